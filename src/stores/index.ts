import { type Catalog, catalogOf } from '../core/catalog.ts';
import type { StoreKind } from '../core/plugins.ts';
import * as all from './all.ts';

export const stores: Catalog<StoreKind> = catalogOf<StoreKind>('store', all);
