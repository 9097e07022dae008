/** Bucket counts of one series. */
export interface DurationSeries {
  observe(seconds: number): void;
}

interface Counted {
  readonly labels: Readonly<Record<string, string>>;
  readonly counts: number[];
  sum: number;
}

interface Value {
  readonly metricName: string;
  readonly labels: Readonly<Record<string, string | number>>;
  readonly value: number;
}

/**
 * A histogram for a registry of prom-client, in its form and not of its making: its own finds a series by joining all labels
 * to a text for every number, which takes longer than many a model.
 */
export class Durations {
  readonly type = 'histogram';
  readonly aggregator = 'sum';
  readonly name: string;
  readonly help: string;
  readonly #bounds: readonly number[];
  readonly #series = new Map<string, Counted>();

  /** `bounds` are upper edges in seconds, ascending. */
  constructor(name: string, help: string, bounds: readonly number[]) {
    this.name = name;
    this.help = help;
    this.#bounds = bounds;
  }

  /** The series of these labels, at zero unless it is there. */
  series(labels: Readonly<Record<string, string>>): DurationSeries {
    const key = JSON.stringify(labels);
    const counted = this.#series.get(key) ?? { labels, counts: this.#bounds.map(() => 0).concat(0), sum: 0 };
    this.#series.set(key, counted);
    return {
      observe: (seconds) => {
        const at = this.#bounds.findIndex((bound) => seconds <= bound);
        counted.counts[at < 0 ? this.#bounds.length : at]! += 1;
        counted.sum += seconds;
      },
    };
  }

  remove(labels: Readonly<Record<string, string>>): void {
    this.#series.delete(JSON.stringify(labels));
  }

  /** What a registry asks for. */
  get() {
    const { name, help, type, aggregator } = this;
    const values = [...this.#series.values()].flatMap((counted) => this.#valuesOf(counted));
    return Promise.resolve({ name, help, type, aggregator, values });
  }

  #valuesOf({ labels, counts, sum }: Counted): readonly Value[] {
    let total = 0;
    const buckets = [...this.#bounds, '+Inf'].map((le, i): Value => {
      total += counts[i] ?? 0;
      return { metricName: `${this.name}_bucket`, labels: { le, ...labels }, value: total };
    });
    return [
      ...buckets,
      { metricName: `${this.name}_sum`, labels, value: sum },
      { metricName: `${this.name}_count`, labels, value: total },
    ];
  }
}
