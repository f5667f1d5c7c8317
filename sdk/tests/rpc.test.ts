import { expect, _baseTest as test } from '@playwright/test';
import {
  newRecord,
  ownAddress,
  PipelineDocument,
  Rpc,
  type RpcOptions,
  type StageSpec,
  type Wiretap,
} from '../src/index.js';
import { OriginLink } from '../src/rpc/origin-link.js';
import { batchBody } from '../src/rpc/protocol.js';
import { exportedStage, orders } from './exported.js';
import { webServer } from './server.js';

const CONTENT = { 'content-type': 'application/binary' };

/** The end of SDC RPC for one test, with a stand-in for the port of a Data Collector. */
async function withRpc(work: (rpc: Rpc) => Promise<void>, options: Partial<RpcOptions> = {}): Promise<void> {
  const sdc = await webServer((_, response) => response.end());
  const rpc = await Rpc.open({ sdcUrl: sdc.url, ...options });
  try {
    await work(rpc);
  } finally {
    await rpc.close();
    await sdc.close();
  }
}

function attached(tap: Wiretap, position: 'destination' | 'error' = 'destination'): { id: string; spec: StageSpec } {
  const spec = tap.attach({ position, pipeline: 'orders', replaces: undefined });
  return { id: spec.link?.id ?? '', spec };
}

function send(
  rpc: Rpc,
  id: string | undefined,
  init: Omit<RequestInit, 'headers'> & { headers?: Record<string, string> } = {},
): Promise<Response> {
  const headers = { ...CONTENT, ...(id === undefined ? {} : { 'X-SDC-APPLICATION-ID': id }), ...init.headers };
  return fetch(`http://${rpc.address}/ipc/v1`, { method: 'POST', ...init, headers });
}

test('answers the ping that SDC sends before a start', async () => {
  await withRpc(async (rpc) => {
    const { id } = attached(rpc.wiretap());
    const pinged = await send(rpc, id, { method: 'GET' });
    expect([pinged.status, pinged.headers.get('x-sdc-ping')]).toEqual([200, 'ping']);
  });
});

test('accepts nothing without the id of one of its wiretaps', async () => {
  await withRpc(async (rpc) => {
    const tap = rpc.wiretap();
    const { id } = attached(tap);
    const body = batchBody([newRecord({ n: 1 })]);
    expect((await send(rpc, undefined, { method: 'GET' })).status).toBe(403);
    expect((await send(rpc, undefined, { body })).status).toBe(403);
    expect((await send(rpc, 'guess', { body })).status).toBe(403);
    expect((await send(rpc, id, { body, headers: { 'content-type': 'text/plain' } })).status).toBe(400);
    expect((await send(rpc, id, { body: 'text' })).status).toBe(400);
    expect((await send(rpc, id, { body, headers: { 'X-SDC-COMPRESSION': 'snappy' } })).status).toBe(415);
    expect((await send(rpc, id, { method: 'PUT', body })).status).toBe(405);
    expect(tap.records).toEqual([]);
    expect((await send(rpc, id, { body })).status).toBe(200);
    expect(tap.records.map(({ value }) => value)).toEqual([{ n: 1 }]);
  });
});

test('taken records are forgotten', async () => {
  await withRpc(async (rpc) => {
    const tap = rpc.wiretap();
    const { id } = attached(tap);
    await send(rpc, id, { body: batchBody([newRecord({ n: 1 })]) });
    expect(tap.take().map(({ value }) => value)).toEqual([{ n: 1 }]);
    expect(tap.take()).toEqual([]);
  });
});

test('knows its wiretaps, those of an isolated pipeline too', async () => {
  await withRpc((rpc) => {
    const tap = rpc.wiretap();
    const isolated = rpc.isolate([]);
    expect(rpc.wiretaps).toEqual([tap, isolated.errors]);
    return Promise.resolve();
  });
});

test('shows what was sent again, and does not hide it', async () => {
  await withRpc(async (rpc) => {
    const tap = rpc.wiretap();
    const { id } = attached(tap);
    const body = batchBody([newRecord({ n: 1 }), newRecord({ n: 2 })]);
    await send(rpc, id, { body });
    await send(rpc, id, { body });
    await send(rpc, id, { body: batchBody([newRecord({ n: 1 })]) });
    expect(tap.records).toHaveLength(5);
    expect(tap.duplicates.map(({ value }) => value)).toEqual([{ n: 1 }, { n: 2 }]);
    tap.reset();
    expect([tap.batches, tap.records]).toEqual([[], []]);
  });
});

