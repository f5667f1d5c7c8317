import * as sdk from 'sdc-sdk';

/** The TypeScript blocks of a page. */
export function blocksOf(page: string): string[] {
  return [...page.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, block]) => block ?? '');
}

/** Every piece of code in the column `call` of the tables of a page. */
export function callsOf(page: string): string[] {
  const calls: string[] = [];
  let column = -1;
  for (const line of page.split('\n')) {
    const cells = line.startsWith('|') ? line.split('|').map((cell) => cell.trim()) : [];
    if (cells.length === 0) column = -1;
    else if (column === -1) column = cells.includes('call') ? cells.indexOf('call') : -2;
    else if (column > 0) calls.push(...[...(cells[column] ?? '').matchAll(/`([^`]+)`/g)].map(([, call]) => call ?? ''));
  }
  return calls;
}

/** What the calls of the tables speak of. */
const GIVEN: Record<string, string> = {
  acl: 'sdk.PipelineAcl',
  dataRule: 'sdk.DataRule',
  driftRule: 'sdk.DataDriftRule',
  envelope: 'sdk.FragmentEnvelope',
  files: 'sdk.UploadedFile[]',
  id: 'string',
  jar: 'Uint8Array',
  json: 'string',
  lane: 'sdk.Lane',
  metrics: 'sdk.Metrics',
  offsets: 'sdk.Offsets',
  origin: 'sdk.Stage',
  other: 'sdk.Stage',
  p: 'sdk.PipelineBuilder',
  password: 'string',
  pipeline: 'sdk.Pipeline',
  pipelines: 'sdk.Pipeline[]',
  preview: 'sdk.Preview',
  record: 'sdk.SdcRecord',
  ruleId: 'string',
  sdc: 'sdk.DataCollector',
  snapshot: 'sdk.Snapshot',
  stage: 'sdk.Stage',
  timestamp: 'string',
  title: 'string',
  url: 'string',
  zip: 'Uint8Array',
};

/** A module that makes the calls, so that the compiler can look at them. */
export function callsModule(calls: readonly string[]): string {
  const exported = Object.keys(sdk).filter((name) => calls.some((call) => new RegExp(`\\b${name}[.(]`).test(call)));
  return [
    `import type * as sdk from 'sdc-sdk';`,
    exported.length === 0 ? '' : `import { ${exported.join(', ')} } from 'sdc-sdk';`,
    ...Object.entries(GIVEN).map(([name, type]) => `export declare const ${name}: ${type};`),
    ...calls.map((call, index) => `export const call${index} = async () => { ${call}; };`),
    '',
  ].join('\n');
}
