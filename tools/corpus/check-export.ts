import { basename } from 'node:path';
import {
  PipelineDocument,
  SdcDefinitionError,
  SdcError,
  fittingRecords,
  pipelineCode,
  type DataCollector,
  type Definitions,
  type PipelineConfig,
  type Rpc,
  type StageInstance,
  type UnsupportedStage,
} from 'sdc-sdk';
import { canonical } from '../../sdk/tests/codegen/canonical.js';
import { evaluated } from '../../sdk/tests/codegen/round-trip.js';
import { namesSecret, nameWithin } from '../../sdk/src/definitions/secrets.js';

/** What is tried with each pipeline, in this order. */
export const STEPS = ['read', 'drawn', 'code', 'isolated', 'imported', 'valid', 'run', 'back'] as const;
export type Step = (typeof STEPS)[number];

/** `ok`; `refused` with a typed error; `failed`; `-`: not tried. */
export type Outcome = 'ok' | 'refused' | 'failed' | '-';

export interface Result {
  file: string;
  title: string;
  steps: Record<Step, Outcome>;
  /** Labels of processors that the engine does not have. */
  lacking: string[];
  /** What went wrong, by step. */
  reasons: Partial<Record<Step, string>>;
  /** The generated TypeScript, to be compiled with that of the others. */
  code?: string;
}

export interface Tools {
  sdc: DataCollector;
  rpc: Rpc;
  /** Those of the engine, and those of the SDK's catalogue. */
  engine: Definitions;
  catalogue: Definitions;
}

const RECORDS = 10;
const RUN_MS = 60_000;

/** Tries everything with each pipeline of a file. */
export async function checkExport(file: string, tools: Tools): Promise<Result[]> {
  try {
    const documents = await PipelineDocument.readAll(file);
    return await inTurn(documents, (document) => new Check(file, document, tools).result());
  } catch (error) {
    const outcome = error instanceof SdcError ? 'refused' : 'failed';
    return [{ ...empty(file, ''), steps: { ...untried(), read: outcome }, reasons: { read: said(error) } }];
  }
}

class Check {
  readonly #document: PipelineDocument;
  readonly #tools: Tools;
  readonly #result: Result;

  constructor(file: string, document: PipelineDocument, tools: Tools) {
    this.#document = document;
    this.#tools = tools;
    this.#result = empty(file, document.title);
  }

  async result(): Promise<Result> {
    const { engine, catalogue, rpc, sdc } = this.#tools;
    const result = this.#result;
    result.steps.read = 'ok';
    await this.#try('drawn', () => [this.#document.toString(), this.#document.toSvg()]);
    await this.#try('code', () => {
      result.code = pipelineCode(this.#document.export(), { definitions: catalogue }).code;
    });
    result.lacking = this.#lacking(engine).map(({ label }) => label);
    const isolated = rpc.isolate(fittingRecords(this.#document.config, RECORDS));
    const copy = await PipelineDocument.read(this.#document.export());
    if (!(await this.#try('isolated', () => copy.edit(isolated.edit)))) return result;
    // Its own, as this edit was only tried.
    const taps = rpc.isolate(fittingRecords(copy.config, RECORDS));
    const pipeline = await this.#try('imported', () => sdc.importPipeline(this.#document.export(), taps.edit));
    if (pipeline === undefined) return result;
    try {
      await this.#try('valid', async () => {
        const issues = await pipeline.validate();
        if (issues.length > 0) throw new SdcError('PIPELINE_INVALID', issues.map(({ message }) => message).join('; '));
      });
      await this.#try('run', () => pipeline.run({ timeout: RUN_MS }));
      await this.#try('back', () => this.#codeAndBack(pipeline.id));
    } finally {
      await pipeline.delete();
    }
    return result;
  }

  async #codeAndBack(id: string): Promise<void> {
    const { sdc, engine } = this.#tools;
    const stored = await (await sdc.getPipeline(id)).export({ credentials: true });
    const credentials = credentialNames(engine);
    const { code, secrets } = pipelineCode(stored, { definitions: engine });
    for (const { variable } of secrets) process.env[variable] = 'secret';
    const again = await sdc.createPipeline(this.#document.title || 'again', evaluated(code) as never);
    try {
      const [before, after] = [stored.pipelineConfig, again.config].map((config) =>
        text(canonical(withoutDiscard(config), engine), credentials),
      );
      if (before !== after) throw new Error(`another pipeline: ${firstDifference(before ?? '', after ?? '')}`);
    } finally {
      await again.delete();
      for (const { variable } of secrets) Reflect.deleteProperty(process.env, variable);
    }
  }

  #lacking(definitions: Definitions): UnsupportedStage[] {
    return this.#document.unsupported(definitions).filter(({ replacedByIsolate }) => !replacedByIsolate);
  }

  async #try<T>(step: Step, work: () => T | Promise<T>): Promise<T | undefined> {
    try {
      const done = await work();
      this.#result.steps[step] = 'ok';
      return done;
    } catch (error) {
      const refused = error instanceof SdcDefinitionError && error.code === 'PIPELINE_UNSUPPORTED';
      this.#result.steps[step] = refused ? 'refused' : 'failed';
      this.#result.reasons[step] = said(error);
      return undefined;
    }
  }
}

function empty(file: string, title: string): Result {
  return { file: basename(file), title, steps: untried(), lacking: [], reasons: {} };
}

function untried(): Record<Step, Outcome> {
  return Object.fromEntries(STEPS.map((step) => [step, '-'])) as Record<Step, Outcome>;
}

function said(error: unknown): string {
  if (error instanceof SdcError) return `${error.code}: ${error.message}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** A pipeline that discards start and stop events, statistics and test data is like one without stages for them. */
function withoutDiscard(config: PipelineConfig): PipelineConfig {
  const sends = ({ stageName }: StageInstance): boolean => !/devnull_|_RawDataDSource$/.test(stageName);
  const unlessDiscard = (stage: StageInstance | null | undefined) => (stage != null && sends(stage) ? stage : null);
  return {
    ...config,
    errorStage: unlessDiscard(config.errorStage),
    statsAggregatorStage: unlessDiscard(config.statsAggregatorStage),
    testOriginStage: unlessDiscard(config.testOriginStage),
    startEventStages: config.startEventStages.filter(sends),
    stopEventStages: config.stopEventStages.filter(sends),
  };
}

/** Names of configs that hold credentials; SDC exports an empty text for those that it does not give away. */
function credentialNames({ pipeline, stages, services }: Definitions): Set<string> {
  const configs = [...pipeline, ...stages, ...services].flatMap(({ configDefinitions }) => configDefinitions);
  return new Set(configs.filter(({ type }) => type === 'CREDENTIAL').map(({ name }) => name));
}

/** As text without secrets: generated code reads those from the environment. */
function text(value: unknown, credentials: ReadonlySet<string>): string {
  return JSON.stringify(value, function (this: object, key, one: unknown) {
    const name = nameWithin(this, key);
    if (namesSecret(name) || credentials.has(name)) return 'secret';
    return typeof one === 'bigint' ? String(one) : one;
  });
}

function firstDifference(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return `…${one.slice(Math.max(0, at - 80), at + 60)}… is …${other.slice(Math.max(0, at - 20), at + 60)}…`;
}

async function inTurn<A, B>(items: readonly A[], work: (item: A) => Promise<B>): Promise<B[]> {
  const done: B[] = [];
  for (const item of items) done.push(await work(item));
  return done;
}
