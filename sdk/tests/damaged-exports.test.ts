import { expect, _baseTest as test } from '@playwright/test';
import { catalogueDefinitions, fittingRecords, pipelineCode, PipelineDocument, Rpc, SdcError } from '../src/index.js';
import { damaged, random } from './damage.js';
import { orders } from './exported.js';
import { webServer } from './server.js';

const TIMES = 400;
const DATABASE = {
  connection: { jdbcConnectionString: 'jdbc:postgresql://localhost/x', username: 'u', password: 'p' },
};

test(
  'whatever damage an export takes, it is read, edited and drawn, or refused with a typed error',
  {
    tag: '@slow',
  },
  async () => {
    const next = random(20261130);
    const definitions = await catalogueDefinitions();
    const sdc = await webServer((_, response) => response.end());
    await using rpc = await Rpc.open({ sdcUrl: sdc.url });
    const steps: Record<string, (document: PipelineDocument) => unknown> = {
      drawn: (document) => [document.toString(), document.toSvg()],
      code: (document) => pipelineCode(document.export(), { definitions }),
      unsupported: (document) => document.unsupported(),
      isolated: (document) => document.edit(rpc.isolate(fittingRecords(document.config, 5)).edit),
      connected: (document) => document.edit((p) => void p.connect(DATABASE)),
      'without credentials': (document) => [document.removeCredentials(), document.exportText()],
    };
    const outcomes = new Set<string>();
    for (let time = 0; time < TIMES; time++) {
      const text = damaged({ pipelineConfig: orders() }, next);
      for (const [step, work] of Object.entries(steps)) {
        outcomes.add(
          await outcomeOf(step, async () => {
            for (const document of await PipelineDocument.readAll(text)) await work(document);
          }),
        );
      }
    }
    await sdc.close();
    expect([...outcomes].filter((outcome) => outcome.includes('crash'))).toEqual([]);
    // The damage is real, and not all of it prevents work.
    expect([...outcomes]).toEqual(expect.arrayContaining(['PIPELINE_JSON', ...Object.keys(steps)]));
  },
);

async function outcomeOf(step: string, work: () => Promise<void>): Promise<string> {
  try {
    await work();
    return step;
  } catch (error) {
    return error instanceof SdcError ? error.code : `crash when ${step}: ${(error as Error).stack}`;
  }
}
