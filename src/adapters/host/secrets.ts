/** What must never be printed: the token, and what signs requests to the store, and what servers are asked with. Names of keys are no secrets. */
export function secretsOf(
  token: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  const names = [
    'GITHUB_TOKEN',
    'GH_TOKEN',
    'AWS_SECRET_ACCESS_KEY',
    'AWS_SESSION_TOKEN',
    'TRAINYARD_REGISTRY_PASSWORD',
    'TRAINYARD_OBSERVER_TOKEN',
    'TRAINYARD_DEPLOY_TOKEN',
  ];
  return [token, ...names.map((name) => env[name])].flatMap((secret) => secret || []);
}
