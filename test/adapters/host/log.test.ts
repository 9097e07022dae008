import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LogOptions, streamLog } from '../../../src/adapters/host/log.ts';

function logged(options: Partial<LogOptions>, use: (log: ReturnType<typeof streamLog>) => void): string {
  let text = '';
  let nowMs = 0;
  const clock = { now: () => new Date(0), monotonicMs: () => (nowMs += 1000) };
  const write = (more: string) => (text += more);
  use(streamLog({ write, terminal: false, actions: false, secrets: [], clock, ...options }));
  return text;
}

describe('a log', () => {
  it('redraws a bar on a terminal and clears it before the next line', () => {
    const text = logged({ terminal: true }, (log) => {
      log.progress('epoch 1/2', 0.5);
      log.info('done');
    });
    expect(text).toBe(`\r\x1b[2K${'█'.repeat(10)}${'░'.repeat(10)} epoch 1/2\r\x1b[2Kdone\n`);
  });

  it('thins progress out to plain lines elsewhere', () => {
    const text = logged({}, (log) => {
      for (let epoch = 1; epoch <= 12; epoch++) log.progress(`epoch ${epoch}`, epoch / 12);
    });
    expect(text).toBe('epoch 1\nepoch 6\nepoch 11\n');
  });

  it('never prints a secret', () => {
    const text = logged({ secrets: ['s3cret', ''] }, (log) => log.warn('token s3cret of s3cret'));
    expect(text).toBe('warning: token *** of ***\n');
  });

  it('folds groups in GitHub Actions, and names them elsewhere', () => {
    const use = (log: ReturnType<typeof streamLog>) => {
      log.group('train\n::error::x');
      log.groupEnd();
    };
    expect(logged({}, use)).toBe('train\n::error::x\n');
    expect(logged({ actions: true }, use)).toBe('::group::train :\u200b:error::x\n::endgroup::\n');
  });

  it('prints no line that the runner would obey', () => {
    const hostile = fc.array(
      fc.constantFrom('::set-output name=a::b', '##[error]', ' ', '\t', '\r', '\n', 'x', ':', '::'),
    );
    fc.assert(
      fc.property(hostile, (parts) => {
        const text = logged({ actions: true }, (log) => log.info(parts.join('')));
        for (const line of text.split(/[\r\n]/)) {
          expect(line.trimStart().startsWith('::')).toBe(false);
          expect(line).not.toContain('##[');
        }
      }),
    );
  });
});
