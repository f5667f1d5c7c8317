import { STEPS, type Outcome, type Result } from './check-export.js';

const SIGNS: Record<Outcome, string> = { ok: '✓', refused: 'r', failed: '✗', '-': '·' };
const WIDTH = 60;

/** A line for each pipeline: what went well (✓), was refused with a typed error (r), failed (✗), or was not tried (·). */
export function table(results: readonly Result[]): string {
  const head = `${'pipeline'.padEnd(WIDTH)}  ${STEPS.join(' ')}`;
  const lines = results.map(({ file, title, steps }) => {
    const name = (results.filter((one) => one.file === file).length > 1 ? `${file}: ${title}` : file).slice(-WIDTH);
    return `${name.padEnd(WIDTH)}  ${STEPS.map((step) => SIGNS[steps[step]].padEnd(step.length)).join(' ')}`;
  });
  return [head, ...lines].join('\n');
}

export interface Totals {
  pipelines: number;
  /** How many have each outcome, by step. */
  steps: Record<string, Record<Outcome, number>>;
  /** Those whose processors the engine has, and how many of them have run. */
  runnable: number;
  run: number;
  /** Errors of the compiler in generated code. */
  uncompiled: number;
}

export function totals(results: readonly Result[], uncompiled: number): Totals {
  const runnable = results.filter(({ steps, lacking }) => steps.read === 'ok' && lacking.length === 0);
  const counts = (step: (typeof STEPS)[number]): Record<Outcome, number> => {
    const count = (outcome: Outcome): number => results.filter(({ steps }) => steps[step] === outcome).length;
    return { ok: count('ok'), refused: count('refused'), failed: count('failed'), '-': count('-') };
  };
  return {
    pipelines: results.length,
    steps: Object.fromEntries(STEPS.map((step) => [step, counts(step)])),
    runnable: runnable.length,
    run: runnable.filter(({ steps }) => steps.run === 'ok').length,
    uncompiled,
  };
}

export function totalsText({ pipelines, steps, runnable, run, uncompiled }: Totals): string {
  const share = runnable === 0 ? 100 : (100 * run) / runnable;
  const lines = Object.entries(steps).map(
    ([step, { ok, refused, failed }]) => `  ${step.padEnd(9)} ${ok} ok, ${refused} refused, ${failed} failed`,
  );
  return [
    `${pipelines} pipelines:`,
    ...lines,
    `The engine has the processors of ${runnable}; ${run} of them ran isolated (${share.toFixed(1)} %).`,
    `${uncompiled} errors of the compiler in generated code.`,
  ].join('\n');
}
