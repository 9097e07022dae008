import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  joinedBins,
  mcnemarTest,
  pairedDifference,
  shareDifference,
  wilsonInterval
} from "./chunk-ZCDWPE6L.js";
import {
  holmAdjusted
} from "./chunk-V4VIJU62.js";
import {
  chiSquareTails,
  lnFactorial,
  normalTails
} from "./chunk-LGIWBECZ.js";
import {
  figure,
  timeText
} from "./chunk-5TWUTOWS.js";

// src/rollouts/analysis/check.ts
var NO_FINDINGS = { alarms: [], checks: [] };
function leastSamples({ release, plan }) {
  const last = release.stepIndex + 1 >= plan.steps.length;
  return last ? Math.max(plan.minSamples, plan.promotionSamples ?? 0) : plan.minSamples;
}
function passLevel(plan) {
  const looks = 1 + 2 * Math.log2(growth(plan));
  return Math.min(plan.alphaPass, plan.alphaPass ** (1 / Math.max(1, plan.steps.length)) / looks);
}
function growth({ dwellMs, maxDurationMs, holdWindows, onInconclusive }) {
  const windows = maxDurationMs / Math.max(1, dwellMs);
  return Math.max(1, onInconclusive === "extend" ? windows : Math.min(windows, holdWindows + 1));
}
function percent(share, digits = 3) {
  return `${figure(100 * share, digits)} %`;
}
function part(count, of) {
  return of === 0 ? "none" : `${figure(count)} of ${figure(of)} (${percent(count / of, 2)})`;
}
function chance(p) {
  return p < 1e-9 ? "below 1e-9" : figure(p, 2);
}
function twoSided(alpha) {
  return 1 - 2 * alpha;
}

// src/math/distances/binned.ts
function binnedRanks(first, second) {
  if (first.length !== second.length) throw new RangeError(`${first.length} bins against ${second.length}`);
  const [n1, n2] = [sum(first), sum(second)];
  if (n1 === 0 || n2 === 0) return { u: Number.NaN, effect: Number.NaN, pvalue: Number.NaN };
  let [u, below, ties] = [0, 0, 0];
  for (let bin = 0; bin < first.length; bin++) {
    const [one, other] = [first[bin], second[bin]];
    u += other * (below + one / 2);
    below += one;
    ties += (one + other) ** 3 - (one + other);
  }
  const n = n1 + n2;
  const variance = n1 * n2 / 12 * (n + 1 - ties / (n * (n - 1)));
  const effect = u / (n1 * n2);
  if (!(variance > 0)) return { u, effect, pvalue: 1 };
  return { u, effect, pvalue: normalTails((u - n1 * n2 / 2 - 0.5) / Math.sqrt(variance)).upper };
}
function binnedQuantile(histogram, q, from = 0) {
  const { bounds, counts } = histogram;
  const rank = q * sum(counts);
  if (rank === 0 && sum(counts) === 0) return Number.NaN;
  let below = 0;
  for (let bin = 0; bin < bounds.length; bin++) {
    const inside = counts[bin];
    if (inside > 0 && below + inside >= rank) {
      const low = bin === 0 ? Math.min(from, bounds[0]) : bounds[bin - 1];
      return low + (bounds[bin] - low) * Math.min(1, Math.max(0, (rank - below) / inside));
    }
    below += inside;
  }
  return bounds.length === 0 ? Number.NaN : bounds[bounds.length - 1];
}
var LEAST_IN_BIN = 10;
function stabilityTest(first, second) {
  const [n1, n2] = [sum(first), sum(second)];
  const pooled = Array.from(first, (count, bin) => count + (second[bin] ?? 0));
  const joined = joinedBins(pooled, Math.max(LEAST_IN_BIN, Math.ceil(5 * (n1 + n2) / Math.max(1, Math.min(n1, n2)))));
  if (joined.length < 2 || n1 === 0 || n2 === 0) return void 0;
  let psi = 0;
  for (const { first: from, last } of joined) {
    const x = Math.max(0.5, partSum(first, from, last)) / n1;
    const y = Math.max(0.5, partSum(second, from, last)) / n2;
    psi += (y - x) * Math.log(y / x);
  }
  const scale = n1 * n2 / (n1 + n2);
  const df = joined.length - 1;
  return { psi, expected: df / scale, pvalue: chiSquareTails(psi * scale, df).upper, bins: joined.length };
}
function sum(counts) {
  return partSum(counts, 0, counts.length - 1);
}
function partSum(counts, from, last) {
  let total = 0;
  for (let bin = from; bin <= last; bin++) total += counts[bin];
  return total;
}

