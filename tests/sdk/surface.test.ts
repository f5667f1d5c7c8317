import { expect, test, type TestInfo } from '@playwright/test';
import { DataCollector, type Pipeline } from 'sdc-sdk';
import { engineSpec, optionsFromEnvironment, Servers } from '../../environment/index.js';
import { publicMembers, unknownClasses } from './surface/completeness.js';
import { dataCollectorRows } from './surface/data-collector.js';
import { pipelineRows } from './surface/pipelines.js';
import { recordRows } from './surface/records.js';
import type { Bench, Rows } from './surface/row.js';
import { systemRows } from './surface/system.js';

const VERSIONS = ['3.22.2', '4.0.0'];
const rows: Rows = { ...dataCollectorRows, ...pipelineRows, ...systemRows, ...recordRows };

/** What one method did on one engine: `ok`, a word about it, or how it failed. */
type Column = Map<string, { said: string; failed: boolean }>;

test('every public method has a row', () => {
  expect(unknownClasses(), 'a new class belongs into completeness.ts').toEqual([]);
  expect(publicMembers().filter((member) => rows[member] === undefined)).toEqual([]);
  expect(Object.keys(rows).filter((row) => !publicMembers().includes(row))).toEqual([]);
});

test('every public method does on both engines what it says', async ({}, testInfo) => {
  test.setTimeout(20 * 60_000);
  const options = optionsFromEnvironment({});
  const servers = await Servers.connect(options, { runId: `surface-${process.pid}`, runnerPid: process.pid });
  try {
    const columns = await Promise.all(VERSIONS.map((version, index) => column(servers, version, index * 10)));
    const table = tableOf(columns);
    console.log(table);
    await attach(testInfo, table);
    expect(failures(columns)).toEqual([]);
  } finally {
    await servers.end();
  }
});

async function column(servers: Servers, version: string, slot: number): Promise<Column> {
  const spec = engineSpec(optionsFromEnvironment({}), { version });
  const { connection: engine } = await servers.engine({ slot, spec });
  await using sdc = await DataCollector.connect(engine.url, engine);
  let ownEngines = 0;
  const made: Pipeline[] = [];
  const bench: Bench = {
    sdc,
    version,
    engine,
    pipeline: async (title, describe) => {
      const pipeline = await sdc.createPipeline(title, describe);
      made.push(pipeline);
      return pipeline;
    },
    ownEngine: async () => {
      const { connection } = await servers.engine({ slot: slot + ++ownEngines, spec });
      return DataCollector.connect(connection.url, connection);
    },
  };
  const column: Column = new Map();
  for (const [member, attempt] of Object.entries(rows)) {
    column.set(member, await cell(() => attempt(bench)));
    await Promise.all(made.splice(0).map((pipeline) => pipeline.delete()));
  }
  return column;
}

async function cell(attempt: () => Promise<string | void>): Promise<{ said: string; failed: boolean }> {
  try {
    return { said: (await attempt()) ?? 'ok', failed: false };
  } catch (error) {
    return { said: `FAILED: ${error instanceof Error ? error.message : String(error)}`, failed: true };
  }
}

function tableOf(columns: Column[]): string {
  const line = (cells: string[]) =>
    cells
      .map((text, index) => text.padEnd(index === 0 ? 44 : 42))
      .join('')
      .trimEnd();
  const body = Object.keys(rows).map((member) =>
    line([member, ...columns.map((column) => column.get(member)?.said.split('\n')[0] ?? '')]),
  );
  return [line(['method', ...VERSIONS]), ...body].join('\n');
}

function failures(columns: Column[]): string[] {
  return columns.flatMap((column, index) =>
    [...column]
      .filter(([, { failed }]) => failed)
      .map(([member, { said }]) => `${VERSIONS[index] ?? ''} ${member}: ${said}`),
  );
}

async function attach(testInfo: TestInfo, table: string): Promise<void> {
  await testInfo.attach('method × version.txt', { body: table, contentType: 'text/plain' });
}
