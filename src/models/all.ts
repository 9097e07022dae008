export { command } from './command.ts';
export { onnx } from './onnx.ts';
export { tfjs } from './tfjs.ts';
