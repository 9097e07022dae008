import { type Catalog, catalogOf } from '../core/catalog.ts';
import type { Trainer } from '../core/plugins.ts';
import * as all from './all.ts';

export const trainers: Catalog<Trainer> = catalogOf<Trainer>('trainer', all);
