import { allOptions } from './table.js';

const HEADER = ['variable', '`use` option', '`stf test`', 'meaning', 'default'];

/** The table of options in README.md. */
export function readmeTable(): string {
  const rows = allOptions().map(({ name, option }) => [
    option.variable === undefined ? '' : code([option.variable, option.sets]),
    option.use === true ? code([name]) : '',
    option.flag === undefined ? '' : code([option.flag.split(' ')[0]]),
    option.description,
    option.defaultText ?? (option.default === undefined ? '' : option.type.print(option.default)),
  ]);
  return [HEADER, HEADER.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function code(parts: readonly (string | undefined)[]): string {
  return `\`${parts.filter((part) => part !== undefined).join('=')}\``;
}

/** Replaces the table in the text of README.md. */
export function withReadmeTable(readme: string): string {
  return readme.replace(/^\| variable \|[^\n]*\n(?:\|[^\n]*\n)+/m, () => `${readmeTable()}\n`);
}
