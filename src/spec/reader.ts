import { draftOf } from './draft.ts';
import type { SpecCatalogs } from './grammar/catalogs.ts';
import { type Grammar, grammarOf } from './grammar.ts';
import { parseYaml } from './parse.ts';
import type { Complaint, Problem } from './problem.ts';
import { type ReadModel, type ReadProject, readModel, readProject } from './read.ts';

/** Reads files of the grammar. The parser and the validators are large: this file is loaded when a file is read. */
export interface SpecReader {
  model(file: string, bytes: Uint8Array): ReadModel;
  project(file: string, bytes: Uint8Array): ReadProject;
  /** Complaints about values of a file, with their places and frames. */
  placed(file: string, bytes: Uint8Array, complaints: readonly PlacedComplaint[]): readonly Problem[];
}

export interface PlacedComplaint {
  /** JSON pointer of the value. */
  readonly pointer: string;
  readonly complaint: Complaint;
}

export function specReader(catalogs: SpecCatalogs): SpecReader {
  const grammar: Grammar = grammarOf(catalogs);
  return {
    model: (file, bytes) => readModel(file, bytes, grammar),
    project: (file, bytes) => readProject(file, bytes, grammar),
    placed(file, bytes, complaints) {
      const draft = draftOf(parseYaml(file, bytes));
      return complaints.map(({ pointer, complaint }) =>
        draft.has(pointer) ? draft.atValue(pointer, complaint) : draft.atKey(pointer, complaint),
      );
    },
  };
}
