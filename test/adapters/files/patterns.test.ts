import { describe, expect, it } from 'vitest';
import { patterns } from '../../../src/adapters/files/patterns.ts';

describe('patterns', () => {
  it('answers the last match of each', () => {
    const lines = ['epoch 1 auc=0.7', 'epoch 2 auc=0.8 loss: 1', 'end'];
    const wanted = { auc: 'auc=([0-9.]+)', loss: 'loss: (\\d+)', none: 'f1=(.*)' };
    expect([...patterns().lastMatches(wanted, lines)]).toEqual([
      ['auc', '0.8'],
      ['loss', '1'],
    ]);
  });

  it('has no match for a pattern that is broken or takes for ever', () => {
    const slow = `${'a'.repeat(60)}!`;
    const found = patterns().lastMatches({ broken: '(', slow: '^(a+)+$', fine: '(!)' }, [slow]);
    expect([...found.keys()]).toEqual(['fine']);
  });
});
