import { type Catalog, catalogOf } from '../core/catalog.ts';
import type { Check } from '../core/plugins.ts';
import * as all from './all.ts';

export const checks: Catalog<Check> = catalogOf<Check>('check', all);
