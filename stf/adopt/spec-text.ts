import type { Connections } from './connected-places.js';
import { connectedText } from './connected-text.js';
import type { ModuleStyle } from './module-style.js';
import { quoted, WIDTH } from './value-code.js';

/** What reaches the place of a destination or executor. */
export interface AdoptedPlace {
  label: string;
  /** Name of its golden file; undefined where no record arrives. */
  golden?: string;
  /** Fields that differ from run to run. */
  ignore: readonly string[];
}

export interface AdoptedSpec {
  /** Title of the pipeline. */
  title: string;
  /** The beginning of the names of its files: `orders`. */
  name: string;
  style: ModuleStyle;
  /** Those that are isolated. */
  places: readonly AdoptedPlace[];
  errors: AdoptedPlace;
  /** What is pointed at systems of the test; nothing where all is isolated. */
  connections?: Pick<Connections, 'places' | 'origins'> | undefined;
}

/** The spec of an adopted pipeline, as a person would write it. */
export function specText(spec: AdoptedSpec): string {
  const { title, name, style, places, errors } = spec;
  const connected = connectedText(spec.connections ?? { places: [], origins: [] });
  const assertions = [
    ...places.map((place) => assertion(`isolated.tap(${quoted(place.label)})`, place)),
    assertion('isolated.errors', errors),
    ...connected.assertions,
  ];
  return `import { join } from 'node:path';
import { expect, recordsIn, test } from ${quoted(style.fixtures)};

const EXPORT = join(${style.here}, ${quoted(`${name}.json`)});
const RECORDS = join(${style.here}, ${quoted(`${name}.records.json`)});

${head(`${title} ${connected.fixtures.length > 0 ? 'writes' : 'delivers'} what it did when it was adopted`, ['sdc', 'isolate', ...connected.fixtures])}
${connected.arrange.join('')}  const isolated = isolate(recordsIn(RECORDS));
  const pipeline = await sdc.importPipeline(EXPORT, ${connected.edit});
  await pipeline.run();

${assertions.join('\n')}
});
`;
}

function head(title: string, fixtures: readonly string[]): string {
  const line = `test(${quoted(title)}, async ({ ${fixtures.join(', ')} }) => {`;
  if (line.length <= WIDTH) return line;
  return `test(${quoted(title)}, async ({\n${fixtures.map((one) => `  ${one},\n`).join('')}}) => {`;
}

function assertion(received: string, { golden, ignore }: AdoptedPlace): string {
  if (golden === undefined) return `  expect(${received}).toHaveRecords([]);`;
  const options = ignore.length === 0 ? '' : `, { ignore: [${ignore.map(quoted).join(', ')}] }`;
  return `  expect(${received}).toMatchRecords(${quoted(golden)}${options});`;
}

/** `Snowflake 1` as part of a file name: `snowflake-1`. */
export function fileName(label: string): string {
  const name = label
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return name || 'pipeline';
}
