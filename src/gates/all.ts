export { drift } from './drift.ts';
export { fairness } from './fairness.ts';
export { latency } from './latency.ts';
export { leakage } from './leakage.ts';
export { metric } from './metric.ts';
export { quality } from './quality.ts';
export { size } from './size.ts';
export { stability } from './stability.ts';
