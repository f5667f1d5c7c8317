import { expect, _baseTest as test } from '@playwright/test';
import { DataCollector, type Pipeline, type PipelineStatus } from '../src/index.js';
import { webServer } from './server.js';

const login = { username: 'admin', password: 'correct horse' };
const STARTED = 1_000;

interface Script {
  /** One answer for each time that the status is asked for; the last one stays. */
  statuses: { status: PipelineStatus; timeStamp?: number; message?: string }[];
  /** Output records while it runs; absent: 204. */
  live?: number;
  /** Output records in the history's last entry. */
  final?: number;
}

/** A pipeline whose engine answers as written. */
async function withPipeline(script: Script, use: (pipeline: Pipeline) => Promise<void>): Promise<void> {
  let asked = 0;
  const counters = (count: number) => ({ counters: { 'pipeline.batchOutputRecords.counter': { count } } });
  const state = () => {
    const next = script.statuses[Math.min(asked++, script.statuses.length - 1)];
    return { pipelineId: 'orders1', timeStamp: STARTED + 1, message: null, attributes: {}, ...next };
  };
  const answers: [end: string, answer: () => unknown][] = [
    ['/system/info', () => ({ version: '3.22.2' })],
    ['/definitions', () => ({ stages: [], services: [], pipeline: [] })],
    ['/start', () => ({ pipelineId: 'orders1', status: 'STARTING', timeStamp: STARTED })],
    ['/status', state],
    ['/metrics', () => (script.live === undefined ? undefined : counters(script.live))],
    [
      '/history',
      () => [
        { status: 'FINISHED', timeStamp: STARTED + 1, metrics: JSON.stringify(counters(script.final ?? 0)) },
        { status: 'FINISHED', timeStamp: STARTED - 500, metrics: JSON.stringify(counters(999)) },
      ],
    ],
    [
      '/orders1',
      () => ({ pipelineId: 'orders1', title: 'orders', stages: [], startEventStages: [], stopEventStages: [] }),
    ],
  ];
  const server = await webServer(({ url = '' }, response) => {
    if (url === '/public-rest/ping') return response.end('pong');
    const path = url.split('?')[0] ?? '';
    const body = answers.find(([end]) => path.endsWith(end))?.[1]();
    if (body === undefined) return response.writeHead(204).end();
    return response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
  });
  try {
    await using sdc = await DataCollector.connect(server.url, login);
    await use(await sdc.getPipeline('orders1'));
  } finally {
    await server.close();
  }
}

test('a pipeline that finished before the first look is counted from its history', async () => {
  await withPipeline({ statuses: [{ status: 'FINISHED' }], final: 7 }, async (pipeline) => {
    expect((await pipeline.run()).outputRecords).toBe(7);
    expect((await pipeline.waitForOutputRecords(7)).outputRecords).toBe(7);
  });
});

test('an end of the run before is not taken for the end of this one', async () => {
  const earlier = { status: 'STOPPED', timeStamp: STARTED - 100 } as const;
  await withPipeline({ statuses: [earlier, { status: 'RUNNING' }], live: 3 }, async (pipeline) => {
    await pipeline.start();
    await expect(pipeline.waitForFinished({ timeout: 50 })).rejects.toMatchObject({ code: 'SDC_WAIT_TIMEOUT' });
  });
  const failed = { status: 'RUN_ERROR', message: 'JDBC_06 - no such host' } as const;
  await withPipeline({ statuses: [earlier, earlier, failed] }, async (pipeline) => {
    await expect(pipeline.start()).rejects.toMatchObject({ code: 'PIPELINE_FAILED', status: 'RUN_ERROR' });
  });
});

