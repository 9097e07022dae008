"""Compute with scikit-learn every metric of the predictions in a folder.

argv: a folder with truth.bin, scores.bin and decisions.bin (doubles) and how.json. Prints JSON, by our names.
"""
import json
import sys

import numpy as np
from sklearn import metrics

folder = sys.argv[1]
how = json.load(open(f"{folder}/how.json"))
truth, scores, decisions = (np.fromfile(f"{folder}/{name}.bin") for name in ("truth", "scores", "decisions"))


def classified(average, **more):
    own = {"average": average, "zero_division": 0}
    return {
        "accuracy": metrics.accuracy_score(truth, decisions),
        "balanced_accuracy": metrics.balanced_accuracy_score(truth, decisions),
        "f1": metrics.f1_score(truth, decisions, **own),
        "mcc": metrics.matthews_corrcoef(truth, decisions),
        "precision": metrics.precision_score(truth, decisions, **own),
        "recall": metrics.recall_score(truth, decisions, **own),
        **more,
    }


if how["task"] == "regression":
    found = {
        "mae": metrics.mean_absolute_error(truth, scores),
        "mape": metrics.mean_absolute_percentage_error(truth, scores),
        "r2": metrics.r2_score(truth, scores),
        "rmse": metrics.root_mean_squared_error(truth, scores),
    }
elif how["task"] == "binary":
    found = classified(
        "binary",
        average_precision=metrics.average_precision_score(truth, scores),
        brier=metrics.brier_score_loss(truth, scores),
        log_loss=metrics.log_loss(truth, scores),
        roc_auc=metrics.roc_auc_score(truth, scores),
    )
else:
    labels = np.arange(how["classes"])
    scores = scores.reshape(-1, len(labels))
    one_hot = truth[:, None] == labels
    found = classified(
        "macro",
        average_precision=metrics.average_precision_score(one_hot, scores, average="macro"),
        brier=np.mean(np.sum((scores - one_hot) ** 2, axis=1)),
        log_loss=metrics.log_loss(truth, scores, labels=labels),
        roc_auc=metrics.roc_auc_score(one_hot, scores, average="macro"),
    )
print(json.dumps({name: float(value) for name, value in found.items()}))
