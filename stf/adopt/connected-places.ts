import {
  parsePath,
  PipelineDocument,
  type ConnectedStage,
  type IsolatedRun,
  type StageInstance,
  type TestSystem,
} from 'sdc-sdk';
import { StfError } from '../output/stf-error.js';
import { ADOPTED_SYSTEMS, placeOf, type ConnectedPlace, type SystemFixture } from './adopted-systems.js';

/** An origin in whose place a spec puts its records. */
export interface AdoptedOrigin {
  label: string;
  /** It has lanes that records do not have. */
  dropLanes: boolean;
  dropEvents: boolean;
}

/** What a spec points at systems of the test. */
export interface Connections {
  places: ConnectedPlace[];
  /** Origins that would read from such a system too; the spec puts its records in their place. */
  origins: AdoptedOrigin[];
  /** Why destinations that write to such a system are isolated, by label. */
  refused: Map<string, string>;
}

const SYSTEMS = Object.entries(ADOPTED_SYSTEMS) as [SystemFixture, (typeof ADOPTED_SYSTEMS)[SystemFixture]][];
const DATABASES = SYSTEMS.filter(([, { urls }]) => urls !== undefined);
const OTHERS = SYSTEMS.filter(([, { urls }]) => urls === undefined).map(([, { example }]) => example);

/**
 * The destinations that a spec can point at systems of the test, and what arrives there.
 * @param run the pipeline between records and wiretaps
 * @param volatile paths of the fields that differ from run to run, by the label of a destination
 * @throws StfError `ADOPT_NOT_CONNECTED` when there is none, SdcDefinitionError `SYSTEM_AMBIGUOUS`
 */
export async function connectionsOf(
  document: PipelineDocument,
  run: IsolatedRun,
  volatile: (label: string) => readonly string[],
): Promise<Connections> {
  const found: Connections = { places: [], origins: await originsOf(document), refused: new Map() };
  for (const { label, system, stage } of await destinationsOf(document)) {
    const fixture = SYSTEMS.find(([, { title }]) => title === system)?.[0];
    if (fixture === undefined) continue;
    const names = new Set(volatile(label).map((path) => String(parsePath(path)[0])));
    const place = placeOf(stage, fixture, { records: run.records.get(label) ?? [], volatile: names });
    if (typeof place === 'string') found.refused.set(label, place);
    else found.places.push(place);
  }
  if (found.places.length > 0) return found;
  const reasons = [...found.refused].map(([label, reason]) => `\n  ${label}: ${reason}`).join('');
  throw new StfError(
    'ADOPT_NOT_CONNECTED',
    `No destination of '${document.title}' can be connected to a system of the test${reasons === '' ? '' : `:${reasons}`}.`,
    { nextStep: 'Leave out --connect: the spec has wiretaps in the place of destinations then.' },
  );
}

/** Those that would read from a system of the test instead of records. */
async function originsOf(document: PipelineDocument): Promise<AdoptedOrigin[]> {
  const found = new Map<string, AdoptedOrigin>();
  for (const [, { example }] of DATABASES) {
    const copy = await PipelineDocument.read(document.export());
    await copy.edit((p) => {
      for (const { label, instanceName } of p.connect(example, ...OTHERS)) {
        const { kind, instance } = p.stage(instanceName);
        if (kind === 'origin') found.set(label, { label, ...leftOpen(instance) });
      }
    });
  }
  return [...found.values()];
}

/** Of what an origin has, records have one lane and no events. */
function leftOpen({ outputLanes, eventLanes }: StageInstance): Pick<AdoptedOrigin, 'dropLanes' | 'dropEvents'> {
  return { dropLanes: outputLanes.length > 1, dropEvents: eventLanes.length > 0 };
}

interface DestinationOfSystem extends ConnectedStage {
  /** As the export has it. */
  stage: StageInstance;
}

async function destinationsOf(document: PipelineDocument): Promise<DestinationOfSystem[]> {
  let found: DestinationOfSystem[] = [];
  const copy = await PipelineDocument.read(document.export());
  await copy.edit((p) => {
    for (const origin of p.stages({ kind: 'origin' })) {
      origin.replaceWith('Dev Raw Data Source', {}, { dropEvents: true, dropLanes: true });
    }
    const before = new Map(p.stages().map((one) => [one.instanceName, structuredClone(one.instance)]));
    const connected = p.connect(...databasesOf([...before.values()]), ...OTHERS);
    found = connected.flatMap((one) => {
      const stage = before.get(one.instanceName);
      return stage === undefined || p.stage(one.instanceName).kind !== 'destination' ? [] : [{ ...one, stage }];
    });
  });
  return found;
}

/** The first takes the place of databases that the test does not have; all that the pipeline has are needed. */
function databasesOf(stages: readonly StageInstance[]): TestSystem[] {
  const urls = stages.flatMap(({ configuration }) => configuration.map(({ value }) => String(value)));
  const used = DATABASES.filter(([, { urls: own }]) => urls.some((url) => own?.test(url) === true));
  return (used.length > 0 ? used : DATABASES.slice(0, 1)).map(([, { example }]) => example);
}
