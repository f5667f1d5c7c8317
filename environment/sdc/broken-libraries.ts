import { readFile } from 'node:fs/promises';
import { ServerError } from '../core/errors.js';
import { ifPresent } from '../core/if-present.js';
import { shortLibraryId } from '../core/library-id.js';
import type { BrokenLibraryAction } from '../options/options.js';

/** A stage library that the engine cannot load. */
export interface BrokenLibrary {
  /** Full id. */
  library: string;
  /** As the engine logged it. */
  reason: string;
}

/** The part of the engine that loads libraries. On the level DEBUG it logs which thread loads which library. */
export const LIBRARY_LOADER = 'com.streamsets.datacollector.stagelibrary.ClassLoaderStageLibraryTask';

/** An engine ends its start when one library cannot be loaded; it tries the others as well, in parallel. */
const LOADER_FAILED = /stage librar(?:y|ies) failed to load|Error while loading stage library|Missing services:/;
const REASON = /^(?:Caused by: )?((?:[\w$]+\.)+[\w$]*(?:Error|Exception)(?::.*)?)$/;
const THREAD = /\[thread:([^\]]*)\]/;

/** Whether the log of a failed start says that a library is the cause. */
export function isLibraryFailure(log: string): boolean {
  return LOADER_FAILED.test(log) || namedIn(log).length > 0;
}

/** The libraries that a failed start could not load, from its log; only some when the log has no messages of level DEBUG. */
export function brokenLibrariesIn(log: string): BrokenLibrary[] {
  const found = new Map<string, string>();
  for (const { library, reason } of [...namedIn(log), ...loadedByFailedThreads(log), ...withoutService(log)]) {
    if (!found.has(library)) found.set(library, reason);
  }
  return [...found].map(([library, reason]) => ({ library, reason }));
}

/** The text that was appended to a log; empty without the log. */
export async function logSince(file: string, offset: number): Promise<string> {
  const content = (await ifPresent(file, (path) => readFile(path))) ?? Buffer.alloc(0);
  return content.subarray(offset).toString();
}

/** One sentence about a broken library. */
export function describeBroken({ library, reason }: BrokenLibrary): string {
  return `The stage library ${shortLibraryId(library)} cannot be loaded: ${reason}`;
}

/** `LIBRARY_BROKEN`; with the action `warn` the library counts as unavailable. */
export function brokenLibraryError(broken: readonly BrokenLibrary[], action?: BrokenLibraryAction): ServerError {
  const code = action === 'warn' ? 'LIBRARY_NOT_FOUND' : 'LIBRARY_BROKEN';
  return new ServerError(code, `${broken.map(describeBroken).join('. ')}.`, {
    nextStep:
      'Check that the library belongs to this version of Data Collector, and add the jars that it lacks (sdcExtraLibs).',
  });
}

/** Messages of the engine and its bootstrap that name the library. */
function namedIn(log: string): BrokenLibrary[] {
  const byLoader = log.matchAll(
    /Could not load stages definition from '\S+\[type=\S+ name=(\S+) private=\w+\]', (?:java\.lang\.)?(.+)/g,
  );
  const byBootstrap = log.matchAll(/(Expected exactly 1 stage lib jar but found \d+) with name ([\w.-]+)/g);
  const byVersion = log.matchAll(/Can't load stage library '([^']+)' as (it requires at least SDC version .+)/g);
  return [
    ...[...byLoader].map(([, library = '', reason = '']) => ({ library, reason })),
    ...[...byBootstrap].map(([, reason = '', library = '']) => ({ library, reason })),
    ...[...byVersion].map(([, library = '', reason = '']) => ({ library, reason })),
  ];
}

/** Other errors do not name the library, but the thread that logs the error has logged before which library it loads. */
function loadedByFailedThreads(log: string): BrokenLibrary[] {
  const loading = new Map<string, string>();
  const lines = log.split('\n');
  return lines.flatMap((line, i) => {
    const thread = THREAD.exec(line)?.[1];
    if (thread === undefined) return [];
    const begun = /Found stage library '([^']+)'/.exec(line)?.[1];
    if (begun !== undefined) loading.set(thread, begun);
    const library = loading.get(thread);
    if (library === undefined || !line.includes('Error while loading stage library')) return [];
    return [{ library, reason: reasonAfter(lines, i) }];
  });
}

/** The deepest cause of the stack trace below a line. */
function reasonAfter(lines: string[], at: number): string {
  let reason = 'the engine does not say why';
  for (const line of lines.slice(at + 1)) {
    if (THREAD.test(line)) break;
    reason = REASON.exec(line)?.[1] ?? reason;
  }
  return reason.replace(/^java\.lang\./, '');
}

/** Stages need services, such as data formats, that another library contains. */
function withoutService(log: string): BrokenLibrary[] {
  const missing = new Set(
    [...log.matchAll(/Stage (\S+) is missing service ([\w.$]+)/g)].map(([, stage = '', service = '']) =>
      [stage, service].join(' '),
    ),
  );
  if (missing.size === 0) return [];
  const stages = [...log.matchAll(/Loaded stage '([^':]+):([^']+)'/g)];
  return [...missing].flatMap((entry) => {
    const [stage = '', service = ''] = entry.split(' ');
    return stages
      .filter(([, , name]) => name === stage)
      .map(([, library = '']) => ({ library, reason: `its stage ${stage} needs the missing service ${service}` }));
  });
}