// src/math/tests/attribution.ts
var FIRM = 20;
var UNIFORM = 2;
function lnAttribution({ k, m, w, strength = FIRM }) {
  if (!(k >= 0 && k <= m)) throw new RangeError(`${k} of ${m} errors is no share`);
  if (!(w > 0 && w < 1)) throw new RangeError(`the share ${w} of requests is not inside (0, 1)`);
  const [a, b] = [strength * w, strength * (1 - w)];
  return lnBeta(a + k, b + m - k) - lnBeta(a, b) - k * Math.log(w) - (m - k) * Math.log1p(-w);
}
function attributionPvalue(errors) {
  if (errors.m === 0 || errors.k <= errors.m * errors.w) return 1;
  return Math.min(1, Math.exp(-lnAttribution(errors)));
}
function lnBeta(a, b) {
  return lnFactorial(a - 1) + lnFactorial(b - 1) - lnFactorial(a + b - 1);
}

// src/rollouts/analysis/errors.ts
var LEAST_OUTCOMES = 50;
function errorFindings(comparison) {
  const { stable, candidate } = comparison.evidence;
  const { weight } = comparison.release;
  if (stable === null || candidate === null) return NO_FINDINGS;
  const [was, now] = [errorsOf(stable), errorsOf(candidate)];
  const outcomes = [wrongOf(stable), wrongOf(candidate)];
  return {
    alarms: [
      alarm("errors", { was, now, weight }),
      alarm("refused requests", { was: refusedOf(stable), now: refusedOf(candidate), weight }),
      alarm("wrong answers", { was: outcomes[0], now: outcomes[1], weight }),
      ...sliceAlarms(stable, candidate, weight)
    ].filter((one) => one !== void 0),
    checks: [errorRate(comparison, was, now), ...wrongShare(comparison, ...outcomes)]
  };
}
function errorsOf({ errors, requests }) {
  return { bad: errors, of: requests };
}
function refusedOf(arm) {
  return { bad: arm.clientErrors, of: arm.requests + arm.clientErrors };
}
function wrongOf({ labelled }) {
  return { bad: labelled.rows - labelled.right, of: labelled.rows };
}
function alarm(name, { was, now, weight }) {
  if (was.of <= 0 || now.of <= 0) return void 0;
  const shares = [now.of / (was.of + now.of), weight / 100].filter((share) => share > 0 && share < 1);
  const pvalues = shares.map((w) => attributionPvalue({ k: now.bad, m: was.bad + now.bad, w }));
  return { name, pvalue: Math.max(...pvalues), stable: part(was.bad, was.of), candidate: part(now.bad, now.of) };
}
function sliceAlarms(stable, candidate, weight) {
  const before = new Map(Object.entries(stable.slices));
  return Object.entries(candidate.slices).map(([slice, now]) => {
    const was = before.get(slice) ?? { requests: 0, errors: 0 };
    return alarm(`slice ${slice}`, { was: errorsOf(was), now: errorsOf(now), weight });
  });
}
function errorRate(comparison, was, now) {
  const { errorMargin } = comparison.plan;
  const level = passLevel(comparison.plan);
  const least = leastSamples(comparison);
  const said = {
    name: "error rate",
    guards: "promote",
    stable: part(was.bad, was.of),
    candidate: part(now.bad, now.of),
    required: `worse by less than ${percent(errorMargin)}`,
    method: `Newcombe's interval of the difference, one-sided ${percent(1 - level)}`
  };
  if (now.of < least || was.of === 0) {
    const observed = `${part(now.bad, now.of)} on the candidate`;
    return { ...said, verdict: "inconclusive", observed, needs: Math.max(0, least - now.of) };
  }
  const gap = shareDifference(
    { successes: was.bad, trials: was.of },
    { successes: now.bad, trials: now.of },
    twoSided(level)
  );
  return { ...said, verdict: noWorse(gap, errorMargin), observed: gapText(gap), ...more(gap, errorMargin, now.of) };
}
function noWorse(gap, margin) {
  if (gap.upper < margin) return "pass";
  return gap.lower > 0 && gap.difference > margin / 2 ? "fail" : "inconclusive";
}
function gapText(gap) {
  return `${signed(gap.difference)} points, between ${signed(gap.lower)} and ${signed(gap.upper)}`;
}
function signed(share) {
  return `${share < 0 ? "" : "+"}${percent(share)}`.replace(" %", "");
}
function more(gap, margin, have) {
  const room = margin - gap.difference;
  if (gap.upper < margin || room <= 0) return {};
  return { needs: Math.ceil(have * (((gap.upper - gap.difference) / room) ** 2 - 1)) };
}
function wrongShare({ plan }, was, now) {
  if (was.of < LEAST_OUTCOMES || now.of < LEAST_OUTCOMES) return [];
  const gap = shareDifference(
    { successes: was.bad, trials: was.of },
    { successes: now.bad, trials: now.of },
    twoSided(plan.alphaPass)
  );
  return [
    {
      name: "outcomes",
      verdict: noWorse(gap, plan.errorMargin) === "fail" ? "fail" : "pass",
      guards: "promote",
      stable: `${part(was.bad, was.of)} wrong`,
      candidate: `${part(now.bad, now.of)} wrong`,
      observed: gapText(gap),
      required: "not worse for certain",
      method: `Newcombe's interval of the difference, one-sided ${percent(1 - plan.alphaPass)}`
    }
  ];
}

