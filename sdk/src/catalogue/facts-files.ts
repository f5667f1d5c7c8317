import { readdir, readFile } from 'node:fs/promises';
import type { Definitions } from '../definitions/types.js';
import { type ConfigFacts, type Facts, type LibraryFacts, type ServiceFacts, definitionsFrom } from './facts.js';

/** Where the package keeps its facts: `sdk/catalogue/`, one file per stage library. */
export const FACTS_FOLDER = new URL('../../catalogue/', import.meta.url);

export async function readFacts(): Promise<Facts> {
  const names = (await readdir(new URL('libraries/', FACTS_FOLDER))).filter((name) => name.endsWith('.json')).sort();
  const [services, pipeline, choices, ...libraries] = await Promise.all([
    readJson<ServiceFacts[]>('services.json'),
    readJson<ConfigFacts[]>('pipeline.json'),
    readJson<Record<string, string[]>>('choices.json'),
    ...names.map((name) => readJson<LibraryFacts>(`libraries/${name}`)),
  ]);
  return { libraries, services, pipeline, choices };
}

async function readJson<T>(name: string): Promise<T> {
  return JSON.parse(await readFile(new URL(name, FACTS_FOLDER), 'utf8')) as T;
}

/** The files that hold these facts, by name: one config to a line, so that a change shows as what it is. */
export function factsFiles({ libraries, services, pipeline, choices }: Facts): Map<string, string> {
  return new Map([
    ...libraries.map((library) => [`libraries/${shortId(library.library)}.json`, lines(library)] as const),
    ['services.json', lines(services)],
    ['pipeline.json', lines(pipeline)],
    ['choices.json', lines(choices)],
  ]);
}

function shortId(library: string): string {
  return library.replace(/^streamsets-datacollector-/, '');
}

/** JSON with whatever holds no configs on one line. */
function lines(value: unknown, indent = ''): string {
  const text = isLeaf(value) ? JSON.stringify(value) : branch(value as object, `${indent} `, indent);
  return indent === '' ? `${text}\n` : text;
}

function branch(value: object, inner: string, outer: string): string {
  if (Array.isArray(value)) return `[\n${value.map((one) => inner + lines(one, inner)).join(',\n')}\n${outer}]`;
  const entries = Object.entries(value).map(([key, one]) => `${inner}${JSON.stringify(key)}: ${lines(one, inner)}`);
  return `{\n${entries.join(',\n')}\n${outer}}`;
}

function isLeaf(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return !value.some((one) => typeof one === 'object' && one !== null);
  return 'type' in value && !('configs' in value);
}

let definitions: Promise<Definitions> | undefined;

/** The definitions that come with the SDK: of the stage libraries of one version of Data Collector, read when first asked for. */
export function catalogueDefinitions(): Promise<Definitions> {
  definitions ??= readFacts().then(definitionsFrom);
  return definitions;
}
