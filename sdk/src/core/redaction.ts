const MASK = '******';

/** Headers that carry credentials. */
const HEADERS = 'authorization|proxy-authorization|cookie|set-cookie|x-amz-security-token';
const SESSION_COOKIE = String.raw`JSESSIONID\w*`;
/** Configs and properties that hold a credential, whatever stands before: `hikariConfigBean.password`. */
const CREDENTIAL = String.raw`[\w.-]*(?:password|passwd|passphrase|secretaccesskey|accesskeyid|secretkey|privatekey|clientsecret|apikey)`;
const SECRET_NAME = new RegExp(`^(?:${HEADERS}|${SESSION_COOKIE}|${CREDENTIAL})$`, 'i');

/** Up to the closing quote, which has as many backslashes as the opening one; an expression only names a secret. */
const QUOTED = String.raw`(?<quote>\\*["'])(?!\$\{)[^\n]*?(?<!\\)\k<quote>`;
/** Up to what ends a value in URLs, connection strings and lists. */
const UNQUOTED = String.raw`(?!\$\{)(?:(?!\\+["'])[^\s&;"',)}]|[,)}](?!\s|$|[\w.-]+=))+`;
const KEYS = String.raw`(?:password|passwd|passphrase|pwd|secret|token|(?:account|access|api|private|secret)[-_.]?key)=`;

