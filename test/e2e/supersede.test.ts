/** What a newer push does to a review that still runs: GitHub decides by two expressions of the workflow, evaluated here. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { openLanguage } from '../support/runner/language.ts';
import { ROOT } from './scene.ts';

let decided: (
  event: string,
  payload: object,
  more?: { run?: string; supersede?: string },
) => readonly [string, unknown];

beforeAll(async () => {
  const language = await openLanguage();
  const file = path.join(ROOT, '.github/workflows/review.yml');
  const { concurrency } = parse(readFileSync(file, 'utf8')) as { concurrency: Record<string, string> };
  decided = (event, payload, { run = '1', supersede = 'cancel' } = {}) => {
    const github = { event_name: event, event: payload, run_id: run, ref: 'refs/heads/main' } as never;
    const context = { github, inputs: { supersede } };
    return [
      String(language.resolve(concurrency['group'] ?? '', context)),
      language.resolve(concurrency['cancel-in-progress'] ?? '', context),
    ];
  };
});

const push = (number: number) => ({ action: 'synchronize', pull_request: { number } });

describe('a newer push', () => {
  it('cancels the review of the older one, of the same pull request alone', () => {
    const [group, cancels] = decided('pull_request', push(1));
    expect(cancels).toBe(true);
    expect(decided('pull_request', push(1), { run: '2' })[0]).toBe(group);
    expect(decided('pull_request', push(2), { run: '3' })[0]).not.toBe(group);
  });

  it('waits for it where the caller says keep', () => {
    const [group, cancels] = decided('pull_request', push(1), { supersede: 'keep' });
    expect(cancels).toBe(false);
    expect(decided('pull_request', push(1), { run: '2', supersede: 'keep' })[0]).toBe(group);
  });
});

describe('what is no push', () => {
  const labeled = (name: string) => ({ action: 'labeled', label: { name }, pull_request: { number: 1 } });

  it('a label of others neither cancels a review nor waits for it; one of ours starts it anew', () => {
    const [group] = decided('pull_request', push(1));
    expect(decided('pull_request', labeled('documentation'), { run: '2' })[0]).not.toBe(group);
    expect(decided('pull_request', labeled('trainyard:train'), { run: '3' })[0]).toBe(group);
  });

  it('comments and runs of forks never cancel a review', () => {
    const comment = { issue: { number: 1 }, comment: { body: 'looks good' } };
    const [group, cancels] = decided('issue_comment', comment);
    expect(cancels).toBe(false);
    expect(group).not.toBe(decided('pull_request', push(1))[0]);
    expect(decided('issue_comment', comment, { run: '2' })[0]).not.toBe(group);
    expect(decided('workflow_run', { workflow_run: { id: 7 } })[1]).toBe(false);
  });
});
