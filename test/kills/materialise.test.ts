import { killsOf } from './five-jobs.ts';

killsOf('materialise');
