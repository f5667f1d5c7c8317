import { wordsOf } from './names.js';

/** Whether a text of a config that holds credentials has to be kept out of code. */
export function isCredential(value: string): boolean {
  return value !== '' && !REFERENCE.test(value.trim());
}

/** Whether what is called so holds a secret; `name` is the name or the label of a config, or the key of a map's entry. */
export function namesSecret(name: string): boolean {
  const words = wordsOf(name).map((word) => word.toLowerCase());
  if (words.length === 0 || HARMLESS_ENDINGS.has(words.at(-1) ?? '')) return false;
  if (words.some((word) => SECRET_WORDS.has(word))) return true;
  return words.some((word, i) => word === 'key' && KEY_KINDS.has(words[i - 1] ?? ''));
}

/** Whether a text shows a secret whatever it is called, such as a URL with a password. */
export function showsSecret(text: string): boolean {
  const rest = text.replace(KEPT_ELSEWHERE, '${}');
  return PATTERNS.some((pattern) => pattern.test(rest));
}

/** A reference to a secret that is kept elsewhere is none: `${credential:get(…)}`, `${runtime:loadResource(…)}`, `${parameter}`. */
const REFERENCE = /^\$\{\s*(?:(?:credential|runtime):\w+\([^{}]*\)|\w+)\s*\}$/;

/** Calls whose arguments look like secrets but only say where one is. */
const KEPT_ELSEWHERE = /\$\{\s*(?:credential|runtime):\w+\([^{}]*\)\s*\}/g;

const SECRET_WORDS = new Set([
  'password',
  'passwd',
  'passphrase',
  'passwords',
  'pwd',
  'secret',
  'secrets',
  'token',
  'tokens',
  'credential',
  'credentials',
  'apikey',
  'authorization',
  'cookie',
  'jaas',
]);

const KEY_KINDS = new Set([
  'access',
  'account',
  'api',
  'auth',
  'client',
  'encryption',
  'master',
  'private',
  'sas',
  'secret',
  'shared',
  'signing',
  'storage',
  'subscription',
]);

/** The URL of a token is none, and neither is the field that holds a password. */
const HARMLESS_ENDINGS = new Set([
  'url',
  'uri',
  'path',
  'file',
  'name',
  'field',
  'type',
  'format',
  'algorithm',
  'mode',
  'provider',
  'expression',
]);

/** What may hold a secret when it is assigned to; `client_secret` and `trustStorePassword` end in such a word. */
const ASSIGNED = `(?:password|passwd|pwd|passphrase|secret|token|(?:${[...KEY_KINDS].join('|')})[-_]?key)\\d*`;

/** Not an expression, a variable of a shell, a place in a pattern, a word of JSON or another separator: those are no secret. */
const VALUE = String.raw`(?!\$|%\{|(?:null|true|false)\b|[:?=]|["'\\{,;&)\]}])\S`;

const PATTERNS = [
  /\b[a-z][a-z0-9+.-]*:\/\/[^\s/:@?#]*:(?!\$\{)[^\s/@]+@/i,
  /\bjdbc:oracle:\w+:[^\s/@]+\/(?!\$\{)[^\s@]+@/i,
  new RegExp(String.raw`${ASSIGNED}\\*["']?\s*[=:]\s*\\*["']?${VALUE}`, 'i'),
  new RegExp(String.raw`(?<!\?)<[\w:.-]*${ASSIGNED}>(?!\$\{)[^<\s]`, 'i'),
  /[?&;,\s"']sig=[^\s${]/i,
  /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
  /\bBearer\s+[\w.~+/-]{8,}/i,
  /\bBasic\s+[A-Za-z0-9+/]{8,}={0,2}/,
  /\bJWT\s+[\w.~+/-]{8,}/,
  /\bAKIA[0-9A-Z]{16}\b/,
  /\beyJ[\w-]{10,}\.[\w-]{10,}\./,
];
