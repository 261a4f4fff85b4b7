import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

interface MetricDefinition {
  readonly name: string;
  readonly help: string;
  readonly labels?: readonly string[];
}

/**
 * What `/metrics` shows. Services in one process share it: asking twice for a name gives the same metric, told apart by a
 * `service` label.
 */
export class Metrics {
  readonly registry = new Registry();
  private readonly made = new Map<string, unknown>();

  counter({ name, help, labels = [] }: MetricDefinition): Counter {
    return this.once(name, () => new Counter({ name, help, labelNames: [...labels], registers: [this.registry] }));
  }

  gauge({ name, help, labels = [] }: MetricDefinition): Gauge {
    return this.once(name, () => new Gauge({ name, help, labelNames: [...labels], registers: [this.registry] }));
  }

  histogram({ name, help, labels = [], buckets }: MetricDefinition & { buckets: number[] }): Histogram {
    return this.once(
      name,
      () => new Histogram({ name, help, labelNames: [...labels], buckets, registers: [this.registry] }),
    );
  }

  /** Memory, CPU and event loop of the process. */
  collectProcess(): void {
    this.once('process', () => {
      collectDefaultMetrics({ register: this.registry });
      return true;
    });
  }

  private once<Metric>(name: string, make: () => Metric): Metric {
    const known = this.made.get(name) as Metric | undefined;
    if (known) return known;
    const metric = make();
    this.made.set(name, metric);
    return metric;
  }
}
