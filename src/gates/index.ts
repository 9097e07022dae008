import { type Catalog, catalogOf } from '../core/catalog.ts';
import type { Gate } from '../core/plugins.ts';
import * as all from './all.ts';

export const gates: Catalog<Gate> = catalogOf<Gate>('gate', all);
