import { plainText } from '../escape.ts';

/** Labels short enough for an axis, and no two alike: a plot would draw equal names at one place. */
export function distinctLabels(texts: readonly string[], limit: number): readonly string[] {
  const taken = new Set<string>();
  return texts.map((text, index) => {
    const short = plainText(text, limit) || '(empty)';
    const label = taken.has(short) ? `${plainText(short, limit - 4)} (${index + 1})` : short;
    taken.add(label);
    return label;
  });
}
