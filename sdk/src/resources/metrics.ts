import { stageLabel, type StageInstance } from '../builder/pipeline-json.js';
import { findStage, unknownStage } from '../builder/stage-names.js';
import { SdcError } from '../core/errors.js';
import {
  anything,
  jsonObject,
  mapOf,
  mapped,
  number,
  object,
  optional,
  read,
  text,
  withDefault,
  wrong,
  type Read,
  type Schema,
} from '../core/schema.js';

/** The metrics of a run as SDC sends them; counts are records (or batches) since the run began. */
export interface MetricsJson {
  counters?: Record<string, { count: number }>;
  meters?: Record<string, unknown>;
  timers?: Record<string, unknown>;
  histograms?: Record<string, unknown>;
  gauges?: Record<string, unknown>;
}

/** What one stage has done in a run. */
export interface StageCounts {
  inputRecords: number;
  outputRecords: number;
  errorRecords: number;
  /** Errors of the stage itself, not of single records. */
  stageErrors: number;
}

/** How often something happens: events in all, and per second on average over the last minute, five minutes and so on. */
export interface Meter {
  count: number;
  meanRate: number;
  lastMinute: number;
  last5Minutes: number;
  last15Minutes: number;
  lastHour: number;
  lastDay: number;
}

/** How values are spread, such as records per batch: `p95` is what 95 % of them do not exceed. */
export interface Histogram {
  count: number;
  min: number;
  max: number;
  mean: number;
  standardDeviation: number;
  p50: number;
  p75: number;
  p95: number;
  p98: number;
  p99: number;
  p999: number;
}

/** How long something takes, in seconds, and how often it happens. */
export interface Timer extends Histogram {
  /** Events per second since the run began. */
  meanRate: number;
}

const spread = {
  count: number,
  min: number,
  max: number,
  mean: number,
  stddev: number,
  p50: number,
  p75: number,
  p95: number,
  p98: number,
  p99: number,
  p999: number,
};
const histogram = object(spread);
const timer = object({ ...spread, mean_rate: number });
const meter = object({
  count: number,
  mean_rate: number,
  m1_rate: number,
  m5_rate: number,
  m15_rate: number,
  h1_rate: number,
  h24_rate: number,
});
const gauge = object({ value: anything });

const families = object({
  counters: withDefault(mapOf(object({ count: number })), {}),
  meters: withDefault(mapOf(jsonObject), {}),
  timers: withDefault(mapOf(jsonObject), {}),
  histograms: withDefault(mapOf(jsonObject), {}),
  gauges: withDefault(mapOf(jsonObject), {}),
});

/** What SDC counted in one run: a view of progress, never a proof that data arrived. */
export class Metrics {
  /** As SDC sent it. */
  readonly raw: MetricsJson;
  readonly #families: Read<typeof families>;
  #pipelineStages: readonly StageInstance[] = [];

  /** @throws SdcConnectionError `SDC_BAD_ANSWER` when these are not metrics of SDC */
  constructor(raw: MetricsJson) {
    this.#families = read(families, raw, 'The metrics');
    this.raw = raw;
  }

  /** @internal The stages that were run, so that {@link stage} knows their labels. */
  of(stages: readonly StageInstance[]): this {
    this.#pipelineStages = stages;
    return this;
  }

  /** Records that the origin has read. */
  get inputRecords(): number {
    return this.counter('pipeline.batchInputRecords');
  }

  /** Records that were put out, event records included, as SDC counts them. */
  get outputRecords(): number {
    return this.counter('pipeline.batchOutputRecords');
  }

  /** Records that were sent to error. */
  get errorRecords(): number {
    return this.counter('pipeline.batchErrorRecords');
  }

  /** Batches that went through. */
  get batches(): number {
    return this.counter('pipeline.batchCount');
  }

  /** Batches without a record. Only of a run that has not ended: SDC keeps it in a gauge. */
  get idleBatches(): number | undefined {
    const { value } = this.#find('gauge', 'RuntimeStatsGauge') ?? {};
    return read(optional(runtimeStats), value, "The gauge 'RuntimeStatsGauge'")?.idleBatchCount;
  }

