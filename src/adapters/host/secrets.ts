/** What must never be printed: the token, and what signs requests to the store, and what servers are asked with. Names of keys are no secrets. */
export function secretsOf(
  token: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  return [token, env['AWS_SECRET_ACCESS_KEY'], env['AWS_SESSION_TOKEN'], env['TRAINYARD_OBSERVER_TOKEN']].flatMap(
    (secret) => secret || [],
  );
}
