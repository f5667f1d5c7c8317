import { SdcDefinitionError } from '../core/errors.js';
import { parseWithBigints } from '../core/json.js';
import { EMPTY_RULES, type PipelineConfig, type PipelineEnvelope } from './pipeline-json.js';

/**
 * Reads an exported pipeline: the envelope that SDC exports, or a bare pipeline configuration.
 * @throws SdcDefinitionError `PIPELINE_JSON`
 */
export function parseEnvelope(source: string | object): PipelineEnvelope {
  const [only, another] = parsePipelines(source);
  if (only !== undefined && another === undefined) return only;
  throw new SdcDefinitionError('PIPELINE_JSON', 'This JSON holds a list of pipelines.', {
    nextStep: 'Give one of them.',
  });
}

/**
 * Reads exported pipelines: one, or a list.
 * @throws SdcDefinitionError `PIPELINE_JSON`
 */
export function parsePipelines(source: string | object): PipelineEnvelope[] {
  if (isZip(source)) {
    throw new SdcDefinitionError('PIPELINE_JSON', 'This is a zip file, as SDC exports several pipelines at once.', {
      nextStep: 'Give its path or its bytes to sdc.importPipeline(); sdc.bulk.import(zip) imports all pipelines in it.',
    });
  }
  const parsed = typeof source === 'string' ? parseJson(source) : source;
  if (!Array.isArray(parsed)) return [envelopeOf(parsed)];
  if (parsed.length === 0) {
    throw new SdcDefinitionError('PIPELINE_JSON', 'This JSON is an empty list.', {
      nextStep: 'Give the JSON of an exported pipeline.',
    });
  }
  return parsed.map((one: unknown) => envelopeOf(one));
}

function envelopeOf(parsed: unknown): PipelineEnvelope {
  if (typeof parsed !== 'object' || parsed === null) {
    throw new SdcDefinitionError('PIPELINE_JSON', 'The pipeline is not a JSON object.', {
      nextStep: 'Give the text of an exported pipeline.',
    });
  }
  if ('pipelineFragmentConfig' in parsed) throw isFragment(parsed.pipelineFragmentConfig);
  const envelope = ('pipelineConfig' in parsed ? parsed : { pipelineConfig: parsed }) as Partial<PipelineEnvelope>;
  const config = envelope.pipelineConfig as unknown;
  if (typeof config !== 'object' || config === null || !('stages' in config) || !Array.isArray(config.stages)) {
    throw new SdcDefinitionError(
      'PIPELINE_JSON',
      'This JSON is not an exported pipeline: it has no pipelineConfig.stages.',
      {
        nextStep: 'Export the pipeline from SDC (… > Export) and give that file.',
      },
    );
  }
  return {
    ...envelope,
    pipelineConfig: config as PipelineConfig,
    pipelineRules: envelope.pipelineRules ?? EMPTY_RULES,
  };
}

/** Also where it was read as text. */
function isZip(source: string | object): boolean {
  const begin =
    typeof source === 'string'
      ? source
      : source instanceof Uint8Array
        ? String.fromCharCode(...source.subarray(0, 4))
        : '';
  return begin.startsWith('PK\u0003\u0004');
}

function isFragment(fragment: unknown): SdcDefinitionError {
  const { title } = (fragment ?? {}) as { title?: unknown };
  const what = typeof title === 'string' ? `the fragment '${title}'` : 'a fragment';
  return new SdcDefinitionError('PIPELINE_JSON', `This is ${what}, not a pipeline.`, {
    nextStep:
      'Export a pipeline that uses it: the fragment is part of that file. sdc.fragments.import(json) checks a fragment alone.',
  });
}

/** What some editors put before the first character; no part of JSON. */
const BYTE_ORDER_MARK = /^\uFEFF/;

function parseJson(text: string): object {
  try {
    const parsed = parseWithBigints(text.replace(BYTE_ORDER_MARK, ''));
    if (typeof parsed === 'object' && parsed !== null) return parsed;
  } catch (cause) {
    if (endsTooEarly(text)) {
      throw new SdcDefinitionError('PIPELINE_JSON', 'The export is truncated: its JSON ends too early.', {
        nextStep: 'Export the pipeline again.',
      });
    }
    throw new SdcDefinitionError('PIPELINE_JSON', `The pipeline is not valid JSON${placeIn(cause)}.`, {
      nextStep: 'Give the text of an exported pipeline.',
    });
  }
  throw new SdcDefinitionError('PIPELINE_JSON', 'The pipeline is not a JSON object.', {
    nextStep: 'Give the text of an exported pipeline.',
  });
}

/** Where the parser stopped; its message would quote the text, and that may hold secrets. */
function placeIn(error: unknown): string {
  const place = error instanceof SyntaxError ? /position \d+/.exec(error.message) : null;
  return place === null ? '' : ` (${place[0]})`;
}

/** Whether brackets or a text stay open at the end. */
function endsTooEarly(json: string): boolean {
  const open: string[] = [];
  let isQuoted = false;
  for (let i = 0; i < json.length; i++) {
    const sign = json.charAt(i);
    if (isQuoted) {
      if (sign === '\\') i++;
      else if (sign === '"') isQuoted = false;
    } else if (sign === '"') isQuoted = true;
    else if (sign === '{' || sign === '[') open.push(sign);
    else if (sign === '}' || sign === ']') open.pop();
  }
  return /^\s*[{[]/.test(json) && (isQuoted || open.length > 0);
}
