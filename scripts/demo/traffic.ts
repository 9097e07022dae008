/** People who ask the server: workers of the survey, as their clients have always sent them, and what is true of each. */
import { readFile } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { random } from '../../src/math/random.ts';
import { ROOT } from './processes.ts';

export interface Traffic {
  /** Requests answered, not answered since no server was ready, and answered by an error. The latter are sent again. */
  readonly counts: { answered: number; unreachable: number; failed: number };
  /** Throws the first error that a server answered. */
  stop(): Promise<void>;
}

const CLIENTS = 8;
/** Between two requests of one client. */
const THINK_MS = 6;
const OUTCOMES_AT_ONCE = 25;
const NUMBERS = new Set(['education', 'experience']);
const FEATURES = ['education', 'experience', 'occupation', 'sector', 'union', 'region'];
const SEED = 1985;

interface Person {
  readonly row: Readonly<Record<string, string | number>>;
  readonly highWage: string;
}

/**
 * Sends one request after another from a few clients until it is stopped. Who asks is drawn with a fixed seed; each request
 * is another visitor, so that requests are independent, as the statistics take them to be.
 */
export async function startTraffic(url: string, model: string): Promise<Traffic> {
  const people = await survey();
  const draw = random(SEED, 'visitors');
  const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS });
  const counts = { answered: 0, unreachable: 0, failed: 0 };
  let visitors = 0;
  let going = true;
  let failure: string | undefined;
  const predict = `${url}/v1/models/${model}/predict`;
  const client = async (): Promise<void> => {
    let outcomes: object[] = [];
    while (going) {
      const { row, highWage } = people[draw.integer(people.length)] as Person;
      visitors += 1;
      const id = await asked(predict, row, `visitor-${visitors}`);
      if (id === undefined) continue;
      outcomes.push({ prediction_id: id, outcome: highWage });
      if (outcomes.length >= OUTCOMES_AT_ONCE) {
        await post(`${url}/v1/feedback`, outcomes, { agent }).catch(() => undefined);
        outcomes = [];
      }
      await pause(THINK_MS);
    }
  };
  const asked = async (to: string, row: object, visitor: string): Promise<string | undefined> => {
    while (going) {
      const answer = await post(to, row, { agent, headers: { 'x-unit-id': visitor } }).catch(() => undefined);
      if (answer?.status === 200) {
        counts.answered += 1;
        return (JSON.parse(answer.text) as { prediction_id: string }).prediction_id;
      }
      // Nobody is there, or has started and has no model yet: as anyone would, it is tried again.
      if (answer === undefined || answer.status === 503) counts.unreachable += 1;
      else {
        counts.failed += 1;
        failure ??= `${answer.status}: ${answer.text}`;
      }
      await pause(50);
    }
    return undefined;
  };
  const work = Promise.all(Array.from({ length: CLIENTS }, client));
  work.catch(() => undefined);
  return {
    counts,
    stop: async () => {
      going = false;
      await work.finally(() => agent.destroy());
      if (failure !== undefined) throw new Error(`the server answered ${failure}`);
    },
  };
}

/** The example's data, as it was before anyone changed it. */
async function survey(): Promise<readonly Person[]> {
  const text = await readFile(join(ROOT, 'examples/wages/data/wages.csv'), 'utf8');
  const [head = '', ...lines] = text.trim().split('\n');
  const names = head.split(',');
  return lines.map((line) => {
    const cells = new Map(line.split(',').map((cell, index) => [names[index] ?? '', cell]));
    const value = (name: string) => (NUMBERS.has(name) ? Number(cells.get(name)) : (cells.get(name) ?? ''));
    return {
      row: Object.fromEntries(FEATURES.map((name) => [name, value(name)])),
      highWage: cells.get('high_wage') ?? '',
    };
  });
}

interface Sent {
  readonly agent: Agent;
  readonly headers?: Readonly<Record<string, string>>;
}

function post(
  url: string,
  body: object,
  { agent, headers }: Sent,
): Promise<{ readonly status: number; readonly text: string }> {
  return new Promise((resolve, reject) => {
    const json = { 'content-type': 'application/json', ...headers };
    const call = request(url, { method: 'POST', agent, headers: json }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
      response.on('error', reject);
    });
    call.setTimeout(10_000, () => call.destroy(new Error('no answer within 10 s')));
    call.on('error', reject);
    call.end(JSON.stringify(body));
  });
}
