import { attributeName, configsNamed } from '../definitions/config-names.js';
import type { ConfigDefinition } from '../definitions/types.js';
import type { Choices } from './generate-choices.js';
import { literal } from './type-modules.js';

export interface ShapeMaker {
  choices: Choices;
  /** Declares the interface of a bean and returns its name. */
  bean(configName: string, body: string): string;
}

/** The members of an interface: each config by the name that its label gives it, then by its raw name. */
export function configsBody(configs: readonly ConfigDefinition[], make: ShapeMaker): string {
  const rawNames = new Set(configs.map(({ name }) => name));
  const attributes = new Set(configs.map(attributeName).filter((name) => !rawNames.has(name)));
  // What every object has already (`constructor`) cannot be declared to be something else.
  const declarable = [...attributes, ...rawNames].filter((name) => !(name in Object.prototype));
  return declarable.map((name) => member(name, configsNamed(name, configs), make)).join('');
}

function member(name: string, configs: ConfigDefinition[], make: ShapeMaker): string {
  const types = [...new Set(configs.map((config) => typeOf(config, make)))];
  const key = /^[A-Za-z_$][\w$]*$/.test(name) ? name : literal(name);
  return `  /** ${comment(name, configs)} */\n  ${key}?: ${types.join(' | ')};\n`;
}

function comment(name: string, configs: ConfigDefinition[]): string {
  const [first] = configs;
  const rawNames = configs.map((config) => config.name).filter((raw) => raw !== name);
  const parts = [first?.label, rawNames.map((raw) => `\`${raw}\``).join(', '), defaultText(configs)];
  return parts
    .filter((part) => part !== undefined && part !== '')
    .join(' · ')
    .replace(/\s+/g, ' ')
    .replaceAll('*/', '* /');
}

function defaultText([config]: ConfigDefinition[]): string {
  const value = config?.defaultValue ?? null;
  if (value === null || (Array.isArray(value) && value.length === 0)) return '';
  const text = JSON.stringify(value);
  return text.length > 60 ? '' : `default ${text}`;
}

function typeOf(config: ConfigDefinition, make: ShapeMaker): string {
  if (config.model != null) return modelType(config, make);
  switch (config.type) {
    case 'NUMBER':
      return 'Amount';
    case 'BOOLEAN':
      return 'Switch';
    case 'LIST':
      return 'List';
    case 'MAP':
      return 'Entries';
    case 'STRING':
    case 'TEXT':
    case 'CHARACTER':
    case 'CREDENTIAL':
      return 'Text';
    default:
      return 'Anything';
  }
}

function modelType(config: ConfigDefinition, make: ShapeMaker): string {
  const choices = make.choices.union(config);
  switch (config.model?.modelType) {
    case 'VALUE_CHOOSER':
      return choices === undefined ? 'Text' : `OneOf<${choices}>`;
    case 'MULTI_VALUE_CHOOSER':
      return choices === undefined ? 'List' : `SomeOf<${choices}>`;
    case 'LIST_BEAN':
      return `Beans<${make.bean(config.name, configsBody(config.model.configDefinitions ?? [], make))}>`;
    case 'FIELD_SELECTOR_MULTI_VALUE':
      return 'List';
    case 'FIELD_SELECTOR':
      return 'Text';
    default:
      return 'Anything';
  }
}
