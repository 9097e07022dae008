import { expect, it } from 'vitest';
import { docsRoutes } from '../../../src/serve/http/docs.ts';
import { OPERATIONS, openApi } from '../../../src/serve/http/openapi.ts';
import { matchPath } from '../../../src/serve/http/router.ts';

const more = new Map([
  ...docsRoutes(),
  ...['/v1/sync', '/v1/feedback', '/v1/predictions/*', '/v1/erase'].map((path) => [path, []] as const),
]);

it('describes routes that there are, each with what it takes', () => {
  for (const { method, path } of OPERATIONS) {
    const real = path.replace('{model}', 'wage-band').replace('{version}', '1.0.0').replace('{id}', 'x');
    const { routes } = matchPath(real, more);
    if (more.has(real) || real.startsWith('/v1/predictions/')) continue;
    expect(
      routes.map((route) => route.method.toLowerCase()),
      path,
    ).toContain(method);
  }
  const { paths } = openApi() as { paths: Record<string, Record<string, { operationId: string }>> };
  const ids = Object.values(paths).flatMap((entry) => Object.values(entry).map(({ operationId }) => operationId));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBe(OPERATIONS.length);
});

it('is a page that needs nothing from elsewhere and may run nothing from elsewhere', async () => {
  const [, routes] = docsRoutes().find(([path]) => path === '/docs') ?? [];
  const reply = await routes?.[0]?.handle({} as never, {} as never, {} as never);
  const page = String(reply?.body);
  expect(page).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  expect(reply?.headers['content-security-policy']).toContain("default-src 'none'");
  for (const { path } of OPERATIONS) expect(page).toContain(`<code>${path}</code>`);
});
