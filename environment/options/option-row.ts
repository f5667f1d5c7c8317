import type { OptionType } from '../core/option.js';

/** Which `--help` section an option is in, and which commands have it. */
export type OptionGroup = 'run' | 'sdc' | 'backends' | 'docker' | 'machine' | 'soak';

/** One option of the environment, the command line and Playwright's `use`. */
export interface OptionRow<T = unknown> {
  group: OptionGroup;
  variable?: string;
  /** In the syntax of Commander: `--sdc-version <version>`. */
  flag?: string;
  /** It can be set under `use` in playwright.config.ts, by its key in the table. */
  use?: true;
  type: OptionType<T>;
  default?: T | undefined;
  /** The default as text, when it is not a plain value. */
  defaultText?: string;
  /** Markdown; the help of `stf` shows it as plain text. */
  description: string;
  /** The value of the variable that a flag without an argument stands for. */
  sets?: string;
}

/** An option that can be set under `use` too; without a default it may be undefined there. */
export interface UseRow<T, D extends T | undefined> extends OptionRow<T> {
  use: true;
  default: D;
}

export function row<T>(definition: OptionRow<T>): OptionRow<T> {
  return definition;
}

export function useRow<T, D extends T | undefined = T>(definition: Omit<UseRow<T, D>, 'use'>): UseRow<T, D> {
  return { use: true, ...definition };
}

/** A value that can be set only under `use`: it has neither a variable nor a flag. */
export function object<T extends object>(): OptionType<T> {
  return { parse: (value) => JSON.parse(value) as T, print: (value) => JSON.stringify(value) };
}
