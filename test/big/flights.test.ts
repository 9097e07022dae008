/** Three million real flights from an empty state to a verdict, in bounded memory, by the built program. */
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeFlights } from '../../examples/flights/make-data.mjs';
import { trainyard } from '../../scripts/bench/bench.ts';
import { type MemoryOfRun, memoryOf } from '../../scripts/bench/memory.ts';
import type { Evaluation, Verdict } from '../../src/core/records.ts';
import { makeRepo, type Repo } from '../support/repo.ts';

const EXAMPLE = fileURLToPath(new URL('../../examples/flights', import.meta.url));

let repo: Repo;
let run: MemoryOfRun;
beforeAll(async () => {
  repo = await makeRepo();
  cpSync(EXAMPLE, repo.root, { recursive: true });
  await writeFlights(repo.root);
  await repo.commit('base');
  run = await memoryOf(trainyard(repo.root, 'run', '--all'));
});
afterAll(() => repo.dispose());

function last<T>(name: string): T {
  return JSON.parse(readFileSync(`${repo.root}/.trainyard/last/${name}`, 'utf8')) as T;
}

describe('examples/flights', () => {
  it('ends with every gate passed', () => {
    expect([run.code, run.output.match(/error.*/)?.[0]]).toEqual([0, undefined]);
    const { models } = last<Verdict>('verdict.json');
    expect(models.map(({ outcome }) => outcome)).toEqual(['pass']);
  });

  it('holds less than 1.5 GB, all processes together', () => {
    expect(run.peakBytes).toBeGreaterThan(100e6);
    expect(run.peakBytes).toBeLessThan(1.5e9);
  });

  it('leaves the rows out of git and reads those that the lock pins', async () => {
    expect(await repo.git('ls-files', 'data')).toBe('');
    const lock = JSON.parse(readFileSync(`${EXAMPLE}/models/flight-delay/data.lock`, 'utf8'));
    expect(run.output).toContain('reading data/flights.parquet');
    const evaluation = evaluationIn(repo.root);
    expect(evaluation.data?.lineage?.sources[0]?.digest).toBe(lock.sources[0].files[0].digest);
  });

  it('judges the flights of June, all of which lie after those that were learnt from', () => {
    const { rows, data } = evaluationIn(repo.root);
    // select count(*) from the package's file where date >= '2001-06-01', asked of DuckDB apart from this program
    expect(rows).toBe(502_228);
    expect(data?.rows).toBe(3_000_000);
    expect(data?.splitRule).toContain('from 2001-06-01 (UTC) on are test');
  });
});

function evaluationIn(root: string): Evaluation {
  const folder = `${root}/.trainyard/store/evaluations`;
  const [name = ''] = readdirSync(folder);
  return JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as Evaluation;
}
