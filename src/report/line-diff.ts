/** Lines beyond which two texts are shown as wholly different: the table of the comparison would grow too large. */
const MOST_LINES = 3000;

/** A diff of two texts by lines: `-` gone, `+` new, two spaces for the lines around; empty when they are equal. */
export function lineDiff(before: string, after: string, around = 2): readonly string[] {
  if (before === after) return [];
  const [old, fresh] = [before.split('\n'), after.split('\n')];
  const steps =
    old.length > MOST_LINES || fresh.length > MOST_LINES
      ? [...old.map((line) => `- ${line}`), ...fresh.map((line) => `+ ${line}`)]
      : stepsOf(old, fresh);
  const near = new Set(
    steps.flatMap((line, at) =>
      line.startsWith('  ') ? [] : Array.from({ length: 2 * around + 1 }, (_, index) => at - around + index),
    ),
  );
  return steps.filter((_, at) => near.has(at));
}

/** Longest common subsequence by dynamic programming, read back from the start. */
function stepsOf(old: readonly string[], fresh: readonly string[]): readonly string[] {
  const width = fresh.length + 1;
  const common = new Uint16Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = fresh.length - 1; j >= 0; j -= 1) {
      const same = old[i] === fresh[j];
      const down = common[(i + 1) * width + j] ?? 0;
      const right = common[i * width + j + 1] ?? 0;
      common[i * width + j] = same ? (common[(i + 1) * width + j + 1] ?? 0) + 1 : Math.max(down, right);
    }
  }
  const steps: string[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < fresh.length) {
    const down = i < old.length ? (common[(i + 1) * width + j] ?? 0) : -1;
    const right = j < fresh.length ? (common[i * width + j + 1] ?? 0) : -1;
    if (i < old.length && j < fresh.length && old[i] === fresh[j]) {
      steps.push(`  ${old[i]}`);
      i += 1;
      j += 1;
    } else if (down >= right) {
      steps.push(`- ${old[i]}`);
      i += 1;
    } else {
      steps.push(`+ ${fresh[j]}`);
      j += 1;
    }
  }
  return steps;
}
