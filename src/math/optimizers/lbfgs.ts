/** Puts the gradient at `point` into `gradient` and returns the value. Both arrays have one entry per parameter. */
export type Objective = (point: Float64Array, gradient: Float64Array) => number;

export interface LbfgsState {
  readonly iteration: number;
  readonly point: Float64Array;
  readonly value: number;
  readonly gradient: Float64Array;
  /** The last moves of the point and of the gradient, oldest first; equally many. */
  readonly moves: readonly Float64Array[];
  readonly turns: readonly Float64Array[];
  /** No further step makes the value smaller, or the gradient is within the tolerance. */
  readonly done: boolean;
}

/** Pairs of moves that shape the next direction. */
const MEMORY = 10;
/** Share of the promised decrease that a step must bring (Armijo). */
const SUFFICIENT = 1e-4;
const HALVINGS = 40;

export function startLbfgs(objective: Objective, point: Float64Array): LbfgsState {
  const gradient = new Float64Array(point.length);
  const value = objective(point, gradient);
  return { iteration: 0, point, value, gradient, moves: [], turns: [], done: false };
}

/**
 * One iteration of limited-memory BFGS with a backtracking line search, for smooth functions without constraints.
 * Done when no entry of the gradient is larger than `tolerance`. Source: Nocedal and Wright, Numerical Optimization,
 * 2nd edition, algorithms 7.4 and 3.1.
 */
export function stepLbfgs(objective: Objective, state: LbfgsState, tolerance: number): LbfgsState {
  if (state.done || largest(state.gradient) <= tolerance) return { ...state, done: true };
  const direction = descent(state);
  const slope = dot(direction, state.gradient);
  let length = state.moves.length === 0 ? Math.min(1, 1 / norm(state.gradient)) : 1;
  for (let tried = 0; tried < HALVINGS; tried++, length /= 2) {
    const point = state.point.map((at, i) => at + length * (direction[i] as number));
    const gradient = new Float64Array(point.length);
    const value = objective(point, gradient);
    if (value <= state.value + SUFFICIENT * length * slope) return moved(state, { point, value, gradient }, tolerance);
  }
  return { ...state, done: true };
}

interface Place {
  readonly point: Float64Array;
  readonly value: number;
  readonly gradient: Float64Array;
}

function moved(state: LbfgsState, to: Place, tolerance: number): LbfgsState {
  const move = to.point.map((at, i) => at - (state.point[i] as number));
  const turn = to.gradient.map((at, i) => at - (state.gradient[i] as number));
  // A pair without positive curvature would make the next direction point uphill.
  const curved = dot(move, turn) > 1e-10 * dot(turn, turn);
  return {
    iteration: state.iteration + 1,
    ...to,
    moves: curved ? [...state.moves, move].slice(-MEMORY) : state.moves,
    turns: curved ? [...state.turns, turn].slice(-MEMORY) : state.turns,
    done: largest(to.gradient) <= tolerance,
  };
}

/** The two-loop recursion: minus the approximate inverse Hessian times the gradient. */
function descent({ gradient, moves, turns }: LbfgsState): Float64Array {
  const direction = gradient.map((value) => -value);
  const weights = new Float64Array(moves.length);
  for (let k = moves.length - 1; k >= 0; k--) {
    const [move, turn] = [moves[k] as Float64Array, turns[k] as Float64Array];
    weights[k] = dot(move, direction) / dot(move, turn);
    addScaled(direction, -(weights[k] as number), turn);
  }
  const [move, turn] = [moves.at(-1), turns.at(-1)];
  if (move !== undefined && turn !== undefined) {
    const scale = dot(move, turn) / dot(turn, turn);
    for (let i = 0; i < direction.length; i++) direction[i] = (direction[i] as number) * scale;
  }
  for (let k = 0; k < moves.length; k++) {
    const [past, change] = [moves[k] as Float64Array, turns[k] as Float64Array];
    addScaled(direction, (weights[k] as number) - dot(change, direction) / dot(past, change), past);
  }
  return direction;
}

function addScaled(target: Float64Array, scale: number, other: Float64Array): void {
  for (let i = 0; i < target.length; i++) target[i] = (target[i] as number) + scale * (other[i] as number);
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < one.length; i++) sum += (one[i] as number) * (other[i] as number);
  return sum;
}

function norm(vector: Float64Array): number {
  return Math.sqrt(dot(vector, vector));
}

function largest(vector: Float64Array): number {
  let most = 0;
  for (const value of vector) most = Math.max(most, Math.abs(value));
  return most;
}
