import { distance } from 'fastest-levenshtein';

/** The candidate nearest to what was typed, if it is near enough to be meant. */
export function nearest(typed: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.floor(typed.length / 3)) + 1;
  for (const candidate of candidates) {
    const d = distance(typed.toLowerCase(), candidate.toLowerCase());
    // With no letter in its place it is another word, however short.
    if (d < bestDistance && d < Math.max(typed.length, candidate.length)) {
      best = candidate;
      bestDistance = d;
    }
  }
  return best;
}
