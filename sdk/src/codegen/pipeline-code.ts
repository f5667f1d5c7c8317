import { isDeepStrictEqual } from 'node:util';
import { complete, namedValues } from '../builder/complete.js';
import { predicatesOf } from '../builder/lanes.js';
import { parseEnvelope } from '../builder/parse-pipeline.js';
import {
  configValue,
  type NamedValue,
  type PipelineConfig,
  type PipelineEnvelope,
  type StageInstance,
  titleIn,
  labelsOf,
} from '../builder/pipeline-json.js';
import { asText } from '../core/json.js';
import { isCredential, namesSecret, showsSecret } from '../definitions/secrets.js';
import type { ConfigDefinition, Definitions } from '../definitions/types.js';
import { ConfigWriter, isDefault, isEmpty, isServersDefault } from './config-code.js';
import { flatten } from '../builder/flatten.js';
import { LeftOut } from './left-out.js';
import { moduleText, specText } from './modules.js';
import { VariableNames } from './names.js';
import { print, printText, type Printable } from './print.js';
import { SdkTypes } from './sdk-types.js';
import { StageWriter } from './stage-code.js';
import { WiringWriter } from './wiring-code.js';

/** What code to write. */
export interface CodegenOptions {
  /** What the Data Collector knows, or the catalogue that comes with the SDK (`catalogueDefinitions()`). */
  definitions: Definitions;
  /**
   * What the types of sdc-sdk know (`catalogueDefinitions()`), where `definitions` are those of an engine: what they lack
   * is called by raw names and class names, so that the code compiles.
   */
  types?: Definitions;
  /** A spec that creates the pipeline and runs it, instead of a module that describes it. */
  spec?: boolean;
}

/** Code that builds a pipeline, and what a reader must know about it. */
export interface GeneratedCode {
  /** TypeScript, ready to be written into a file. */
  code: string;
  title: string;
  /** Secrets that the code reads from the environment instead of holding them. */
  secrets: readonly { variable: string; holds: string }[];
  /** What the code does not carry, one sentence each; nothing in the usual case. */
  notes: readonly string[];
}

/**
 * The TypeScript that builds an exported pipeline (the text or object of SDC's export, or a bare configuration).
 * Only what differs from SDC's defaults is written; secrets are read from the environment.
 * @throws SdcDefinitionError `PIPELINE_JSON`
 */
export function pipelineCode(source: string | object, options: CodegenOptions): GeneratedCode {
  const envelope = parseEnvelope(source);
  const config = envelope.pipelineConfig;
  const title = titleIn(config) ?? 'Pipeline';
  const safeTitle = showsSecret(title) ? 'Pipeline' : title;
  const leftOut = new LeftOut(safeTitle);
  const indent = options.spec === true ? '    ' : '  ';
  const writer = new PipelineWriter(envelope, options, leftOut, indent);
  const statements = writer.statements();
  const parts = {
    title: safeTitle,
    functionName: new VariableNames('pipeline').take(safeTitle),
    statements,
    stages: writer.stages,
    leftOut,
  };
  return {
    code: options.spec === true ? specText(parts) : moduleText(parts),
    title: safeTitle,
    secrets: leftOut.secrets,
    notes: leftOut.notes,
  };
}

/** Configs of the pipeline that say the same as something else that is written down. */
const WRITTEN_ELSEWHERE = new Set([
  'constants',
  'badRecordsHandling',
  'statsAggregatorStage',
  'testOriginStage',
  'startEventStage',
  'stopEventStage',
]);

class PipelineWriter {
  readonly #config: PipelineConfig;
  readonly #rules: Record<string, unknown>;
  readonly #definitions: Definitions;
  readonly #leftOut: LeftOut;
  readonly #indent: string;
  readonly #stages: StageWriter;
  readonly #types: SdkTypes | undefined;
  /** What the builder is typed with, where its own types do not do. */
  stages: 'AnyStages' | undefined;

