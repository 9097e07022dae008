import { lnFactorial } from '../probability/binomial.ts';

/** Errors of two arms: `k` of `m` fell on the second, which got the share `w` of all requests, in (0, 1). */
export interface Attribution {
  readonly k: number;
  readonly m: number;
  readonly w: number;
  /** How firmly the mixture believes in equal rates, in errors; `FIRM` when absent. */
  readonly strength?: number;
}

/** Finds three times the errors on a tenth of the requests soonest. */
export const FIRM = 20;

/** For pairs, where w is one half: the uniform mixture, which a few one-sided pairs can move. */
export const UNIFORM = 2;

/**
 * ln of the E-value against "an error falls on the second arm with chance w", that is against equal error rates: the
 * likelihood ratio of a beta mixture over that chance, B(a + k, b + m - k) / (B(a, b) w^k (1 - w)^(m - k)) with
 * a = s w, b = s (1 - w), s the strength. It is a martingale with mean 1 while the rates are equal (Ville's inequality), so the
 * chance that it ever exceeds 1 / alpha is at most alpha, however often and whenever one looks. 0 for no error.
 */
export function lnAttribution({ k, m, w, strength = FIRM }: Attribution): number {
  if (!(k >= 0 && k <= m)) throw new RangeError(`${k} of ${m} errors is no share`);
  if (!(w > 0 && w < 1)) throw new RangeError(`the share ${w} of requests is not inside (0, 1)`);
  const [a, b] = [strength * w, strength * (1 - w)];
  return lnBeta(a + k, b + m - k) - lnBeta(a, b) - k * Math.log(w) - (m - k) * Math.log1p(-w);
}

/**
 * p-value that stays valid at any time, against "the second arm errs no more often than the first": 1 / E where it errs
 * more often than its share, else 1.
 */
export function attributionPvalue(errors: Attribution): number {
  if (errors.m === 0 || errors.k <= errors.m * errors.w) return 1;
  return Math.min(1, Math.exp(-lnAttribution(errors)));
}

function lnBeta(a: number, b: number): number {
  return lnFactorial(a - 1) + lnFactorial(b - 1) - lnFactorial(a + b - 1);
}
