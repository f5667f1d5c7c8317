import { daemonOf } from '../../environment/admin.js';
import type { Run } from '../../environment/index.js';
import { interruptible } from '../interruptible.js';

/** The log of a container that nobody writes to a file any more: its run has ended and left it. */
export async function showContainerLog({ folder }: Run, id: string, lines: number, goOn: boolean): Promise<void> {
  const write = (text: string): void => {
    process.stdout.write(text);
  };
  const engine = await daemonOf(folder);
  try {
    await interruptible(async (signal) => {
      const container = engine.container(id);
      if (goOn) await container.followLogs(write, signal, { tail: lines });
      else write(await container.logs({ tail: lines }));
    });
  } finally {
    engine.close();
  }
}
