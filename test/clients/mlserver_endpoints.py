"""What MLServer's own tests of its REST endpoints expect, asked of this server over httpx."""
import sys

import httpx

client = httpx.Client(base_url=sys.argv[1])
PAYLOAD = {"inputs": [
    {"name": f"INPUT{i}", "shape": [1, 16], "datatype": "INT32", "data": list(range(16))} for i in range(2)
]}

for path in ("/v2/health/live", "/v2/health/ready", "/v2/models/simple/ready", "/v2/models/simple/versions/1.0.0/ready"):
    assert client.get(path).status_code == 200, path

metadata = client.get("/v2").json()
assert set(metadata) == {"name", "version", "extensions"}, metadata
assert client.get("/v2/").json() == metadata

for path in ("/v2/models/simple", "/v2/models/simple/versions/1.0.0"):
    model = client.get(path).json()
    assert model["name"] == "simple" and model["versions"] == ["1.0.0"] and model["platform"], model

for path in ("/v2/models/simple/infer", "/v2/models/simple/versions/1.0.0/infer"):
    answer = client.post(path, json=PAYLOAD)
    assert answer.status_code == 200, answer.text
    body = answer.json()
    assert body["model_name"] == "simple" and body["model_version"] == "1.0.0" and body["id"]
    assert body["outputs"][0]["data"] == [2 * n for n in range(16)], body

echoed = client.post("/v2/models/simple/infer", json={**PAYLOAD, "id": "123"}).json()
assert echoed["id"] == "123"

for headers in ({"Accept-Encoding": "gzip"}, {"Accept-Encoding": "gzip, deflate"}):
    assert client.post("/v2/models/simple/infer", json=PAYLOAD, headers=headers).json()["outputs"]

for path, text in (
    ("/v2/models/my-model/versions/v0/infer", "Model my-model not found"),
    ("/v2/models/simple/versions/v0/infer", "Model simple with version v0 not found"),
):
    answer = client.post(path, json=PAYLOAD)
    assert answer.status_code == 404 and answer.json() == {"error": text}, answer.text

for content in ("{", "[]", "{}", '{"inputs": []}', '{"inputs": [{"name": "INPUT0"}]}'):
    answer = client.post("/v2/models/simple/infer", content=content)
    assert answer.status_code == 400 and list(answer.json()) == ["error"], answer.text

index = client.post("/v2/repository/index", json={"ready": True}).json()
assert any(entry["name"] == "simple" and entry["state"] == "READY" for entry in index), index
assert client.get("/metrics").text.count("model_infer_request_success_total") >= 2
print("ok")
