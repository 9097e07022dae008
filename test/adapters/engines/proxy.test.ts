import { describe, expect, it } from 'vitest';
import { proxyFor } from '../../../src/adapters/engines/proxy.ts';

const PROXY = 'http://proxy.test:3128';

describe('the proxy for an address', () => {
  it.each([
    ['https://a.test/', { HTTPS_PROXY: PROXY }, PROXY],
    ['https://a.test/', { https_proxy: PROXY, HTTPS_PROXY: 'http://other.test' }, PROXY],
    ['https://a.test/', { HTTPS_PROXY: 'proxy.test:3128' }, PROXY],
    ['https://a.test/', { HTTP_PROXY: PROXY }, undefined],
    ['http://a.test/', { HTTP_PROXY: PROXY }, PROXY],
    ['http://a.test/', {}, undefined],
    ['http://a.test/', { HTTP_PROXY: '' }, undefined],
  ])('%s with %o', (url, env, expected) => {
    expect(proxyFor(new URL(url), env)).toBe(expected);
  });

  it.each([
    ['a.test', true],
    ['A.Test', true],
    ['.test', true],
    ['*.test', true],
    ['test', true],
    ['*', true],
    ['b.test, a.test', true],
    ['a.test:443', true],
    ['a.test:8443', false],
    ['b.a.test', false],
    ['st', false],
    ['', false],
  ])('NO_PROXY=%s', (list, exempt) => {
    const env = { HTTPS_PROXY: PROXY, NO_PROXY: list };
    expect(proxyFor(new URL('https://a.test/x'), env)).toBe(exempt ? undefined : PROXY);
  });

  it('knows addresses of version 6', () => {
    const env = { HTTP_PROXY: PROXY, no_proxy: '[::1]:8080,10.0.0.1' };
    expect(proxyFor(new URL('http://[::1]:8080/'), env)).toBeUndefined();
    expect(proxyFor(new URL('http://[::1]:81/'), env)).toBe(PROXY);
    expect(proxyFor(new URL('http://10.0.0.1/'), env)).toBeUndefined();
  });
});
