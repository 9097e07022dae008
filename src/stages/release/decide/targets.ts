import { deploymentsOf } from '../../../spec/deployment.ts';
import type { LoadedSpecs } from '../../plan/specs.ts';
import type { Target } from './model-input.ts';

/** Where each model is deployed, in the order of promotion. */
export function targetsOf({ specs, project }: LoadedSpecs): ReadonlyMap<string, readonly Target[]> {
  const all = specs.map((spec) => {
    const targets = deploymentsOf(spec, project).map(
      ({ environment, plan, approvals, after, promote }): Target => ({
        environment,
        plan,
        approvals,
        promote,
        ...(after === undefined ? {} : { after }),
      }),
    );
    return [spec.name, targets] as const;
  });
  return new Map(all.filter(([, targets]) => targets.length > 0));
}
