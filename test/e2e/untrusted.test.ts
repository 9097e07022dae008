/** Text of strangers, in the spec and in the data, stays text: in the comment, the check, the summary and the log. */
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATA, openScene, type Reviewed, type Scene, SPEC, specWith, wages } from './scene.ts';
import { trainyard, wagesRepo } from './terminal.ts';

/** Category values; each would do something if it were more than text. */
const HOSTILE = [
  '::set-output name=verdict::success',
  '##[error]boom',
  '</details><script>alert(1)</script><img src=x onerror=alert(1)>',
  '[click](javascript:alert(1)) ![i](https://evil.invalid/x.png)',
  '@acme/everyone @ada #1 GH-1 https://evil.invalid',
  '\u202egnp.exe\u2066',
  'x | y | z\n::error file=a::b',
  '```\n# Big\n<!-- trainyard:review -->',
  '\u001b[31mred\u001b]0;title\u0007',
];
/** What turns text round, and control characters but for the end of a line. */
const INVISIBLE = /\p{Bidi_Control}|[^\P{Cc}\n]/u;
const COLUMN = 'kind|<b>of</b> @work ::warning::x';

/** The wages with a column of hostile groups, and hostile values of the target for who asks for one that is not there. */
function hostileData(): string {
  const [header, ...rows] = wages(DATA).trimEnd().split('\n');
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const cell = (index: number) => quoted(HOSTILE[index % HOSTILE.length] as string);
  return `${[`${header},${quoted(COLUMN)}`, ...rows.map((row, index) => `${row},${cell(index)}`)].join('\n')}\n`;
}

const SPECS = {
  [DATA]: hostileData(),
  [SPEC]: specWith({
    [`data.features`]: { education: 'numeric', experience: 'numeric', [COLUMN]: 'category' },
    'data.sensitive': ['gender', COLUMN],
    'evaluate.fairness': { by: ['gender', COLUMN], minGroup: 5 },
    gates: [{ fairness: 'demographic_parity_ratio', by: COLUMN, min: 1 }],
  }),
  'models/labels/model.yaml': specWith({ name: 'labels', 'data.target': COLUMN, 'data.positive': HOSTILE[0] }),
};

let scene: Scene;
let result: Reviewed;
let body: string;
let shown: string;

beforeAll(async () => {
  scene = await openScene();
  const pull = scene.open(SPECS);
  result = await scene.review(scene.events.pullRequest('opened', pull));
  const { comment, check } = scene.only(pull);
  body = comment.body;
  shown = [check.title, check.summary, ...check.annotations.map((one) => JSON.stringify(one))].join('\n');
});

afterAll(() => scene.close());

describe('text of strangers', () => {
  it('is there at all', () => {
    expect(result.step.exitCode, result.log).toBe(1);
    expect(body).toContain('set-output');
    expect(body).toContain('gnp.exe');
  });

  it('never reaches the log as a command of the runner', () => {
    const lines = result.step.log.split('\n').filter((line) => !line.startsWith('::add-mask::'));
    expect(lines.filter((line) => /^\s*::|##\[/.test(line))).toEqual([]);
    expect(result.step.annotations).toEqual([]);
    expect(result.step.outputs['verdict']).toBe('failure');
  });

  it.each([
    ['comment', () => body],
    ['summary', () => result.summary],
  ])('is no structure in the %s', (_, textOf) => {
    const text = textOf();
    const html = micromark(text, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
    const tags = new Set(
      [...html.matchAll(/<\/?([a-z][a-z0-9]*)/gi)].map((match) => (match[1] as string).toLowerCase()),
    );
    for (const tag of ['script', 'img', 'b', 'a', 'h1']) expect([...tags]).not.toContain(tag);
    const visible = html.replace(/<code>[\s\S]*?<\/code>/g, '').replace(/<[^>]*>/g, '');
    expect(visible).not.toMatch(/(^|[^\w\u200b])@[a-z]/i);
    expect(visible).not.toMatch(/(^|\W)(#1|GH-1)\b/);
    expect(text.match(/<!-- trainyard:review -->/g) ?? []).toHaveLength(text === body ? 1 : 0);
  });

  it('brings no hidden or reversing character into comment, check or summary', () => {
    for (const text of [body, shown, result.summary]) expect(text).not.toMatch(INVISIBLE);
  });

  it('is escaped on a terminal too', async () => {
    const repo = await wagesRepo(SPECS);
    const { stdout, stderr } = await trainyard(['run', '--all'], { cwd: repo.root });
    const { stdout: json } = await trainyard(['report', '--all', '--json'], { cwd: repo.root });
    await repo.dispose();
    expect(stdout + stderr).not.toMatch(INVISIBLE);
    expect(() => JSON.parse(json)).not.toThrow();
  });
});

describe('a spec full of what does not belong', () => {
  it('is refused line by line, without a command in the log', async () => {
    const spec = wages(SPEC)
      .replace('name: wage-band', 'name: "::error::x @ada <b>"')
      .replace('  target: high_wage', '  "::warning::y | z": 1\n  target: high_wage');
    const pull = scene.open({ [SPEC]: spec }, 'bad-spec');
    const refused = await scene.review(scene.events.pullRequest('opened', pull));
    expect(refused.step.exitCode, refused.log).toBe(2);
    expect(refused.step.annotations).toEqual([]);
    const { comment } = scene.only(pull);
    const html = micromark(comment.body, {
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
      allowDangerousHtml: true,
    });
    expect(html).not.toContain('<b>');
  });
});
