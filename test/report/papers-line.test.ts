import { expect, it } from 'vitest';
import { papersLine } from '../../src/report/papers-line.ts';

it('links the run that holds the papers', () => {
  expect(papersLine({ name: 'trainyard-report', url: 'https://github.com/a/b/actions/runs/7#artifacts' })?.text).toBe(
    'Page with plots, model cards and records: [`trainyard-report`](https://github.com/a/b/actions/runs/7#artifacts)',
  );
});

it.each(['javascript:alert(1)', 'https://a.example/)![x](https://evil', 'https://a b', undefined])(
  'takes no link to %s',
  (url) => {
    const place = { name: 's3://models/papers', ...(url !== undefined && { url }) };
    expect(papersLine(place)?.text).toBe('Page with plots, model cards and records: `s3://models/papers`');
  },
);

it('says nothing where there are none', () => {
  expect(papersLine(undefined)).toBeUndefined();
});
