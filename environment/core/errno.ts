/** The system's name of what went wrong, such as `ENOENT`; empty when it is no error of the system. */
export function errnoOf(error: unknown): string {
  return (error as NodeJS.ErrnoException | undefined)?.code ?? '';
}