test('takes no more than its limits', async () => {
  await withRpc(
    async (rpc) => {
      const tap = rpc.wiretap();
      const { id } = attached(tap);
      const refused = await send(rpc, id, { body: batchBody([newRecord({ text: 'a'.repeat(2_000) })]) });
      expect(refused.status).toBe(413);
      expect(() => tap.assertReached()).toThrow(expect.objectContaining({ code: 'TAP_FULL' }));
      const small = batchBody([newRecord({ text: 'a'.repeat(300) })]);
      for (let held = 0; held + small.length <= 10_000; held += small.length) {
        expect((await send(rpc, id, { body: small })).status).toBe(200);
      }
      expect((await send(rpc, id, { body: small })).status).toBe(413);
      tap.reset();
      expect((await send(rpc, id, { body: small })).status).toBe(200);
    },
    { limits: { batch: 1_000, all: 10_000 } },
  );
});

test('says that a wiretap says nothing yet', async () => {
  await withRpc(async (rpc) => {
    const tap = rpc.wiretap();
    expect(() => tap.assertReached()).toThrow(expect.objectContaining({ code: 'TAP_NOT_ATTACHED' }));
    await expect(tap.waitForRecords(1)).rejects.toMatchObject({ code: 'TAP_NOT_ATTACHED' });
    attached(tap, 'error');
    expect(() => tap.assertReached()).toThrow(
      expect.objectContaining({
        code: 'TAP_NOT_REACHED',
        summary: expect.stringContaining("error of 'orders'"),
      }),
    );
    await expect(tap.waitForRecords(1, { timeout: 50 })).rejects.toMatchObject({ code: 'SDC_WAIT_TIMEOUT' });
  });
});

test('a wiretap is neither an origin nor a statistics stage, records are only an origin', async () => {
  await withRpc((rpc) => {
    const at = (position: 'origin' | 'statistics' | 'destination') => ({
      position,
      pipeline: 'orders',
      replaces: 'Snowflake 1',
    });
    expect(() => rpc.wiretap().attach(at('origin'))).toThrow(expect.objectContaining({ code: 'TAP_POSITION' }));
    expect(() => rpc.wiretap().attach(at('statistics'))).toThrow(expect.objectContaining({ code: 'TAP_POSITION' }));
    for (const origin of [rpc.records(), rpc.records([{ n: 1 }])]) {
      expect(() => origin.attach(at('destination'))).toThrow(expect.objectContaining({ code: 'RECORDS_POSITION' }));
    }
    return Promise.resolve();
  });
});

test('an isolated pipeline names the places of its wiretaps', async () => {
  await withRpc(async (rpc) => {
    const isolated = rpc.isolate([{ n: 1 }]);
    expect(() => isolated.tap('Trash 1')).toThrow(
      expect.objectContaining({ code: 'TAP_UNKNOWN', message: expect.stringContaining('Import the pipeline first') }),
    );
  });
});

test('an isolated pipeline has no test origin that waits for records: a run does not read from it', async () => {
  await withRpc(async (rpc) => {
    const source = orders();
    source.testOriginStage = exportedStage('KafkaTest_01', 'Kafka of the test', { stageName: 'com_acme_KafkaSource' });
    const document = await PipelineDocument.read(source);
    // JSON does not hold a date: such records travel by SDC RPC.
    const isolated = rpc.isolate([{ at: new Date(0) }]);
    await document.edit(isolated.edit);
    const { stages, testOriginStage } = document.config;
    const [origin] = stages.filter(({ inputLanes }) => inputLanes.length === 0);
    expect(origin?.stageName).toBe('com_streamsets_pipeline_stage_origin_sdcipc_SdcIpcDSource');
    expect(testOriginStage?.stageName).toBe('com_streamsets_pipeline_stage_devtest_rawdata_RawDataDSource');
    expect([...isolated.taps.keys()]).toEqual(['Snowflake 1', 'Refunds to JDBC']);
  });
});

