import { styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];

/** Text in colour where somebody sees it: on a terminal, and nobody asked for none (`NO_COLOR`). */
export function coloured(style: Style, text: string, stream: NodeJS.WriteStream = process.stdout): string {
  const plain = !stream.isTTY || (process.env['NO_COLOR'] ?? '') !== '' || process.env['TERM'] === 'dumb';
  return plain ? text : styleText(style, text);
}
