import type { NamedValue, PipelineConfig } from '../builder/pipeline-json.js';
import { SdcError } from '../core/errors.js';
import { parsePath, type PathStep } from '../records/field-path.js';

const IN_EXPRESSION = /record:(?:value|valueOrDefault|exists|type)\(\s*['"](\/[^'")]*)['"]/g;
const NAMES_FIELDS = /field|path|key|column/i;

/** Records with the fields that the stages of a pipeline name, each a text that is a number too. */
export function fittingRecords({ stages }: Pick<PipelineConfig, 'stages'>, count: number): object[] {
  const paths = [...new Set(stages.flatMap(({ configuration }) => configuration.flatMap(pathsIn)))];
  return Array.from({ length: count }, (_, index) => {
    const record: Record<string, unknown> = { id: index + 1 };
    for (const path of paths) set(record, path, String(index + 1));
    return record;
  });
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
