import { SdcError } from '../core/errors.js';

/** A step of a field path: the name of a field in a map, or the index of one in a list. */
export type PathStep = string | number;

/**
 * Reads a field path as SDC writes them: `/name`, `/list[0]`, `/'a name with /'`, `/"another"`. Within quotes a backslash
 * stands before a quote or a backslash that is meant itself; SDC writes two before a single quote, which is read too.
 * The empty path and `/` are the root.
 * @throws SdcError `FIELD_PATH_BAD`
 */
export function parsePath(path: string): PathStep[] {
  const steps: PathStep[] = [];
  if (path === '' || path === '/') return steps;
  let at = 0;
  while (at < path.length) {
    const [step, next] = path[at] === '[' ? indexAt(path, at) : nameAt(path, at);
    steps.push(step);
    at = next;
  }
  return steps;
}

/** The path to a field in SDC's single-quoted form. */
export function writePath(steps: readonly PathStep[]): string {
  return steps.map((step) => (typeof step === 'number' ? `[${step}]` : `/${writeName(step)}`)).join('');
}

function indexAt(path: string, at: number): [step: number, next: number] {
  const [whole, index] = /^\[(\d+)\]/.exec(path.slice(at)) ?? [];
  if (whole === undefined) throw badPath(path, at);
  return [Number(index), at + whole.length];
}

function nameAt(path: string, at: number): [step: string, next: number] {
  if (path[at] !== '/') throw badPath(path, at);
  const quote = path[at + 1];
  if (quote === "'" || quote === '"') return quotedAt(path, at + 1, quote);
  const [name = ''] = /^[^/[\]]+/.exec(path.slice(at + 1)) ?? [];
  if (name === '') throw badPath(path, at);
  return [name, at + 1 + name.length];
}

function quotedAt(path: string, start: number, quote: string): [step: string, next: number] {
  let name = '';
  for (let at = start + 1; at < path.length; at++) {
    if (path[at] === quote) return [name, at + 1];
    const escape = /^\\\\'|^\\["'\\]/.exec(path.slice(at, at + 3))?.[0];
    // Two backslashes before the quote that ends the name are a backslash.
    if (escape === "\\\\'" && (quote !== "'" || endsHere(path, at + 3))) {
      name += '\\';
      at += 1;
    } else if (escape !== undefined) {
      name += escape.at(-1) ?? '';
      at += escape.length - 1;
    } else name += path[at] ?? '';
  }
  throw badPath(path, start);
}

function endsHere(path: string, at: number): boolean {
  return (at === path.length || path[at] === '/' || path[at] === '[') && !path.slice(at).includes("'");
}

function writeName(name: string): string {
  if (/^[^\s/[\]'"\\]+$/.test(name)) return name;
  return `'${name.replace(/\\/g, '\\\\').replace(/"/g, '\\"').replace(/'/g, "\\\\'")}'`;
}

function badPath(path: string, at: number): SdcError {
  return new SdcError('FIELD_PATH_BAD', `'${path}' is not a field path (at character ${at + 1}).`, {
    nextStep: "Write it as SDC does: /name, /list[0]/name, /'a name with spaces'.",
  });
}
