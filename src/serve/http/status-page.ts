import type { ArmEvidence, Evidence } from '../../core/evidence-records.ts';
import { shortDigest } from '../../core/hash.ts';
import type { AnalysisCheck, Release, StepVerdict } from '../../core/release-records.ts';
import { binnedQuantile } from '../../math/distances/binned.ts';
import { figure } from '../../math/figures.ts';
import { timeText } from '../../math/quantities.ts';
import { part } from '../../rollouts/analysis/check.ts';
import { verdictOf } from '../../rollouts/analysis/verdict.ts';
import { evidenceOf } from '../evidence/evidence.ts';
import type { Deployment } from '../routing/deployment.ts';
import { escaped, htmlReply } from './html.ts';
import type { HttpPorts } from './ports.ts';
import type { Reply } from './reply.ts';
import { STATUS_STYLE } from './status-style.ts';

const REFRESH_S = 5;

/** `/`: what serves now, for people: each model's versions and shares, what both arms did, and what that says. */
export function statusPage(ports: Pick<HttpPorts, 'state' | 'clock'>): Reply {
  const { deployments, status } = ports.state;
  const cards = [...deployments.values()].map((one) => card(one, evidenceOf(ports, one.model)));
  const problems = [...status.problems].map(([about, what]) => `<li><b>${escaped(about)}</b>: ${escaped(what)}</li>`);
  const read = status.syncedAt === undefined ? 'git has not been read yet' : `git read at ${time(status.syncedAt)}`;
  const commit = status.commit === undefined ? '' : `, commit <code>${status.commit.slice(0, 12)}</code>`;
  const none = '<p>No model is served. The first promotion of a model makes its deploy branch.</p>';
  const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta http-equiv="refresh" content="${REFRESH_S}"><title>What serves now</title><style>${STATUS_STYLE}</style></head><body><header><h1>What serves now</h1><p>${read}${commit} · <a href="/docs">try the routes</a></p></header><main>${problems.length === 0 ? '' : `<ul class="problems">${problems.join('')}</ul>`}${cards.length === 0 ? none : cards.join('')}</main></body></html>`;
  return htmlReply(body, '');
}

function card(deployment: Deployment, evidence: Evidence): string {
  const { release } = deployment.traffic;
  const { decision, rejected } = release;
  const open = deployment.breaker.open;
  const share = open ? 0 : deployment.traffic.share;
  const news = rejected.filter(({ reason }) => !decision.reason.includes(reason));
  const gone = news.map(
    ({ version, reason }) => `<p class="rejected"><b>${escaped(version)} is rejected.</b> ${escaped(reason)}</p>`,
  );
  return `<section><h2>${escaped(deployment.model)} <small>in ${escaped(release.environment)}</small> <span class="phase ${release.phase.toLowerCase()}">${stateOf(release)}</span></h2>${bar(release, share)}<p class="why">${escaped(decision.reason)} <small>${escaped(decision.by.login)}, ${time(decision.at)}</small></p>${gone.join('')}${arms(evidence)}${judged(release, evidence)}</section>`;
}

/** `2026-11-25T14:30:05.123Z` as people read it. */
function time(iso: string): string {
  return `${iso.slice(0, 10)} ${iso.slice(11, 19)} UTC`;
}

function stateOf({ phase, weight }: Release): string {
  return phase === 'CANARY' ? `${phase} ${figure(weight)} %` : phase;
}

function bar({ stable, candidate, phase }: Release, share: number): string {
  const percent = Math.round(share * 1000) / 10;
  const said = (name: string, ref: Release['stable'], part: number) =>
    ref === null
      ? ''
      : `<span class="${name}"><b>${escaped(ref.version)}</b> ${name}, ${part} % <code>${shortDigest(ref.digest)}</code></span>`;
  const left = said('stable', stable, Math.round((100 - percent) * 10) / 10);
  const right = said('candidate', candidate, percent);
  const copies =
    phase === 'SHADOW' ? '<p>The candidate answers copies of all requests; nobody sees its answers.</p>' : '';
  return `<div class="bar" role="img" aria-label="${percent} % of requests go to the candidate"><i style="width:${percent}%"></i></div><p class="legend">${left}${right}</p>${copies}`;
}

type Row = readonly [name: string, of: (arm: ArmEvidence) => string];

const ROWS: readonly Row[] = [
  ['requests', ({ requests }) => figure(requests)],
  ['errors', ({ errors, requests }) => part(errors, requests)],
  ['refused requests', ({ clientErrors, requests }) => part(clientErrors, requests + clientErrors)],
  ['wrong answers, where outcomes came', ({ labelled: { rows, right } }) => part(rows - right, rows)],
  ['time, median', (arm) => quantile(arm, 0.5)],
  ['time, p95', (arm) => quantile(arm, 0.95)],
];

function quantile({ latency }: ArmEvidence, q: number): string {
  const ms = latency === null ? Number.NaN : binnedQuantile(latency, q);
  return Number.isNaN(ms) ? 'none' : timeText(ms);
}

function arms({ stable, candidate, since }: Evidence): string {
  const both = [stable, candidate].filter((arm) => arm !== null);
  if (both.length === 0) return '';
  const head = both.map(({ version }) => `<th scope="col">${escaped(version)}</th>`).join('');
  const rows = ROWS.map(
    ([name, of]) => `<tr><th scope="row">${name}</th>${both.map((arm) => `<td>${of(arm)}</td>`).join('')}</tr>`,
  );
  return `<h3>Since ${time(since)}, on this server</h3><div class="wide"><table class="numbers"><thead><tr><th></th>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

/** What this server's numbers say right now while there is a candidate; else what the last decision went by. */
function judged(release: Release, evidence: Evidence): string {
  const trying = evidence.candidate !== null && evidence.stable !== null && release.phase !== 'ABORTING';
  if (trying) return checksTable('What that says now', verdictOf(release, evidence));
  const { last } = release.analysis;
  return last === null ? '' : checksTable('What the last decision went by', last);
}

function checksTable(title: string, { verdict, reason, checks }: StepVerdict): string {
  if (checks.length === 0) return '';
  return `<h3>${title}: <span class="${verdict}">${verdict}</span></h3><p>${escaped(reason)}</p><div class="wide"><table><thead><tr>${['check', 'verdict', 'stable', 'candidate', 'observed', 'required'].map((name) => `<th scope="col">${name}</th>`).join('')}</tr></thead><tbody>${checks.map(checkRow).join('')}</tbody></table></div>`;
}

function checkRow({ name, verdict, stable, candidate, observed, required, method }: AnalysisCheck): string {
  const cells = [stable ?? '', candidate ?? '', observed, required].map((text) => `<td>${escaped(text)}</td>`).join('');
  return `<tr title="${escaped(method)}"><th scope="row">${escaped(name)}</th><td class="${verdict}">${verdict}</td>${cells}</tr>`;
}