// src/rollouts/analysis/latency.ts
var DEFAULT_MARGIN = 0.25;
var TAIL = 0.95;
var LEAST_FOR_TAIL = 200;
function latencyChecks({ plan, evidence }) {
  const [was, now] = [evidence.stable?.latency ?? null, evidence.candidate?.latency ?? null];
  if (was === null || now === null || !comparable(was, now)) return [];
  const times = { was, now, margin: plan.latencyMargin ?? DEFAULT_MARGIN, alpha: plan.alphaPass };
  const middle2 = medianCheck(times, plan.minLatencySamples);
  const tail = Math.min(answered(was), answered(now)) >= LEAST_FOR_TAIL;
  return tail && middle2.verdict !== "inconclusive" ? [middle2, tailCheck(times)] : [middle2];
}
function medianCheck({ was, now, margin, alpha }, minSamples) {
  const [before, after] = [answered(was), answered(now)];
  const said = {
    name: "latency",
    guards: "promote",
    stable: middle(was),
    candidate: middle(now),
    required: `the median at most ${percent(margin)} above stable's`,
    method: `Mann-Whitney on binned times, one-sided ${percent(1 - alpha)}`
  };
  const least = Math.min(before, after);
  if (least < minSamples) {
    const observed2 = `${figure(before)} and ${figure(after)} answers`;
    return { ...said, verdict: "inconclusive", observed: observed2, needs: minSamples - least };
  }
  const { effect, pvalue } = binnedRanks(was.counts, now.counts);
  const ratio = binnedQuantile(now, 0.5) / binnedQuantile(was, 0.5);
  const slower = pvalue < alpha && ratio > 1 + margin;
  const observed = `median times ${figure(ratio, 3)}; slower in ${percent(effect)} of pairs, p = ${chance(pvalue)}`;
  return { ...said, verdict: slower ? "fail" : "pass", observed };
}
function tailCheck({ was, now, margin, alpha }) {
  const edge = was.bounds.findIndex((bound) => bound >= binnedQuantile(was, TAIL));
  const [before, after] = [slowest(was, edge), slowest(now, edge)];
  const gap = shareDifference(before, after, twoSided(alpha));
  const ratio = binnedQuantile(now, TAIL) / binnedQuantile(was, TAIL);
  return {
    name: "latency p95",
    guards: "promote",
    stable: `${part(before.successes, before.trials)} above ${timeText(was.bounds[edge] ?? 0)}`,
    candidate: part(after.successes, after.trials),
    required: `the 95th percentile at most ${percent(margin)} above stable's`,
    method: `Newcombe's interval of the share of slow answers, one-sided ${percent(1 - alpha)}`,
    verdict: gap.lower > 0 && ratio > 1 + margin ? "fail" : "pass",
    observed: `95th percentile times ${figure(ratio, 3)}`
  };
}
function slowest(times, edge) {
  const behind = edge < 0 ? [] : times.counts.slice(edge + 1);
  return { successes: behind.reduce((sum2, count) => sum2 + count, 0), trials: answered(times) };
}
function comparable(one, other) {
  return one.bounds.length === other.bounds.length && one.bounds.every((bound, index) => bound === other.bounds[index]);
}
function answered({ counts }) {
  return counts.reduce((sum2, count) => sum2 + count, 0);
}
function middle(histogram) {
  if (answered(histogram) === 0) return "none";
  return `p50 ${timeText(binnedQuantile(histogram, 0.5))}, p95 ${timeText(binnedQuantile(histogram, TAIL))}`;
}

