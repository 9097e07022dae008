"""The same ONNX model behind MLServer and BentoML, each as its documentation has it."""
import numpy as np
import onnxruntime

OPTIONS = onnxruntime.SessionOptions()
OPTIONS.intra_op_num_threads = 1
OPTIONS.inter_op_num_threads = 1


def session():
    return onnxruntime.InferenceSession("model.onnx", OPTIONS, providers=["CPUExecutionProvider"])


try:
    from mlserver import MLModel
    from mlserver.codecs import NumpyCodec
    from mlserver.types import InferenceRequest, InferenceResponse

    class OnnxModel(MLModel):
        async def load(self) -> bool:
            self.session = session()
            return True

        async def predict(self, payload: InferenceRequest) -> InferenceResponse:
            x = NumpyCodec.decode_input(payload.inputs[0]).astype(np.float32)
            (found,) = self.session.run(["probabilities"], {"x": x})
            return InferenceResponse(model_name=self.name, outputs=[NumpyCodec.encode_output("probabilities", found)])

except ImportError:
    import bentoml

    @bentoml.service(workers=1, metrics={"enabled": False}, logging={"access": {"enabled": False}})
    class OnnxService:
        def __init__(self) -> None:
            self.session = session()

        @bentoml.api
        def predict(self, x: np.ndarray) -> np.ndarray:
            (found,) = self.session.run(["probabilities"], {"x": x.astype(np.float32)})
            return found
