import { TrainyardError } from '../core/errors.ts';
import type { PushOutcome } from '../core/refs.ts';
import type { ResolvedProject } from '../spec/resolved.ts';
import { checkBundle } from '../stages/release/check-bundle.ts';
import { approvalOf } from '../stages/release/decide/approval.ts';
import { targetsOf } from '../stages/release/decide/targets.ts';
import type { ReleasePorts } from '../stages/release/facts/release-facts.ts';
import type { Context } from './context.ts';

/** The context as releases use it. Bundles are looked for in the store of the main branch's project. */
export function releasePorts(context: Context): ReleasePorts {
  const { releases, evidence } = context;
  let project: ResolvedProject | undefined;
  return {
    ...context,
    store: context.openStore,
    targets: (tip) => {
      project = tip.project;
      return targetsOf(tip);
    },
    check: async (bundle) => {
      if (project === undefined)
        return {
          kind: 'unusable',
          detail: 'No trainyard.yaml of the main branch that validates says which store has it.',
        };
      return checkBundle(context.openStore(project), bundle, context);
    },
    evidence: async (release) =>
      project === undefined || evidence === undefined
        ? { kind: 'none', because: 'no-data', detail: 'no server is named to be asked' }
        : evidence(release, project),
    approval: (input) => {
      const { repository } = input.place;
      return approvalOf(input, repository === undefined ? releases : context.releasesAt?.(repository));
    },
    merger: async (commit, { branch, repository }) => {
      const forge = repository === undefined ? releases : context.releasesAt?.(repository);
      try {
        return (await forge?.mergedAs(commit, branch))?.mergedBy;
      } catch (error) {
        // Who it was stays claimed then; nothing is decided by it.
        if (error instanceof TrainyardError) return undefined;
        throw error;
      }
    },
    push: async (updates, repository) => {
      const [applied] = await context.apply([{ kind: 'push-refs', updates, ...(repository && { repository }) }]);
      return applied?.push ?? ({ kind: 'lost', refs: [] } satisfies PushOutcome);
    },
    self: { login: 'trainyard', proof: releases === undefined ? 'claimed' : 'authenticated' },
  };
}
