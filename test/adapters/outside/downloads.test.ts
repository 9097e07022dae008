import { describe, expect, it } from 'vitest';
import { httpsDownloads } from '../../../src/adapters/outside/downloads.ts';

const limits = { mostBytes: 1000, signal: new AbortController().signal };

/** Answers by address, so that no network is needed; the rules are what is looked at. */
function downloads(answers: Readonly<Record<string, () => Response>>) {
  const asked: string[] = [];
  const answer = async (url: string | URL | Request): Promise<Response> => {
    asked.push(String(url));
    return answers[String(url)]?.() ?? new Response('no', { status: 404 });
  };
  return { asked, ...httpsDownloads({ fetch: answer, trustedHosts: ['models.example'] }) };
}

const redirect = (to: string) => () => new Response(null, { status: 302, headers: { location: to } });

describe('httpsDownloads', () => {
  it('follows redirects to the bytes', async () => {
    const { get, asked } = downloads({
      'https://models.example/a': redirect('/b'),
      'https://models.example/b': () => new Response('model'),
    });
    expect(new TextDecoder().decode(await get('https://models.example/a', limits))).toBe('model');
    expect(asked).toHaveLength(2);
  });

  it.each([
    'http://models.example/a',
    'file:///etc/passwd',
    'https://user:password@models.example/a',
    'https://127.0.0.1/a',
    'https://169.254.169.254/latest/meta-data',
    'https://[::1]/a',
    'https://[::ffff:10.0.0.1]/a',
    'https://localhost/a',
    'no address',
  ])('does not ask %s, also not where a redirect leads there', async (address) => {
    const first = downloads({});
    await expect(first.get(address, limits)).rejects.toMatchObject({ code: 'download-refused' });
    expect(first.asked).toEqual([]);
    if (!address.includes(':')) return;
    const { get, asked } = downloads({ 'https://models.example/a': redirect(address) });
    await expect(get('https://models.example/a', limits)).rejects.toMatchObject({ code: 'download-refused' });
    expect(asked).toHaveLength(1);
  });

  it('stops at the limit, at a wrong answer and at a circle of redirects', async () => {
    const { get } = downloads({
      'https://models.example/large': () => new Response('x'.repeat(1001)),
      'https://models.example/circle': redirect('/circle'),
    });
    await expect(get('https://models.example/large', limits)).rejects.toThrow('more than the 1000 bytes');
    await expect(get('https://models.example/circle', limits)).rejects.toThrow('redirects more than');
    await expect(get('https://models.example/none?token=s3cret', limits)).rejects.toThrow(
      /models\.example\/none could/,
    );
  });
});
