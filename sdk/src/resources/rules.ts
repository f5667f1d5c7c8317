import { randomUUID } from 'node:crypto';
import type { RequestOptions } from '../core/request.js';
import { jsonObject, listOf, openObject, text, type Schema } from '../core/schema.js';
import { REV, type PipelineContext } from './pipeline-context.js';
import { changedElsewhere } from './pipeline-errors.js';

/** The rules of a pipeline as SDC keeps them; what the SDK does not know passes through unchanged. */
export interface RulesJson {
  uuid: string;
  metricsRuleDefinitions: Record<string, unknown>[];
  dataRuleDefinitions: Record<string, unknown>[];
  driftRuleDefinitions: Record<string, unknown>[];
  [other: string]: unknown;
}

/** Raises an alert when a metric meets a condition. */
export interface MetricRule {
  alertText: string;
  /** Such as `pipeline.batchErrorRecords.counter`. */
  metricId: string;
  /** Default `COUNTER`. */
  metricType?: 'COUNTER' | 'METER' | 'TIMER' | 'HISTOGRAM' | 'GAUGE';
  /** Which number of the metric (default `COUNTER_COUNT`). */
  metricElement?: string;
  /** Default `${value() > 1000}`. */
  condition?: string;
  /** Send the alert to the addresses of the pipeline too (default false). */
  sendEmail?: boolean;
}

/** Raises an alert when enough records on a lane meet a condition. */
export interface DataRule {
  label: string;
  /** Name of the lane that it inspects. */
  lane: string;
  /** Such as `${record:value('/amount') > 1000}`. */
  condition: string;
  alertText: string;
  /** Per cent of the records that it inspects (default 5). */
  samplingPercentage?: number;
  /** Matching records to keep for inspection (default 10). */
  recordsToKeep?: number;
  /** Default `COUNT`. */
  thresholdType?: 'COUNT' | 'PERCENTAGE';
  /** Records, or per cent of them, from which on it raises the alert (default 100). */
  threshold?: number;
  /** Records to inspect before a percentage counts (default 1000). */
  minVolume?: number;
  /** Count the matches in a meter too (default false). */
  meter?: boolean;
  sendEmail?: boolean;
}

/** Raises an alert when the structure of the data changes. */
export type DataDriftRule = Omit<DataRule, 'alertText' | 'thresholdType' | 'threshold' | 'minVolume'> & {
  /** Default `${alert:info()}`. */
  alertText?: string;
};

export const rulesSchema: Schema<RulesJson> = openObject({
  uuid: text,
  metricsRuleDefinitions: listOf(jsonObject),
  dataRuleDefinitions: listOf(jsonObject),
  driftRuleDefinitions: listOf(jsonObject),
});

/** The rules of one pipeline: what raises an alert while it runs. */
export class Rules {
  readonly #context: PipelineContext;

  /** @internal */
  constructor(context: PipelineContext) {
    this.#context = context;
  }

  /** `GET /rest/v1/pipeline/{id}/rules` */
  get(control: RequestOptions = {}): Promise<RulesJson> {
    return this.#context.http.get(this.#context.path('rules'), rulesSchema, { query: REV, ...control });
  }

  /**
   * Replaces all rules; they apply to a run under way too. `POST /rest/v1/pipeline/{id}/rules`
   * @throws SdcConflictError `PIPELINE_CHANGED` when another user has changed them since they were read
   */
  save(rules: RulesJson, control: RequestOptions = {}): Promise<RulesJson> {
    return this.#context.step('Save the rules of', () =>
      changedElsewhere(`The rules of '${this.#context.title}'`, 'Read them again with rules.get().', () =>
        this.#context.http.post(this.#context.path('rules'), rulesSchema, { query: REV, body: rules, ...control }),
      ),
    );
  }

  /** Adds a metric rule that is active. `POST /rest/v1/pipeline/{id}/rules` @returns its id, which its alerts carry */
  async addMetricRule(rule: MetricRule, control: RequestOptions = {}): Promise<string> {
    return this.#add('metricsRuleDefinitions', control, {
      metricType: 'COUNTER',
      metricElement: 'COUNTER_COUNT',
      condition: '${value() > 1000}',
      sendEmail: false,
      ...rule,
    });
  }

  /** Adds a data rule that is active. `POST /rest/v1/pipeline/{id}/rules` @returns its id, which its alerts and samples carry */
  async addDataRule(rule: DataRule, control: RequestOptions = {}): Promise<string> {
    const { recordsToKeep = 10, threshold = 100, meter = false, ...rest } = rule;
    return this.#add('dataRuleDefinitions', control, {
      samplingPercentage: 5,
      samplingRecordsToRetain: recordsToKeep,
      alertEnabled: true,
      meterEnabled: meter,
      thresholdType: 'COUNT',
      thresholdValue: String(threshold),
      minVolume: 1000,
      sendEmail: false,
      ...rest,
    });
  }

  /** Adds a data drift rule that is active. `POST /rest/v1/pipeline/{id}/rules` @returns its id */
  async addDataDriftRule(rule: DataDriftRule, control: RequestOptions = {}): Promise<string> {
    const { recordsToKeep = 10, meter = false, ...rest } = rule;
    return this.#add('driftRuleDefinitions', control, {
      alertText: '${alert:info()}',
      samplingPercentage: 5,
      samplingRecordsToRetain: recordsToKeep,
      alertEnabled: true,
      meterEnabled: meter,
      sendEmail: false,
      ...rest,
    });
  }

  /** Removes the rule with this id, of whatever kind. `POST /rest/v1/pipeline/{id}/rules` */
  async remove(id: string, control: RequestOptions = {}): Promise<void> {
    const rules = await this.get(control);
    const without = (list: Record<string, unknown>[]) => list.filter((rule) => rule['id'] !== id);
    await this.save(
      {
        ...rules,
        metricsRuleDefinitions: without(rules.metricsRuleDefinitions),
        dataRuleDefinitions: without(rules.dataRuleDefinitions),
        driftRuleDefinitions: without(rules.driftRuleDefinitions),
      },
      control,
    );
  }

  async #add(
    kind: 'metricsRuleDefinitions' | 'dataRuleDefinitions' | 'driftRuleDefinitions',
    control: RequestOptions,
    rule: Record<string, unknown>,
  ): Promise<string> {
    const id = randomUUID();
    const rules = await this.get(control);
    const added = { ...rule, id, enabled: true, valid: true, timestamp: Date.now() };
    await this.save({ ...rules, [kind]: [...rules[kind], added] }, control);
    return id;
  }
}
