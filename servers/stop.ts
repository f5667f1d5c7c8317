import { describeServers } from './kept.js';
import { findRuns, removeRun, type Run } from './supervisor/leftovers.js';

/** `npm run stop`: ends what runs left behind, on purpose (KEEP_SDC) or not. `-- --list` only shows it. */

const listOnly = process.argv.includes('--list');
const runs = await findRuns();
let failed = false;

for (const run of runs) {
  console.log(`${run.folder.path}: ${inWords(run)}`);
  for (const line of describeServers(run.kept?.servers ?? [])) console.log(line);
  if (listOnly || !(run.state === 'kept' || run.state === 'dead')) continue;
  try {
    const killed = await removeRun(run);
    console.log(
      `  ended: ${killed.map((process) => process.title).join(', ') || 'nothing ran any more'}; folder removed`,
    );
  } catch (error) {
    failed = true;
    console.error(`  could not be removed: ${error instanceof Error ? error.message : String(error)}`);
  }
}
if (runs.length === 0) console.log('No run has left anything.');
process.exitCode = failed ? 1 : 0;

function inWords(run: Run): string {
  const processes = `${run.running.length} ${run.running.length === 1 ? 'process runs' : 'processes run'}`;
  switch (run.state) {
    case 'alive':
      return `a run that goes on (${processes}); it is left alone`;
    case 'kept':
      return `kept servers (${processes})`;
    case 'dead':
      return `leftovers of a run that was cut off (${processes})`;
    case 'elsewhere':
      return 'a run of another machine or container; it is left alone';
  }
}
