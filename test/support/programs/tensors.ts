/** Multiplies two matrices on a backend and prints the answer: `tensors.mjs <backend> <wasm file>`. */
import { tensorEngine } from '../../../src/adapters/inference/tensors.ts';

const [backend = '', wasmFile = ''] = process.argv.slice(2);
const { tf } = await tensorEngine({ wasmFile }).use(backend);
const product = tf.matMul(tf.tensor2d([[1, 2]]), tf.tensor2d([[3], [4]])).dataSync()[0];
process.stdout.write(JSON.stringify([tf.getBackend(), product]));
