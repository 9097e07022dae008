"""Tell the species of a penguin with scikit-learn, and write the model as ONNX.

The contract is that of SageMaker's script mode: hyperparameters as arguments, folders from SM_* variables.
"""
import argparse
import json
import os

import pandas as pd
from skl2onnx import to_onnx
from skl2onnx.common.data_types import FloatTensorType, StringTensorType
from sklearn.compose import ColumnTransformer
from sklearn.ensemble import RandomForestClassifier
from sklearn.impute import SimpleImputer
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import OneHotEncoder

NUMBERS = ["beak_length", "beak_depth", "flipper_length", "body_mass"]
TEXTS = ["island"]


def parsed():
    parser = argparse.ArgumentParser()
    parser.add_argument("--n-estimators", type=int, default=100)
    parser.add_argument("--max-depth", type=int, default=6)
    parser.add_argument("--model-dir", default=os.environ["SM_MODEL_DIR"])
    parser.add_argument("--output-data-dir", default=os.environ["SM_OUTPUT_DATA_DIR"])
    parser.add_argument("--train", default=os.environ["SM_CHANNEL_TRAIN"])
    parser.add_argument("--validation", default=os.environ["SM_CHANNEL_VALIDATION"])
    return parser.parse_args()


def rows(folder, name):
    """Features, and the class as its place in the order of the classes."""
    frame = pd.read_csv(os.path.join(folder, name))
    target = os.environ["TRAINYARD_TARGET"]
    return frame[NUMBERS + TEXTS], frame[target]


def main():
    args = parsed()
    prepare = ColumnTransformer(
        [
            ("numbers", SimpleImputer(strategy="median"), NUMBERS),
            ("texts", OneHotEncoder(handle_unknown="ignore"), TEXTS),
        ]
    )
    forest = RandomForestClassifier(
        n_estimators=args.n_estimators,
        max_depth=args.max_depth,
        random_state=int(os.environ["TRAINYARD_SEED"]),
    )
    model = Pipeline([("prepare", prepare), ("forest", forest)])
    model.fit(*rows(args.train, "train.csv"))

    features, species = rows(args.validation, "validation.csv")
    accuracy = model.score(features, species)
    print(f"validation-accuracy: {accuracy:.4f};")
    with open(os.path.join(args.output_data_dir, "metrics.json"), "w") as file:
        json.dump({"validation_accuracy": accuracy}, file)

    inputs = [(name, FloatTensorType([None, 1])) for name in NUMBERS]
    inputs += [(name, StringTensorType([None, 1])) for name in TEXTS]
    exported = to_onnx(model, initial_types=inputs, options={id(model): {"zipmap": False}}, target_opset=18)
    with open(os.path.join(args.model_dir, "model.onnx"), "wb") as file:
        file.write(exported.SerializeToString())


if __name__ == "__main__":
    main()
