import { driverOf, Servers } from '../../../environment/index.js';
import { engineSpec } from '../../../environment/sdc/engine.js';
import { thisMachine } from '../../support/this-machine.js';

/** Replaces Playwright's runner: starts the servers in its arguments, prints one line of JSON, and waits. */

const [runId, keep, ...wanted] = process.argv.slice(2) as [string, string, ...string[]];
const servers = await Servers.connect(
  { keep: keep === 'keep', existing: {} },
  { runId, runnerPid: process.pid, machine: thisMachine(), supervisor: new URL('fake-supervisor.ts', import.meta.url) },
);
const infos = await Promise.all(
  wanted.map((what, slot) =>
    what === 'engine' ? servers.engine({ slot, spec: engineSpec({ existing: {} }) }) : servers.backend(driverOf(what)),
  ),
);
process.stdout.write(`${JSON.stringify(infos)}\n`);
setInterval(() => undefined, 60_000);
process.on('message', (message) => {
  if (message !== 'end') return;
  void servers.end().then((report) => {
    process.stdout.write(`${JSON.stringify(report)}\n`);
    process.exit(0);
  });
});
