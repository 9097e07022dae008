import { type Catalog, catalogOf } from '../core/catalog.ts';
import type { ModelFormat } from '../core/plugins.ts';
import * as all from './all.ts';

export const models: Catalog<ModelFormat> = catalogOf<ModelFormat>('model format', all);
