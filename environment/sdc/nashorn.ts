import { join } from 'node:path';
import { ServerError } from '../core/errors.js';
import type { Work } from '../core/machine.js';
import { namesIn } from '../core/if-present.js';
import type { Java } from '../toolchain/index.js';
import type { Distribution } from './distribution.js';
import { nashornJar } from './engine-build.js';
import { DEFAULT_VERSION } from './engine.js';

/** JDK 15 removed Nashorn, which the vendor's JavaScript stages load under its names in the JDK. */
const FIRST_JAVA_WITHOUT = 15;

/** What a Data Collector needs on its class path for JavaScript, and what the report says when that could not be provided. */
export interface NashornSupply {
  jar?: string;
  note?: string;
}

/** Supplies JavaScript to a Data Collector that is not the embedded engine. Installs no Maven, as few pipelines need it. */
export async function nashornFor(
  { directory, from }: Distribution,
  { major }: Java,
  work: Work & { signal: AbortSignal },
): Promise<NashornSupply> {
  if (from === undefined || major < FIRST_JAVA_WITHOUT) return {};
  const names = await namesIn(join(directory, 'root-lib'));
  if (names.some((name) => name.includes('nashorn'))) return {};
  try {
    const { machine } = work;
    return { jar: await nashornJar(DEFAULT_VERSION, { ...work, machine: { ...machine, systemInstall: false } }) };
  } catch (error) {
    work.signal.throwIfAborted();
    const reason = error instanceof ServerError ? error.summary : String(error);
    return { note: `JavaScript stages do not run on Java ${major}: ${reason} STF_JAVA_HOME chooses another Java.` };
  }
}
