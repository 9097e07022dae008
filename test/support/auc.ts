/** Share of pairs of a positive and a negative row that the scores order rightly; ties count half. */
export function areaUnderRoc(y: ArrayLike<number>, scores: ArrayLike<number>): number {
  let [right, pairs] = [0, 0];
  for (let i = 0; i < y.length; i++) {
    for (let j = 0; j < y.length; j++) {
      if (y[i] !== 1 || y[j] !== 0) continue;
      pairs++;
      const [high, low] = [scores[i] as number, scores[j] as number];
      right += high > low ? 1 : high === low ? 0.5 : 0;
    }
  }
  return right / pairs;
}
