import type { Catalog, Described } from '../../core/catalog.ts';
import type { Check, FairnessMetric, FilesTrainer, Gate, Metric, StoreKind, Trainer } from '../../core/plugins.ts';

/** As much of the catalogs as a spec is checked against; `Catalogs` of the core is one of these. */
export interface SpecCatalogs {
  readonly trainers: Catalog<
    Described & Pick<Trainer | FilesTrainer, 'tasks' | 'schema' | 'backends' | 'unpinned' | 'takes'>
  >;
  readonly checks: Catalog<Described & Pick<Check, 'schema' | 'bare' | 'looksAt'>>;
  readonly gates: Catalog<Described & Pick<Gate, 'schema'>>;
  readonly metrics: Catalog<Described & Pick<Metric, 'tasks' | 'range'>>;
  readonly fairness: Catalog<Described & Pick<FairnessMetric, 'range'>>;
  readonly stores: Catalog<Described & Pick<StoreKind, 'schema'>>;
}
