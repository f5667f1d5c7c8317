import { randomInt } from 'node:crypto';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const LETTERS_AND_DIGITS = `${LETTERS}0123456789`;

/** Only letters and digits, so it needs no quoting in SQL, properties files, URLs or JAAS lines. */
export function newSecret(length = 32): string {
  const rest = Array.from({ length: length - 1 }, () => pick(LETTERS_AND_DIGITS));
  return pick(LETTERS) + rest.join('');
}

function pick(alphabet: string): string {
  return alphabet.charAt(randomInt(alphabet.length));
}
