import type { OwnedProcess, ProcessSpec, StartContext, StartedServer } from '../core/contract.js';
import { untilReady } from '../process/ready.js';
import { reach, REACH_MS } from '../network/reach.js';
import type { BackendDriver } from './driver.js';

/** The timeout of one probe of a starting server. */
export const PROBE_MS = 5_000;
const HEALTHY_MS = 2_000;

/** Whether the server still accepts its login. */
export function healthCheck<C extends object>(driver: BackendDriver<C>, connection: C): () => Promise<boolean> {
  return () =>
    driver.probe(connection, HEALTHY_MS).then(
      () => true,
      () => false,
    );
}

/** Checks the login of an existing server, which continues to run after the run. */
export async function connectExisting<C extends object>(
  driver: BackendDriver<C>,
  connection: C,
): Promise<StartedServer<C>> {
  const { title, variables, loginVariables } = driver;
  const target = {
    title,
    address: driver.describe(connection).address,
    variable: variables[0].variable,
    loginVariables,
    user: driver.user(connection),
  };
  const version = await reach(
    target,
    () => driver.probe(connection, REACH_MS),
    (error) => driver.judge(error),
  );
  return {
    info: { product: driver.name, source: 'existing', version, connection, logFiles: [] },
    healthy: healthCheck(driver, connection),
    stop: () => Promise.resolve(),
  };
}

/** Starts the server from packages. */
export async function startEmbedded<C extends object>(
  driver: BackendDriver<C>,
  context: StartContext,
): Promise<StartedServer<C>> {
  const processes = new ServerProcesses(context);
  const { version, connection, advertised, logFiles, stop } = await driver.startEmbedded({
    ...context,
    spawn: (spec) => processes.spawn(spec),
  });
  const { signal } = context;
  return {
    info: { product: driver.name, source: 'embedded', version, connection, logFiles },
    ...(advertised && { advertised }),
    healthy: healthCheck(driver, connection),
    control: {
      stop: () => processes.stop(),
      start: () =>
        processes.start((process) =>
          untilReady({ title: driver.title, process, probe: () => driver.probe(connection, PROBE_MS), signal }),
        ),
      freeze: () => processes.each((process) => process.freeze()),
      thaw: () => processes.each((process) => process.thaw()),
    },
    stop: async () => {
      await Promise.all([stop(), processes.stop()]);
    },
  };
}

/** The processes of one server, which can be started again as they were. */
class ServerProcesses {
  readonly #context: StartContext;
  #spawned: { spec: ProcessSpec; process: OwnedProcess }[] = [];
  #stopped: ProcessSpec[] = [];

  constructor(context: StartContext) {
    this.#context = context;
  }

  spawn(spec: ProcessSpec): OwnedProcess {
    const process = this.#context.spawn(spec);
    this.#spawned.push({ spec, process });
    return process;
  }

  async each(act: (process: OwnedProcess) => Promise<void>): Promise<void> {
    await Promise.all(this.#running().map(({ process }) => act(process)));
  }

  async stop(): Promise<void> {
    const running = this.#running();
    this.#spawned = [];
    this.#stopped.push(...running.map(({ spec }) => spec));
    await Promise.all(
      running.map(({ spec, process }) => process.stop({ signal: spec.deathSignal === 'QUIT' ? 'SIGQUIT' : 'SIGKILL' })),
    );
  }

  async start(ready: (process: OwnedProcess) => Promise<unknown>): Promise<void> {
    for (const spec of this.#stopped.splice(0)) await ready(this.spawn(spec));
  }

  /** Those of the preparation have ended. */
  #running(): { spec: ProcessSpec; process: OwnedProcess }[] {
    return this.#spawned.filter(({ process }) => process.running);
  }
}
