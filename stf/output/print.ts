/** Prints a result to stdout. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Prints the whole result as one JSON value, for scripts. */
export function printJson(value: unknown): void {
  print(JSON.stringify(value, undefined, 2));
}

/** Prints progress and warnings to stderr. */
export function note(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** Ends the command quietly when the reader of its output ends: `stf logs | head`. */
export function endWithReader(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      process.exit(process.exitCode);
    });
  }
}
