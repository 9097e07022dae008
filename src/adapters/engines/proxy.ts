type Env = Readonly<Record<string, string | undefined>>;

/**
 * The proxy for an address, from `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` in either case, or undefined. `NO_PROXY` lists
 * hosts, `.domain` or `*.domain`, each with `:port` or without, or `*`; a plain name stands for its subdomains too, as
 * with curl.
 */
export function proxyFor(url: URL, env: Env): string | undefined {
  if (isExempt(url, read(env, 'no_proxy') ?? '')) return undefined;
  const proxy = read(env, url.protocol === 'https:' ? 'https_proxy' : 'http_proxy');
  if (proxy === undefined) return undefined;
  return /^[a-z]+:\/\//i.test(proxy) ? proxy : `http://${proxy}`;
}

function read(env: Env, name: string): string | undefined {
  return env[name] || env[name.toUpperCase()] || undefined;
}

function isExempt(url: URL, list: string): boolean {
  const host = url.hostname.toLowerCase().replace(/^\[|\]$/g, '');
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  return list.split(/[\s,]+/).some((entry) => {
    if (entry === '*') return true;
    const match = /^(?:\*?\.)?(\[.+\]|[^:]+|[0-9a-f:]+?)(?::(\d+))?$/i.exec(entry.toLowerCase());
    const name = match?.[1]?.replace(/^\[|\]$/g, '');
    if (name === undefined || (match?.[2] !== undefined && match[2] !== port)) return false;
    return host === name || host.endsWith(`.${name}`);
  });
}
