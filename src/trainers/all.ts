export { cnn } from './cnn.ts';
export { importer } from './import.ts';
export { logistic } from './logistic.ts';
export { mlp } from './mlp.ts';
export { script } from './script.ts';
