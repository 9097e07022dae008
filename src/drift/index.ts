import { type Catalog, catalogOf } from '../core/catalog.ts';
import type { DriftMeasure } from '../core/plugins.ts';
import * as all from './all.ts';

export const driftMeasures: Catalog<DriftMeasure> = catalogOf<DriftMeasure>('drift-measure', all);
