import { stripVTControlCharacters } from 'node:util';

/** The cause of a failed test: the first line of its first error. */
export function causeOf({
  errors,
  status,
}: {
  errors: readonly { message?: string }[];
  status: string | undefined;
}): string {
  const text = stripVTControlCharacters(errors[0]?.message ?? status ?? 'failed');
  return (text.split('\n')[0] ?? '').replace(/^Error: /, '');
}
