/** Units by their place in the body, on every route. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { unitOf } from '../../../src/serve/http/unit.ts';
import { wageBand } from '../../support/serving/bundles.ts';
import { refOf, releaseOf } from '../../support/serving/releases.ts';
import { ServingScene } from '../../support/serving/scene.ts';

const ROW = { education: 16, experience: 10, occupation: 'Office' };
const UNITS = Array.from({ length: 30 }, (_, i) => `u${i}`);
const CANARY = { phase: 'CANARY', stepIndex: 1, weight: 50 } as const;

let scene: ServingScene;
beforeAll(async () => {
  scene = await ServingScene.open();
  const [one, two] = [wageBand(), wageBand({ bias: 1 })];
  await scene.put(one, two);
  await scene.release(
    releaseOf({ model: 'wage-band', stable: refOf(one, '1.0.0'), candidate: refOf(two, '1.1.0'), ...CANARY }),
  );
  await scene.start({ yaml: 'routing: {unitPath: parameters.user}' });
});
afterAll(() => scene.close());

/** The version that answers each unit. */
const versions = async (path: string, bodyOf: (user: string) => object): Promise<readonly (string | null)[]> => {
  const answers = await Promise.all(UNITS.map((user) => scene.post(path, bodyOf(user))));
  expect(answers.map(({ status }) => status)).toEqual(UNITS.map(() => 200));
  return answers.map(({ headers }) => headers.get('x-trainyard-version'));
};

it('are the same by header and by path, for people and for the clients of both protocols', async () => {
  const byHeader = await Promise.all(UNITS.map((user) => scene.predict(ROW, { 'x-unit-id': user })));
  const expected = byHeader.map(({ body }) => body.version);
  expect(new Set(expected)).toEqual(new Set(['1.0.0', '1.1.0']));
  const people = '/v1/models/wage-band/predict';
  const parameters = (user: string) => ({ user });
  expect(await versions(people, (user) => ({ ...ROW, parameters: parameters(user) }))).toEqual(expected);
  expect(await versions(people, (user) => ({ instances: [ROW, ROW], parameters: parameters(user) }))).toEqual(expected);
  expect(await versions(people, (user) => [{ ...ROW, parameters: parameters(user) }])).toEqual(expected);
  const tensorflow = '/v1/models/wage-band:predict';
  expect(await versions(tensorflow, (user) => ({ instances: [ROW], parameters: parameters(user) }))).toEqual(expected);
  const inputs = Object.entries(ROW).map(([name, value]) => {
    const datatype = typeof value === 'number' ? 'FP64' : 'BYTES';
    return { name, datatype, shape: [1, 1], data: [value] };
  });
  const open = '/v2/models/wage-band/infer';
  expect(await versions(open, (user) => ({ inputs, parameters: parameters(user) }))).toEqual(expected);
});

it('are a text or a number, from the first place that has one', () => {
  const source = { header: 'x-unit-id', path: ['user'] };
  const by = (...places: Parameters<typeof unitOf>[2]) => unitOf(source, { headers: {} }, places);
  expect([by({ user: 'ada' }), by({ user: 7 }), by({ user: 2n ** 63n }), by([], { user: 'bob' })]).toEqual([
    'ada',
    '7',
    '9223372036854775808',
    'bob',
  ]);
  expect([by({}), by({ user: '' }), by({ user: ['ada'] }), by({ user: null }), by('ada'), by()]).toEqual(
    new Array(6).fill(undefined),
  );
});
