import type { GitRefs } from '../../../core/refs.ts';
import type { Desired, Release } from '../../../core/release-records.ts';
import {
  cardPath,
  DEPLOY_README,
  desiredPath,
  modelsOn,
  parseDesired,
  parseRelease,
  placeName,
  recordText,
  releasePath,
} from '../../../ledger/deploy-files.ts';
import { type DeployedModel, deployReadme } from '../../../ledger/deploy-readme.ts';
import type { ModelDecision } from '../decide/decide-model.ts';
import type { EnvironmentView } from '../facts/environments.ts';

/** A file that a commit writes, for people to look at first. */
export interface WrittenFile {
  readonly branch: string;
  readonly path: string;
  readonly text: string | null;
}

export interface BranchChange {
  readonly tip: string;
  readonly files: readonly WrittenFile[];
}

interface Commit {
  readonly files: ReadonlyMap<string, string | null>;
  readonly message: string;
}

/**
 * The commits of one run on one deploy branch. A `desired.json` has a commit of its own where it may have to be reverted
 * after steps have followed; a rollback is one commit with its release. Undefined where nothing is written.
 */
export async function commitDecisions(
  view: EnvironmentView,
  input: {
    readonly decisions: readonly ModelDecision[];
    readonly cards: (model: string, version: string) => string | undefined;
    readonly now: Date;
  },
  refs: GitRefs,
): Promise<BranchChange | undefined> {
  const texts = new Map(view.texts);
  const written: WrittenFile[] = [];
  let tip = view.tip;
  for (const decision of input.decisions) {
    for (const { files, message } of commitsOf(decision, { view, texts, cards: input.cards })) {
      tip = await refs.writeCommit({ parent: tip, files, message, at: input.now });
      for (const [path, text] of files) {
        if (text === null) texts.delete(path);
        else texts.set(path, text);
        written.push({ branch: placeName(view.place), path, text });
      }
    }
  }
  return tip === undefined || written.length === 0 ? undefined : { tip, files: written };
}

interface Place {
  readonly view: EnvironmentView;
  readonly texts: ReadonlyMap<string, string>;
  readonly cards: (model: string, version: string) => string | undefined;
}

function commitsOf(decision: ModelDecision, place: Place): readonly Commit[] {
  const { model, desired, says } = decision;
  const release = decision.release ?? decision.restore;
  const environment = place.view.environment;
  const text = desired?.record == null ? null : recordText(desired.record);
  const wanted = desired === undefined ? [] : [[desiredPath(model), text] as const];
  const alone = desired?.how === 'alone' || release === undefined;
  const asked: Commit[] =
    desired === undefined || !alone
      ? []
      : [{ files: new Map(wanted), message: askedText(desired.record, { model, environment }) }];
  if (release === undefined) return asked;
  const files = new Map<string, string | null>([...(alone ? [] : wanted), [releasePath(model), recordText(release)]]);
  const after = new Map<string, string | null>([...place.texts, ...wanted, ...files]);
  const card = cardOf(release, place);
  if (card !== undefined && place.texts.get(cardPath(model)) !== card) files.set(cardPath(model), card);
  const readme = deployReadme(environment, modelsIn(after, environment));
  if (place.texts.get(DEPLOY_README) !== readme) files.set(DEPLOY_README, readme);
  const lines = [
    `${model} in ${environment}: ${decision.release === undefined ? 'release.json is put back' : says}`,
    '',
    `Decision: ${release.decision.key}`,
    `Generation: ${release.generation}`,
  ];
  return [...asked, { files, message: `${lines.join('\n')}\n` }];
}

function askedText(
  desired: Desired | null,
  { model, environment }: { readonly model: string; readonly environment: string },
): string {
  if (desired === null) return `${model} is not desired in ${environment}: nobody has approved it\n`;
  return `${askedLine(desired)}\n\n${trailers(desired)}`;
}

function askedLine({ model, environment, version, request }: Desired): string {
  return `${model} ${version} is desired in ${environment} (${request.kind}, ${request.from})`;
}

function trailers({ request, digest }: Desired): string {
  const reason = request.reason === undefined ? '' : `Reason: ${request.reason.replace(/\s+/g, ' ')}\n`;
  return `${reason}Requested-by: ${request.by.login} (${request.by.proof})\nBundle: ${digest}\n`;
}

/** The card of what people will get: the candidate while there is one. */
function cardOf(release: Release, { cards }: Place): string | undefined {
  const shown = release.candidate ?? release.stable;
  return shown === null ? undefined : cards(release.model, shown.version);
}

function modelsIn(texts: ReadonlyMap<string, string | null>, environment: string): readonly DeployedModel[] {
  const present = new Map([...texts].flatMap(([path, text]) => (text === null ? [] : [[path, text] as const])));
  return modelsOn(present.keys()).map((model) => {
    const desired = parseDesired(present.get(desiredPath(model)), model, environment);
    const release = parseRelease(present.get(releasePath(model)), model, environment);
    return {
      model,
      desired: desired.kind === 'record' ? desired.record : null,
      release: release.kind === 'record' ? release.record : null,
    };
  });
}
