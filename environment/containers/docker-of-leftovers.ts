import type { ContainerFacts, DockerEngine } from '../../docker/index.js';
import { DockerError } from '../../docker/errors.js';
import type { DockerRecord } from '../run-files/run-record.js';
import type { RunInDocker } from './leftovers.js';
import { asServerError } from './errors.js';

/** Docker for those who clean up after runs: looked for when it is needed, and only then. */
export class DockerOfLeftovers {
  readonly #engines = new Map<string, Promise<DockerEngine>>();

  /** The run's containers; undefined when its daemon cannot be asked. */
  async containers(run: string, at: DockerRecord): Promise<ContainerFacts[] | undefined> {
    try {
      const [engine, { containersOf }] = await Promise.all([this.#engine(at), import('./leftovers.js')]);
      return await containersOf(engine, run);
    } catch (error) {
      if (error instanceof DockerError) return undefined;
      throw error;
    }
  }

  /** All runs of this user in the daemon that is used by default; none when there is no Docker. */
  async runs(): Promise<RunInDocker[]> {
    try {
      const [engine, { runsInDocker }] = await Promise.all([this.#engine(undefined), import('./leftovers.js')]);
      return await runsInDocker(engine);
    } catch (error) {
      if (error instanceof DockerError && error.code === 'DOCKER_NOT_RUNNING') return [];
      throw asServerError(error);
    }
  }

  /** Removes what the run has there; answers the names of its containers. */
  async remove(run: string, at: DockerRecord | undefined): Promise<string[]> {
    try {
      const [engine, { removeFromDocker }] = await Promise.all([this.#engine(at), import('./leftovers.js')]);
      return await removeFromDocker(engine, run);
    } catch (error) {
      throw asServerError(error);
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const engine of await Promise.allSettled(this.#engines.values())) {
      if (engine.status === 'fulfilled') engine.value.close();
    }
  }

  #engine(at: DockerRecord | undefined): Promise<DockerEngine> {
    const key = at?.endpoint ?? '';
    let engine = this.#engines.get(key);
    if (engine === undefined) {
      engine = connectAs(at);
      engine.catch(() => undefined); // each who asks gets the error
      this.#engines.set(key, engine);
    }
    return engine;
  }
}

/** Which daemon Docker's own client would take. */
const CHOICE = ['DOCKER_HOST', 'DOCKER_CONTEXT', 'DOCKER_TLS', 'DOCKER_TLS_VERIFY', 'DOCKER_CERT_PATH'];

/** The daemon that a run wrote down, which may be another one than today's default. */
export async function connectAs(at: DockerRecord | undefined): Promise<DockerEngine> {
  const { DockerEngine: Engine } = await import('../../docker/index.js');
  const usual = await Engine.connect().catch((error: unknown) => {
    if (at === undefined || !(error instanceof DockerError)) throw error;
    return undefined;
  });
  if (usual !== undefined && (at === undefined || usual.facts.endpoint === at.endpoint)) return usual;
  usual?.close();
  const others = Object.entries(process.env).filter(([name]) => !CHOICE.includes(name));
  return Engine.connect({
    env: { ...Object.fromEntries(others), ...(at?.variables ?? { DOCKER_HOST: at?.endpoint }) },
  });
}
