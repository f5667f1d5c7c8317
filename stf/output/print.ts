/** One line for people and programs that asked for an answer. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** What a script reads: the whole answer as one JSON value. */
export function printJson(value: unknown): void {
  print(JSON.stringify(value, undefined, 2));
}

/** What goes on meanwhile; not part of the answer. */
export function note(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** Ends the command quietly when the program that reads its output has ended: `stf logs | head`. */
export function endWithReader(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      process.exit(process.exitCode);
    });
  }
}