  /**
   * By label, such as `JDBC Producer 1`, or by instance name, such as `JDBCProducer_01`.
   * @throws SdcDefinitionError `STAGE_UNKNOWN`, `STAGE_AMBIGUOUS`
   */
  stage(name: string): StageCounts {
    const known = findStage(name, this.#pipelineStages);
    const instanceName = known?.instanceName ?? name;
    const counted = this.#countedStages();
    // Before a run has reached its stages, none is counted.
    if (known === undefined && !counted.has(name) && counted.size + this.#pipelineStages.length > 0) {
      throw unknownStage(name, this.#pipelineStages.length > 0 ? this.#pipelineStages.map(stageLabel) : [...counted]);
    }
    return {
      inputRecords: this.counter(`stage.${instanceName}.inputRecords`),
      outputRecords: this.counter(`stage.${instanceName}.outputRecords`),
      errorRecords: this.counter(`stage.${instanceName}.errorRecords`),
      stageErrors: this.counter(`stage.${instanceName}.stageErrors`),
    };
  }

  /** By SDC's name, with or without `.counter`; 0 for a counter that has not been touched. */
  counter(name: string): number {
    return this.#families.counters[`${name}.counter`]?.count ?? this.#families.counters[name]?.count ?? 0;
  }

  /** By SDC's name, such as `pipeline.batchOutputRecords`, with or without `.meter`; rates in events per second. */
  meter(name: string): Meter {
    const found = this.#required('meter', name, meter);
    return {
      count: found.count,
      meanRate: found.mean_rate,
      lastMinute: found.m1_rate,
      last5Minutes: found.m5_rate,
      last15Minutes: found.m15_rate,
      lastHour: found.h1_rate,
      lastDay: found.h24_rate,
    };
  }

  /** By SDC's name, such as `pipeline.batchProcessing`, with or without `.timer`; times in seconds. */
  timer(name: string): Timer {
    const { mean_rate: meanRate, ...rest } = this.#required('timer', name, timer);
    return { ...readHistogram(rest), meanRate };
  }

  /** By SDC's name, such as `pipeline.inputRecordsPerBatch`, with or without `.histogramM5`. */
  histogram(name: string): Histogram {
    return readHistogram(this.#required('histogram', name, histogram));
  }

  /** By SDC's name, such as `RuntimeStatsGauge`, with or without `.gauge`; the value is what SDC put there. */
  gauge(name: string): unknown {
    return this.#required('gauge', name, gauge).value;
  }

  /** Names of all metrics of one kind, as SDC has them. */
  names(kind: MetricKind): string[] {
    return Object.keys(this.#families[`${kind}s`]);
  }

  #countedStages(): Set<string> {
    const names = Object.keys(this.#families.counters).map((name) => /^stage\.(.+)\.inputRecords\b/.exec(name)?.[1]);
    return new Set(names.filter((name) => name !== undefined));
  }

  #required<T>(kind: MetricKind, name: string, schema: Schema<T>): T {
    const found = this.#find(kind, name);
    if (found !== undefined) return read(schema, found, `The ${kind} '${name}'`);
    throw new SdcError('METRIC_UNKNOWN', `This run has no ${kind} '${name}'.`, {
      nextStep: `metrics.names('${kind}') lists those that it has.`,
    });
  }

  #find(kind: MetricKind, name: string): Record<string, unknown> | undefined {
    const family: Record<string, Record<string, unknown>> = this.#families[`${kind}s`];
    return family[`${name}.${kind === 'histogram' ? 'histogramM5' : kind}`] ?? family[name];
  }
}

/** The kinds of metric that SDC keeps. */
export type MetricKind = 'counter' | 'meter' | 'timer' | 'histogram' | 'gauge';

const runtimeStats = object({ idleBatchCount: optional(number) });

/** An answer that may hold metrics: it is empty while the pipeline starts. */
export const metricsAnswer: Schema<Metrics | undefined> = mapped(jsonObject, (json) =>
  json['counters'] === undefined ? undefined : new Metrics(json),
);

/** Metrics as SDC pushes them. */
export const metricsMessage: Schema<Metrics> = mapped(jsonObject, (json) => new Metrics(json));

/** Metrics as JSON within JSON; undefined for an empty text. */
export const metricsText: Schema<Metrics | undefined> = mapped(text, (json) => {
  if (json === '') return undefined;
  try {
    return new Metrics(read(jsonObject, JSON.parse(json), 'The metrics of a run that has ended'));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return wrong('JSON');
  }
});

function readHistogram({ stddev, ...rest }: Read<typeof histogram>): Histogram {
  return { ...rest, standardDeviation: stddev };
}
