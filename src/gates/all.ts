export { fairness } from './fairness.ts';
export { latency } from './latency.ts';
export { metric } from './metric.ts';
export { size } from './size.ts';
