import { mkdir, readdir } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import type { OwnedProcess, StartContext } from '../core/contract.js';
import type { Java } from '../toolchain/index.js';

/** The Java runtime and the jars of a server. */
export interface JavaParts {
  java: Java;
  /** A folder; all of its jars are on the class path. */
  jars: string;
}

export interface JavaServer extends JavaParts {
  title: string;
  mainClass: string;
  args: string[];
  heapMb: number;
  /** Further flags of the virtual machine. */
  flags: string[];
  env?: Record<string, string>;
  logFile: string;
}

/** Flags for servers that start often and run for minutes. */
const LIGHT = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-Xshare:auto', '-Djava.awt.headless=true'];

/** Starts a Java server that writes files only in its own folder, so that nothing remains after a kill. */
export async function spawnJava(context: StartContext, server: JavaServer): Promise<OwnedProcess> {
  const scratch = join(context.directory, 'tmp');
  await mkdir(scratch, { recursive: true });
  return context.spawn({
    title: server.title,
    command: server.java.command,
    args: [
      `-Xmx${server.heapMb}m`,
      ...LIGHT,
      // Native libraries are unpacked there. Performance data would be written to the system's temporary folder.
      `-Djava.io.tmpdir=${scratch}`,
      '-XX:-UsePerfData',
      ...server.flags,
      '-cp',
      (await jarFiles(server.jars)).join(delimiter),
      server.mainClass,
      ...server.args,
    ],
    ...(server.env && { env: server.env }),
    cwd: context.directory,
    logFile: server.logFile,
  });
}

/** In a fixed order: a class archive is valid for one class path. */
export async function jarFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  return names
    .filter((name) => name.endsWith('.jar'))
    .sort()
    .map((name) => join(folder, name));
}
