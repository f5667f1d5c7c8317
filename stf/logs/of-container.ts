import { daemonOf } from '../../environment/admin.js';
import type { Machine, Run } from '../../environment/index.js';
import { interruptible } from '../output/interruptible.js';

/** Prints the log of a container of a kept run, whose supervisor no longer writes it to a file. */
export async function showContainerLog(
  machine: Machine,
  { folder }: Run,
  id: string,
  { lines, followed }: { lines: number; followed: boolean },
): Promise<void> {
  const write = (text: string): void => {
    process.stdout.write(text);
  };
  const daemon = await daemonOf(folder, machine);
  try {
    await interruptible(async (signal) => {
      const container = daemon.container(id);
      if (followed) await container.followLogs(write, signal, { tail: lines });
      else write(await container.logs({ tail: lines }));
    });
  } finally {
    daemon.close();
  }
}
