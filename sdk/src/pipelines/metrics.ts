/** The counters that SDC keeps for a run; counts are records (or batches) since the run began. */
export interface MetricsJson {
  counters?: Record<string, { count: number }>;
  meters?: Record<string, unknown>;
  timers?: Record<string, unknown>;
  histograms?: Record<string, unknown>;
  gauges?: Record<string, unknown>;
}

export interface StageCounts {
  inputRecords: number;
  outputRecords: number;
  errorRecords: number;
  /** Errors of the stage itself, not of single records. */
  stageErrors: number;
}

/** What SDC counted in one run: a look at progress, never a proof that data arrived. */
export class Metrics {
  /** As SDC sent it. */
  readonly raw: MetricsJson;

  constructor(raw: MetricsJson) {
    this.raw = raw;
  }

  get inputRecords(): number {
    return this.counter('pipeline.batchInputRecords');
  }

  /** Includes event records, as SDC counts them. */
  get outputRecords(): number {
    return this.counter('pipeline.batchOutputRecords');
  }

  get errorRecords(): number {
    return this.counter('pipeline.batchErrorRecords');
  }

  get batches(): number {
    return this.counter('pipeline.batchCount');
  }

  /** By instance name, such as `JDBCProducer_01`. */
  stage(instanceName: string): StageCounts {
    return {
      inputRecords: this.counter(`stage.${instanceName}.inputRecords`),
      outputRecords: this.counter(`stage.${instanceName}.outputRecords`),
      errorRecords: this.counter(`stage.${instanceName}.errorRecords`),
      stageErrors: this.counter(`stage.${instanceName}.stageErrors`),
    };
  }

  /** By SDC's name, with or without `.counter`; 0 for a counter that has not been touched. */
  counter(name: string): number {
    const counters = this.raw.counters ?? {};
    return (counters[`${name}.counter`] ?? counters[name])?.count ?? 0;
  }
}
