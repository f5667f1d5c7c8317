import type { ContainerFacts, DockerEngine } from '../../docker/index.js';
import { DockerError } from '../../docker/errors.js';
import type { RunInDocker } from './leftovers.js';
import { asServerError } from './errors.js';

/** Docker for those who clean up after runs: looked for when it is needed, and only then. */
export class DockerOfLeftovers {
  readonly #engines = new Map<string, Promise<DockerEngine>>();

  /** The run's containers; undefined when its daemon cannot be asked. */
  async containers(run: string, endpoint: string): Promise<ContainerFacts[] | undefined> {
    try {
      const [engine, { containersOf }] = await Promise.all([this.#engine(endpoint), import('./leftovers.js')]);
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
  async remove(run: string, endpoint: string | undefined): Promise<string[]> {
    try {
      const [engine, { removeFromDocker }] = await Promise.all([this.#engine(endpoint), import('./leftovers.js')]);
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

  #engine(endpoint: string | undefined): Promise<DockerEngine> {
    const key = endpoint ?? '';
    let engine = this.#engines.get(key);
    if (engine === undefined) {
      engine = connect(endpoint);
      engine.catch(() => undefined); // each who asks gets the error
      this.#engines.set(key, engine);
    }
    return engine;
  }
}

/** The daemon that a run wrote down may be another one than today's default. */
async function connect(endpoint: string | undefined): Promise<DockerEngine> {
  const { DockerEngine: Engine } = await import('../../docker/index.js');
  const usual = await Engine.connect().catch((error: unknown) => {
    if (endpoint === undefined || !(error instanceof DockerError)) throw error;
    return undefined;
  });
  if (usual !== undefined && (endpoint === undefined || usual.facts.endpoint === endpoint)) return usual;
  usual?.close();
  return Engine.connect({ env: { ...process.env, DOCKER_HOST: endpoint } });
}
