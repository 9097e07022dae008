import type { Finding } from '../../../core/records.ts';
import type { Problem } from '../../../spec/problem.ts';
import type { ResolvedSpec } from '../../../spec/resolved.ts';
import type { MissingInput } from '../../plan/keys.ts';

export function errorsOf({ problems }: { readonly problems: readonly Problem[] }): readonly Problem[] {
  return problems.filter(({ severity }) => severity === 'error');
}

/** A spec of the main branch that does not validate. */
export function merged(problem: Problem): Finding {
  return {
    code: 'merged-spec-invalid',
    severity: 'failure',
    at: problem.at,
    message: `${problem.at.file} on the main branch does not validate, so that nothing of it is registered: ${problem.message}`,
    fix: 'Run "trainyard validate", and mend it by a pull request.',
  };
}

export function missingInputs(spec: ResolvedSpec, missing: readonly MissingInput[]): readonly Finding[] {
  return missing.map(({ name, path, why }) => ({
    code: 'merged-input-missing',
    severity: 'failure',
    model: spec.name,
    at: { file: spec.path, line: 1, column: 1 },
    message: `${spec.name} is not registered: ${name} is ${path}, but ${why}`,
    fix: 'Add the file with a pull request, or correct the path.',
  }));
}

const FIXES = {
  damaged:
    'Do not use this bundle. Delete it and its run record from the store, and train again with a pull request that touches the spec.',
  gates:
    'It was merged although its gates do not pass. Revert it, or change the model or the gate in a pull request whose check passes.',
  forgotten:
    'Name a store in trainyard.yaml that every job reaches: s3, oci, or a folder on a share of your own runners. Once that is merged, a pull request asks for the review again.',
  store: 'Make the store reachable, then run "trainyard reconcile" again; nothing is lost meanwhile.',
} as const;

/** Why a merged model gets no version now. */
export function unregistered(
  spec: ResolvedSpec,
  kind: keyof typeof FIXES,
  why: { readonly message: string; readonly fix?: string },
): Finding {
  return {
    code: `unregistered-${kind}`,
    severity: 'failure',
    model: spec.name,
    at: { file: spec.path, line: 1, column: 1 },
    message: `${spec.name} is not registered: ${why.message}`,
    fix: why.fix === undefined ? FIXES[kind] : `${why.fix} ${FIXES[kind]}`,
  };
}