  constructor(
    envelope: PipelineEnvelope,
    { definitions, types }: Pick<CodegenOptions, 'definitions' | 'types'>,
    leftOut: LeftOut,
    indent: string,
  ) {
    this.#config = complete(envelope.pipelineConfig);
    this.#rules = envelope.pipelineRules;
    this.#definitions = definitions;
    this.#leftOut = leftOut;
    this.#indent = indent;
    this.#types = types === undefined ? undefined : new SdkTypes(types);
    this.#stages = new StageWriter(definitions, this.#types, leftOut);
  }

  statements(): string[] {
    const { stages, fragments, missing } = flatten(this.#config);
    for (const title of fragments) {
      this.#leftOut.note(`The stages of the fragment '${title}' stand in the pipeline itself, as SDC runs them.`);
    }
    for (const label of missing) this.#leftOut.note(`${label}: its fragment is not in the export, so it is left out.`);
    this.#noteRules();
    const ordered = stages.map((stage) => this.#inOrderOfConditions(stage));
    const wiring = new WiringWriter(ordered, this.#stages, this.#leftOut, this.#indent);
    return [
      ...this.#description(),
      ...this.#labels(),
      ...this.#parameters(),
      ...this.#settings(),
      ...this.#special(),
      ...wiring.statements(),
    ];
  }

  #description(): string[] {
    const text = this.#config.description ?? '';
    if (text === '') return [];
    if (showsSecret(text)) {
      this.#leftOut.note('The description of the pipeline shows a secret and is left out.');
      return [];
    }
    return [`p.description(${printText(text)});`];
  }

  #labels(): string[] {
    const { metadata } = this.#config;
    const others = Object.keys(metadata ?? {}).filter((name) => name !== 'labels' && !isEmpty(metadata?.[name]));
    if (others.length > 0) this.#leftOut.note(`Of the pipeline's metadata ${others.join(', ')} is not carried.`);
    const labels = labelsOf(metadata);
    if (labels.some(showsSecret)) this.#leftOut.note('A label of the pipeline shows a secret and is left out.');
    const harmless = labels.filter((label) => !showsSecret(label));
    return harmless.length === 0 ? [] : [`p.labels(${print(harmless, this.#indent)});`];
  }

  #parameters(): string[] {
    const constants = configValue(this.#config.configuration, 'constants');
    if (!Array.isArray(constants) || constants.length === 0) return [];
    const entries = (constants as { key: string; value: unknown }[]).map(({ key, value }) => {
      const text = asText(value ?? '');
      const isSecret = showsSecret(text) || (namesSecret(key) && isCredential(text));
      return [key, isSecret ? this.#leftOut.secret('', `parameter ${key}`, '') : text] as const;
    });
    return [`p.parameters(${print(Object.fromEntries<Printable>(entries), this.#indent)});`];
  }

  #settings(): string[] {
    const configs = this.#definitions.pipeline[0]?.configDefinitions ?? [];
    const writer = new ConfigWriter(this.#leftOut, 'the pipeline');
    const values = this.#config.configuration.filter(({ name }) => !WRITTEN_ELSEWHERE.has(name));
    const typed = this.#types?.pipeline();
    const settings = writer.write([{ configs, values }], { except: ({ name }) => WRITTEN_ELSEWHERE.has(name), typed });
    if (typed?.take(settings, configs) === false) {
      this.stages = 'AnyStages';
      this.#leftOut.note(
        'The types of sdc-sdk lack some of its configuration: put the Stages that `npx sdc-sdk types` writes in place of AnyStages.',
      );
    }
    return Object.keys(settings).length === 0 ? [] : [`p.configure(${print(settings, this.#indent)});`];
  }

  /** Stages beside the flow of records. */
  #special(): string[] {
    const { errorStage, statsAggregatorStage, testOriginStage, startEventStages, stopEventStages } = this.#config;
    if (errorStage == null) this.#leftOut.note('The pipeline has no error stage; SDC gives it one that discards.');
    return [
      ...this.#unlessUsual('errorsTo', 'error', errorStage, DEFAULT_ERROR_STAGE),
      ...this.#unlessUsual('statisticsTo', 'statistics', statsAggregatorStage, DEFAULT_STATISTICS_STAGE),
      ...this.#unlessUsual('testOrigin', 'origin', testOriginStage, DEFAULT_TEST_ORIGIN),
      ...this.#lifecycle('onStart', startEventStages),
      ...this.#lifecycle('onStop', stopEventStages),
    ];
  }