test('names the address that a Data Collector does not reach', async () => {
  await withRpc(
    (rpc) => {
      const { spec } = attached(rpc.wiretap());
      expect(spec.configs?.['config.hostPorts']).toEqual(['sdc-tests.example.com:18999']);
      const error = spec.link?.explain?.({ code: 'IPC_DEST_15', message: 'refused' });
      expect(error).toMatchObject({
        code: 'TAP_UNREACHABLE',
        summary: expect.stringContaining('sdc-tests.example.com:18999'),
      });
      expect(spec.link?.explain?.({ code: 'JDBC_06', message: '' })).toBeUndefined();
      return Promise.resolve();
    },
    { address: 'sdc-tests.example.com:18999' },
  );
});

test('finds the address from which this machine reaches a Data Collector', async () => {
  const sdc = await webServer((_, response) => response.end());
  expect(await ownAddress(sdc.url)).toBe(new URL(sdc.url).hostname);
  await sdc.close();
  await expect(ownAddress(sdc.url)).rejects.toMatchObject({
    code: 'RPC_LISTEN',
    message: expect.stringContaining(sdc.url),
  });
});

test('a port that another process has is an error at once', async () => {
  await withRpc(async (rpc) => {
    const port = Number(rpc.address.split(':').at(-1));
    const opening = Rpc.open({ sdcUrl: 'http://127.0.0.1:1', listen: { host: '127.0.0.1', port } });
    await expect(opening).rejects.toMatchObject({ code: 'RPC_LISTEN' });
  });
});

test.describe('records as an origin', () => {
  const at = { position: 'origin', pipeline: 'orders', replaces: undefined } as const;

  test('travel by Dev Raw Data Source where JSON holds them exactly', async () => {
    await withRpc((rpc) => {
      const simple = rpc.records([{ n: 1, f: 1.5, s: 'a', list: [null, true] }, {}]).attach(at);
      expect(simple.configs).toMatchObject({ rawData: '{"n":1,"f":1.5,"s":"a","list":[null,true]}\n{}' });
      for (const [values, options] of [
        [[{ d: new Date() }], {}],
        [[{ d: 1e300 }], {}],
        [[{ s: '${1 + 1}' }], {}],
        [[{ n: 1 }], { attributes: { a: 'b' } }],
        [[{ n: 1 }], { types: { '/n': 'LONG' } }],
        [[{ n: 1 }, { n: 2 }], { batches: 2 }],
        [[1], {}],
        [[], {}],
      ] as const) {
        expect(rpc.records(values, options).attach(at).link).toHaveProperty('deliver');
      }
      return Promise.resolve();
    });
  });

  test('refuse what cannot be divided or is not a list', async () => {
    await withRpc((rpc) => {
      expect(() => rpc.records([{ n: 1 }], { batches: 2 })).toThrow(
        expect.objectContaining({ code: 'RECORDS_BATCHES' }),
      );
      expect(() => rpc.records('n' as unknown as [])).toThrow(expect.objectContaining({ code: 'RECORD_VALUE' }));
      return Promise.resolve();
    });
  });

  test('that no origin takes are an error that says what to open', async () => {
    const closed = await webServer(() => undefined);
    const port = Number(new URL(closed.url).port);
    await closed.close();
    const link = new OriginLink({ port: 18_901, published: { host: '127.0.0.1', port } }, 'id', 0);
    await expect(link.send([newRecord({ n: 1 })], new AbortController().signal)).rejects.toMatchObject({
      code: 'RECORDS_UNREACHABLE',
      summary: `The origin for records at 127.0.0.1:${port} does not accept connections.`,
      nextStep: expect.stringContaining(`Let this machine open connections to port ${port}`),
    });
  });

  test('that an origin refuses are an error with its answer', async () => {
    const refusing = await webServer((_, response) => response.writeHead(403).end('Invalid application id'));
    const port = Number(new URL(refusing.url).port);
    const link = new OriginLink({ port, published: { host: '127.0.0.1', port } });
    await expect(link.send([newRecord({ n: 1 })], new AbortController().signal)).rejects.toMatchObject({
      code: 'RECORDS_REFUSED',
      summary: 'The origin refused records with HTTP 403 Invalid application id.',
    });
    await refusing.close();
  });

  test('are not sent to a pipeline that does not run', async () => {
    await withRpc(async (rpc) => {
      await expect(rpc.records().send([{ n: 1 }])).rejects.toMatchObject({ code: 'RECORDS_NOT_RUNNING' });
    });
  });
});
