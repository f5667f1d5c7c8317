import { environmentName, FreeNames } from './names.js';
import { Code } from './print.js';

/** What generated code does not hold, and how it comes in again. */
export class LeftOut {
  /** Environment variables that the code reads secrets from, with what they hold. */
  readonly secrets: { variable: string; holds: string }[] = [];
  /** What of the pipeline the code does not carry, one sentence each. */
  readonly notes: string[] = [];
  readonly #variables = new FreeNames();
  readonly #stem: string;

  constructor(title: string) {
    this.#stem = title;
  }

  /** The code that reads a secret; `holds` describes it. */
  secret(where: string, what: string, otherwise: '' | undefined): Code {
    const variable = this.#variables.take(environmentName(this.#stem, where, what) || 'SDC_SECRET');
    this.secrets.push({ variable, holds: where === '' ? what : `${what} of '${where}'` });
    return new Code(`process.env['${variable}']${otherwise === undefined ? '' : " ?? ''"}`);
  }

  note(sentence: string): void {
    if (!this.notes.includes(sentence)) this.notes.push(sentence);
  }
}
