import { describeConnection, type Machine, type Run, type ServerInfo } from '../../environment/index.js';
import { print, printJson } from '../output/print.js';
import { table } from '../output/table.js';
import { findAll, nameOf, serversOf } from './known-runs.js';

interface Listed {
  run: string;
  state: Run['state'];
  folder: string;
  servers: { product: string; version: string; source: string; address: string }[];
  processes: { pid: number; title: string }[];
  /** Undefined when Docker does not answer. */
  containers?: { name: string; image: string; state: string }[];
}

/** Prints all runs of this user on this machine, without logins. */
export async function listRuns(machine: Machine, { json }: { json: boolean }): Promise<void> {
  const runs = await Promise.all((await findAll(machine)).map(describe));
  if (json) printJson(runs);
  else if (runs.length === 0) print('There are no active or kept runs and no leftovers.');
  else print(table(['RUN', 'STATE', 'WHAT', 'WHERE'], runs.flatMap(rowsOf)));
}

async function describe(run: Run): Promise<Listed> {
  return {
    run: nameOf(run),
    state: run.state,
    folder: run.folder.path,
    servers: (await serversOf(run)).map(withoutLogin),
    processes: run.running.map(({ pid, title }) => ({ pid, title })),
    ...(run.containers === undefined
      ? {}
      : { containers: run.containers.map(({ name, image, state }) => ({ name, image, state })) }),
  };
}

function withoutLogin(server: ServerInfo): Listed['servers'][number] {
  const { product, version, source } = server;
  return { product, version, source, address: describeConnection(server).address };
}

function rowsOf({ run, state, servers, processes, containers }: Listed): string[][] {
  const named = servers.map(({ product, version, source, address }) => [
    `${product === 'sdc' ? 'Data Collector ' : ''}${version} (${source})`,
    address,
  ]);
  const rest = processes.map(({ pid, title }) => [title, `process ${pid}`]);
  const images = (containers ?? [['Docker does not answer', '']]).map((one) =>
    Array.isArray(one) ? one : [`container ${one.name} (${one.state})`, one.image],
  );
  const rows = [...named, ...rest, ...images];
  return (rows.length === 0 ? [['nothing runs', '']] : rows).map((row) => [run, state, ...row]);
}
