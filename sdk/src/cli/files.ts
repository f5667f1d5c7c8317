import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { SdcError } from '../core/errors.js';

/** What a command sees of the world around it. */
export interface Terminal {
  env: Record<string, string | undefined>;
  /** Writes the result: what a pipe or a file is to receive. */
  print(text: string): void;
  /** Writes what people are to read beside the result. */
  report(text: string): void;
}

/** The text of a file, or of standard input for `-`. */
export async function readText(path: string): Promise<string> {
  if (path === '-') return text(process.stdin);
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw new SdcError('CLI_FILE', `'${path}' cannot be read (${codeOf(cause)}).`, {
      cause,
      nextStep: 'Check the path.',
    });
  }
}

/** Puts a result into a file, whole or not at all, or prints it. */
export async function deliver(
  content: string,
  { out, replace }: { out: string | undefined; replace: boolean },
  terminal: Terminal,
): Promise<void> {
  if (out === undefined) {
    terminal.print(content);
    return;
  }
  const scratch = `${out}.${randomUUID()}.tmp`;
  try {
    await writeFile(scratch, content, { flag: 'wx' });
    await (replace ? rename(scratch, out) : link(scratch, out));
  } catch (cause) {
    const exists = codeOf(cause) === 'EEXIST';
    throw new SdcError(
      'CLI_FILE',
      exists ? `'${out}' exists already.` : `'${out}' cannot be written (${codeOf(cause)}).`,
      {
        cause,
        nextStep: exists ? 'Give another file, or --force to replace it.' : 'Check its directory.',
      },
    );
  } finally {
    await rm(scratch, { force: true });
  }
  terminal.report(`Written: ${out}\n`);
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
