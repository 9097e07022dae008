"""The same drift report by evidently; `argv`: folder for the answer, parquet file."""
import json
import sys
import time
import warnings

import pandas as pd
from evidently import Report
from evidently.presets import DataDriftPreset

warnings.filterwarnings("ignore")
folder, file = sys.argv[1:]
start = time.perf_counter()
rows = pd.read_parquet(file)
rows["date"] = rows["date"].astype("datetime64[ns]").astype("int64") / 1e9
half = len(rows) // 2
report = Report([DataDriftPreset()]).run(rows.iloc[half:], rows.iloc[:half])
answer = report.dict()
seconds = time.perf_counter() - start
found = {}
for metric in answer["metrics"]:
    column = metric.get("config", {}).get("column")
    if column is not None:
        found[column] = float(metric["value"])
json.dump({"seconds": seconds, "found": found}, open(f"{folder}/peer.json", "w"))
