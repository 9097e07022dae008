/** What is generated from the sources: bundled and run by `scripts/generate.mjs`. */
import { checks } from '../../src/checks/index.ts';
import { LOCK_SCHEMA } from '../../src/data/source/data-lock.ts';
import { gates } from '../../src/gates/index.ts';
import { fairnessMetrics, metrics } from '../../src/metrics/index.ts';
import { assembleSchemas } from '../../src/spec/grammar/assemble.ts';
import { KEYWORDS } from '../../src/spec/grammar/notation.ts';
import { stores } from '../../src/stores/index.ts';
import { trainers } from '../../src/trainers/index.ts';
import { pluginPages } from './plugin-pages.ts';
import { schemaPage } from './schema-page.ts';

const catalogs = { checks, trainers, gates, metrics, fairness: fairnessMetrics, stores };

export const schemas = assembleSchemas(catalogs);
export const lockSchema = LOCK_SCHEMA;
export const keywords = KEYWORDS;

/** Text by path from the root. */
export const pages: Readonly<Record<string, string>> = {
  'docs/reference/model.md': schemaPage('models/&lt;name&gt;/model.yaml', schemas.model),
  'docs/reference/project.md': schemaPage('trainyard.yaml', schemas.project),
  ...pluginPages(catalogs),
};
