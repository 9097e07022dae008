import type { Check } from '../core/plugins.ts';
import { rowHash } from '../data/profile/check-columns.ts';
import { judgeRows, mostShare, percent } from '../data/profile/check-shares.ts';

export interface LabelConflictsOptions {
  readonly max?: number;
}

const MOST = 0.05;

export const labelConflicts: Check<LabelConflictsOptions> = {
  id: 'labelConflicts',
  doc: 'Share of rows that agree with another in every feature and differ from it in the target. Classification only.',
  version: 1,
  bare: 'max',
  looksAt: 'sides',
  schema: {
    type: 'object',
    properties: {
      max: mostShare(MOST),
    },
  },
  unasked: ({ task }) => (task === 'regression' ? undefined : {}),
  title: ({ max = MOST }) => `label conflicts at most ${percent(max)}`,
  measure(_options, rows) {
    const features = rows.roles.features.map((feature) => feature.name);
    return [
      {
        over: `(select count(*) as n, min(${rows.target}) <> max(${rows.target}) as conflict from ${rows.sides} group by ${rowHash(rows, features)})`,
        numbers: { rows: 'coalesce(sum(n), 0)', conflicting: 'coalesce(sum(n) filter (where conflict), 0)' },
      },
    ];
  },
  judge({ max = MOST }, numbers) {
    const share = { bad: numbers('conflicting'), of: numbers('rows'), max };
    const wrong = 'share all features with a row of another class';
    const fix = 'Correct the labels, or add the feature that tells such rows apart.';
    return judgeRows(share, { row: 'row', wrong, fix });
  },
};
