import type { JsonSchema } from '../../core/json.ts';
import type { SpecCatalogs } from './catalogs.ts';
import { modelSchema } from './model.ts';
import { projectSchema } from './project.ts';

export interface Schemas {
  readonly model: JsonSchema;
  readonly project: JsonSchema;
}

/** The whole grammar, with the options and ids of the plug-ins there are. Pure. */
export function assembleSchemas(catalogs: SpecCatalogs): Schemas {
  return { model: modelSchema(catalogs), project: projectSchema(catalogs) };
}
