const MOST = 20;

/** `there are 3: a, b, c` for an error that says what could have been named; at most 20 of them. */
export function namesThere(names: readonly string[]): string {
  const left = names.length - MOST;
  const more = left > 0 ? ` and ${left} more` : '';
  const what = `${names.slice(0, MOST).join(', ')}${more}`;
  if (names.length === 0) return 'there is none';
  return names.length === 1 ? `there is ${what} alone` : `there are ${names.length}: ${what}`;
}
