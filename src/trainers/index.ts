import { type Catalog, catalogOf } from '../core/catalog.ts';
import type { FilesTrainer, Trainer } from '../core/plugins.ts';
import * as all from './all.ts';

export const trainers: Catalog<Trainer | FilesTrainer> = catalogOf<Trainer | FilesTrainer>('trainer', all);
