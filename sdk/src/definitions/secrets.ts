import { wordsOf } from '../core/json.js';

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

/** Whether what is called so holds the name of a user: SDC takes credentials there, and it is not a secret. */
export function namesUser(name: string): boolean {
  return /(?:^|[.a-z])user(?:name)?$/i.test(name);
}

/** Whether a value of whatever structure holds a secret; `name` is what it is called. */
export function hidesSecret(name: string, value: unknown): boolean {
  if (typeof value === 'string') return showsSecret(value) || (namesSecret(name) && isCredential(value));
  if (Array.isArray(value)) return value.some((one) => hidesSecret(name, one));
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, one]) => hidesSecret(nameWithin(value, key), one));
}

/** The value with `instead` in place of each secret in it; `name` is what it is called. */
export function withoutSecrets(name: string, value: unknown, instead: string): unknown {
  if (!hidesSecret(name, value)) return value;
  if (Array.isArray(value)) return value.map((one) => withoutSecrets(name, one, instead));
  if (typeof value !== 'object' || value === null) return instead;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, withoutSecrets(nameWithin(value, key), one, instead)]),
  );
}

/** What a property of an object is called: in `{ key, value }` the value has its name beside it. */
export function nameWithin(object: object, property: string): string {
  const { key, name } = object as { key?: unknown; name?: unknown };
  const beside = key ?? name;
  return property === 'value' && typeof beside === 'string' ? beside : property;
}

/** Whether a text shows a secret whatever it is called, such as a URL with a password. */
export function showsSecret(text: string): boolean {
  const rest = text.replace(KEPT_ELSEWHERE, '${}');
  return PATTERNS.some((pattern) => pattern.test(rest)) || [...rest.matchAll(SCHEME)].some(isLogin);
}

/** Whether a text that stands where the value of a header does has a login in it, such as `JWT abcdefgh`. */
export function isHeaderWithLogin(value: string): boolean {
  return HEADER_VALUE.test(value.trim());
}

/** The names of the schemes are words too: only what follows tells a login from `Basic streaming of orders`. */
function isLogin([, scheme = '', token = '']: RegExpMatchArray): boolean {
  if (scheme.toLowerCase() !== 'basic') return /\d/.test(token);
  const decoded = Buffer.from(token, 'base64').toString('latin1');
  return /^[\x20-\x7e]+:[\x20-\x7e]*$/.test(decoded);
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

/** Not an expression, a variable of a shell, a place in a pattern, a word of JSON or another separator: those are not secrets. */
const VALUE = String.raw`(?!\$|%\{|(?:null|true|false)\b|[:?=]|["'\\{,;&)\]}])\S`;

const PATTERNS = [
  /\b[a-z][a-z0-9+.-]*:\/\/[^\s/:@?#]*:(?!\$\{)[^\s/@]+@/i,
  /\bjdbc:oracle:\w+:[^\s/@]+\/(?!\$\{)[^\s@]+@/i,
  new RegExp(String.raw`${ASSIGNED}\\*["']?\s*[=:]\s*\\*["']?${VALUE}`, 'i'),
  new RegExp(String.raw`(?<!\?)<[\w:.-]*${ASSIGNED}>(?!\$\{)[^<\s]`, 'i'),
  /[?&;,\s"']sig=[^\s${]/i,
  /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
  /\bauthorization\\*["']?\s*[:=]\s*\\*["']?(?:basic|bearer|digest|jwt|token)\s+[^\s$]/i,
  /\bAKIA[0-9A-Z]{16}\b/,
  /\beyJ[\w-]{10,}\.[\w-]{10,}\./,
];

const SCHEME = /\b(basic|bearer|jwt)\s+([\w.~+/-]{8,}={0,2})/gi;

const HEADER_VALUE = /^(?:basic|bearer|digest|jwt|token)\s+(?!\$\{)\S+$/i;
