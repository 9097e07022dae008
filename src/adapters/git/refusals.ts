import type { PushOutcome } from '../../core/refs.ts';

type Refusal = Extract<PushOutcome, { kind: 'refused' }>;

/** A ref that was not taken, and why, as git prints it. */
export interface Rejection {
  readonly ref: string;
  readonly reason: string;
}

interface Answer {
  readonly rejected: readonly Rejection[];
  /** Standard error of git: what the host said, line by line after `remote:`. */
  readonly said: string;
}

interface Rule {
  readonly code: string;
  readonly pattern: RegExp;
  message(refs: string): string;
  readonly fix: string;
}

/** In this order; the first that fits is the answer. */
const RULES: readonly Rule[] = [
  {
    code: 'push-workflow',
    pattern: /refusing to allow an? .*workflow|without [`'"]?workflows?[`'"]? (?:permission|scope)/i,
    message: (refs) =>
      `the host does not let this token push ${refs}: the commit carries workflow files other than those of the default branch`,
    fix: 'Nothing is lost: the version is in the ledger, and the tag is tried again each time. To have it, push with a deploy key or a GitHub App with "workflows: write", or tag by hand: git tag -a.',
  },
  {
    code: 'push-unsigned',
    pattern: /commits? must have (?:a )?(?:verified|valid) signatures?|GH006.*sign|required signature/i,
    message: (refs) => `the host takes only signed commits on ${refs}, and commits made by git are not signed`,
    fix: 'Take "Require signed commits" off the rulesets of deploy/** and trainyard/**; who wrote what is in the ledger.',
  },
  {
    code: 'push-protected',
    pattern:
      /GH006|GH013|protected branch|repository rule violations|pre-receive hook declined|(?:^|\()hook declined|protected ref|denyNonFastforwards|deny updating|deletion prohibited/im,
    message: (refs) => `${refs} is protected, and this token may not push there`,
    fix: 'Let Trainyard push with a deploy key or a GitHub App that is on the bypass list of the ruleset (the default token, github-actions[bot], cannot be put on it), or take deploy/** and trainyard/** out of the ruleset.',
  },
  {
    code: 'push-denied',
    pattern:
      /permission (?:to .* )?denied|write access to repository not granted|403|authentication failed|could not read Username|401|denied to|not accessible by integration/i,
    message: (refs) => `this token may not push ${refs}`,
    fix: 'Give the job that runs Trainyard "permissions: contents: write"; on a pull request from a fork GitHub never does.',
  },
];

/** A push that the host does not take, with the fix; undefined when it was a race, or no answer at all. */
export function refusalOf({ rejected, said }: Answer): Refusal | undefined {
  const text = `${rejected.map(({ reason }) => reason).join('\n')}\n${said}`;
  const rule = RULES.find(({ pattern }) => pattern.test(text));
  if (rule === undefined) return undefined;
  const named = rejected.filter(({ reason }) => !/atomic/i.test(reason));
  // A hook of the whole push names no ref of its own.
  const refs = (named.length > 0 ? named : rejected).map(({ ref }) => ref);
  const mentioned = refs.filter(
    (ref) => said.includes(ref) || said.includes(ref.replace(/^refs\/(?:heads|tags)\//, '')),
  );
  const blamed = mentioned.length > 0 ? mentioned : refs;
  const list = blamed.length === 0 ? 'to this repository' : blamed.map(short).join(', ');
  return {
    kind: 'refused',
    code: rule.code,
    refs: blamed,
    message: `${rule.message(list)}. The host said: ${firstLines(said)}`,
    fix: rule.fix,
  };
}

function short(ref: string): string {
  return ref.replace(/^refs\/(?:heads|tags)\//, '');
}

function firstLines(said: string): string {
  const lines = said
    .split('\n')
    .map((line) => line.replace(/^remote:\s*/, '').trim())
    .filter((line) => line !== '' && !/^(?:To |!|error: failed to push|hint:)/.test(line));
  return lines.slice(0, 3).join(' / ').slice(0, 400) || 'nothing more';
}
