import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Choices } from '../../../environment/run/choose.js';
import type {
  OwnedProcess,
  SdcConnection,
  ServerInfo,
  StartContext,
  StartedServer,
} from '../../../environment/core/contract.js';
import { describeEnd } from '../../../environment/process/owned.js';
import { ServerError } from '../../../environment/core/errors.js';
import type { StartedEngine } from '../../../environment/sdc/engine.js';
import { runSupervisor } from '../../../environment/run/run-supervisor.js';

/** The real supervisor with processes that only sleep: one product for each outcome of a start. */

function sleeper(context: StartContext, title: string): OwnedProcess {
  return context.spawn({ title, command: 'sleep', args: ['600'], logFile: join(context.directory, 'sleep.log') });
}

function info<C extends object>(product: string, processes: OwnedProcess[], context: StartContext): ServerInfo<C> {
  const version = `sleeper ${processes.map((process) => process.pid).join(' ')}`;
  return {
    product,
    source: 'embedded',
    version,
    connection: { host: 'localhost', port: 1, user: 'u', password: 'p', database: 'd' } as never,
    logFiles: [join(context.directory, 'sleep.log')],
  };
}

function started(product: string, context: StartContext): StartedServer {
  const process = sleeper(context, product);
  return {
    info: info(product, [process], context),
    healthy: () => Promise.resolve(process.running),
    stop: () => process.stop(),
  };
}

const STARTS: Record<string, (context: StartContext) => Promise<unknown>> = {
  postgres: (context) => Promise.resolve(started('postgres', context)),

  mysql: async (context) => {
    const process = context.spawn({
      title: 'MySQL',
      command: 'sh',
      args: ['-c', 'echo no space for tables >&2; exit 3'],
      logFile: join(context.directory, 'mysql.log'),
    });
    const end = await process.ended;
    throw new ServerError('SERVER_ENDED', `MySQL ${describeEnd(end)} while it started.`, {
      nextStep: `The end of its log:\n${await process.logTail(5)}`,
      cause: new Error('a cause'),
    });
  },

  kafka: async (context) => {
    context.progress('making much');
    const released = join(dirname(context.directory), 'kafka-released');
    while (!existsSync(released)) await sleep(20, undefined, { signal: context.signal });
    context.progress('nearly there');
    return started('kafka', context);
  },

  s3: async (context) => {
    sleeper(context, 's3');
    context.progress('hanging');
    return new Promise<never>(() => undefined); // ignores everything, including the end of the run
  },
};

const choices: Choices = {
  backend: (product) => STARTS[product] as never,
  engine:
    (spec) =>
    (context): Promise<StartedEngine> => {
      if (spec.version === 'stray') {
        setTimeout(() => {
          throw new Error('a stray error');
        }, 0);
      }
      if (spec.version === 'none') {
        return Promise.reject(new ServerError('VERSION_UNKNOWN', `There is no such version (${Math.random()}).`));
      }
      const processes = [sleeper(context, 'engine')];
      const current = (): OwnedProcess => processes.at(-1) as OwnedProcess;
      return Promise.resolve({
        get info() {
          return info<SdcConnection>('sdc', processes.slice(-1), context);
        },
        healthy: () => Promise.resolve(current().running),
        stop: () => current().stop(),
        kill: () => current().stop({ signal: 'SIGKILL' }),
        freeze: () => current().freeze(),
        thaw: () => current().thaw(),
        restart: async () => {
          context.progress('starting it again');
          await current().stop();
          processes.push(sleeper(context, 'engine'));
        },
      });
    },
};

await runSupervisor(choices, process.env);
