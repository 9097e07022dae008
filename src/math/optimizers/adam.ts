/** Parameters and what Adam remembers of their gradients; all arrays in one order. */
export interface AdamState {
  readonly parameters: readonly Float32Array[];
  readonly means: readonly Float32Array[];
  readonly squares: readonly Float32Array[];
  steps: number;
}

const [BETA1, BETA2, EPSILON] = [0.9, 0.999, 1e-8];

export function startAdam(parameters: readonly Float32Array[]): AdamState {
  const zeros = (): Float32Array[] => parameters.map((array) => new Float32Array(array.length));
  return { parameters, means: zeros(), squares: zeros(), steps: 0 };
}

/**
 * One step of Adam (Kingma and Ba 2015, algorithm 1), in place. It is ours, and not the tensor library's, so that a
 * checkpoint holds the whole state bit for bit.
 */
export function stepAdam(state: AdamState, gradients: readonly Float32Array[], learningRate: number): void {
  state.steps++;
  const rate = (learningRate * Math.sqrt(1 - BETA2 ** state.steps)) / (1 - BETA1 ** state.steps);
  for (const [i, parameters] of state.parameters.entries()) {
    const [mean, square] = [state.means[i] as Float32Array, state.squares[i] as Float32Array];
    const gradient = gradients[i] as Float32Array;
    for (let j = 0; j < parameters.length; j++) {
      const g = gradient[j] as number;
      const m = BETA1 * (mean[j] as number) + (1 - BETA1) * g;
      const v = BETA2 * (square[j] as number) + (1 - BETA2) * g * g;
      mean[j] = m;
      square[j] = v;
      parameters[j] = (parameters[j] as number) - (rate * m) / (Math.sqrt(v) + EPSILON);
    }
  }
}
