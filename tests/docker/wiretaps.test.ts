import { optionsFromEnvironment, engineSpec, Servers } from '../../environment/index.js';
import { expect, test } from './support/docker-test.js';
import { thisMachine } from '../support/this-machine.js';

/** Records that JSON cannot hold travel by SDC RPC in both directions. */
const SPEC = `import { expect, test } from 'FIXTURES';
const at = new Date(0);
test('finite', async ({ sdc, records, wiretap }) => {
  const tap = wiretap();
  await sdc.run('finite', (p) => p.origin(records([{ id: 1n, at }])).to(tap));
  expect(tap).toHaveRecords([{ id: 1n, at }], { types: true });
});
test('live', async ({ sdc, records, wiretap }) => {
  const tap = wiretap();
  const errors = wiretap();
  const feed = records();
  const pipeline = await sdc.createPipeline('live', (p) => p
    .errorsTo(errors)
    .origin(feed)
    .to('Expression Evaluator', { requiredFields: ['/id'] })
    .to(tap));
  await pipeline.start();
  await feed.send([{ id: 1 }, { none: true }]);
  feed.end();
  await pipeline.waitForStatus('STOPPED');
  expect(tap).toHaveRecords([{ id: 1 }]);
  expect(errors).toHaveRecords([{ none: true }]);
});
test('files', async ({ sdc, files, wiretap }) => {
  const tap = wiretap();
  await files.write('in/deep/a.json', [{ n: 1 }]);
  const pipeline = await sdc.createPipeline('files', (p) => {
    const read = p.origin('Directory', {
      filesDirectory: files.path + '/in', fileNamePattern: '*', readOrder: 'TIMESTAMP', processSubdirectories: true, dataFormat: 'JSON',
    });
    read.to(tap);
    read.to('Local FS', { directoryTemplate: files.path + '/out', maxRecordsInFile: 1, dataFormat: 'JSON' });
  });
  await pipeline.start();
  await tap.waitForRecords(1);
  await expect(files).toHaveFiles({ 'out/*': [{ n: 1 }] });
});
test('http', async ({ sdc, http, records }) => {
  http.route('POST /orders', { status: 201 });
  await sdc.run('http', (p) => p
    .origin(records([{ n: 1 }]))
    .to('HTTP Client', { resourceUrl: http.url + '/orders', dataFormat: 'JSON' }, { as: 'destination' }));
  await expect(http).toHaveReceived({ 'POST /orders': [{ n: 1 }] });
  const service = http.origin();
  const answering = await sdc.createPipeline('service', (p) => p
    .origin('REST Service', { httpListeningPort: service.port, listOfApplicationIds: [{ credential: 'x' }] })
    .to('Send Response to Origin', { statusCode: 200 }));
  await answering.start();
  expect((await service.send({ n: 1 }, { headers: { 'X-SDC-APPLICATION-ID': 'x' } })).status).toBe(200);
});`;

/** By URL, an origin in a container has no port that is open to this machine; these records need none. */
const PLAIN = `import { expect, test } from 'FIXTURES';
test('tapped', async ({ sdc, records, wiretap }) => {
  const tap = wiretap();
  await sdc.run('tapped', (p) => p.origin(records([{ id: 1 }])).to(tap));
  expect(tap).toHaveRecords([{ id: 1 }]);
});`;

test.describe.configure({ timeout: 300_000 });

test('wiretaps, records, files and requests reach a Data Collector from images, and one by URL in a container', async ({
  startRun,
  docker: _,
}) => {
  const inDocker = await startRun({ 'taps.spec.ts': SPEC }, { env: { SDC_ENV: 'docker' }, engines: 1 });
  const first = await inDocker.result();
  expect(first.outcomes, first.output).toEqual({
    finite: 'passed',
    live: 'passed',
    files: 'passed',
    http: 'passed',
  });

  const options = optionsFromEnvironment({ SDC_ENV: 'docker' });
  const servers = await Servers.connect(options, {
    runId: `taps-${process.pid}`,
    runnerPid: process.pid,
    machine: thisMachine(),
  });
  try {
    const { connection, testMachine } = await servers.engine({ slot: 0, spec: engineSpec(options) });
    const env = { SDC_URL: connection.url, SDC_USERNAME: connection.username, SDC_PASSWORD: connection.password };
    // The container has a loopback of its own.
    const closed = await (await startRun({ 'taps.spec.ts': PLAIN }, { env })).result();
    expect(closed.outcomes).toEqual({ tapped: 'failed' });
    expect(closed.output).toMatch(/does not reach the wiretap at 127\.0\.0\.1:\d+\./);
    expect(closed.output).toContain('STF_WIRETAP_ADDRESS');
    const open = { ...env, STF_WIRETAP_ADDRESS: testMachine?.listen ?? '' };
    const second = await (await startRun({ 'taps.spec.ts': PLAIN }, { env: open })).result();
    expect(second.outcomes, second.output).toEqual({ tapped: 'passed' });
  } finally {
    await servers.end();
  }
});
