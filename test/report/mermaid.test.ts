import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mermaidBars, mermaidLine } from '../../src/report/mermaid.ts';

describe('mermaid charts', () => {
  it('are a few lines of an xychart', () => {
    const bars = [
      { name: 'female', value: 0.3278 },
      { name: 'male', value: 1e-9 },
    ];
    expect(
      mermaidBars({ title: 'Selected by gender', axis: 'Share selected', bars }).text.split('\n').slice(2).join('\n'),
    ).toBe(
      'xychart-beta\n    title "Selected by gender"\n    x-axis ["female", "male"]\n    y-axis "Share selected" 0 --> 1\n    bar [0.328, 0]\n```',
    );
    expect(mermaidLine({ title: 'a', x: 'b', y: 'c', heights: [0, 1] }).text).toContain('line [0, 1]');
  });

  it('let no name out of its quotes or the chart out of its fence', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const { text } = mermaidBars({ title: name, axis: name, bars: [{ name, value: 0.5 }] });
        expect(text.split('\n')).toHaveLength(8);
        expect(text.replace(/^%%.*$/m, '').match(/"/g)).toHaveLength(6);
        expect(text.match(/```/g)).toHaveLength(2);
      }),
    );
  });
});
