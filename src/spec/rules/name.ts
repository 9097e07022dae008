import type { Draft } from '../draft.ts';
import { shortened } from '../frame.ts';
import { NAME_PATTERN } from '../grammar/model.ts';
import type { Problem } from '../problem.ts';

/** A model is named by its folder, so that no two can have one name and people find the file. */
export function nameRules(draft: Draft): readonly Problem[] {
  const name = draft.text('/name');
  const folder = draft.file.split('/').at(-2);
  if (name === undefined || name === folder) return [];
  const valid = folder !== undefined && new RegExp(NAME_PATTERN).test(folder);
  const there = folder === undefined ? 'the root of the repository' : `the folder "${shortened(folder)}"`;
  return [
    draft.atValue('/name', {
      code: 'name-folder',
      message: `the model is called "${shortened(name)}" and lies in ${there}`,
      found: shortened(name),
      ...(valid ? { allowed: folder } : {}),
      fix: valid ? `Write name: ${folder}, or rename the folder.` : `Move the file to a folder named like the model.`,
    }),
  ];
}
