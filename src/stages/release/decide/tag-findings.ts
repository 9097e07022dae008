import type { Finding } from '../../../core/records.ts';
import type { LedgerTag } from '../../../ledger/tag-list.ts';

/** Every lightweight tag of a model that is deployed, with what to do in place of it. */
export function lightweightFindings(tags: readonly LedgerTag[], models: ReadonlySet<string>): readonly Finding[] {
  return tags
    .filter(({ says }) => models.has(says.artifact))
    .map(({ name, commit, says }) => ({
      code: 'tag-lightweight',
      severity: 'warning',
      model: says.artifact,
      message: `tag ${name} is lightweight: it says neither who nor when, so nothing is done about it`,
      fix: `Make it annotated: git push origin :refs/tags/${name}; git tag -f -a '${name}' ${commit.slice(0, 12)} -m '<why>'; git push origin 'refs/tags/${name}'. Or run: trainyard rollback ${says.artifact}`,
    }));
}
