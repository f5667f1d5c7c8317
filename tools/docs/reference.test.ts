import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, _baseTest as test } from '@playwright/test';
import { readSdk } from './project.js';
import { undocumented, withoutEndpoint } from './undocumented.js';

const REFERENCE = join(import.meta.dirname, '../../sdk/docs/api');

/** Methods that close a connection, wait for a socket, or exchange records with a pipeline instead of the REST API. */
const ASK_NOTHING = [
  'Connection.close',
  'DataCollector.[asyncDispose]',
  'DataCollector.close',
  'DataCollector.prepareImport',
  'ErrorWatch.close',
  'ListeningOrigin.send',
  'LiveRecords.send',
  'PipelineDocument.edit',
  'PipelineDocument.read',
  'PipelineDocument.readAll',
  'Rpc.[asyncDispose]',
  'Rpc.close',
  'Rpc.open',
  'Subscription.[asyncDispose]',
  'Subscription.close',
  'Subscription.next',
  'Subscription.return',
  'Wiretap.waitForRecords',
];

test(
  'every export of the SDK is documented, with its REST calls, and the reference is up to date',
  { tag: '@slow' },
  async () => {
    test.setTimeout(120_000);
    const { project, complaints, write } = await readSdk();
    expect(complaints).toEqual([]);
    expect(undocumented(project)).toEqual([]);
    expect(withoutEndpoint(project).sort()).toEqual(ASK_NOTHING);

    const folder = await mkdtemp(join(tmpdir(), 'sdk-reference-'));
    try {
      await write(folder);
      const [fresh, committed] = await Promise.all([contents(folder), contents(REFERENCE)]);
      expect(differing(fresh, committed), 'npm run docs writes them again').toEqual([]);
    } finally {
      await rm(folder, { recursive: true });
    }
  },
);

async function contents(folder: string): Promise<Map<string, string>> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = found.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  const texts = files.map(async (file) => [file.slice(folder.length + 1), await readFile(file, 'utf8')] as const);
  return new Map(await Promise.all(texts));
}

function differing(a: Map<string, string>, b: Map<string, string>): string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((name) => a.get(name) !== b.get(name)).sort();
}
