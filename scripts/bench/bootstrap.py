"""The same bootstrap with scikit-learn and fairlearn; `argv`: folder with the rows, resamples to time."""
import json
import sys
import time

import numpy as np
from fairlearn.metrics import MetricFrame, false_positive_rate, selection_rate, true_positive_rate
from sklearn.metrics import accuracy_score, average_precision_score, brier_score_loss, log_loss, roc_auc_score

folder, resamples = sys.argv[1], int(sys.argv[2])
truth = np.fromfile(f"{folder}/truth.bin").astype(np.int64)
scores = np.fromfile(f"{folder}/scores.bin")
first = np.fromfile(f"{folder}/first.bin", dtype=np.uint8)
second = np.fromfile(f"{folder}/second.bin", dtype=np.uint8)
counts = np.fromfile(f"{folder}/counts.bin", dtype=np.uint8).astype(float)
decisions = (scores >= 0.5).astype(np.int64)
METRICS = [roc_auc_score, average_precision_score, log_loss, brier_score_loss]
RATES = {"selection": selection_rate, "tpr": true_positive_rate, "fpr": false_positive_rate}


def five(y, s, d, **more):
    return [metric(y, s, **more) for metric in METRICS] + [accuracy_score(y, d, **more)]


ours = json.load(open(f"{folder}/ours.json"))
apart = np.abs(np.array(five(truth, scores, decisions)) - ours["values"][:5]).max()
weighted = np.abs(np.array(five(truth, scores, decisions, sample_weight=counts)) - ours["resample"]).max()


def seconds_of(work):
    start = time.perf_counter()
    answer = work()
    return time.perf_counter() - start, answer


def resampled_metrics():
    generator = np.random.default_rng(1)
    for _ in range(resamples):
        rows = generator.integers(0, len(truth), len(truth))
        five(truth[rows], scores[rows], decisions[rows])


def frame(sensitive, **bootstrap):
    return MetricFrame(metrics=RATES, y_true=truth, y_pred=decisions, sensitive_features=sensitive, **bootstrap)


metrics_seconds, _ = seconds_of(resampled_metrics)
frames_seconds = 0
rates = []
for sensitive in ({"a": first}, {"b": second}, {"a": first, "b": second}):
    # The rates of the rows themselves are no resample: their time is taken off.
    once, _ = seconds_of(lambda: frame(sensitive))
    whole, bootstrapped = seconds_of(lambda: frame(sensitive, n_boot=resamples, ci_quantiles=[0.025, 0.975], random_state=1))
    frames_seconds += whole - once
    rates.extend(bootstrapped.by_group.to_numpy().ravel())
apart = max(apart, weighted, np.abs(np.array(rates) - ours["values"][5:]).max())
answer = {"metrics": metrics_seconds / resamples, "frames": frames_seconds / resamples, "apart": float(apart)}
json.dump(answer, open(f"{folder}/peer.json", "w"))