/** Positions of a credential in a text, and what stays of each. */
const POSITIONS: readonly [RegExp, string][] = [
  [/(authorization\\*["']?\s*[:=]\s*\\*["']?)(basic|bearer|digest)\s+[^\s"',\\]+/gi, `$1$2 ${MASK}`],
  [/(JSESSIONID\w*=)[^;\s"',\\]+/g, `$1${MASK}`],
  // After a host, digits before a slash are a port.
  [/(:\/\/[^\s/:@"']*:)(?:[^\s/"'\\]+|(?!\d{1,5}\/)[^\s"'\\@]+)@/g, `$1${MASK}@`],
  [/(\bjdbc:oracle:\w+:[^\s/@]*\/)(?:"[^"]*"|[^\s@"]+)@/gi, `$1${MASK}@`],
  [new RegExp(`(${KEYS})(?:${QUOTED}|${UNQUOTED})`, 'gi'), `$1${MASK}`],
  // Of JSON, also within strings of JSON: {"name":"…password","value":"…"} and {"password":"…"}; and of code.
  [
    new RegExp(
      String.raw`((?<q>\\*")name\k<q>\s*:\s*\k<q>(?:${HEADERS}|${SESSION_COOKIE}|${CREDENTIAL})\k<q>\s*,\s*\k<q>value\k<q>\s*:\s*)${QUOTED}`,
      'gi',
    ),
    `$1$<quote>${MASK}$<quote>`,
  ],
  [new RegExp(String.raw`(\b${CREDENTIAL}(?:\\*["'])?\s*:\s*)${QUOTED}`, 'gi'), `$1$<quote>${MASK}$<quote>`],
];

/** What may be base64, from the length on that a short password with its user has. */
const BASE64 = /[A-Za-z0-9+/_-]{16,}={0,2}/g;
/** Base64 within base64 within a file: as deep as it was seen. */
const DEEPEST = 3;

/**
 * Takes secrets out of texts: known values in every usual spelling, and whatever stands where a credential stands (headers, cookies,
 * user info of URLs, `password=`, configs that hold one). Values that could be part of any text, such as the password `postgres`, are
 * hidden in such positions only.
 */
export class Redactor {
  readonly #known = new Set<string>();
  readonly #spellings = new Set<string>();
  #longestFirst: string[] | undefined;

  /** Makes a value known as a secret. */
  add(secret: string | undefined): void {
    if (secret === undefined || this.#known.has(secret) || !isDistinctive(secret)) return;
    this.#known.add(secret);
    for (const spelling of spellingsOf(secret)) this.#spellings.add(spelling);
    this.#longestFirst = undefined;
  }

  /** Adds a password, also as basic authentication writes it. */
  addBasic(username: string, password: string): void {
    this.add(password);
    this.add(Buffer.from(`${username}:${password}`).toString('base64'));
  }

  /** The text with `******` in place of every secret. */
  clean(text: string): string {
    return this.#clean(text, DEEPEST);
  }

  /** A copy of plain data in which every text is clean; the rest is the same. */
  cleanData<T>(data: T): T {
    return this.#cleanData(data) as T;
  }

  /** Known secrets in bytes that need not be text. */
  cleanBytes(bytes: Uint8Array): Uint8Array {
    const text = Buffer.from(bytes).toString('latin1');
    const cleaned = this.#cleanKnown(text);
    return cleaned === text ? bytes : Buffer.from(cleaned, 'latin1');
  }

  #cleanData(data: unknown): unknown {
    if (typeof data === 'string') return this.clean(data);
    if (Array.isArray(data)) return data.map((one) => this.#cleanData(one));
    if (!isPlainObject(data)) return data;
    const entries = Object.entries(data).map(([key, value]) => [key, this.#cleanMember(data, key, value)] as const);
    return Object.fromEntries(entries);
  }

  #cleanMember(owner: { name?: unknown }, key: string, value: unknown): unknown {
    const name = key === 'value' && typeof owner.name === 'string' ? owner.name : key;
    const isSecret = typeof value === 'string' && value !== '' && !value.startsWith('${') && SECRET_NAME.test(name);
    return isSecret ? MASK : this.#cleanData(value);
  }

  #clean(text: string, depth: number): string {
    let cleaned = this.#cleanKnown(text);
    for (const [position, masked] of POSITIONS) cleaned = cleaned.replace(position, masked);
    return depth === 0 ? cleaned : cleaned.replace(BASE64, (run) => this.#cleanBase64(run, depth - 1));
  }

  #cleanKnown(text: string): string {
    this.#longestFirst ??= [...this.#spellings].sort((a, b) => b.length - a.length);
    let cleaned = text;
    for (const spelling of this.#longestFirst) cleaned = cleaned.replaceAll(spelling, MASK);
    return cleaned;
  }

  #cleanBase64(run: string, depth: number): string {
    const bytes = Buffer.from(run, 'base64');
    const text = bytes.toString('utf8');
    const isText = !text.includes('\uFFFD');
    const cleaned = isText ? Buffer.from(this.#clean(text, depth)) : Buffer.from(this.cleanBytes(bytes));
    if (cleaned.equals(bytes)) return run;
    return cleaned.toString(/[-_]/.test(run) ? 'base64url' : 'base64');
  }
}

/** The secrets of all connections of this process, and what a program adds to them. */
export const redactor = new Redactor();

function isPlainObject(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** Whether a value is hardly ever part of a harmless text: neither short nor a plain word. */
function isDistinctive(value: string): boolean {
  if (value.length <= 12 && /^(?:[A-Za-z]?[a-z]*|[A-Z]*)$/.test(value)) return false;
  const alphabet = ALPHABETS.reduce((sum, [letters, size]) => sum + (letters.test(value) ? size : 0), 0);
  return value.length * Math.log2(alphabet) >= 30;
}

const ALPHABETS: readonly [RegExp, number][] = [
  [/[a-z]/, 26],
  [/[A-Z]/, 26],
  [/\d/, 10],
  [/[^A-Za-z\d]/, 33],
];

/** As JSON writes it (once, twice, three times), as URLs and forms do, XML, base64, hexadecimal digits, and as bytes. */
function spellingsOf(secret: string): string[] {
  const inJson = [0, 1].reduce((all) => [...all, jsonEscaped(all.at(-1) ?? '')], [jsonEscaped(secret)]);
  const bytes = Buffer.from(secret);
  const hex = bytes.toString('hex');
  return [
    secret,
    ...inJson,
    encodeURIComponent(secret),
    new URLSearchParams([['', secret]]).toString().slice(1),
    secret.replace(/[&<>"']/g, (character) => XML[character] ?? character),
    bytes.toString('base64').replace(/=+$/, ''),
    hex,
    hex.toUpperCase(),
    bytes.toString('latin1'),
  ];
}

const XML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

function jsonEscaped(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}
