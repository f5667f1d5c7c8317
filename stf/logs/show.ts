import { ROLE, stfCommand } from '../../environment/admin.js';
import { findRuns, type Machine, type Run } from '../../environment/index.js';
import { nameOf, requireRun, serversOf } from '../runs/known-runs.js';
import { StfError } from '../output/stf-error.js';
import { follow, lastLines } from './log-file.js';
import { showContainerLog } from './of-container.js';

export interface LogRequest {
  product: string;
  lines: number;
  follow: boolean;
  run: string | undefined;
}

/** Prints the end of a server's log and, on request, new lines until the process is interrupted or the log is removed. */
export async function showLogs(machine: Machine, { product, lines, follow: followed, run }: LogRequest): Promise<void> {
  const log = await logOf(machine, product, run);
  if (log.container !== undefined) return showContainerLog(machine, log.run, log.container, { lines, followed });
  const { file } = log;
  const { text, end } = await lastLines(file, lines);
  process.stdout.write(text);
  if (followed) await follow(file, end, (more) => process.stdout.write(more));
}

interface Log {
  run: Run;
  file: string;
  /** The source of the log when its file is not written any more. */
  container: string | undefined;
}

async function logOf(machine: Machine, product: string, name: string | undefined): Promise<Log> {
  const all = await findRuns(machine);
  const found: Log[] = [];
  for (const run of name === undefined ? all : [requireRun(all, name, machine)]) {
    const server = (await serversOf(run)).find((one) => one.product === product);
    const [file] = server?.logFiles ?? [];
    if (file === undefined) continue;
    const container = run.containers?.find(({ labels }) => labels[ROLE] === product)?.id;
    found.push({ run, file, container: run.state === 'kept' ? container : undefined });
  }
  const [first, second] = found;
  if (first === undefined) {
    throw new StfError('LOG_MISSING', `No running ${product} has a log on this machine.`, {
      nextStep: `Start one (npx stf start ${product}), or list the runs: ${stfCommand('ps', machine)}`,
    });
  }
  if (second !== undefined) {
    throw new StfError('LOG_AMBIGUOUS', `Several runs have a ${product}.`, {
      nextStep: `Name one with --run: ${found.map(({ run }) => nameOf(run)).join(', ')}.`,
    });
  }
  return first;
}
