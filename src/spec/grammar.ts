import type { JsonSchema } from '../core/json.ts';
import { validateModel, validateProject } from './generated/validators.ts';
import { assembleSchemas } from './grammar/assemble.ts';
import type { SpecCatalogs } from './grammar/catalogs.ts';
import type { SchemaError, Validator } from './schema-error.ts';

/** One kind of file: its schema, and the check against it. */
export interface FileGrammar {
  readonly schema: JsonSchema;
  errorsOf(value: unknown): readonly SchemaError[];
}

export interface Grammar {
  readonly catalogs: SpecCatalogs;
  readonly model: FileGrammar;
  readonly project: FileGrammar;
}

/** The grammar with the plug-ins there are. The generated validators belong to the catalogs of the program. */
export function grammarOf(catalogs: SpecCatalogs, validators: Validators = GENERATED): Grammar {
  const schemas = assembleSchemas(catalogs);
  return {
    catalogs,
    model: { schema: schemas.model, errorsOf: errorsWith(validators.model) },
    project: { schema: schemas.project, errorsOf: errorsWith(validators.project) },
  };
}

export interface Validators {
  readonly model: Validator;
  readonly project: Validator;
}

const GENERATED: Validators = { model: validateModel, project: validateProject };

function errorsWith(validate: Validator): (value: unknown) => readonly SchemaError[] {
  return (value) => (validate(value) ? [] : (validate.errors ?? []));
}
