import { styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];

/** Text in colour on a terminal, unless `NO_COLOR` is set. */
export function coloured(style: Style, text: string, stream: NodeJS.WriteStream = process.stdout): string {
  const plain = !stream.isTTY || (process.env['NO_COLOR'] ?? '') !== '' || process.env['TERM'] === 'dumb';
  return plain ? text : styleText(style, text);
}
