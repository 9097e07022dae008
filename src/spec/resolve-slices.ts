import type { Model } from './generated/model.ts';
import { SLICES } from './grammar/slices.ts';
import type { ResolvedSlices } from './resolved.ts';

/** Undefined where the spec says that nothing is to be looked for. */
export function resolvedSlices({ evaluate }: Model): ResolvedSlices | undefined {
  const asked = evaluate?.slices ?? {};
  if (isList(asked)) return listedSlices(asked);
  const { search = true, columns, minRows, ...given } = asked;
  if (!search) return undefined;
  const { bins = SLICES.bins, depth = SLICES.depth, most = SLICES.most } = given;
  return {
    ...(columns && { columns }),
    bins,
    ...(minRows !== undefined && { minRows }),
    depth: depth === 1 ? 1 : 2,
    most,
  };
}

type Asked = NonNullable<NonNullable<Model['evaluate']>['slices']>;
type Listed = Extract<Asked, readonly unknown[]>;

function isList(asked: Asked): asked is Listed {
  return Array.isArray(asked);
}

function listedSlices(asked: Listed): ResolvedSlices {
  const by = asked.map((one) => (typeof one.by === 'string' ? [one.by] : [...one.by]));
  return { ...SLICES, columns: [...new Set(by.flat())], by };
}
