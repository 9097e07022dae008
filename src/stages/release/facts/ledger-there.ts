import { TrainyardError } from '../../../core/errors.ts';
import type { RefSnapshot } from '../../../core/refs.ts';
import { LEDGER_BRANCH, type LedgerRead } from '../../../ledger/ledger-files.ts';
import { parseMessage } from '../../../ledger/message.ts';
import { registeredVersions } from '../../../ledger/registered.ts';
import type { Tag } from '../../../ledger/tag-list.ts';
import type { EnvironmentView } from './environments.ts';

const FIND = `any clone that has fetched it knows its last commit ("git for-each-ref refs/remotes | grep ledger", "git reflog" of that ref, or the log of an earlier run)`;

/** Without the ledger every version would be made once more, and nobody could say what was approved. */
export function requireLedgerOf(tags: readonly Tag[], environments: ReadonlyMap<string, EnvironmentView>): void {
  const ours = tags.find((tag) => versionOf(tag) !== undefined);
  const branch = [...environments.values()].find(({ models }) => [...models.values()].some(({ release }) => release));
  if (ours === undefined && branch === undefined) return;
  const witness = ours === undefined ? `the branch ${branch?.place.branch}` : `the tag ${ours.name}`;
  throw new TrainyardError({
    code: 'ledger-missing',
    message: `there is no branch ${LEDGER_BRANCH}, although ${witness} says that there was one; nothing was changed`,
    fix: `Restore it: ${FIND}, and "git push origin <commit>:refs/heads/${LEDGER_BRANCH}" brings it back. Protect it from deletion by a ruleset.`,
  });
}

interface Records {
  readonly snapshot: Pick<RefSnapshot, 'branches'>;
  readonly tags: readonly Tag[];
  readonly ledger: LedgerRead;
}

/**
 * What was read, if the ledger has every version that a tag of ours tells; else `ledger-behind`: somebody has moved it back, and
 * what it lacks would be made once more. A server lists refs one after the other, so that a version of this moment can be
 * seen before its ledger; hence it is read again first.
 */
export async function withWholeLedger<T extends Records>(read: () => Promise<T>): Promise<T> {
  let facts = await read();
  for (let tag = lacked(facts); tag !== undefined; tag = lacked(facts)) {
    const again = await read();
    if (tipOf(again) === tipOf(facts)) throw behind(tag, tipOf(facts));
    facts = again;
  }
  return facts;
}

function lacked({ tags, ledger }: Records): Tag | undefined {
  // Of what is damaged, the finding says more.
  if (ledger.damage.length > 0) return undefined;
  const known = new Set(
    [...ledger.chains].flatMap(([model, chain]) =>
      registeredVersions(chain).map(({ record }) => `${model}@v${record.version}`),
    ),
  );
  return tags.find((tag) => versionOf(tag) === tag.name && !known.has(tag.name));
}

/** Name of the version that a tag of ours tells; people can have given the same message to another tag. */
function versionOf({ message }: Tag): string | undefined {
  const { record } = parseMessage(message);
  return record?.['kind'] === 'Version' ? `${record['model']}@v${record['version']}` : undefined;
}

function tipOf({ snapshot }: Records): string | undefined {
  return snapshot.branches.get(LEDGER_BRANCH);
}

function behind({ name }: Tag, tip: string | undefined): TrainyardError {
  return new TrainyardError({
    code: 'ledger-behind',
    message: `${LEDGER_BRANCH} is at ${tip?.slice(0, 12)} and does not know the version of the tag ${name}, which was written together with it: somebody has moved it back; nothing was changed`,
    fix: `Move it forward again: ${FIND}, and "git push --force origin <commit>:refs/heads/${LEDGER_BRANCH}" brings that back. Protect it from force pushes by a ruleset.`,
  });
}
