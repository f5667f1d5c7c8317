import { DataCollector } from 'sdc-sdk';
import { machineFrom, engineSpec, optionsFromEnvironment, Servers } from '../environment/index.js';
import { concurrentPipelines } from './concurrent-pipelines.js';
import { dockerReady, hasDocker } from './docker-ready.js';
import { engineReady } from './engine-ready.js';
import { print } from './figures.js';
import { finishNotice } from './finish-notice.js';
import { historyPage } from './history-page.js';
import { matching } from './matching.js';
import { memory } from './memory.js';
import { pipelineCycle } from './pipeline-cycle.js';
import { throughput } from './throughput.js';
import { waysReady } from './ways-ready.js';
import { wiretap } from './wiretap.js';

const wanted = new Set(process.argv.slice(2));
const runs = (name: string) => wanted.size === 0 || wanted.has(name);

if (runs('matching')) print(await matching());
if (runs('history')) print(await historyPage());
if (runs('ways')) for (const figure of await waysReady()) print(figure);

const options = optionsFromEnvironment(process.env);
const servers = await Servers.connect(options, {
  runId: `bench-${process.pid}`,
  runnerPid: process.pid,
  machine: machineFrom(process.env),
});
try {
  if (runs('ready')) print(await engineReady(servers));
  if (wanted.has('docker') || (wanted.size === 0 && (await hasDocker()))) {
    for (const figure of await dockerReady(servers)) print(figure);
  }
  const { connection } = await servers.engine({ slot: 0, spec: engineSpec(options) }, console.error);
  await using sdc = await DataCollector.connect(connection.url, {
    username: connection.username,
    password: connection.password,
    preferredLibraries: ['apache-kafka_2_7-lib'],
  });
  if (runs('cycle')) print(await pipelineCycle(sdc, connection));
  if (runs('notice')) print(await finishNotice(sdc));
  if (runs('concurrent')) print(await concurrentPipelines(servers));
  if (runs('memory')) print(await memory(sdc));
  if (runs('wiretap')) print(await wiretap(sdc));
  if (runs('throughput')) for (const figure of await throughput(servers, sdc)) print(figure);
} finally {
  await servers.end();
}
