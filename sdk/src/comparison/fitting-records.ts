import type { NamedValue, PipelineConfig, StageInstance } from '../builder/pipeline-json.js';
import { SdcError } from '../core/errors.js';
import { parsePath, type PathStep } from '../records/field-path.js';

const IN_EXPRESSION = /record:(?:value|valueOrDefault|exists|type)\(\s*['"](\/[^'")]*)['"]/g;
const NAMES_FIELDS = /field|path|key|column/i;

/** Records with the fields that the stages of a pipeline name, each a text that is a number too. */
export function fittingRecords({ stages }: Pick<PipelineConfig, 'stages'>, count: number): object[] {
  const paths = [...new Set(stages.flatMap(pathsOf))];
  return Array.from({ length: count }, (_, index) => {
    const record: Record<string, unknown> = { id: index + 1 };
    for (const path of paths) set(record, path, String(index + 1));
    return record;
  });
}

function pathsOf({ configuration }: StageInstance): string[] {
  const format = valueOf(configuration, 'dataFormat');
  return configuration
    .filter(({ name }) => isInUse(name, configuration))
    .flatMap((config) => (AVRO_SCHEMA.test(config.name) && format === 'AVRO' ? avroPaths(config) : pathsIn(config)));
}

const AVRO_SCHEMA = /(^|\.)avroSchema$/;

/** Configs of other formats and of topics that expressions name have defaults that name fields. */
function isInUse(name: string, configuration: readonly NamedValue[]): boolean {
  const [, format] = /(?:^|\.)(text|binary)FieldPath$/.exec(name) ?? [];
  if (format !== undefined) return valueOf(configuration, 'dataFormat') === format.toUpperCase();
  if (!/(^|\.)topicExpression$/.test(name)) return true;
  return valueOf(configuration, 'runtimeTopicResolution') !== false;
}

/** Older versions of a stage have the same configs elsewhere in their beans. */
function valueOf(configuration: readonly NamedValue[], name: string): unknown {
  return configuration.find((one) => one.name === name || one.name.endsWith(`.${name}`))?.value;
}

/** The fields of a record's schema that have simple types. */
function avroPaths({ value }: NamedValue): string[] {
  if (typeof value !== 'string' || !value.trimStart().startsWith('{')) return [];
  try {
    const { fields } = JSON.parse(value) as { fields?: unknown };
    const named = Array.isArray(fields) ? (fields as { name?: unknown; type?: unknown }[]) : [];
    return named.flatMap(({ name, type }) => (typeof name === 'string' && isSimple(type) ? [`/${name}`] : []));
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

function isSimple(type: unknown): boolean {
  return typeof type === 'string' || (Array.isArray(type) && type.every((one) => typeof one === 'string'));
}

function pathsIn({ name, value }: NamedValue): string[] {
  return textsIn(value).flatMap((text) => {
    const named = [...text.matchAll(IN_EXPRESSION)].map(([, path = '']) => path);
    return NAMES_FIELDS.test(name) && /^\/[\w'"/[\] -]+$/.test(text) ? [...named, text] : named;
  });
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** Paths with wildcards, and those that do not agree with others, are passed over. */
function set(record: Record<string, unknown>, path: string, value: unknown): void {
  const steps = stepsOf(path);
  const last = steps.pop();
  if (last === undefined) return;
  let at: Record<PathStep, unknown> = record;
  for (const [index, step] of steps.entries()) {
    const next = steps[index + 1] ?? last;
    at[step] ??= typeof next === 'number' ? [] : {};
    const below = at[step];
    if (typeof below !== 'object' || below === null || Array.isArray(below) !== (typeof next === 'number')) return;
    at = below as Record<PathStep, unknown>;
  }
  if (Array.isArray(at) && Number(last) > at.length) return;
  at[last] ??= value;
}

function stepsOf(path: string): PathStep[] {
  try {
    return parsePath(path).some((step) => step === '*') ? [] : parsePath(path);
  } catch (error) {
    if (error instanceof SdcError) return [];
    throw error;
  }
}
