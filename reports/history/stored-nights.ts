import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nightSchema, type Night } from './night.js';

const FOLDER = 'nights';

export interface StoredNights {
  /** Oldest first. */
  nights: Night[];
  /** One line for each file that is left out. */
  warnings: string[];
}

/** Reads the nights below the directory of the history. A damaged file becomes a warning, and stays. */
export async function readNights(directory: string): Promise<StoredNights> {
  const stored: StoredNights = { nights: [], warnings: [] };
  for (const name of await filesIn(join(directory, FOLDER))) {
    const read = nightIn(await readFile(join(directory, FOLDER, name), 'utf8'));
    if (typeof read === 'string') stored.warnings.push(`${FOLDER}/${name} is left out: ${read}.`);
    else stored.nights.push(read);
  }
  stored.nights.sort((a, b) => a.start.localeCompare(b.start));
  return stored;
}

/** The reason when it is not one. */
function nightIn(text: string): Night | string {
  try {
    const read = nightSchema.safeParse(JSON.parse(text));
    if (read.success) return read.data;
    const [issue] = read.error.issues;
    return `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'it is not a night'}`;
  } catch (error) {
    return `it is not complete JSON (${(error as Error).message})`;
  }
}

/** Writes nights that changed, and removes the files of those that are not among them. */
export async function writeNights(
  directory: string,
  nights: readonly Night[],
  before: readonly Night[],
): Promise<void> {
  await mkdir(join(directory, FOLDER), { recursive: true });
  const earlier = new Map(before.map((night) => [fileOf(night), JSON.stringify(night)]));
  for (const night of nights) {
    const text = JSON.stringify(night);
    if (earlier.get(fileOf(night)) !== text) await replaceFile(join(directory, FOLDER, fileOf(night)), text);
    earlier.delete(fileOf(night));
  }
  for (const file of earlier.keys()) await rm(join(directory, FOLDER, file), { force: true });
}

/** As a whole: a reader never sees half a file, also after a crash. */
export async function replaceFile(file: string, text: string): Promise<void> {
  const temporary = `${file}.${randomBytes(4).toString('hex')}.tmp`;
  await writeFile(temporary, text);
  await rename(temporary, file);
}

/** `2026-11-30T02-17-04.123Z-3f2a1b.json`: two commits can run at the same time. */
function fileOf({ start, runs }: Night): string {
  return `${start.replaceAll(':', '-')}-${runs[0]?.id ?? ''}.json`;
}

async function filesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
