import { closest } from 'sdc-sdk';
import { TEST_CHOICES } from '../choices/choices.js';
import { StfError } from '../output/stf-error.js';

const OURS = TEST_CHOICES.map(({ flags }) => flags.split(' ')[0] ?? '');
/** `--sdc`, `--backends`: no option of Playwright begins with one of these. */
const BEGINNINGS = new Set(OURS.map(beginning).filter((word) => word !== '--no'));

/** Refuses an unknown option that begins like one of ours instead of passing it to Playwright. */
export function refuseMisspelt(words: readonly string[]): void {
  for (const word of words) {
    if (word === '--') return;
    const name = word.split('=')[0] ?? '';
    if (!name.startsWith('--') || !BEGINNINGS.has(beginning(name))) continue;
    const [suggestion] = closest(name, OURS, 1);
    throw new StfError('OPTION_INVALID', `Unknown option ${name}.`, {
      nextStep: `${suggestion === undefined ? '' : `Did you mean ${suggestion}? `}See stf test --help`,
    });
  }
}

function beginning(flag: string): string {
  return flag.split('-').slice(0, 3).join('-');
}
