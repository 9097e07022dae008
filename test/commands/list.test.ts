import { describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import { list } from '../../src/commands/list.ts';
import { gates } from '../../src/gates/index.ts';
import { fairnessMetrics, metrics } from '../../src/metrics/index.ts';
import { models } from '../../src/models/index.ts';
import { stores } from '../../src/stores/index.ts';
import { trainers } from '../../src/trainers/index.ts';

const catalogs = {
  metrics,
  fairness: fairnessMetrics,
  gates,
  trainers,
  models,
  stores,
  checks,
};

describe('list', () => {
  it('names every plug-in of every kind with its line', () => {
    const { text, json } = list(catalogs);
    for (const catalog of [metrics, fairnessMetrics, checks, gates, trainers, models, stores]) {
      for (const { id, doc } of catalog.all) {
        expect(text).toContain(id);
        expect(text).toContain(doc);
      }
    }
    expect(Object.keys(json as object)).toEqual(expect.arrayContaining(['metrics', 'gates', 'stores']));
  });

  it('shows one kind, or all that one plug-in says of itself', () => {
    expect(list(catalogs, 'stores').text).not.toContain('roc_auc');
    const { text, json } = list(catalogs, 'roc_auc');
    expect(text).toContain('definition: P(score of a positive');
    expect(json).toEqual([expect.objectContaining({ catalog: 'metrics', id: 'roc_auc', range: [0, 1] })]);
  });

  it('answers an unknown name with the nearest, also for names that every object has', () => {
    expect(() => list(catalogs, 'roc_auk')).toThrow(expect.objectContaining({ fix: 'Did you mean "roc_auc"?' }));
    expect(() => list(catalogs, 'constructor')).toThrow(expect.objectContaining({ code: 'unknown-plugin' }));
  });
});
