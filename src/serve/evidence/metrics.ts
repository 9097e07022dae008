import { Counter, collectDefaultMetrics, Gauge, type Metric, Registry } from 'prom-client';
import type { ArmOutcome } from './arm.ts';
import { Durations } from './durations.ts';

/** Who answers: by the split, beside it, or because the request names a version. */
export type Variant = 'stable' | 'candidate' | 'shadow' | 'pinned';

export interface ArmLabels {
  readonly model: string;
  readonly version: string;
  readonly digest: string;
  readonly variant: Variant;
  readonly generation: string;
}

const ARM = ['model', 'version', 'digest', 'variant', 'generation'] as const;
const OUTCOMES = ['ok', 'error', 'timeout', 'client_error', 'fallback'] as const;
const SECONDS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** The series of one variant of one generation; every one is there from the start, at zero. */
export interface ArmSeries {
  ended(outcome: ArmOutcome, ms: number): void;
  fellBack(): void;
  predicted(decisions: readonly string[]): void;
}

interface HeldSeries extends ArmSeries {
  readonly labels: ArmLabels;
  remove(): void;
}

/** Everything on `/metrics`. */
export class ServeMetrics {
  readonly registry = new Registry();
  readonly #requests = this.#counter('serve_requests_total', 'Requests by how they ended.', [...ARM, 'outcome']);
  readonly #duration = new Durations('serve_request_duration_seconds', 'Time that the model took.', SECONDS);
  readonly #success = this.#counter('model_infer_request_success_total', 'As MLServer names it.', ['model', 'version']);
  readonly #failure = this.#counter('model_infer_request_failure_total', 'As MLServer names it.', ['model', 'version']);
  readonly #inflight = this.#gauge('serve_inflight', 'Inference requests that are being answered.', []);
  readonly refused = this.#counter('serve_refused_total', 'Requests refused before a model saw them.', ['reason']);
  readonly generation = this.#gauge('serve_config_generation', 'Generation that serves.', ['model']);
  readonly wantedGeneration = this.#gauge('serve_config_wanted_generation', 'Generation in git.', ['model']);
  readonly syncAge = this.#gauge('serve_config_sync_age_seconds', 'Time since git was last read.', []);
  readonly configErrors = this.#counter('serve_config_errors_total', 'Failures to follow git, by kind.', ['kind']);
  readonly problem = this.#gauge('serve_problem', '1 while something keeps git from being followed.', ['subject']);
  readonly weight = this.#gauge('serve_target_weight', 'Share of the candidate that git asks for.', ['model']);
  readonly ready = this.#gauge('serve_model_ready', '1 when the model answers.', ['model']);
  readonly loadSeconds = this.#gauge('serve_model_load_seconds', 'Time to load and warm up.', ['model', 'digest']);
  readonly bytes = this.#gauge('serve_model_bytes', 'Size of the files of the model.', ['model', 'digest']);
  readonly breaker = this.#gauge('serve_breaker_open', '1 while the candidate is cut off here.', ['model']);
  readonly shadow = this.#counter('serve_shadow_total', 'Rows compared in the shadow.', ['model', 'result']);
  readonly feedback = this.#counter('serve_feedback_total', 'Outcomes posted.', [
    'model',
    'version',
    'variant',
    'correct',
  ]);
  readonly logLines = this.#counter('serve_log_lines_total', 'Lines of the prediction log.', ['result']);
  readonly #classes = this.#counter('serve_prediction_class_total', 'Decisions.', [...ARM, 'class']);

  readonly #tallies = new Set<Tally>();
  readonly #arms = new Map<string, HeldSeries>();
  /** Inference requests that are being answered. */
  inflight = 0;

  constructor() {
    collectDefaultMetrics({ register: this.registry });
    this.registry.registerMetric(this.#duration as unknown as Metric);
    for (const reason of REFUSALS) this.refused.inc({ reason }, 0);
    for (const kind of ['git', 'release', 'store', 'bundle', 'contract']) this.configErrors.inc({ kind }, 0);
    for (const result of ['written', 'dropped', 'failed', 'sampled_out']) this.logLines.inc({ result }, 0);
  }

  /** The series of these labels, made unless they are there. */
  arm(labels: ArmLabels, classes: readonly string[]): ArmSeries {
    const key = ARM.map((name) => labels[name]).join('\n');
    const series = this.#arms.get(key) ?? this.#newArm(labels, classes);
    this.#arms.set(key, series);
    return series;
  }

  /** Takes all series of a generation away, those of pinned versions too, once nobody compares with it any more. */
  retire(model: string, generation: number): void {
    for (const [key, { labels, remove }] of this.#arms) {
      if (labels.model !== model || labels.generation !== String(generation)) continue;
      this.#arms.delete(key);
      remove();
    }
  }

  #newArm(labels: ArmLabels, classes: readonly string[]): HeldSeries {
    const { model, version } = labels;
    const duration = this.#duration.series({ ...labels });
    const requests = tallied(OUTCOMES, (outcome) => this.#requests.labels({ ...labels, outcome }));
    const decided = tallied(classes, (name) => this.#classes.labels({ ...labels, class: name }));
    const success = new Tally(this.#success.labels({ model, version }));
    const failure = new Tally(this.#failure.labels({ model, version }));
    const all = [...requests.values(), ...decided.values(), success, failure];
    for (const tally of all) this.#tallies.add(tally);
    return {
      labels,
      ended(outcome, ms) {
        requests.get(outcome)?.add();
        if (outcome !== 'client_error') duration.observe(ms / 1000);
        (outcome === 'ok' ? success : failure).add();
      },
      fellBack: () => requests.get('fallback')?.add(),
      predicted: (decisions) => {
        for (const name of decisions) decided.get(name)?.add();
      },
      remove: () => {
        for (const tally of all) {
          tally.settle();
          this.#tallies.delete(tally);
        }
        for (const outcome of OUTCOMES) this.#requests.remove({ ...labels, outcome });
        for (const name of classes) this.#classes.remove({ ...labels, class: name });
        this.#duration.remove({ ...labels });
      },
    };
  }

  /** The page that Prometheus reads. */
  async page(): Promise<{ readonly type: string; readonly text: string }> {
    for (const tally of this.#tallies) tally.settle();
    this.#inflight.set(this.inflight);
    return { type: this.registry.contentType, text: await this.registry.metrics() };
  }

  #counter<L extends string>(name: string, help: string, labelNames: readonly L[]): Counter<L> {
    return new Counter({ name, help, labelNames, registers: [this.registry] });
  }

  #gauge<L extends string>(name: string, help: string, labelNames: readonly L[]): Gauge<L> {
    return new Gauge({ name, help, labelNames, registers: [this.registry] });
  }
}

export const REFUSALS = ['malformed', 'unknown', 'denied', 'too_large', 'busy'] as const;

/** Counts in a plain number until somebody reads: a counter of prom-client joins all labels to a text for every addition. */
class Tally {
  readonly #counter: Pick<Counter.Internal, 'inc'>;
  #pending = 0;

  constructor(counter: Pick<Counter.Internal, 'inc'>) {
    this.#counter = counter;
    counter.inc(0);
  }

  add(): void {
    this.#pending += 1;
  }

  settle(): void {
    this.#counter.inc(this.#pending);
    this.#pending = 0;
  }
}

function tallied<K extends string>(
  names: readonly K[],
  counter: (name: K) => Pick<Counter.Internal, 'inc'>,
): ReadonlyMap<string, Tally> {
  return new Map(names.map((name) => [name, new Tally(counter(name))]));
}
