import { STAGE_LIBRARIES } from './generated/stage-libraries.js';

const PREFIX = 'streamsets-datacollector-';

/** Keys by label and by name; made on the first request. */
let index: Map<string, readonly string[]> | undefined;

/**
 * The stage libraries that have a stage, by its label (`JDBC Producer`) or its name (`com_streamsets_…`), as far as
 * the catalogue that comes with the SDK knows: no Data Collector is asked.
 * @returns full ids such as `streamsets-datacollector-jdbc-lib`, in the order of the alphabet (so that the newest of
 * several versions, as of Kafka's, comes last); empty for a stage that the catalogue does not know
 */
export function librariesOf(labelOrStageName: string): readonly string[] {
  index ??= makeIndex();
  return index.get(labelOrStageName) ?? [];
}

function makeIndex(): Map<string, readonly string[]> {
  const libraries = new Map<string, Set<string>>();
  for (const [library, stages] of Object.entries(STAGE_LIBRARIES)) {
    for (const labelAndNames of stages) {
      for (const key of labelAndNames) {
        libraries.set(key, (libraries.get(key) ?? new Set()).add(PREFIX + library));
      }
    }
  }
  return new Map([...libraries].map(([key, ids]) => [key, [...ids].sort()]));
}

/** Full ids of the vendor's stage libraries in the catalogue. */
export function catalogueLibraries(): string[] {
  return Object.keys(STAGE_LIBRARIES).map((library) => PREFIX + library);
}