// src/math/tests/chi-square.ts
function chiSquareFit(reference, current) {
  return goodness(reference, current, (observed, expected) => (observed - expected) ** 2 / expected);
}
function goodness(reference, current, term) {
  if (reference.length !== current.length)
    throw new RangeError(`${reference.length} categories against ${current.length}`);
  const scale = totalOf(current) / totalOf(reference);
  let statistic = 0;
  let categories = 0;
  for (let i = 0; i < reference.length; i++) {
    const expected = reference[i] * scale;
    const observed = current[i];
    if (expected === 0 && observed === 0) continue;
    statistic += term(observed, expected);
    categories++;
  }
  const df = categories - 1;
  statistic = Math.max(0, statistic);
  return { statistic, pvalue: df > 0 ? chiSquareTails(statistic, df).upper : 1, df };
}
function totalOf(values) {
  let sum2 = 0;
  for (let i = 0; i < values.length; i++) sum2 += values[i];
  return sum2;
}

// src/rollouts/analysis/routing.ts
var ALPHA = 1e-3;
function routingCheck({ release, evidence }) {
  const { stable, candidate } = evidence;
  if (stable === null || candidate === null || release.weight <= 0 || release.weight >= 100) return void 0;
  const total = stable.requests + candidate.requests;
  if (total === 0) return void 0;
  const share = release.weight / 100;
  const { pvalue } = chiSquareFit([1 - share, share], [stable.requests, candidate.requests]);
  return {
    name: "sample ratio",
    verdict: pvalue < ALPHA ? "inconclusive" : "pass",
    guards: "promote",
    stable: `${figure(stable.requests)} requests`,
    candidate: `${figure(candidate.requests)} requests`,
    observed: `${percent(candidate.requests / total)} of the requests, p = ${chance(pvalue)}`,
    required: percent(share),
    method: `chi-square against the weights, alarm below ${ALPHA}`
  };
}

// src/rollouts/analysis/scores.ts
var MOST_SHIFT = 0.2;
var ALPHA2 = 1e-3;
function scoreCheck({ evidence }) {
  const { stable, candidate } = evidence;
  if (stable === null || candidate === null) return void 0;
  const classes = [.../* @__PURE__ */ new Set([...Object.keys(stable.classes), ...Object.keys(candidate.classes)])].sort();
  const [was, now] = sameBounds(stable.scores.bounds, candidate.scores.bounds) ? [stable.scores.counts, candidate.scores.counts] : [classes.map((name) => stable.classes[name] ?? 0), classes.map((name) => candidate.classes[name] ?? 0)];
  const test = stabilityTest(was, now);
  if (test === void 0) return void 0;
  const { psi, expected, pvalue, bins } = test;
  const shifted = pvalue < ALPHA2 && psi - expected > MOST_SHIFT;
  return {
    name: "score drift",
    verdict: shifted ? "inconclusive" : "pass",
    guards: "promote",
    observed: `PSI ${figure(psi, 3)} over ${bins} bins, ${figure(expected, 2)} by chance, p = ${chance(pvalue)}`,
    required: `at most ${MOST_SHIFT} beyond chance, or accepted by a person`,
    method: "population stability index between the arms in this window, chi-square null"
  };
}
function sameBounds(one, other) {
  return one.length > 0 && one.length === other.length && one.every((bound, index) => bound === other[index]);
}

