import { freePort, requireFreePort, stfCommand } from '../../environment/admin.js';
import { findRuns, ServerError, type Machine, type Run } from '../../environment/index.js';
import { nameOf } from '../runs/known-runs.js';
import { missing, ok, warn, type Finding } from './check.js';

export async function leftovers(machine: Machine): Promise<Finding[]> {
  let runs: Run[];
  try {
    runs = await findRuns(machine);
  } catch (error) {
    if (!(error instanceof ServerError)) throw error;
    return [warn('leftovers', error.summary)]; // another check reports the fix
  }
  const names = (state: string): string[] => runs.filter((run) => run.state === state).map(nameOf);
  const [dead, kept, alive] = [names('dead'), names('kept'), names('alive')];
  return [
    dead.length === 0
      ? ok('leftovers', 'none')
      : warn('leftovers', `of ${dead.join(', ')}`, stfCommand('clean', machine)),
    ...(kept.length === 0
      ? []
      : [warn('kept servers', `still running: ${kept.join(', ')}`, stfCommand('stop', machine))]),
    ...(alive.length === 0 ? [] : [ok('runs', `active: ${alive.join(', ')}`)]),
  ];
}

export async function ports(wanted: number | undefined): Promise<Finding> {
  try {
    await freePort();
    if (wanted === undefined) return ok('ports', 'free ports are available on loopback');
    await requireFreePort(wanted);
    return ok('ports', `${wanted} (SDC_PORT) is free`);
  } catch (error) {
    const detail = error instanceof ServerError ? error.message : `no port can be opened on loopback: ${String(error)}`;
    return missing(
      'ports',
      detail,
      wanted === undefined ? 'Allow this user to listen on 127.0.0.1' : 'unset SDC_PORT',
      true,
    );
  }
}
