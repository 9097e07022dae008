import { expect, it } from 'vitest';
import { ServeMetrics } from '../../../src/serve/evidence/metrics.ts';

const LABELS = {
  model: 'wage-band',
  version: '1.0.0',
  digest: 'sha256:ab',
  variant: 'stable',
  generation: '7',
} as const;
const ARM = 'model="wage-band",version="1.0.0",digest="sha256:ab",variant="stable",generation="7"';

const page = async (metrics: ServeMetrics): Promise<readonly string[]> => (await metrics.page()).text.split('\n');

it('has every series of a variant from the start, at zero', async () => {
  const metrics = new ServeMetrics();
  metrics.arm(LABELS, ['no', 'yes']);
  const lines = await page(metrics);
  for (const outcome of ['ok', 'error', 'timeout', 'client_error', 'fallback']) {
    expect(lines).toContain(`serve_requests_total{${ARM},outcome="${outcome}"} 0`);
  }
  for (const name of ['no', 'yes']) expect(lines).toContain(`serve_prediction_class_total{${ARM},class="${name}"} 0`);
  expect(lines).toContain(`serve_request_duration_seconds_bucket{le="+Inf",${ARM}} 0`);
  expect(lines).toContain(`serve_request_duration_seconds_count{${ARM}} 0`);
  expect(lines).toContain('model_infer_request_success_total{model="wage-band",version="1.0.0"} 0');
});

it('adds up once, however often it is read, and puts times into cumulative buckets', async () => {
  const metrics = new ServeMetrics();
  const series = metrics.arm(LABELS, ['no', 'yes']);
  // 0.0005 s is the first edge, which is inclusive.
  for (const ms of [0.5, 3, 20_000]) series.ended('ok', ms);
  series.ended('client_error', 1);
  series.predicted(['yes', 'yes', 'no']);
  series.fellBack();
  metrics.inflight = 4;
  await page(metrics);
  const lines = await page(metrics);
  expect(lines).toContain(`serve_requests_total{${ARM},outcome="ok"} 3`);
  expect(lines).toContain(`serve_requests_total{${ARM},outcome="fallback"} 1`);
  expect(lines).toContain(`serve_prediction_class_total{${ARM},class="yes"} 2`);
  expect(lines).toContain('model_infer_request_failure_total{model="wage-band",version="1.0.0"} 1');
  expect(lines).toContain('serve_inflight 4');
  const bucket = (le: string, count: number) => `serve_request_duration_seconds_bucket{le="${le}",${ARM}} ${count}`;
  expect(lines).toEqual(
    expect.arrayContaining([bucket('0.0005', 1), bucket('0.0025', 1), bucket('0.005', 2), bucket('10', 2)]),
  );
  expect(lines).toContain(bucket('+Inf', 3));
  const sum = lines.find((line) => line.startsWith('serve_request_duration_seconds_sum'));
  expect(Number(sum?.split(' ').at(-1))).toBeCloseTo(20.0035, 9);
  expect(lines.filter((line) => line.startsWith('# TYPE serve_request_duration_seconds'))).toEqual([
    '# TYPE serve_request_duration_seconds histogram',
  ]);
});

it('gives arms with the same labels the same series, and takes them away together', async () => {
  const metrics = new ServeMetrics();
  const [one, other] = [metrics.arm(LABELS, ['no', 'yes']), metrics.arm(LABELS, ['no', 'yes'])];
  one.ended('ok', 1);
  other.ended('ok', 1);
  expect(await page(metrics)).toContain(`serve_requests_total{${ARM},outcome="ok"} 2`);
  expect(await page(metrics)).toContain(`serve_request_duration_seconds_count{${ARM}} 2`);
  metrics.retire('wage-band', 7);
  expect((await page(metrics)).filter((line) => line.includes('digest="sha256:ab"'))).toEqual([]);
});

it('takes the series of pinned versions away with their generation, and no other', async () => {
  const metrics = new ServeMetrics();
  const series = (variant: 'stable' | 'pinned', generation: string, model = 'wage-band') =>
    metrics.arm({ ...LABELS, model, variant, generation }, ['no', 'yes']);
  series('stable', '7');
  series('pinned', '7');
  series('pinned', '8');
  series('pinned', '7', 'other');
  metrics.retire('wage-band', 7);
  const left = (await page(metrics)).filter((line) => line.startsWith('serve_request_duration_seconds_count'));
  expect(left).toHaveLength(2);
  expect(left.join('\n')).toMatch(/model="wage-band".*generation="8"[\s\S]*model="other".*generation="7"/);
});