// src/rollouts/analysis/shadow.ts
function shadowFindings(comparison) {
  const { shadow } = comparison.evidence;
  if (shadow === null) return NO_FINDINGS;
  const { onlyStableRight, onlyCandidateRight } = shadow.labelled;
  return {
    alarms: [
      alarm2("errors", shadow.onlyStableFailed, shadow.onlyCandidateFailed),
      alarm2("wrong answers", onlyCandidateRight, onlyStableRight),
      ...sliceAlarms2(shadow)
    ],
    checks: [pairedErrors(comparison, shadow), ...pairedOutcomes(comparison, shadow), ...disagreement(shadow)]
  };
}
function alarm2(name, onlyStable, onlyCandidate) {
  const pvalue = attributionPvalue({ k: onlyCandidate, m: onlyStable + onlyCandidate, w: 0.5, strength: UNIFORM });
  return { name, pvalue, stable: `${figure(onlyStable)} alone`, candidate: `${figure(onlyCandidate)} alone` };
}
function sliceAlarms2({ slices }) {
  return Object.entries(slices).map(
    ([slice, { onlyStableFailed, onlyCandidateFailed }]) => alarm2(`slice ${slice}`, onlyStableFailed, onlyCandidateFailed)
  );
}
function pairedErrors(comparison, shadow) {
  const { plan } = comparison;
  const level = passLevel(plan);
  const least = leastSamples(comparison);
  const { pairs, onlyStableFailed, onlyCandidateFailed } = shadow;
  const said = {
    name: "error rate",
    guards: "promote",
    stable: `${figure(onlyStableFailed)} alone`,
    candidate: `${figure(onlyCandidateFailed)} alone`,
    required: `worse by less than ${percent(plan.errorMargin)}`,
    method: `paired difference (Bonett and Price), one-sided ${percent(1 - level)}`
  };
  if (pairs < least) {
    return { ...said, verdict: "inconclusive", observed: `${figure(pairs)} pairs`, needs: least - pairs };
  }
  const counts = { first: onlyStableFailed, second: onlyCandidateFailed, total: pairs };
  const gap = pairedDifference(counts, twoSided(level));
  const observed = `${gapText(gap)}, over ${figure(pairs)} pairs`;
  return { ...said, verdict: noWorse(gap, plan.errorMargin), observed, ...more(gap, plan.errorMargin, pairs) };
}
var LEAST_DISCORDANT = 10;
function pairedOutcomes({ plan }, { labelled }) {
  const { onlyStableRight, onlyCandidateRight, both, neither } = labelled;
  if (onlyStableRight + onlyCandidateRight < LEAST_DISCORDANT) return [];
  const { pvalue } = mcnemarTest(onlyStableRight, onlyCandidateRight, "exact");
  const worse = onlyStableRight > onlyCandidateRight && pvalue < plan.alphaPass;
  return [
    {
      name: "outcomes",
      verdict: worse ? "fail" : "pass",
      guards: "promote",
      stable: `${figure(onlyStableRight)} right alone`,
      candidate: `${figure(onlyCandidateRight)} right alone`,
      observed: `p = ${chance(pvalue)}; both right ${figure(both)}, neither ${figure(neither)}`,
      required: "not right less often for certain",
      method: "McNemar's exact test"
    }
  ];
}
function disagreement({ pairs, disagreements, dropped, difference }) {
  if (pairs === 0) return [];
  const { lower, upper } = wilsonInterval(disagreements, pairs);
  const shift = difference.sum / pairs;
  const error = Math.sqrt(Math.max(0, difference.sumOfSquares / pairs - shift * shift) / pairs);
  return [
    {
      name: "disagreement",
      verdict: "pass",
      guards: "promote",
      observed: `${part(disagreements, pairs)}, between ${percent(lower)} and ${percent(upper)}; scores move by ${figure(shift, 2)} (standard error ${figure(error, 2)})`,
      required: `nothing; ${figure(dropped)} requests were not compared`,
      method: "Wilson's interval"
    }
  ];
}

