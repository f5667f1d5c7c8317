import type { StageSpec } from '../builder/attachable.js';
import { asText } from '../core/json.js';
import type { FieldJson } from '../records/field.js';
import type { SdcRecord } from '../records/record.js';

const RAW_DATA = 'com_streamsets_pipeline_stage_devtest_rawdata_RawDataDSource';
/** SDC's largest limit of one JSON object. */
const MAX_CHARACTERS = 2 ** 31 - 1;

/**
 * The origin Dev Raw Data Source with these records as JSON, where JSON holds them exactly; undefined where it does not. It needs no
 * connection between this process and the Data Collector.
 */
export function asRawData(records: readonly SdcRecord[]): StageSpec | undefined {
  if (records.length === 0) return undefined;
  const texts = records.map((record) =>
    Object.keys(record.attributes).length === 0 && record.raw.value.type === 'MAP' && isObject(record.raw.value)
      ? jsonOf(record.raw.value)
      : undefined,
  );
  if (!texts.every((text) => text !== undefined)) return undefined;
  const rawData = texts.join('\n');
  // Data Collector evaluates expressions in the config.
  if (/[$#]\{/.test(rawData)) return undefined;
  return {
    stage: RAW_DATA,
    configs: {
      dataFormat: 'JSON',
      rawData,
      stopAfterFirstBatch: true,
      'dataFormatConfig.jsonMaxObjectLen': MAX_CHARACTERS,
    },
  };
}

function isObject({ value }: FieldJson): boolean {
  return value !== null;
}

/** Of a field whose type is the one that SDC's parser gives to its JSON. */
function jsonOf({ type, value, attributes }: FieldJson): string | undefined {
  if (Object.keys(attributes ?? {}).length > 0) return undefined;
  if (value === null) return type === 'STRING' ? 'null' : undefined;
  if (type === 'LIST') return joined((value as FieldJson[]).map(jsonOf), '[', ']');
  if (type === 'MAP') {
    const fields = Object.entries(value as Record<string, FieldJson>).map(([name, one]) => {
      const text = jsonOf(one);
      return text === undefined ? undefined : `${JSON.stringify(name)}:${text}`;
    });
    return joined(fields, '{', '}');
  }
  if (type === 'STRING' || type === 'BOOLEAN') return JSON.stringify(value);
  const digits = asText(value);
  if (type === 'INTEGER') return digits;
  if (type === 'LONG') return isInteger32(BigInt(digits)) ? undefined : digits;
  return type === 'DOUBLE' && /^-?\d+\.\d+$/.test(digits) ? digits : undefined;
}

function isInteger32(value: bigint): boolean {
  return BigInt.asIntN(32, value) === value;
}

function joined(texts: readonly (string | undefined)[], open: string, close: string): string | undefined {
  return texts.includes(undefined) ? undefined : `${open}${texts.join(',')}${close}`;
}
