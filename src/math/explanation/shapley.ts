/**
 * Shapley values of an n-player game by their definition, over all 2^n coalitions.
 * `worth[S]` is the worth of the coalition whose members are the bits of S. Throws a RangeError over 20 players.
 */
export function shapleyValues(players: number, worth: ArrayLike<number>): number[] {
  if (!(players >= 1 && players <= 20)) throw new RangeError(`${players} players; exact Shapley values take 1 to 20`);
  if (worth.length !== 2 ** players) throw new RangeError(`${worth.length} coalitions for ${players} players`);
  const weights = coalitionWeights(players);
  const values = new Array<number>(players).fill(0);
  for (let coalition = 0; coalition < worth.length; coalition++) {
    const size = bitCount(coalition);
    for (let player = 0; player < players; player++) {
      if ((coalition >>> player) & 1) continue;
      const gain = (worth[coalition | (1 << player)] as number) - (worth[coalition] as number);
      values[player]! += (weights[size] as number) * gain;
    }
  }
  return values;
}

export interface LinearModel {
  readonly coefficients: ArrayLike<number>;
  readonly intercept: number;
}

/**
 * SHAP values of a linear model, features taken as independent (interventional): coefficient x (x - mean of the
 * background); they and the expected value sum to the prediction.
 */
export function linearShap(model: LinearModel, background: readonly ArrayLike<number>[], x: ArrayLike<number>) {
  const means = Array.from(
    x,
    (_, j) => background.reduce((sum, row) => sum + (row[j] as number), 0) / background.length,
  );
  const values = means.map((mean, j) => (model.coefficients[j] as number) * ((x[j] as number) - mean));
  const expected = means.reduce((sum, mean, j) => sum + (model.coefficients[j] as number) * mean, model.intercept);
  return { expected, values };
}

/** s! (n - s - 1)! / n! for each coalition size s, as 1 / (n choose(n-1, s)). */
function coalitionWeights(players: number): number[] {
  const weights: number[] = [];
  let choose = 1;
  for (let size = 0; size < players; size++) {
    weights.push(1 / (players * choose));
    choose = (choose * (players - 1 - size)) / (size + 1);
  }
  return weights;
}

function bitCount(value: number): number {
  let count = 0;
  for (let rest = value; rest > 0; rest >>>= 1) count += rest & 1;
  return count;
}
