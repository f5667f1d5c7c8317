import { unzipSync } from 'fflate';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { SdcDefinitionError } from '../core/errors.js';
import { didYouMean } from '../definitions/closest.js';
import { parsePipelines } from './parse-pipeline.js';
import { titleIn, type PipelineEnvelope } from './pipeline-json.js';

/**
 * Where exported pipelines come from: the path of a file (JSON or a zip archive), its content, or the object that the JSON holds. That is
 * what SDC exports, a bare pipeline configuration, or a list of these.
 */
export type PipelineSource = string | URL | Uint8Array | object;

/**
 * All pipelines of a source, in its order.
 * @throws SdcDefinitionError `PIPELINE_JSON`, `PIPELINE_FILE`
 */
export async function readPipelines(source: PipelineSource): Promise<PipelineEnvelope[]> {
  if (source instanceof URL || (typeof source === 'string' && isPath(source))) {
    const bytes = await fileAt(source);
    return inFile(source instanceof URL ? fileURLToPath(source) : source, () => contentOf(bytes));
  }
  return source instanceof Uint8Array ? contentOf(source) : parsePipelines(source);
}

/**
 * The only pipeline of a source, or the one with this title.
 * @throws SdcDefinitionError `PIPELINE_JSON`, `PIPELINE_FILE`
 */
export async function readPipeline(source: PipelineSource, title?: string): Promise<PipelineEnvelope> {
  const all = await readPipelines(source);
  const fitting = title === undefined ? all : all.filter(({ pipelineConfig }) => titleIn(pipelineConfig) === title);
  const [only, another] = fitting;
  if (only !== undefined && another === undefined) return only;
  const titles = all.map(({ pipelineConfig }) => titleIn(pipelineConfig) ?? '(no title)');
  if (title !== undefined && only === undefined) {
    throw new SdcDefinitionError('PIPELINE_JSON', `There is no pipeline '${title}' in this export.`, {
      nextStep: didYouMean(title, titles) ?? `It has ${titles.join(', ')}.`,
    });
  }
  throw new SdcDefinitionError('PIPELINE_JSON', `This export has ${fitting.length} pipelines: ${titles.join(', ')}.`, {
    nextStep: "Say which: { pipeline: '<title>' }.",
  });
}

function isPath(text: string): boolean {
  return (
    !/^\uFEFF?\s*[[{"]/.test(text) && !text.startsWith('PK\u0003\u0004') && !/[\n\r]/.test(text) && text.trim() !== ''
  );
}

async function fileAt(path: string | URL): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    throw new SdcDefinitionError('PIPELINE_FILE', `'${String(path)}' cannot be read (${reason}).`, {
      nextStep: 'Give the path of an exported pipeline, relative to the working directory, or its JSON.',
      cause,
    });
  }
}

function contentOf(bytes: Uint8Array): PipelineEnvelope[] {
  // Of an archive with files, and of an empty one.
  const isZip = ['PK\u0003\u0004', 'PK\u0005\u0006'].includes(Buffer.from(bytes.subarray(0, 4)).toString('latin1'));
  return isZip ? pipelinesIn(bytes) : parsePipelines(textOf(bytes));
}

/** PowerShell writes what it downloads in UTF-16 unless it is asked not to. */
function textOf(bytes: Uint8Array): string {
  return new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8').decode(bytes);
}

/** Data Collector writes one file for each pipeline; other files, such as those of a Mac, are passed over. */
function pipelinesIn(zip: Uint8Array): PipelineEnvelope[] {
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(zip, {
      filter: ({ name }) => /(?:^|\/)(?!\.)[^/]+\.json$/i.test(name) && !/^__MACOSX\//.test(name),
    });
  } catch (cause) {
    throw new SdcDefinitionError('PIPELINE_JSON', 'This zip archive is truncated or corrupt.', {
      nextStep: 'Export the pipelines again.',
      cause,
    });
  }
  const names = Object.keys(files).sort();
  if (names.length === 0) {
    throw new SdcDefinitionError('PIPELINE_JSON', 'This zip archive holds no JSON file.', {
      nextStep: 'Give an archive that Data Collector exported.',
    });
  }
  return names.flatMap((name) => inFile(name, () => parsePipelines(Buffer.from(files[name] ?? []).toString('utf8'))));
}

/** What is wrong with a file begins with its name. */
function inFile<T>(name: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof SdcDefinitionError)) throw error;
    throw new SdcDefinitionError(error.code, `${name}: ${error.summary}`, { nextStep: error.nextStep, cause: error });
  }
}
