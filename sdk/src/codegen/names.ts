import { wordsOf } from '../core/json.js';

/** Names that are not taken yet: of variables or of environment variables. */
export class FreeNames {
  readonly #taken: Set<string>;

  constructor(reserved: Iterable<string> = []) {
    this.#taken = new Set(reserved);
  }

  take(wanted: string): string {
    let name = wanted;
    for (let i = 2; this.#taken.has(name); i++) name = `${wanted}${/\d$/.test(wanted) ? '_' : ''}${i}`;
    this.#taken.add(name);
    return name;
  }
}

/** Names of the variables of generated code: none is a word of the language, none is given twice. */
export class VariableNames {
  readonly #free: FreeNames;
  readonly #otherwise: string;

  /**
   * @param otherwise what a variable is called whose text has no letters
   * @param taken names that the code has already
   */
  constructor(otherwise: string, taken: Iterable<string> = []) {
    this.#free = new FreeNames([...RESERVED, ...taken]);
    this.#otherwise = otherwise;
  }

  /** For what people call `text`: `Orders 2024` is `orders2024`. */
  take(text: string): string {
    return this.#free.take(identifier(text, this.#otherwise));
  }
}

/** The name of a variable or function for what people call `text`. */
export function identifier(text: string, otherwise: string): string {
  const words = wordsOf(text).map((word) => word.toLowerCase());
  const name = words.map((word, i) => (i === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1))).join('');
  if (name === '') return otherwise;
  return /^\d/.test(name) ? `${otherwise}${name}` : name;
}

export function environmentName(...parts: string[]): string {
  const name = parts
    .flatMap(wordsOf)
    .map((word) => word.toUpperCase())
    .join('_');
  return /^\d/.test(name) ? `SDC_${name}` : name;
}

/** What a variable of generated code cannot be called. */
const RESERVED = (
  'p process undefined arguments eval await async break case catch class const continue ' +
  'debugger default delete do else enum export extends false finally for function if implements import in ' +
  'instanceof interface let new null package private protected public return static super switch this throw true ' +
  'try typeof var void while with yield'
).split(' ');
