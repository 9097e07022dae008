import { aborting, change, paused, promoting, rejected, resumed } from './changes.ts';
import type { Move, RolloutCommand, RuleInput } from './decision.ts';
import { stay } from './decision.ts';
import { wanted } from './desired.ts';

/** Abort is always allowed and wins over everything that the same run could do. */
export function abortRule(input: RuleInput): Move | undefined {
  const { command, release, now } = input;
  if (command?.kind !== 'abort') return undefined;
  const { by } = command;
  if (release.phase === 'ABORTING') return stay(`${release.candidate?.version} is being aborted already`);
  const reason = `aborted by ${by.login}${because(command)}`;
  const about = release.candidate;
  if (about !== null) return change({ to: aborting(release, { reason, now }), event: 'aborted', by, reason, about });
  const next = wanted(input);
  if (next === undefined) return stay('there is nothing to abort: no candidate is under way');
  const waiting = { ...release, candidate: next };
  return change({ to: rejected(waiting, { reason, now }), event: 'aborted', by, reason, about: next });
}

/** The other commands. */
export function commandRule(input: RuleInput): Move | undefined {
  const { command } = input;
  switch (command?.kind) {
    case 'pause':
      return pause(input, command);
    case 'resume':
      return resume(input, command);
    case 'promote':
      return promote(input, command);
    default:
      return undefined;
  }
}

function pause({ release, now }: RuleInput, command: RolloutCommand): Move {
  if (release.phase === 'PAUSED' && release.pause?.kind === 'manual') return stay('it is paused already');
  if (release.candidate === null) return stay('there is nothing to pause: no candidate is under way');
  if (release.phase === 'ABORTING') return stay('the candidate is being aborted; that is not paused');
  const { by } = command;
  const reason = `paused by ${by.login}${because(command)}`;
  return change({ to: paused(release, { kind: 'manual', reason, by, now }), event: 'paused', by, reason });
}

function resume(input: RuleInput, command: RolloutCommand): Move {
  const { release, now } = input;
  if (release.phase !== 'PAUSED' || release.pause === null) return stay('it is not paused');
  if (awaitsChoice(input)) {
    const problem = `The last step has passed and "onPass: wait" leaves the choice to a person: promote ${release.candidate?.version} at once, or abort it.`;
    return stay('there is nothing to resume: both versions go on answering until one is chosen', { problem });
  }
  const accepted = command.accept ?? [];
  const open = (release.analysis.last?.checks ?? []).filter((check) => check.verdict === 'inconclusive');
  const unknown = accepted.find((name) => !open.some((check) => check.name === name));
  if (unknown !== undefined) {
    const names = open.length === 0 ? 'none' : open.map((check) => check.name).join(', ');
    const problem = `there is no inconclusive check called "${unknown}"; inconclusive: ${names}. A check that failed cannot be accepted.`;
    return stay(problem, { problem });
  }
  const { by } = command;
  const waivers = accepted.map((check) => ({ check, by, at: now.toISOString(), reason: command.reason }));
  const told = accepted.length === 0 ? '' : `, accepting ${accepted.join(', ')} as inconclusive`;
  const reason = `resumed by ${by.login}${told}${because(command)}`;
  const to = { ...resumed(release, now), waivers: [...release.waivers, ...waivers] };
  return change({ to, event: 'resumed', by, reason });
}

/** Of manual pauses only the one behind the last step is the controller's own; going on would pass and pause again. */
function awaitsChoice({ release: { plan, pause }, self }: RuleInput): boolean {
  return plan.onPass === 'wait' && pause?.kind === 'manual' && pause.by.login === self.login;
}

function promote({ release, now }: RuleInput, command: RolloutCommand): Move {
  const { by } = command;
  if (release.candidate === null) return stay('there is nothing to promote: no candidate is under way');
  if (release.phase === 'PROMOTING') return stay(`${release.candidate.version} is being promoted already`);
  if (release.phase === 'ABORTING')
    return stay(`${release.candidate.version} is being aborted`, {
      problem: 'Ask for it again with force once the abort is done.',
    });
  if (by.login.trim() === '') return stay('promoting at once needs a named person', { problem: 'Say who promotes.' });
  const reason = `promoted at once by ${by.login}${because(command)}`;
  const pausedMs = { ...resumed(release, now) }.pausedMs ?? release.pausedMs;
  return change({ to: { ...promoting(now), pausedMs }, event: 'promoting', by, reason });
}

function because(command: RolloutCommand): string {
  return command.reason.trim() === '' ? '' : `: ${command.reason.trim()}`;
}
