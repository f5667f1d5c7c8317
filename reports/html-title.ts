import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { unzipSync, zipSync } from 'fflate';

const DATA = /data:application\/zip;base64,[A-Za-z0-9+/=]+/;
const PREFIX = 'data:application/zip;base64,';

/**
 * Gives a finished HTML report another title. Playwright takes the title before the run, when nobody knows yet
 * which servers it will meet; the page carries its data as a zip file, and the title in it.
 */
export async function retitle(page: string, title: string): Promise<void> {
  if (!existsSync(page)) return;
  const html = await readFile(page, 'utf8');
  const data = DATA.exec(html)?.[0];
  if (data === undefined) return;
  const parts = unzipSync(Buffer.from(data.slice(PREFIX.length), 'base64'));
  const report = JSON.parse(Buffer.from(parts['report.json'] ?? []).toString()) as { options: { title?: string } };
  report.options.title = title;
  parts['report.json'] = Buffer.from(JSON.stringify(report));
  const changed = PREFIX + Buffer.from(zipSync(parts)).toString('base64');
  await writeFile(
    page,
    html.replace(DATA, () => changed),
  );
}
