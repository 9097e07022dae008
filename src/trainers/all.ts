export { logistic } from './logistic.ts';
export { mlp } from './mlp.ts';
