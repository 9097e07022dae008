import type { Model } from './generated/model.ts';
import { SLICES } from './grammar/slices.ts';
import type { ResolvedSlices } from './resolved.ts';

/** Undefined where the spec says that nothing is to be looked for. */
export function resolvedSlices({ evaluate }: Model): ResolvedSlices | undefined {
  const { search = true, columns, minRows, ...given } = evaluate?.slices ?? {};
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
