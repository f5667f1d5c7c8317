import { constants } from 'node:os';
import type { ContainerFacts } from '../../docker/index.js';
import { describeEnd } from '../process/owned.js';

/** Shells and Docker add the number of the signal to this. */
const KILLED = 128;

export function isRunning(container: ContainerFacts): boolean {
  return container.state === 'running';
}

/** The predicate of a sentence whose subject is the ended container: `was killed by SIGKILL`. */
export function describeContainerEnd({ exitCode, oomKilled }: Pick<ContainerFacts, 'exitCode' | 'oomKilled'>): string {
  if (oomKilled) return 'ran out of memory and was killed';
  const signal = Object.entries(constants.signals).find(([, number]) => number + KILLED === exitCode)?.[0];
  if (exitCode === undefined) return 'ended';
  return describeEnd({ code: exitCode, signal: (signal as NodeJS.Signals | undefined) ?? null });
}
