import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { ArmOutcome } from './arm.ts';

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
  /** Takes the series away, once nobody compares with the generation any more. */
  remove(): void;
}

/** Everything on `/metrics`. */
export class ServeMetrics {
  readonly registry = new Registry();
  readonly #requests = this.#counter('serve_requests_total', 'Requests by how they ended.', [...ARM, 'outcome']);
  readonly #duration = new Histogram({
    name: 'serve_request_duration_seconds',
    help: 'Time that the model took.',
    labelNames: ARM,
    buckets: SECONDS,
    registers: [this.registry],
  });
  readonly #success = this.#counter('model_infer_request_success_total', 'As MLServer names it.', ['model', 'version']);
  readonly #failure = this.#counter('model_infer_request_failure_total', 'As MLServer names it.', ['model', 'version']);
  readonly inflight = this.#gauge('serve_inflight', 'Inference requests that are being answered.', []);
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

  constructor() {
    collectDefaultMetrics({ register: this.registry });
    for (const reason of REFUSALS) this.refused.inc({ reason }, 0);
    for (const kind of ['git', 'release', 'store', 'bundle', 'contract']) this.configErrors.inc({ kind }, 0);
    for (const result of ['written', 'dropped', 'failed', 'sampled_out']) this.logLines.inc({ result }, 0);
    this.inflight.set(0);
  }

  arm(labels: ArmLabels, classes: readonly string[]): ArmSeries {
    const { model, version } = labels;
    for (const name of classes) this.#classes.inc({ ...labels, class: name }, 0);
    const decided = new Map(classes.map((name) => [name, this.#classes.labels({ ...labels, class: name })]));
    for (const outcome of OUTCOMES) this.#requests.inc({ ...labels, outcome }, 0);
    this.#duration.zero({ ...labels });
    this.#success.inc({ model, version }, 0);
    this.#failure.inc({ model, version }, 0);
    const counts = new Map(OUTCOMES.map((outcome) => [outcome, this.#requests.labels({ ...labels, outcome })]));
    const [duration, success] = [this.#duration.labels({ ...labels }), this.#success.labels({ model, version })];
    const failure = this.#failure.labels({ model, version });
    return {
      ended(outcome, ms) {
        counts.get(outcome)?.inc();
        if (outcome !== 'client_error') duration.observe(ms / 1000);
        if (outcome === 'ok') success.inc();
        else failure.inc();
      },
      fellBack: () => counts.get('fallback')?.inc(),
      predicted: (decisions) => {
        for (const name of decisions) decided.get(name)?.inc();
      },
      remove: () => {
        for (const outcome of OUTCOMES) this.#requests.remove({ ...labels, outcome });
        for (const name of classes) this.#classes.remove({ ...labels, class: name });
        this.#duration.remove({ ...labels });
      },
    };
  }

  #counter<L extends string>(name: string, help: string, labelNames: readonly L[]): Counter<L> {
    return new Counter({ name, help, labelNames, registers: [this.registry] });
  }

  #gauge<L extends string>(name: string, help: string, labelNames: readonly L[]): Gauge<L> {
    return new Gauge({ name, help, labelNames, registers: [this.registry] });
  }
}

export const REFUSALS = ['malformed', 'unknown', 'denied', 'too_large', 'busy'] as const;
