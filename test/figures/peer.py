"""Fit scikit-learn on the rows that a run trained on, and score it on the run's own test rows.

argv: a folder with train.csv and test.csv, and JSON with target, task, numbers, texts and model. Prints JSON.
"""
import json
import sys

import pandas as pd
from sklearn.compose import ColumnTransformer
from sklearn.linear_model import LogisticRegression, Ridge
from sklearn.metrics import accuracy_score, log_loss, r2_score, roc_auc_score
from sklearn.neural_network import MLPClassifier
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler
from sklearn.svm import SVC

folder, how = sys.argv[1], json.loads(sys.argv[2])
MODELS = {
    "logistic": lambda: LogisticRegression(C=1, max_iter=5000, tol=1e-8),
    "ridge": lambda: Ridge(alpha=1),
    "mlp": lambda: MLPClassifier((64, 32), early_stopping=True, max_iter=200, random_state=0),
    "svc": lambda: SVC(C=10, gamma="scale"),
}


def rows(name):
    frame = pd.read_csv(f"{folder}/{name}.csv", keep_default_na=False)
    return frame[how["numbers"] + how["texts"]].copy(), frame[how["target"]]


features, target = rows("train")
prepare = ColumnTransformer(
    [
        ("numbers", StandardScaler(), how["numbers"]),
        ("texts", OneHotEncoder(handle_unknown="ignore"), how["texts"]),
    ]
)
model = Pipeline([("prepare", prepare), ("model", MODELS[how["model"]]())]).fit(features, target)
features, target = rows("test")
if how["task"] == "regression":
    found = {"r2": r2_score(target, model.predict(features))}
else:
    found = {"accuracy": accuracy_score(target, model.predict(features))}
    # A support vector machine ranks, and gives no probabilities.
    scores = model.predict_proba(features) if hasattr(model, "predict_proba") else None
    if scores is not None:
        found["log_loss"] = log_loss(target, scores, labels=model.classes_)
    if how["task"] == "binary":
        place = list(model.classes_).index(how["positive"])
        found["roc_auc"] = roc_auc_score(target == how["positive"], scores[:, place])
found["rows"] = len(target)
print(json.dumps(found))