  #lifecycle(method: string, stages: readonly StageInstance[]): string[] {
    if (stages.length > 1) this.#leftOut.note(`Of ${stages.length} stages for p.${method} only the first is written.`);
    return this.#unlessUsual(method, 'lifecycle', stages[0], DEFAULT_ERROR_STAGE);
  }

  #unlessUsual(
    method: string,
    position: 'error' | 'statistics' | 'origin' | 'lifecycle',
    stage: StageInstance | null | undefined,
    usual: string,
  ): string[] {
    if (stage == null || (stage.stageName === usual && this.#isUntouched(stage))) return [];
    return [`p.${method}(${this.#stages.call(stage, [position], this.#indent)});`];
  }

  #isUntouched(stage: StageInstance): boolean {
    const definition = this.#stages.definitionOf(stage);
    if (definition === undefined) return false;
    return (
      areUntouched(definition.configDefinitions, stage.configuration) &&
      stage.services.every((service) => {
        const { configDefinitions = [] } =
          this.#definitions.services.find(({ provides }) => provides === service.service) ?? {};
        const given = definition.services.find((needed) => needed.service === service.service)?.configuration;
        return areUntouched(configDefinitions, service.configuration, given);
      })
    );
  }

  /** Lanes in the order of their conditions: in that order the builder makes them. */
  #inOrderOfConditions(stage: StageInstance): StageInstance {
    const predicates = predicatesOf(stage, this.#stages.definitionOf(stage));
    const lanes = predicates.map(({ outputLane }) => outputLane);
    if (lanes.length === 0) return stage;
    if (!isDeepStrictEqual([...lanes].sort(), [...stage.outputLanes].sort())) {
      this.#leftOut.note(`${stage.instanceName}: its conditions do not match its lanes.`);
    }
    return { ...stage, outputLanes: lanes };
  }

  #noteRules(): void {
    const count = (name: string): number => {
      const rules = this.#rules[name];
      return Array.isArray(rules) ? rules.length : 0;
    };
    const kinds = [
      [count('metricsRuleDefinitions'), 'metric'],
      [count('dataRuleDefinitions'), 'data'],
      [count('driftRuleDefinitions'), 'data drift'],
    ] as const;
    for (const [number, kind] of kinds) {
      if (number > 0) this.#leftOut.note(`${number} ${kind} rule${number === 1 ? ' is' : 's are'} not carried.`);
    }
    for (const { name, value } of namedValues(this.#rules['configuration'])) {
      if (!isEmpty(value)) this.#leftOut.note(`${name} of the rules is not carried.`);
    }
  }
}

function areUntouched(
  configs: readonly ConfigDefinition[],
  values: readonly NamedValue[],
  given: Record<string, unknown> = {},
): boolean {
  return configs.every((config) => {
    const entry = values.find(({ name }) => name === config.name);
    return entry === undefined || isDefault(entry.value, config, given) || isServersDefault(entry.value, config);
  });
}

const DEFAULT_ERROR_STAGE = 'com_streamsets_pipeline_stage_destination_devnull_ToErrorNullDTarget';
const DEFAULT_STATISTICS_STAGE = 'com_streamsets_pipeline_stage_destination_devnull_StatsDpmDirectlyDTarget';
const DEFAULT_TEST_ORIGIN = 'com_streamsets_pipeline_stage_devtest_rawdata_RawDataDSource';
