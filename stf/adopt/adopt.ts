import { mkdir, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import {
  compareRuns,
  fittingRecords,
  maskFields,
  newRecords,
  personalData,
  PipelineDocument,
  redactor,
  runIsolated,
  writeRecords,
  type IsolatedRun,
  type RunDifference,
  type SdcRecord,
} from 'sdc-sdk';
import { ifPresent } from '../../environment/admin.js';
import type { ChosenOptions } from '../choices/flags.js';
import { withSides, type Side } from '../compare/sides.js';
import { optionsOfOwn } from '../compare/targets.js';
import { lineOf } from '../compare/report.js';
import { note, print } from '../output/print.js';
import { StfError } from '../output/stf-error.js';
import { connectionsOf } from './connected-places.js';
import { moduleStyle } from './module-style.js';
import { maskedWherePresent, observe, type Observed } from './running-pipeline.js';
import { fileName, specText, type AdoptedPlace } from './spec-text.js';

export interface AdoptRequest {
  file: string;
  /** Title of the pipeline that is meant, where the file has several. */
  pipeline: string | undefined;
  /** The Data Collector that runs the pipeline. */
  url: string | undefined;
  mask: readonly string[];
  /** How many records. */
  records: number;
  /** Directory of the spec. */
  out: string;
  /** Point destinations at systems of the test where it has such. */
  connect: boolean;
  /** Overwrite files. */
  force: boolean;
}

/** Writes a spec that runs an exported pipeline between records and wiretaps, and expects what it delivers now. */
export async function adopt(chosen: ChosenOptions, request: AdoptRequest): Promise<void> {
  await requireDirectory(request.out);
  const options = request.pipeline === undefined ? {} : { pipeline: request.pipeline };
  const document = await PipelineDocument.read(resolve(request.file), options);
  const name = fileName(request.pipeline ?? basename(request.file, extname(request.file)));
  if (!request.force) await requireNew(join(request.out, `${name}.spec.ts`));
  const withCredentials = document.removeCredentials();
  const observed =
    request.url === undefined ? undefined : await observe(request.url, document, { chosen, count: request.records });
  const seeds = maskFields(
    observed?.seeds ?? newRecords(fittingRecords(document.config, request.records), {}),
    request.mask,
  );
  const runs = await twoRuns(chosen, request, document, seeds);
  if (runs === undefined) return;
  const [run, again] = runs;
  const volatile = compareRuns(run, again);
  const connections = request.connect
    ? await connectionsOf(document, run, (label) => ignored(label, volatile))
    : undefined;
  const connected = new Set(connections?.places.map(({ label }) => label));
  const { places, errors, golden } = expectations(run, volatile, connected);
  const title = document.title || name;
  const text = specText({ title, name, style: await moduleStyle(request.out), places, errors, connections });
  const files = new Map([
    [`${name}.spec.ts`, text],
    [`${name}.json`, document.exportText()],
    [`${name}.records.json`, writeRecords(seeds, { attributes: true })],
    ...golden.map(([file, content]) => [join(`${name}.spec.ts-snapshots`, file), content] as const),
  ]);
  if (!request.force) for (const file of files.keys()) await requireNew(join(request.out, file));
  for (const [file, content] of files) await write(join(request.out, file), content);
  if (withCredentials.length > 0) {
    note(`Passwords are not written: those of ${withCredentials.join(', ')} are empty in ${name}.json.`);
  }
  if (observed !== undefined) {
    warnOfChangedSeeds(observed, name);
    warnOfDifferences(observed, run, request.mask);
    warnOfPersonalData([...seeds, ...[...run.records.values()].flat()]);
  }
  for (const [label, reason] of connections?.refused ?? []) note(`'${label}' is not connected: ${reason}.`);
  print(`Run it: npx stf test ${relative(process.cwd(), join(request.out, `${name}.spec.ts`))}`);
}

async function requireDirectory(out: string): Promise<void> {
  const found = await ifPresent(out, stat);
  if (found === undefined || found.isDirectory()) return;
  throw new StfError('OPTION_INVALID', `--out is '${out}', which is a file.`, { nextStep: 'Name a directory.' });
}

async function requireNew(file: string): Promise<void> {
  if ((await ifPresent(file, stat)) === undefined) return;
  throw new StfError('FILE_EXISTS', `${file} exists already.`, {
    nextStep: 'Name another directory (--out), or overwrite it (--force).',
  });
}

async function write(file: string, content: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
  print(`written  ${relative(process.cwd(), file)}`);
}

/** Runs the pipeline twice, to find what differs from run to run; undefined when the user interrupts it. */
async function twoRuns(
  chosen: ChosenOptions,
  request: AdoptRequest,
  document: PipelineDocument,
  seeds: readonly SdcRecord[],
): Promise<[IsolatedRun, IsolatedRun] | undefined> {
  const runs: IsolatedRun[] = [];
  const target = { name: 'Data Collector', options: optionsOfOwn(chosen) };
  await withSides([target], { chosen, command: 'adopt', files: [request.file] }, async ([side]) => {
    for (let i = 0; i < 2; i++) {
      const copy = await PipelineDocument.read(document.export());
      const done = await runIsolated(side as Side, copy, seeds);
      if (done.error !== undefined) throw done.error;
      runs.push(done);
    }
  });
  const [first, second] = runs;
  return first === undefined || second === undefined ? undefined : [first, second];
}

interface Expectations {
  places: AdoptedPlace[];
  errors: AdoptedPlace;
  /** Content of golden files, by name. */
  golden: [string, string][];
}

/** @param connected labels of the places that the spec does not isolate */
function expectations(
  run: IsolatedRun,
  volatile: readonly RunDifference[],
  connected: ReadonlySet<string>,
): Expectations {
  const golden: [string, string][] = [];
  const placeOf = (label: string, records: readonly SdcRecord[], taken: string): AdoptedPlace => {
    const ignore = ignored(label, volatile);
    if (records.length === 0) return { label, ignore };
    const names = new Set(golden.map(([name]) => name));
    let file = `${taken}.json`;
    for (let number = 2; names.has(file); number++) file = `${taken}-${number}.json`;
    golden.push([file, writeRecords(records, { ignore })]);
    return { label, golden: file, ignore };
  };
  const isolated = [...run.records].filter(([label]) => !connected.has(label));
  const places = isolated.map(([label, records]) => placeOf(label, records, fileName(label)));
  return { places, errors: placeOf('error records', run.errorRecords, 'errors'), golden };
}

/** @throws StfError `ADOPT_UNSTABLE` where the number of records differs */
function ignored(place: string, volatile: readonly RunDifference[]): string[] {
  const here = volatile.filter((one) => one.place === place);
  const count = here.find(({ kind }) => kind === 'count');
  if (count !== undefined) {
    throw new StfError('ADOPT_UNSTABLE', `With the same records, ${lineOf(count)} in the second run.`, {
      nextStep: 'Replace the stage that decides by time or at random, and adopt the pipeline then.',
    });
  }
  return here.flatMap(({ kind, name }) => ((kind === 'value' || kind === 'type') && name !== undefined ? [name] : []));
}

/** The spec expects what the Data Collector of the test delivers, so that it passes; where the running one did something else, a person decides. */
function warnOfDifferences({ records, source }: Observed, run: IsolatedRun, mask: readonly string[]): void {
  const masked = new Map([...records].map(([label, list]) => [label, maskedWherePresent(list, mask)]));
  const nothing = { version: '', error: undefined, errorRecords: [], config: undefined };
  const known = new Map([...run.records].filter(([label]) => masked.has(label)));
  const differences = compareRuns({ ...nothing, records: masked }, { ...nothing, records: known });
  if (differences.length === 0) {
    note(`The records are those of the ${source}.`);
    return;
  }
  note(
    `Warning: the ${source} of the running pipeline has other records than the run of the test (mask, versions, time):`,
  );
  for (const one of differences) note(`  ${redactor.clean(lineOf(one))}`);
}

/** Of origins that hand out their records by reference, a snapshot has what the next stages made of these. */
function warnOfChangedSeeds({ changedBy }: Observed, name: string): void {
  if (changedBy.length === 0) return;
  note(
    `Warning: a preview shows no records, and in the snapshot ${changedBy.map((one) => `'${one}'`).join(', ')} may have`,
  );
  note(`  changed those of the origin before they were kept. Compare ${name}.records.json with what the origin reads.`);
}

function warnOfPersonalData(records: readonly SdcRecord[]): void {
  const fields = personalData(records);
  if (fields.length === 0) return;
  note('Warning: these fields may hold personal data. Mask them before the files are shared:');
  for (const { path, kind } of fields) note(`  --mask ${path}  (${kind})`);
}
