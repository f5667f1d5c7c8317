import { closest } from 'sdc-sdk';
import { TEST_CHOICES } from '../choices/choices.js';
import { StfError } from '../stf-error.js';

const OURS = TEST_CHOICES.map(({ flags }) => flags.split(' ')[0] ?? '');
/** `--sdc`, `--backends`: no option of Playwright begins like one of these. */
const BEGINNINGS = new Set(OURS.map(beginning).filter((word) => word !== '--no'));

/** An option that begins like one of ours and is none is not for Playwright. */
export function refuseMisspelt(words: readonly string[]): void {
  for (const word of words) {
    if (word === '--') return;
    const name = word.split('=')[0] ?? '';
    if (!name.startsWith('--') || !BEGINNINGS.has(beginning(name))) continue;
    const [meant] = closest(name, OURS, 1);
    throw new StfError('OPTION_INVALID', `There is no option ${name}.`, {
      nextStep: `${meant === undefined ? '' : `Did you mean ${meant}? `}All of them: stf test --help`,
    });
  }
}

function beginning(flag: string): string {
  return flag.split('-').slice(0, 3).join('-');
}
