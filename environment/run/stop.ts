import { describeServers } from './kept.js';
import { findRuns, removeRun, type Removed, type Run } from './leftovers.js';

/** `npm run stop`: ends what runs left behind, on purpose (STF_KEEP) or not. `-- --list` only shows it. */

const listOnly = process.argv.includes('--list');
let failed = false;
const runs = await findRuns({
  docker: 'all',
  onTrouble: (error) => {
    // Who may not use Docker has nothing there.
    failed = error.code !== 'DOCKER_PERMISSION_DENIED';
    console.error(`Containers were not looked for: ${error.message}`);
  },
});

for (const run of runs) {
  console.log(`${run.folder.path}: ${inWords(run)}`);
  for (const line of describeServers(run.kept?.servers ?? [])) console.log(line);
  if (listOnly || !(run.state === 'kept' || run.state === 'dead')) continue;
  try {
    console.log(`  ended: ${removedInWords(await removeRun(run))}; folder removed`);
  } catch (error) {
    failed = true;
    console.error(`  could not be removed: ${error instanceof Error ? error.message : String(error)}`);
  }
}
if (runs.length === 0) console.log('No run has left anything.');
process.exitCode = failed ? 1 : 0;

function inWords(run: Run): string {
  const what = [
    counted(run.running.length, 'process runs', 'processes run'),
    ...(run.containers === undefined ? ['Docker does not answer'] : []),
    ...(run.containers?.length ? [counted(run.containers.length, 'container', 'containers')] : []),
  ].join(', ');
  switch (run.state) {
    case 'alive':
      return `a run that goes on (${what}); it is left alone`;
    case 'kept':
      return `kept servers (${what})`;
    case 'dead':
      return `leftovers of a run that was cut off (${what})`;
    case 'elsewhere':
      return 'a run of another machine or container; it is left alone';
  }
}

function removedInWords({ processes, containers }: Removed): string {
  return [...processes, ...containers.map((name) => `container ${name}`)].join(', ') || 'nothing ran any more';
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
