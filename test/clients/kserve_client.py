"""KServe's own client for REST, both of its protocols."""
import asyncio
import sys

import numpy as np
from kserve import InferenceRESTClient, InferInput, InferOutput, InferRequest, InferResponse
from kserve.inference_client import RESTConfig

base = sys.argv[1]

async def main():
    client = InferenceRESTClient(RESTConfig(protocol="v2", timeout=10, retries=1))
    assert await client.is_server_ready(base) is True
    assert await client.is_server_live(base) is True
    assert await client.is_model_ready(base, "simple") is True
    assert await client.is_model_ready(base, "absent") is False

    left = np.arange(16, dtype=np.int32).reshape(1, 16)
    right = np.ones((1, 16), dtype=np.int32)
    for binary in (False, True):
        inputs = []
        for name, data in (("INPUT0", left), ("INPUT1", right)):
            tensor = InferInput(name=name, shape=[1, 16], datatype="INT32")
            tensor.set_data_from_numpy(data, binary_data=binary)
            inputs.append(tensor)
        request = InferRequest(model_name="simple", infer_inputs=inputs, request_id="mine", parameters={"binary_data_output": binary})
        answer = await client.infer(base, request, model_name="simple")
        assert isinstance(answer, InferResponse), answer
        assert answer.id == "mine", answer

        outputs = {output.name: output.as_numpy() for output in answer.outputs}
        assert (outputs["OUTPUT0"] == left + right).all() and (outputs["OUTPUT1"] == left - right).all()

    row = {"inputs": [
        {"name": "education", "shape": [1], "datatype": "INT64", "data": [16]},
        {"name": "experience", "shape": [1], "datatype": "INT64", "data": [10]},
        {"name": "occupation", "shape": [1], "datatype": "BYTES", "data": ["Office"]},
    ]}
    answer = await client.infer(base, row, model_name="wage-band")
    assert [output.name for output in answer.outputs] == ["probabilities", "class"], answer

    first = InferenceRESTClient(RESTConfig(protocol="v1", timeout=10, retries=1))
    assert await first.is_model_ready(base, "wage-band") is True
    answer = await first.infer(base, {"instances": [{"education": 16, "experience": 10, "occupation": "Office"}]}, model_name="wage-band")
    assert answer["predictions"][0]["class"] in ("yes", ["yes"]), answer

asyncio.run(main())
print("ok")
