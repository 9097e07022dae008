import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);

// src/report/line-diff.ts
var MOST_LINES = 3e3;
function lineDiff(before, after, around = 2) {
  if (before === after) return [];
  const [old, fresh] = [before.split("\n"), after.split("\n")];
  const steps = old.length > MOST_LINES || fresh.length > MOST_LINES ? [...old.map((line) => `- ${line}`), ...fresh.map((line) => `+ ${line}`)] : stepsOf(old, fresh);
  const near = new Set(
    steps.flatMap(
      (line, at) => line.startsWith("  ") ? [] : Array.from({ length: 2 * around + 1 }, (_, index) => at - around + index)
    )
  );
  return steps.filter((_, at) => near.has(at));
}
function stepsOf(old, fresh) {
  const width = fresh.length + 1;
  const common = new Uint16Array((old.length + 1) * width);
  for (let i2 = old.length - 1; i2 >= 0; i2 -= 1) {
    for (let j2 = fresh.length - 1; j2 >= 0; j2 -= 1) {
      const same = old[i2] === fresh[j2];
      const down = common[(i2 + 1) * width + j2] ?? 0;
      const right = common[i2 * width + j2 + 1] ?? 0;
      common[i2 * width + j2] = same ? (common[(i2 + 1) * width + j2 + 1] ?? 0) + 1 : Math.max(down, right);
    }
  }
  const steps = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < fresh.length) {
    const down = i < old.length ? common[(i + 1) * width + j] ?? 0 : -1;
    const right = j < fresh.length ? common[i * width + j + 1] ?? 0 : -1;
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

export {
  lineDiff
};
