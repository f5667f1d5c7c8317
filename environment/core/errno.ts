/** The code of a system error, such as `ENOENT`; empty for other errors. */
export function errnoOf(error: unknown): string {
  return (error as NodeJS.ErrnoException | undefined)?.code ?? '';
}
