import type { DockerEngine } from '../../docker/index.js';

/** Works with the daemon, and lets go of it whatever happens. */
export async function withDocker<T>(work: (engine: DockerEngine) => Promise<T>, signal?: AbortSignal): Promise<T> {
  const { DockerEngine } = await import('../../docker/index.js');
  const engine = await DockerEngine.connect({ env: process.env, ...(signal === undefined ? {} : { signal }) });
  try {
    return await work(engine);
  } finally {
    engine.close();
  }
}
