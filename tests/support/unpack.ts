import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';

/** The reports of a run have four levels, zip in base64 in HTML in zip; one more for safety. */
const DEEPEST = 5;

/** Where a secret was found. */
export interface Finding {
  secret: string;
  /** `html/index.html > base64 > report.json` */
  where: string;
}

/** Finds secrets in all files of a directory, in any archive or encoding. Content that occurs more than once is searched once. */
export async function findInFiles(directory: string, secrets: readonly string[]): Promise<Finding[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const searched = new Set<string>();
  const findings: Finding[] = [];
  for (const entry of entries.filter((one) => one.isFile())) {
    const file = join(entry.parentPath, entry.name);
    findings.push(...findIn(await readFile(file), secrets, relative(directory, file), searched));
  }
  return findings;
}

/** Finds secrets in bytes, such as the output of a run. */
export function findIn(
  bytes: Uint8Array,
  secrets: readonly string[],
  where: string,
  searched = new Set<string>(),
  depth = 0,
): Finding[] {
  const text = Buffer.from(bytes).toString('latin1');
  const key = text.length > 100 ? createHash('sha1').update(bytes).digest('base64') : text;
  if (searched.has(key)) return [];
  if (depth < DEEPEST) searched.add(key);
  const readings = readingsOf(text);
  const here = secrets
    .filter((secret) => readings.some((reading) => reading.includes(Buffer.from(secret).toString('latin1'))))
    .map((secret) => ({ secret, where }));
  if (depth === DEEPEST) return here;
  return [
    ...here,
    ...partsOf(bytes, text).flatMap(([name, part]) => findIn(part, secrets, `${where} > ${name}`, searched, depth + 1)),
  ];
}

/** The text unchanged, and, where it has any, without the escapes of JSON at any depth, of XML, of URLs and of forms. */
function readingsOf(text: string): string[] {
  const readings = [text];
  if (text.includes('\\')) readings.push(text.replace(/\\+(["'\\/])/g, '$1'));
  if (text.includes('&')) {
    readings.push(
      text
        .replace(/&quot;/g, '"')
        .replace(/&(?:apos|#39);/g, "'")
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&amp;/g, '&'),
    );
  }
  if (text.includes('%')) readings.push(withoutPercents(text));
  if (text.includes('+')) readings.push(withoutPercents(text.replaceAll('+', ' ')));
  return readings;
}

function withoutPercents(text: string): string {
  return text.replace(/%([0-9A-Fa-f]{2})/g, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)));
}

function partsOf(bytes: Uint8Array, text: string): [name: string, bytes: Uint8Array][] {
  if (text.startsWith('PK\x03\x04')) return Object.entries(unzipSync(bytes));
  if (text.startsWith('\x1f\x8b')) return [['gzip', gunzipSync(bytes)]];
  const base64 = text.match(/[A-Za-z0-9+/_-]{12,}={0,2}/g) ?? [];
  const hex = text.match(/(?:[0-9A-Fa-f]{2}){6,}/g) ?? [];
  return [
    ...base64.map((run): [string, Buffer] => ['base64', Buffer.from(run, 'base64')]),
    ...hex.map((run): [string, Buffer] => ['hex', Buffer.from(run, 'hex')]),
  ].filter(([, part]) => isPackedOrText(part));
}

/** False for text that only resembles base64 or hex. */
function isPackedOrText(part: Uint8Array): boolean {
  if (part[0] === 0x50 && part[1] === 0x4b) return true;
  return part.every((byte) => byte >= 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09);
}
