import type { Catalogue } from '../catalogue/catalogue.js';
import { SdcDefinitionError } from '../core/errors.js';
import type { ConfigDefinition } from '../definitions/types.js';
import { complete } from './complete.js';
import {
  allStages,
  stageLabel,
  type NamedValue,
  type PipelineConfig,
  type PipelineEnvelope,
  type StageInstance,
} from './pipeline-json.js';

/**
 * Why an engine cannot read a pipeline: what of it only a newer Data Collector has. SDC itself answers with the text of an
 * exception of Java's. Undefined where nothing is newer.
 */
export function madeByNewer(
  config: PipelineConfig,
  catalogue: Catalogue,
  cause: unknown,
): SdcDefinitionError | undefined {
  const newer = allStages(complete(config)).flatMap((stage) => newerParts(stage, catalogue));
  if (newer.length === 0) return undefined;
  return new SdcDefinitionError(
    'PIPELINE_NEWER',
    `The pipeline was made by a newer Data Collector: ${newer.join('; ')}.`,
    {
      nextStep: 'Use a Data Collector of at least the version that exported it, or export it from one like this.',
      cause,
    },
  );
}

function newerParts(stage: StageInstance, catalogue: Catalogue): string[] {
  const definition = catalogue.stageOf(stage);
  if (definition === undefined) return [];
  const where = `'${stageLabel(stage)}'`;
  if (Number(stage.stageVersion) > Number(definition.version)) {
    return [`${where} has version ${stage.stageVersion} of its stage, this one has ${definition.version}`];
  }
  if (stage.stageVersion !== definition.version) return [];
  const homes = [
    { configs: definition.configDefinitions, values: stage.configuration },
    ...stage.services.map(({ service, configuration }) => ({
      configs: catalogue.service(service)?.configDefinitions ?? [],
      values: configuration,
    })),
  ];
  return homes.flatMap(({ configs, values }) =>
    values.flatMap((value) => strangeFields(value, configs)).map((field) => `${where} has the unknown field ${field}`),
  );
}

/** Fields that the entries of a list have and its definition lacks. */
function strangeFields({ name, value }: NamedValue, configs: readonly ConfigDefinition[]): string[] {
  const fields = configs.find((config) => config.name === name)?.model?.configDefinitions ?? [];
  if (fields.length === 0 || !Array.isArray(value)) return [];
  const names = value.flatMap((one: unknown) => (typeof one === 'object' && one !== null ? Object.keys(one) : []));
  return [...new Set(names)]
    .filter((key) => !fields.some((field) => field.name === key))
    .map((key) => `${name}.${key}`);
}

/** Whether a newer Data Collector than `engine` has written a pipeline. */
export function isWrittenByNewer({ info }: PipelineConfig, engine: string): boolean {
  const { sdcVersion } = (info ?? {}) as { sdcVersion?: unknown };
  return typeof sdcVersion === 'string' && isNewer(sdcVersion, engine);
}

/**
 * A pipeline of a newer Data Collector as one of the engine, which refuses it otherwise: without configs that only newer ones have. It can
 * run when the engine has its stages in their versions; an edit replaced the others. `empty` is a pipeline that the engine has made.
 */
export function asWrittenBy(engine: string, envelope: PipelineEnvelope, empty: PipelineConfig): PipelineEnvelope {
  const { pipelineConfig } = envelope;
  const known = new Set(empty.configuration.map(({ name }) => name));
  return {
    ...envelope,
    pipelineConfig: {
      ...pipelineConfig,
      version: empty.version,
      schemaVersion: empty.schemaVersion,
      configuration: pipelineConfig.configuration.filter(({ name }) => known.has(name)),
      info: { ...pipelineConfig.info, sdcVersion: engine },
    },
  };
}

function isNewer(version: string, than: string): boolean {
  const [ours, theirs] = [version, than].map((one) => (one.match(/\d+/g) ?? []).slice(0, 3).map(Number));
  const at = (ours ?? []).findIndex((part, index) => part !== (theirs?.[index] ?? 0));
  return at >= 0 && (ours?.[at] ?? 0) > (theirs?.[at] ?? 0);
}
