import { describe, expect, it } from 'vitest';
import type { ResolvedSpec } from '../../../src/spec/resolved.ts';
import { programFindings } from '../../../src/stages/materialise/program-findings.ts';
import { specKeys } from '../../../src/stages/plan/keys.ts';
import { pluginsOf, specOf, treeOf } from '../../support/resolved.ts';

const FILES = { 'data/wages.csv': 'a', 'src/train.py': '1', 'lock.txt': '1' };
const base = specOf('a');

function scriptSpec(parts: Partial<ResolvedSpec['train']> = {}, predict?: ResolvedSpec['predict']): ResolvedSpec {
  const train = { ...base.train, command: ['python3', 'train.py'], code: 'src', lock: 'lock.txt', ...parts };
  return { ...base, train, ...(predict && { predict }) };
}

const keyed = (spec: ResolvedSpec, files: Readonly<Record<string, string>> = FILES) => ({
  spec,
  keys: specKeys(spec, treeOf(files), pluginsOf()),
});

const found = (before: ReturnType<typeof keyed> | undefined, after: ReturnType<typeof keyed>): readonly string[] =>
  programFindings({ model: 'a', change: 'modified', ...(before && { base: before }), head: after }).map(
    ({ code, severity, message }) => `${severity} ${code}: ${message}`,
  );

describe('programFindings', () => {
  it('says nothing where no program changed', () => {
    expect(found(keyed(scriptSpec()), keyed(scriptSpec()))).toEqual([]);
    expect(found(keyed(base), keyed(base))).toEqual([]);
  });

  it('warns of another command, and of one where there was none', () => {
    const [changed] = found(keyed(scriptSpec()), keyed(scriptSpec({ command: ['sh', '-c', 'x'] })));
    expect(changed).toContain(
      'warning command-changed: train.command is ["sh","-c","x"]; it was ["python3","train.py"]',
    );
    expect(found(keyed(base), keyed(scriptSpec())).join()).toContain('there was none before');
    expect(found(undefined, keyed(scriptSpec()))).toHaveLength(1);
    const predict = { command: ['p'], code: 'src', timeMs: 1 };
    expect(found(keyed(scriptSpec()), keyed(scriptSpec({}, predict))).join()).toContain('predict.command is ["p"]');
  });

  it('notes other code and another lock', () => {
    const edited = { ...FILES, 'src/train.py': '2', 'lock.txt': '2' };
    const lines = found(keyed(scriptSpec()), keyed(scriptSpec(), edited));
    expect(lines.map((line) => line.split(';')[0])).toEqual([
      'notice code-changed: the change edits what train.code names',
      'notice code-changed: the change edits what train.lock names',
    ]);
  });
});

describe('the train key', () => {
  const keyOf = (spec: ResolvedSpec) => keyed(spec).keys.trainKey;
  const predict = { command: ['p'], code: 'src', timeMs: 1000 };

  it('follows command, channels and the program that predicts', () => {
    const channels = { format: 'csv', header: true, target: 'first', features: 'raw', labels: 'index' } as const;
    const keys = [
      scriptSpec(),
      scriptSpec({ command: ['python3', 'train.py', 'x'] }),
      scriptSpec({ channels }),
      scriptSpec({ channels: { ...channels, features: 'encoded' } }),
      scriptSpec({}, predict),
      scriptSpec({}, { ...predict, command: ['q'] }),
    ].map(keyOf);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('does not follow limits and claims', () => {
    const limits = { timeMs: 1, diskBytes: 1, entries: 1 };
    expect(keyOf(scriptSpec({ limits, claims: { auc: 'x' } }))).toBe(keyOf(scriptSpec()));
  });

  it('has no value while the code is missing', () => {
    const { keys } = keyed(scriptSpec(), { 'data/wages.csv': 'a', 'lock.txt': '1' });
    expect(keys.missing.map(({ name }) => name)).toEqual(['train.code']);
    expect(keys).not.toHaveProperty('trainKey');
  });
});
