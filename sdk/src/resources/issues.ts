import {
  allStages,
  stageLabel,
  type IssueJson,
  type IssuesJson,
  type PipelineConfig,
  type StageInstance,
} from '../builder/pipeline-json.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import { SdcError } from '../core/errors.js';
import { issuesSchema } from '../builder/pipeline-schema.js';
import { read } from '../core/schema.js';
import { attributeName, configCalledElsewhere } from '../definitions/config-names.js';
import type { ConfigDefinition } from '../definitions/types.js';

/** One thing that SDC finds wrong with a pipeline. */
export interface Issue {
  /** SDC's code, such as `JDBC_06` or `VALIDATION_0007`; undefined where the message has none. */
  code: string | undefined;
  message: string;
  /** Label of the stage, such as `JDBC Query Consumer 1`; undefined for issues of the whole pipeline. */
  stage: string | undefined;
  instanceName: string | undefined;
  /** Label-derived name of the config, such as `jdbcConnectionString`. */
  config: string | undefined;
  /** Raw name of the config, as the definition of its stage has it. */
  configName: string | undefined;
}

/** The vendor's stage libraries leave out drivers whose licence forbids it. */
const NO_DRIVER = /no suitable driver/i;
const GIVE_DRIVER =
  'The Data Collector has no JDBC driver for this database: give it one with sdc.extras.upload(library, name, jar), and restart it.';

/** The pipeline cannot run as it is: code `PIPELINE_INVALID`. */
export class SdcValidationError extends SdcError {
  /** All of them; the message has a line for each. */
  readonly issues: readonly Issue[];

  constructor(title: string, issues: readonly Issue[], cause?: Error) {
    const [first, ...others] = issues.map((issue) => issueLine(issue).trim());
    const list =
      others.length === 0
        ? `an issue: ${first ?? ''}`
        : `${issues.length} issues: ${first ?? ''}${others.map((line) => `\n  ${line}`).join('')}`;
    super('PIPELINE_INVALID', `The pipeline '${title}' has ${list}`, {
      cause,
      nextStep: issues.some(({ message }) => NO_DRIVER.test(message)) ? GIVE_DRIVER : undefined,
    });
    this.issues = issues;
  }
}

/** One line about an issue: where it is and what SDC says. */
export function issueLine(issue: Issue): string {
  const where = [issue.stage, issue.config].filter((part) => part !== undefined).join(', ');
  return `  ${where === '' ? 'Pipeline' : where}: ${issue.message}`;
}

/** `clean` takes secrets out: SDC quotes URLs and connection strings. */
export function readIssues(
  json: IssuesJson | null | undefined,
  config: PipelineConfig,
  catalogue: Catalogue,
  clean: (said: string) => string,
): Issue[] {
  const { pipelineIssues, stageIssues } = read(issuesSchema, json ?? {}, "The pipeline's issues");
  const listed = [...(pipelineIssues ?? []), ...Object.values(stageIssues ?? {}).flat()];
  return listed.map((issue) => readIssue({ ...issue, message: clean(issue.message) }, config, catalogue));
}

/** `JDBC_06 - Failed to …` begins with its code. */
export function codeOf(message: string): string | undefined {
  return /^\s*([A-Z][A-Z0-9_]*_\d+)\b/.exec(message)?.[1];
}

function readIssue(issue: IssueJson, config: PipelineConfig, catalogue: Catalogue): Issue {
  const stage = allStages(config).find(({ instanceName }) => instanceName === issue.instanceName);
  const definition = definitionOf(issue, stage, catalogue);
  return {
    code: codeOf(issue.message),
    message: issue.message,
    stage: stage === undefined ? (issue.instanceName ?? undefined) : stageLabel(stage),
    instanceName: issue.instanceName ?? undefined,
    config: definition === undefined ? (issue.configName ?? undefined) : attributeName(definition),
    configName: definition?.name ?? issue.configName ?? undefined,
  };
}

/** The vendor's stages report some configs by names that their definitions no longer have. */
function definitionOf(
  { configName: name }: IssueJson,
  stage: StageInstance | undefined,
  catalogue: Catalogue,
): ConfigDefinition | undefined {
  if (name === null || name === undefined) return undefined;
  const definitions =
    stage === undefined
      ? catalogue.pipelineConfigs
      : [
          ...(catalogue.stageOf(stage)?.configDefinitions ?? []),
          ...stage.services.flatMap(({ service }) => catalogue.service(service)?.configDefinitions ?? []),
        ];
  return definitions.find((one) => one.name === name) ?? configCalledElsewhere(name, definitions);
}
