import type { Definitions } from '../definitions/types.js';
import { definitionsFrom } from './facts.js';
import { readFacts } from './facts-files.js';

let definitions: Promise<Definitions> | undefined;

/** The definitions that come with the SDK: of the stage libraries of one version of Data Collector, read when first asked for. */
export function catalogueDefinitions(): Promise<Definitions> {
  definitions ??= readFacts().then(definitionsFrom);
  return definitions;
}
