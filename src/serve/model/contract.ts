import type { TensorSpec } from '../protocol/infer-request.ts';
import type { ServedModel } from './served.ts';

/**
 * What a candidate takes or gives otherwise than stable, as a sentence; undefined when a request of the one is a request of
 * the other. Order of classes counts: with another order every probability would mean something else.
 */
export function contractDifference(stable: ServedModel, candidate: ServedModel): string | undefined {
  const { manifest: before } = stable;
  const { manifest: after } = candidate;
  if (before.task !== after.task) return `its task is ${after.task}, stable's is ${before.task}`;
  if (before.classes.join('\n') !== after.classes.join('\n')) {
    return `its classes are ${after.classes.join(', ')}, stable's are ${before.classes.join(', ')}, in this order`;
  }
  return (
    tensorDifference('input', stable.inputs, candidate.inputs) ??
    tensorDifference('output', stable.outputs, candidate.outputs)
  );
}

function tensorDifference(
  what: string,
  before: readonly TensorSpec[],
  after: readonly TensorSpec[],
): string | undefined {
  const gone = before.find(({ name }) => !after.some((spec) => spec.name === name));
  if (gone !== undefined) return `it has no ${what} "${gone.name}", which stable has`;
  for (const spec of after) {
    const old = before.find(({ name }) => name === spec.name);
    if (old === undefined) return `it has the ${what} "${spec.name}", which stable has not`;
    if (textOf(old) !== textOf(spec)) {
      return `its ${what} "${spec.name}" is ${textOf(spec)}, stable's is ${textOf(old)}`;
    }
  }
  return undefined;
}

function textOf({ datatype, shape }: TensorSpec): string {
  return `${datatype} [${shape.join(', ')}]`;
}
