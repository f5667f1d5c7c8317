import { readFile, writeFile } from 'node:fs/promises';
import type { Reporter } from '@playwright/test/reporter';

interface Options {
  /** The JUnit report, which an earlier reporter has written. */
  file: string;
}

/**
 * Counts every failed test as a failure. Playwright's reporter calls those that no matcher failed errors, such as a pipeline that
 * ended in RUN_ERROR; servers such as Jenkins show errors apart, as problems of the test itself.
 */
export default class JunitFailures implements Reporter {
  readonly #file: string;

  constructor({ file }: Options) {
    this.#file = file;
  }

  printsToStdio(): boolean {
    return false;
  }

  async onEnd(): Promise<void> {
    let text: string;
    try {
      text = await readFile(this.#file, 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return; // written elsewhere
      throw error;
    }
    await writeFile(this.#file, errorsAsFailures(text));
  }
}

const CDATA = /(<!\[CDATA\[[\s\S]*?\]\]>)/;

/** The report with `<failure>` in place of each `<error>`, and their sums; quoted output stays as it is. */
export function errorsAsFailures(junit: string): string {
  return junit
    .split(CDATA)
    .map((part) => (part.startsWith('<![CDATA[') ? part : withoutErrors(part)))
    .join('');
}

/** In attributes, `<` is always escaped: these are elements. */
function withoutErrors(xml: string): string {
  return xml.replace(/<(\/?)error(?=[\s>])/g, '<$1failure').replace(/<testsuites?\s(?:"[^"]*"|[^">])*>/g, (element) => {
    const [failures, errors] = ['failures', 'errors'].map((name) => numberIn(element, name));
    if (failures === undefined || errors === undefined) return element;
    return element
      .replace(/\bfailures="\d+"/, `failures="${failures + errors}"`)
      .replace(/\berrors="\d+"/, 'errors="0"');
  });
}

function numberIn(element: string, name: string): number | undefined {
  const [, digits] = new RegExp(`\\b${name}="(\\d+)"`).exec(element) ?? [];
  return digits === undefined ? undefined : Number(digits);
}
