import { VariableNames } from 'sdc-sdk';
import { ADOPTED_SYSTEMS, type ConnectedPlace } from './adopted-systems.js';
import type { AdoptedOrigin, Connections } from './connected-places.js';
import { keyCode, quoted, WIDTH } from './value-code.js';

/** What the spec itself names. */
const USED = ['isolated', 'pipeline', 'sdc', 'isolate', 'records', 'test', 'expect', 'join'];

/** What a spec has more where destinations are pointed at systems of the test. */
export interface ConnectedText {
  fixtures: string[];
  /** Lines that create tables and topics. */
  arrange: string[];
  /** The edit of the import. */
  edit: string;
  assertions: string[];
}

export function connectedText({ places, origins }: Pick<Connections, 'places' | 'origins'>): ConnectedText {
  if (places.length === 0) return { fixtures: [], arrange: [], edit: 'isolated.edit', assertions: [] };
  const created = new Map<string, string>();
  const names = new VariableNames('target', [...USED, ...places.map(({ fixture }) => fixture)]);
  for (const place of places) {
    if (isCreated(place)) created.set(keyOf(place), created.get(keyOf(place)) ?? names.take(place.name));
  }
  const systems = [...new Set(places.map(({ fixture }) => fixture))];
  // Destinations that write to one table or topic share it.
  const unique = [...new Map(places.map((place) => [keyOf(place), merged(place, places)])).values()];
  const mapped = unique.filter(isCreated);
  const tables = mapped.map((place) => `${keyCode(place.name)}: ${created.get(keyOf(place)) ?? ''}.name`);
  return {
    fixtures: [...(origins.length > 0 ? ['records'] : []), ...systems],
    arrange: mapped.map((place) => creation(place, created.get(keyOf(place)) ?? '')),
    edit: ['(p) => {', ...origins.map(originLine), connectLine(systems, tables), '    isolated.edit(p);', '  }'].join(
      '\n',
    ),
    assertions: unique.map((place) => arrival(place, created.get(keyOf(place)) ?? '')),
  };
}

function originLine({ label, dropLanes, dropEvents }: AdoptedOrigin): string {
  const options = [...(dropEvents ? ['dropEvents: true'] : []), ...(dropLanes ? ['dropLanes: true'] : [])];
  const more = options.length === 0 ? '' : `, { ${options.join(', ')} }`;
  return `    p.stage(${quoted(label)}).replaceWith(records(recordsIn(RECORDS))${more});`;
}

function keyOf({ fixture, name }: ConnectedPlace): string {
  return `${fixture} ${name}`;
}

function merged(place: ConnectedPlace, places: readonly ConnectedPlace[]): ConnectedPlace {
  const all = places.filter((one) => keyOf(one) === keyOf(place));
  const content = all.every((one) => one.content !== undefined) ? all.flatMap((one) => one.content ?? []) : undefined;
  return {
    ...place,
    content,
    columns: Object.assign({}, ...all.map(({ columns }) => columns)) as typeof place.columns,
  };
}

function isCreated({ fixture }: ConnectedPlace): boolean {
  return ADOPTED_SYSTEMS[fixture].create !== undefined;
}

function creation({ fixture, columns }: ConnectedPlace, name: string): string {
  const call = `${fixture}.${ADOPTED_SYSTEMS[fixture].create ?? ''}`;
  if (Object.keys(columns).length === 0) return `  const ${name} = await ${call}();\n`;
  const entries = Object.entries(columns).map(([column, type]) => `${keyCode(column)}: ${quoted(type)}`);
  const line = `  const ${name} = await ${call}({ ${entries.join(', ')} });\n`;
  if (line.length <= WIDTH + 1) return line;
  return `  const ${name} = await ${call}({\n${entries.map((one) => `    ${one},\n`).join('')}  });\n`;
}

function connectLine(systems: readonly string[], tables: readonly string[]): string {
  const options = tables.length === 0 ? [] : [`{ tables: { ${tables.join(', ')} } }`];
  const line = `    p.connect(${[...systems, ...options].join(', ')});`;
  if (line.length <= WIDTH) return line;
  const inner = `      tables: { ${tables.join(', ')} },`;
  if (inner.length <= WIDTH) return `    p.connect(${systems.join(', ')}, {\n${inner}\n    });`;
  const listed = tables.map((one) => `        ${one},\n`).join('');
  return `    p.connect(${systems.join(', ')}, {\n      tables: {\n${listed}      },\n    });`;
}

function arrival({ fixture, name, content }: ConnectedPlace, variable: string): string {
  const { create, matcher } = ADOPTED_SYSTEMS[fixture];
  if (create === undefined) return `  await expect(${fixture}).${matcher}([${quoted(name)}]);`;
  const values = content ?? [];
  const line = `  await expect(${variable}).${matcher}([${values.join(', ')}]);`;
  // Prettier writes each of several objects on a line of its own where they have several names.
  const objects = values.length > 1 && values.every((one) => one.startsWith('{') && one.includes(', '));
  if (line.length <= WIDTH && !objects) return line;
  return `  await expect(${variable}).${matcher}([\n${values.map((one) => `    ${one},\n`).join('')}  ]);`;
}
