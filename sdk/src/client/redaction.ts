const MASK = '******';

/** Takes known secrets, and what looks like a credential in an HTTP conversation, out of a text. */
export class Redactor {
  readonly #secrets = new Set<string>();

  /** Values shorter than four characters are not taken: masking them would garble every text. */
  add(secret: string | undefined): void {
    if (secret === undefined || secret.length < 4) return;
    this.#secrets.add(secret);
    this.#secrets.add(encodeURIComponent(secret));
    this.#secrets.add(JSON.stringify(secret).slice(1, -1));
  }

  /** Adds a password, also as basic authentication writes it. */
  addBasic(username: string, password: string): void {
    this.add(password);
    this.add(Buffer.from(`${username}:${password}`).toString('base64'));
  }

  /** The text with `******` in place of every secret. */
  clean(text: string): string {
    let cleaned = text
      .replace(/(authorization["']?\s*[:=]\s*["']?)(basic|bearer|digest)\s+[^\s"',]+/gi, `$1$2 ${MASK}`)
      .replace(/(JSESSIONID_?\d*=)[^;\s"',]+/g, `$1${MASK}`)
      .replace(/(:\/\/[^\s/:@]+:)[^\s/@]+@/g, `$1${MASK}@`);
    for (const secret of [...this.#secrets].sort((a, b) => b.length - a.length)) {
      cleaned = cleaned.replaceAll(secret, MASK);
    }
    return cleaned;
  }
}
