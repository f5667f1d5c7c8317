import { SdcDefinitionError } from '../core/errors.js';
import { numberOrBigint, asText } from '../core/json.js';
import { didYouMean } from './closest.js';
import { attributeName, configsNamed } from './config-names.js';
import type { ConfigDefinition } from './types.js';

/** What a config may be given. */
export type ConfigValue =
  string | number | bigint | boolean | null | undefined | ConfigValue[] | { [name: string]: ConfigValue };

/** Configs by label-derived name (`jdbcConnectionString`) or by raw name (`hikariConfigBean.connectionString`). */
export interface ConfigValues {
  [name: string]: ConfigValue;
}

const LIST_MODELS = new Set(['LIST_BEAN', 'FIELD_SELECTOR_MULTI_VALUE', 'MULTI_VALUE_CHOOSER']);

/** The value that SDC's own editor gives an untouched config. */
export function defaultValue(config: ConfigDefinition): unknown {
  const given = config.defaultValue ?? null;
  if (given !== null) return given;
  if (config.type === 'BOOLEAN') return false;
  if (config.type === 'LIST' || config.type === 'MAP') return [];
  return LIST_MODELS.has(config.model?.modelType ?? '') ? [] : null;
}

/**
 * Turns what a user writes into what SDC stores: objects become lists of key and value, beans get their defaults.
 * @throws SdcDefinitionError `CONFIG_VALUE_UNKNOWN`, `CONFIG_VALUE_BAD`, `CONFIG_UNKNOWN` (inside beans)
 */
export function storedValue(value: ConfigValue, config: ConfigDefinition, where: string): unknown {
  if (value === null || value === undefined || isExpression(value)) return value ?? null;
  if (config.type === 'MODEL') return modelValue(value, config, where);
  if (config.type === 'MAP') return keysAndValues(value, config, where);
  if (config.type === 'LIST' && !Array.isArray(value)) throw badValue(value, 'a list', config, where);
  if (config.type === 'BOOLEAN' && typeof value !== 'boolean') throw badValue(value, 'true or false', config, where);
  if (config.type === 'NUMBER') return numberValue(value, config, where);
  if (isText(config) && typeof value === 'object') throw badValue(value, 'a text', config, where);
  return isText(config) ? asText(value) : value;
}

export function unknownConfig(name: string, configs: readonly ConfigDefinition[], where: string): SdcDefinitionError {
  const names = configs.flatMap((config) => [attributeName(config), config.name]);
  return new SdcDefinitionError('CONFIG_UNKNOWN', `${where} has no config '${name}'.`, {
    nextStep: didYouMean(name, names) ?? 'See its definition in sdc.definitions() for the names there are.',
  });
}

/** Beyond 2^53 a bigint: SDC takes no number that is written as a text. */
function numberValue(value: ConfigValue, config: ConfigDefinition, where: string): number | bigint | '' {
  if (typeof value === 'number' || value === '') return value;
  if (typeof value !== 'bigint' && !isNumeric(value)) throw badValue(value, 'a number', config, where);
  return numberOrBigint(asText(value).trim());
}

function modelValue(value: ConfigValue, config: ConfigDefinition, where: string): unknown {
  const model = config.model;
  if (model?.modelType === 'LIST_BEAN') return beans(value, config, where);
  if (model?.modelType === 'VALUE_CHOOSER') {
    assertKnownValue(value, config, where);
    return value;
  }
  if (model?.modelType === 'MULTI_VALUE_CHOOSER' || model?.modelType === 'FIELD_SELECTOR_MULTI_VALUE') {
    if (!Array.isArray(value)) throw badValue(value, 'a list', config, where);
    if (model.modelType === 'MULTI_VALUE_CHOOSER') for (const one of value) assertKnownValue(one, config, where);
  }
  return value;
}

function assertKnownValue(value: ConfigValue, config: ConfigDefinition, where: string): void {
  const known = config.model?.values ?? [];
  if (known.length === 0 || known.includes(asText(value)) || isExpression(value)) return;
  if (value === config.defaultValue) return;
  throw new SdcDefinitionError(
    'CONFIG_VALUE_UNKNOWN',
    `${where} does not know the value '${asText(value)}' for ${attributeName(config)}.`,
    { nextStep: didYouMean(asText(value), known) ?? `It takes ${known.slice(0, 12).join(', ')}.` },
  );
}

function beans(value: ConfigValue, config: ConfigDefinition, where: string): unknown[] {
  if (!Array.isArray(value)) throw badValue(value, 'a list of objects', config, where);
  const fields = config.model?.configDefinitions ?? [];
  return value.map((one) => {
    if (typeof one !== 'object' || one === null || Array.isArray(one)) throw badValue(one, 'an object', config, where);
    const bean = Object.fromEntries(fields.map((field) => [field.name, defaultValue(field)]));
    for (const [name, fieldValue] of Object.entries(one)) {
      const [field] = configsNamed(name, fields);
      if (field === undefined) throw unknownConfig(name, fields, `${attributeName(config)} of ${where}`);
      bean[field.name] = storedValue(fieldValue, field, where);
    }
    return bean;
  });
}

function keysAndValues(value: ConfigValue, config: ConfigDefinition, where: string): unknown {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'object' || value === null) throw badValue(value, 'an object of keys and values', config, where);
  return Object.entries(value).map(([key, one]) => ({ key, value: asText(one) }));
}

function badValue(value: ConfigValue, wanted: string, config: ConfigDefinition, where: string): SdcDefinitionError {
  return new SdcDefinitionError(
    'CONFIG_VALUE_BAD',
    `${attributeName(config)} of ${where} takes ${wanted}, not ${Array.isArray(value) ? 'a list' : typeof value}.`,
    { nextStep: 'An expression such as ${parameter} is taken everywhere.' },
  );
}

function isText({ type }: ConfigDefinition): boolean {
  return type === 'STRING' || type === 'TEXT' || type === 'CREDENTIAL' || type === 'CHARACTER';
}

function isExpression(value: ConfigValue): boolean {
  return typeof value === 'string' && value.includes('${');
}

function isNumeric(value: ConfigValue): boolean {
  return typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value));
}
