import { existsSync } from 'node:fs';
import type { ContainerFacts, DockerClient } from '../../docker/index.js';
import { layOut } from '../run-files/run-folder.js';
import { stateOfRecord } from '../run-files/run-record.js';
import { isRunning } from './state.js';
import { LIBRARY, ownerOf, ownUid, ROLE, RUN, UID } from './labels.js';

/** What one run has in Docker. */
export interface RunInDocker {
  /** The run's name. */
  run: string;
  state: 'alive' | 'kept' | 'dead' | 'elsewhere';
  containers: ContainerFacts[];
}

/** All runs of this user with a container or a network. */
export async function runsInDocker(docker: DockerClient): Promise<RunInDocker[]> {
  const labels = { [UID]: ownUid() };
  const [containers, networks] = await Promise.all([docker.containers({ labels }), docker.networks(labels)]);
  const owners = new Map([...containers, ...networks].map((one) => [one.labels[RUN], one.labels]));
  const found: RunInDocker[] = [];
  for (const [run, ownLabels] of owners) {
    if (run === undefined) continue;
    const own = containers.filter((container) => container.labels[RUN] === run);
    found.push({ run, state: await stateOf(ownLabels, own), containers: own });
  }
  return found;
}

/** The containers of one run. */
export async function containersOf(docker: DockerClient, run: string): Promise<ContainerFacts[]> {
  return docker.containers({ labels: { [RUN]: run, [UID]: ownUid() } });
}

/** Kills and removes everything that a run has in Docker; returns the names of its containers. */
export async function removeFromDocker(docker: DockerClient, run: string): Promise<string[]> {
  const containers = await containersOf(docker, run);
  const isLibrary = (one: ContainerFacts): boolean => one.labels[ROLE] === LIBRARY;
  const problems: unknown[] = [];
  const all = async (work: Promise<unknown>[]): Promise<void> => {
    for (const outcome of await Promise.allSettled(work)) {
      if (outcome.status === 'rejected') problems.push(outcome.reason);
    }
  };
  const remove = (one: ContainerFacts): Promise<void> => docker.container(one.id).remove();
  await all(containers.filter((one) => !isLibrary(one)).map(remove));
  // A volume can be removed only after the last container that uses it.
  await all(containers.filter(isLibrary).map(remove));
  const labels = { [RUN]: run, [UID]: ownUid() };
  await all((await docker.networks(labels)).map(({ id }) => docker.removeNetwork(id)));
  await all((await docker.volumes(labels)).map(({ name }) => docker.removeVolume(name)));
  if (problems.length > 0) throw problems[0];
  return containers.map(({ name }) => name);
}

/** Removes what dead runs have in Docker, never active or kept runs or those of other machines. Returns the errors. */
export async function sweepDocker(docker: DockerClient): Promise<unknown[]> {
  const dead = (await runsInDocker(docker)).filter(({ state }) => state === 'dead');
  const removals = await Promise.allSettled(dead.map(({ run }) => removeFromDocker(docker, run)));
  return removals.flatMap((removal): unknown[] => (removal.status === 'rejected' ? [removal.reason] : []));
}

async function stateOf(labels: Record<string, string>, containers: ContainerFacts[]): Promise<RunInDocker['state']> {
  const owner = ownerOf(labels);
  if (owner?.record === undefined) return 'elsewhere';
  const state = await stateOfRecord(owner.record);
  if (state !== 'dead') return state;
  const kept = owner.folder !== undefined && existsSync(layOut(owner.folder).kept);
  return kept && containers.some(isRunning) ? 'kept' : 'dead';
}
