import { describeServers } from './kept.js';
import { findRuns, removeRun, type Removed, type Run } from './leftovers.js';

/** `npm run stop`: stops kept servers (STF_KEEP) and removes leftovers. `-- --list` only lists them. */

const listOnly = process.argv.includes('--list');
let failed = false;
const runs = await findRuns({
  docker: 'all',
  onTrouble: (error) => {
    // A user without access to Docker cannot have containers there.
    failed = error.code !== 'DOCKER_PERMISSION_DENIED';
    console.error(`Docker could not be searched for containers: ${error.message}`);
  },
});

for (const run of runs) {
  console.log(`${run.folder.path}: ${inWords(run)}`);
  for (const line of describeServers(run.kept?.servers ?? [])) console.log(line);
  if (listOnly || !(run.state === 'kept' || run.state === 'dead')) continue;
  try {
    console.log(`  stopped: ${removedInWords(await removeRun(run))}; directory removed`);
  } catch (error) {
    failed = true;
    console.error(`  could not be removed: ${error instanceof Error ? error.message : String(error)}`);
  }
}
if (runs.length === 0) console.log('There are no runs and no leftovers.');
process.exitCode = failed ? 1 : 0;

function inWords(run: Run): string {
  const what = [
    counted(run.running.length, 'process runs', 'processes run'),
    ...(run.containers === undefined ? ['Docker does not answer'] : []),
    ...(run.containers?.length ? [counted(run.containers.length, 'container', 'containers')] : []),
  ].join(', ');
  switch (run.state) {
    case 'alive':
      return `active run (${what}); not stopped`;
    case 'kept':
      return `kept servers (${what})`;
    case 'dead':
      return `leftovers of a dead run (${what})`;
    case 'elsewhere':
      return 'run of another machine or container; not stopped';
  }
}

function removedInWords({ processes, containers }: Removed): string {
  return [...processes, ...containers.map((name) => `container ${name}`)].join(', ') || 'no process was running';
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