// src/rollouts/analysis/verdict.ts
function verdictOf(release, evidence) {
  const comparison = { release, plan: release.plan, evidence };
  const shadowing = evidence.shadow !== null;
  const { alarms, checks } = shadowing ? shadowFindings(comparison) : errorFindings(comparison);
  const others = [
    ...shadowing ? [] : [routingCheck(comparison)],
    ...checks,
    ...latencyChecks(comparison),
    scoreCheck(comparison)
  ].filter((check) => check !== void 0);
  const told = [...breaker(evidence), ...judged(alarms, release), ...others].map((check) => waived(check, release));
  return decided(told, shadowing ? evidence.shadow?.pairs ?? 0 : evidence.candidate?.requests ?? 0);
}
function breaker({ breaker: { open, reason } }) {
  if (!open) return [];
  return [
    {
      name: "breaker",
      verdict: "fail",
      guards: "abort",
      observed: reason,
      required: "closed on every server",
      method: "a server takes traffic away from a candidate that fails hard"
    }
  ];
}
function judged(alarms, { plan }) {
  const adjusted = holmAdjusted(alarms.map(({ pvalue }) => pvalue));
  return alarms.map(({ name, stable, candidate }, index) => {
    const p = adjusted[index] ?? 1;
    return {
      name,
      verdict: p <= plan.alphaAbort ? "fail" : "pass",
      guards: "abort",
      stable,
      candidate,
      observed: `p = ${chance(p)} at any time`,
      required: `above ${plan.alphaAbort}`,
      method: `E-value of the share of errors, Holm over ${figure(alarms.length)}`
    };
  });
}
function waived(check, { waivers }) {
  const waiver = waivers.find((one) => one.check === check.name);
  return check.verdict === "inconclusive" && waiver !== void 0 ? { ...check, waivedBy: waiver.by.login } : check;
}
function decided(checks, requests) {
  const say = (check) => `${check.name}: ${check.observed} (required: ${check.required})`;
  const alarm3 = checks.find(({ verdict, guards }) => verdict === "fail" && guards !== "promote");
  if (alarm3 !== void 0) {
    const arms = alarm3.candidate === void 0 ? "" : `, candidate ${alarm3.candidate}, stable ${alarm3.stable}`;
    return { verdict: "fail", checks, reason: `${say(alarm3)}${arms}` };
  }
  if (requests === 0) return { verdict: "inconclusive", because: "no-data", checks, reason: "no request was counted" };
  const open = checks.filter(({ verdict, waivedBy }) => verdict !== "pass" && waivedBy === void 0);
  const first = mostTelling(open);
  if (first === void 0)
    return { verdict: "pass", checks, reason: `${figure(requests)} requests, ${passes(checks)}` };
  const needs = first.needs === void 0 || first.needs === 0 ? "" : `; about ${figure(first.needs)} more needed`;
  return { verdict: "inconclusive", because: because(first), checks, reason: `${say(first)}${needs}` };
}
function mostTelling(open) {
  const ranks = ["routing", "disagreement", "too-few"];
  return ranks.map((rank) => open.find((check) => because(check) === rank)).find((check) => check !== void 0);
}
function because(check) {
  if (check.name === "sample ratio") return "routing";
  return check.verdict === "fail" || check.needs === void 0 ? "disagreement" : "too-few";
}
function passes(checks) {
  const accepted = checks.filter(({ waivedBy }) => waivedBy !== void 0);
  const said = `all ${figure(checks.length)} checks pass`;
  if (accepted.length === 0) return said;
  return `${said} but ${accepted.map(({ name, waivedBy }) => `${name}, accepted by ${waivedBy}`).join(", ")}`;
}

export {
  passLevel,
  part,
  binnedQuantile,
  verdictOf
};
