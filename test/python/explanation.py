"""SHAP values and partial dependence of two models as shap and scikit-learn compute them; a table of numbers on stdin."""
import json
import sys

import numpy as np
import shap
from sklearn.base import BaseEstimator, RegressorMixin
from sklearn.inspection import partial_dependence
from sklearn.linear_model import LogisticRegression

table = np.array(json.load(sys.stdin))


def tangled(rows):
    a, b, c, d, e, f = rows.T
    return 2 * a * b - c + a * c * d + np.exp(e / 2) * f


class Tangled(RegressorMixin, BaseEstimator):
    def fit(self, rows, truth):
        self.fitted_ = True
        return self

    def predict(self, rows):
        return tangled(rows)


truth = (table[:, 0] - 2 * table[:, 1] + table[:, 2] * table[:, 3] > 0).astype(int)
logistic = LogisticRegression().fit(table, truth)
background = shap.maskers.Independent(table, max_samples=len(table))
linear = shap.LinearExplainer((logistic.coef_[0], logistic.intercept_[0]), background)
exact = shap.explainers.Exact(tangled, background)(table)
# Its own grid ends at scipy's mquantiles; ours at numpy's percentiles.
grid = np.linspace(*np.percentile(table[:, 4], [5, 95]), 9)
dependence = partial_dependence(
    Tangled().fit(table, truth), table, [4], custom_values={4: grid}, kind="average", method="brute"
)
answer = {
    "coefficients": logistic.coef_[0].tolist(),
    "intercept": float(logistic.intercept_[0]),
    "linear": {"base": float(linear.expected_value), "values": linear.shap_values(table).tolist()},
    "tangled": {"base": float(exact.base_values[0]), "values": exact.values.tolist()},
    "dependence": {"grid": dependence["grid_values"][0].tolist(), "means": dependence["average"][0].tolist()},
}
json.dump(answer, sys.stdout)
