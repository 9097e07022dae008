import { killsOf } from './five-jobs.ts';

killsOf('report');
