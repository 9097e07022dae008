import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

type NodeApi = typeof import('@duckdb/node-api');

/** The native table engine: from a folder that holds `node_modules`, else from beside the program. */
export async function loadTableEngine(folder: string | undefined): Promise<NodeApi> {
  if (folder === undefined) return import('@duckdb/node-api');
  const file = join(folder, 'node_modules', '@duckdb', 'node-api', 'lib', 'index.js');
  const loaded = (await import(pathToFileURL(file).href)) as NodeApi & { readonly default?: NodeApi };
  return loaded.default ?? loaded;
}
