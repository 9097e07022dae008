import { canonicalJson } from '../../../core/json.ts';
import type { RegisteredVersion } from '../../../ledger/registered.ts';
import type { SpecKeys } from '../../plan/keys.ts';
import { decideInputs } from './registration.ts';

export interface InputChange {
  readonly input: string;
  readonly before?: string;
  readonly now?: string;
}

/** Whether the spec decides by another rule than the newest version, over the same trained model. */
export function decidesAnew({ decide }: RegisteredVersion, keys: SpecKeys): boolean {
  return decide !== undefined && canonicalJson(decide) !== canonicalJson(decideInputs(keys));
}

/** Inputs, and rules of decision, that are not as they were for a version. */
export function differences(keys: SpecKeys, newest: RegisteredVersion | undefined): readonly InputChange[] {
  const then = [...(newest?.trainInputs ?? []), ...(newest?.decide ?? [])];
  const before = new Map(then.map(({ name, value }) => [name, value]));
  const now = new Map([...keys.train, ...decideInputs(keys)].map(({ name, value }) => [name, value]));
  return [...new Set([...before.keys(), ...now.keys()])]
    .filter((input) => before.get(input) !== now.get(input))
    .map((input) => {
      const [old, fresh] = [before.get(input), now.get(input)];
      return { input, ...(old === undefined ? {} : { before: old }), ...(fresh === undefined ? {} : { now: fresh }) };
    });
}