for (const status of ['RUN_ERROR', 'RETRY', 'START_ERROR', 'STOP_ERROR', 'KILLED'] as const) {
  test(`${status} ends every wait at once, with what SDC says`, async () => {
    const statuses = [{ status, message: 'JDBC_06 - no such host' }];
    await withPipeline({ statuses }, async (pipeline) => {
      const failed = {
        code: 'PIPELINE_FAILED',
        status,
        sdcCode: 'JDBC_06',
        message: expect.stringContaining('no such host'),
      };
      await expect(pipeline.waitForFinished()).rejects.toMatchObject(failed);
      await expect(pipeline.waitForStatus('RUNNING')).rejects.toMatchObject(failed);
      await expect(pipeline.waitForOutputRecords(1)).rejects.toMatchObject(failed);
    });
  });
}

test('an end in error is waited for while the pipeline is tried again', async () => {
  const statuses = [{ status: 'RETRY' }, { status: 'STARTING' }, { status: 'RETRY' }, { status: 'RUN_ERROR' }] as const;
  await withPipeline({ statuses: [...statuses] }, async (pipeline) => {
    expect((await pipeline.waitForStatus(['RUN_ERROR', 'FINISHED'])).status).toBe('RUN_ERROR');
  });
});

test('a transient error status is waited out', async () => {
  const statuses = [
    { status: 'RUNNING_ERROR' },
    { status: 'RUNNING_ERROR' },
    { status: 'RUN_ERROR', message: 'S3_01 - gone' },
  ] as const;
  await withPipeline({ statuses: [...statuses] }, async (pipeline) => {
    await expect(pipeline.waitForFinished()).rejects.toMatchObject({ status: 'RUN_ERROR', sdcCode: 'S3_01' });
  });
});

test('a pipeline that ends with fewer records than were waited for says how many it had', async () => {
  await withPipeline({ statuses: [{ status: 'STOPPED' }], final: 2 }, async (pipeline) => {
    await expect(pipeline.waitForOutputRecords(3)).rejects.toMatchObject({
      code: 'PIPELINE_ENDED',
      message: expect.stringContaining('3 output records (it had 2)'),
    });
  });
});

test(
  'a pipeline that runs on without enough records times out and says how many it has',
  { tag: '@slow' },
  async () => {
    await withPipeline({ statuses: [{ status: 'RUNNING' }], live: 2 }, async (pipeline) => {
      await expect(pipeline.waitForOutputRecords(3, { timeout: 1_000 })).rejects.toMatchObject({
        code: 'SDC_WAIT_TIMEOUT',
        message: expect.stringContaining("'orders' has 2 of 3 output records"),
      });
    });
  },
);

test('a pipeline that has not been started is not waited for', async () => {
  await withPipeline({ statuses: [{ status: 'EDITED' }] }, async (pipeline) => {
    const notStarted = {
      code: 'PIPELINE_NOT_STARTED',
      status: 'EDITED',
      message: expect.stringMatching(/'orders' is EDITED\. It has not been started .* Call start\(\) first\.$/),
    };
    await expect(pipeline.waitForOutputRecords(5)).rejects.toMatchObject(notStarted);
    await expect(pipeline.waitForBatches(5)).rejects.toMatchObject(notStarted);
    await expect(pipeline.waitForFinished()).rejects.toMatchObject(notStarted);
  });
});

test('a status is waited for until another user starts the pipeline', { tag: '@slow' }, async () => {
  const statuses = [{ status: 'EDITED' }, { status: 'EDITED' }, { status: 'STARTING' }, { status: 'RUNNING' }] as const;
  await withPipeline({ statuses: [...statuses] }, async (pipeline) => {
    expect((await pipeline.waitForStatus('RUNNING')).status).toBe('RUNNING');
  });
  await withPipeline({ statuses: [{ status: 'EDITED' }] }, async (pipeline) => {
    await expect(pipeline.waitForStatus('RUNNING', { timeout: 1_000 })).rejects.toMatchObject({
      code: 'SDC_WAIT_TIMEOUT',
      message: expect.stringContaining("'orders' is EDITED, not RUNNING: it has not been started"),
    });
  });
});
