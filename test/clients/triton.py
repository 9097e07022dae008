"""NVIDIA's client as its own examples use it, over every call that a read-only server answers."""
import sys

import numpy as np
import tritonclient.http as http
from tritonclient.utils import InferenceServerException

client = http.InferenceServerClient(url=sys.argv[1])

assert client.is_server_live()
assert client.is_server_ready()
assert client.is_model_ready("simple")
assert client.is_model_ready("simple", "1.0.0")
assert not client.is_model_ready("absent")

metadata = client.get_server_metadata()
assert metadata["name"] == "trainyard" and "binary_tensor_data" in metadata["extensions"], metadata
model = client.get_model_metadata("simple")
assert model["inputs"][0] == {"name": "INPUT0", "datatype": "INT32", "shape": [-1, 16]}, model
index = client.get_model_repository_index()
assert {"simple", "simple-string", "wage-band"} <= {entry["name"] for entry in index}, index
assert all(entry["state"] == "READY" for entry in index)
for call in (client.load_model, client.unload_model):
    try:
        call("simple")
        raise AssertionError("git alone loads models")
    except InferenceServerException as error:
        assert error.status() == "403" and "git" in error.message(), error

left = np.arange(16, dtype=np.int32).reshape(1, 16)
right = np.ones((1, 16), dtype=np.int32)


def pair(dtype, values, binary):
    inputs = [http.InferInput(f"INPUT{i}", [1, 16], dtype) for i in range(2)]
    for tensor, data in zip(inputs, values):
        tensor.set_data_from_numpy(data, binary_data=binary)
    return inputs


for binary_in in (True, False):
    for binary_out in (True, False, None):
        wanted = None
        if binary_out is not None:
            wanted = [http.InferRequestedOutput(f"OUTPUT{i}", binary_data=binary_out) for i in range(2)]
        for packing in (None, "gzip", "deflate"):
            result = client.infer(
                "simple",
                pair("INT32", (left, right), binary_in),
                outputs=wanted,
                request_id="my-id",
                request_compression_algorithm=packing,
                response_compression_algorithm=packing,
            )
            assert (result.as_numpy("OUTPUT0") == left + right).all()
            assert (result.as_numpy("OUTPUT1") == left - right).all()
            assert result.get_response()["id"] == "my-id"

only = client.infer("simple", pair("INT32", (left, right), True), outputs=[http.InferRequestedOutput("OUTPUT1")])
assert only.as_numpy("OUTPUT0") is None and (only.as_numpy("OUTPUT1") == left - right).all()
pinned = client.infer("simple", pair("INT32", (left, right), True), model_version="1.0.0")
assert pinned.get_response()["model_version"] == "1.0.0"

texts = tuple(np.array([str(n).encode() for n in data.reshape(16)], dtype=np.object_).reshape(1, 16) for data in (left, right))
for binary in (True, False):
    result = client.infer("simple_string", pair("BYTES", texts, binary))
    sums = [int(text) for text in result.as_numpy("OUTPUT0").reshape(16)]
    assert sums == list((left + right).reshape(16)), sums

large = np.array([[2**63 - 1, -(2**63), 2**53 + 1]], dtype=np.int64)
for binary in (True, False):
    tensor = http.InferInput("x", [1, 3], "INT64")
    tensor.set_data_from_numpy(large, binary_data=binary)
    back = client.infer("identity-int64", [tensor], outputs=[http.InferRequestedOutput("y", binary_data=binary)])
    assert (back.as_numpy("y") == large).all(), back.as_numpy("y")

rows = [http.InferInput("education", [2, 1], "FP64"), http.InferInput("experience", [2, 1], "INT32"), http.InferInput("occupation", [2, 1], "BYTES")]
rows[0].set_data_from_numpy(np.array([[16.0], [9.0]]))
rows[1].set_data_from_numpy(np.array([[10], [3]], dtype=np.int32))
rows[2].set_data_from_numpy(np.array([["Office"], ["Sales"]], dtype=np.object_))
named = client.infer("wage-band", rows)
assert named.as_numpy("probabilities").shape == (2, 2)
assert list(named.as_numpy("class").reshape(2)) == [b"yes", b"no"], named.as_numpy("class")

for inputs, says in (
    (pair("INT32", (left, right), True)[:1], "missing"),
    ([http.InferInput("WRONG", [1, 16], "INT32").set_data_from_numpy(left)], "no input"),
):
    try:
        client.infer("simple", inputs)
        raise AssertionError("an invalid request was answered")
    except InferenceServerException as error:
        assert error.status() == "400" and says in error.message(), error
try:
    client.infer("absent", pair("INT32", (left, right), True))
    raise AssertionError("an absent model answered")
except InferenceServerException as error:
    assert error.status() == "404" and error.message() == "Model absent not found", error

futures = [client.async_infer("simple", pair("INT32", (left, right), True)) for _ in range(8)]
assert all((future.get_result().as_numpy("OUTPUT0") == left + right).all() for future in futures)
client.close()
print("ok")
