import { readdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { catalogueDefinitions, DataCollector, Rpc } from 'sdc-sdk';
import { engineSpec, machineFrom, optionsFromEnvironment, Servers } from '../../environment/index.js';
import { compilerSays } from '../../sdk/tests/codegen/compiles.js';
import { checkExport, type Result } from './check-export.js';
import { table, totals, totalsText } from './corpus-table.js';

const [directory, ...rest] = process.argv.slice(2);
if (directory === undefined) {
  console.error('Usage: npm run corpus -- DIR [--json FILE]: tries every export below the directory.');
  process.exit(2);
}
const jsonFile = rest[0] === '--json' ? rest[1] : undefined;

const files = (await readdir(resolve(directory), { recursive: true }))
  .filter((name) => /\.(json|zip)$/i.test(name))
  .sort()
  .map((name) => join(resolve(directory), name));

const options = optionsFromEnvironment(process.env);
const servers = await Servers.connect(options, {
  runId: `corpus-${process.pid}`,
  runnerPid: process.pid,
  machine: machineFrom(process.env),
});
const results: Result[] = [];
try {
  const { connection } = await servers.engine({ slot: 0, spec: engineSpec(options) }, console.error);
  const { url, ...login } = connection;
  await using sdc = await DataCollector.connect(url, { ...login, preferredLibraries: ['apache-kafka_2_7-lib'] });
  const [engine, catalogue] = await Promise.all([sdc.definitions(), catalogueDefinitions()]);
  for (const [index, file] of files.entries()) {
    await using rpc = await Rpc.open({ sdcUrl: sdc.url });
    results.push(...(await checkExport(file, { sdc, rpc, engine, catalogue })));
    if (process.stderr.isTTY) process.stderr.write(`\r${index + 1} of ${files.length}`);
  }
} finally {
  await servers.end();
}

const modules = new Map(
  results.flatMap(({ code }, index) => (code === undefined ? [] : [[`pipeline-${index}`, code]])),
);
const uncompiled = compilerSays(modules);
const sums = totals(results, uncompiled.length);
console.log(`\n${table(results)}\n\n${totalsText(sums)}`);
if (jsonFile !== undefined) {
  const listed = results.map(({ code: _, ...result }) => result);
  await writeFile(jsonFile, JSON.stringify({ totals: sums, uncompiled, results: listed }, undefined, 2));
}
process.exitCode = Object.values(sums.steps).some(({ failed }) => failed > 0) || uncompiled.length > 0 ? 1 : 0;
