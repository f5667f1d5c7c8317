const MASK = '******';

/** In quotes, or up to what ends a value in URLs, connection strings and lists; an expression only names a secret. */
const VALUE = String.raw`(?!\$\{)(?:\\?"[^"]*"|'[^']*'|(?:[^\s&;"',)}]|[,)}](?!\s|$|[\w.-]+=))+)`;
const KEYS = String.raw`(?:password|passwd|passphrase|pwd|secret|token|(?:account|access|api|private|secret)[-_.]?key)=`;

const SHAPES: readonly [RegExp, string][] = [
  [/(authorization["']?\s*[:=]\s*["']?)(basic|bearer|digest)\s+[^\s"',]+/gi, `$1$2 ${MASK}`],
  [/(JSESSIONID_?\d*=)[^;\s"',]+/g, `$1${MASK}`],
  // After a host, digits before a slash are a port.
  [/(:\/\/[^\s/:@]*:)(?:[^\s/]+|(?!\d{1,5}\/)[^\s"'@]+)@/g, `$1${MASK}@`],
  [/(\bjdbc:oracle:\w+:[^\s/@]*\/)(?:"[^"]*"|[^\s@]+)@/gi, `$1${MASK}@`],
  [new RegExp(`(${KEYS})${VALUE}`, 'gi'), `$1${MASK}`],
];

/** Takes known secrets, and what looks like a credential in an HTTP conversation, out of a text. */
export class Redactor {
  readonly #secrets = new Set<string>();

  /** Values shorter than four characters are not taken: masking them would garble every text. */
  add(secret: string | undefined): void {
    if (secret === undefined || secret.length < 4) return;
    this.#secrets.add(secret);
    this.#secrets.add(encodeURIComponent(secret));
    this.#secrets.add(new URLSearchParams([['', secret]]).toString().slice(1));
    this.#secrets.add(JSON.stringify(secret).slice(1, -1));
  }

  /** Adds a password, also as basic authentication writes it. */
  addBasic(username: string, password: string): void {
    this.add(password);
    this.add(Buffer.from(`${username}:${password}`).toString('base64'));
  }

  /** The text with `******` in place of every secret. */
  clean(text: string): string {
    let cleaned = text;
    for (const [shape, masked] of SHAPES) cleaned = cleaned.replace(shape, masked);
    for (const secret of [...this.#secrets].sort((a, b) => b.length - a.length)) {
      cleaned = cleaned.replaceAll(secret, MASK);
    }
    return cleaned;
  }
}
