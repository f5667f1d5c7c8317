import { test, expect } from '../../fixtures';

test('files that were renamed are read before the active one', async ({ sdc, files, wiretap }) => {
  for (const name of ['app.log.10', 'app.log.2', 'app.log']) await files.write(name, `${name}\n`);
  const arrived = wiretap();
  const pipeline = await sdc.createPipeline('tail', (p) => {
    const [lines, metadata] = p.origin('File Tail', { fileToTail: [{ path: `${files.path}/app.log` }], batchWaitTimeInSecs: 1, dataFormat: 'TEXT' }).outputs;
    lines?.to(arrived);
    metadata?.to('Trash');
  });
  await pipeline.start();
  await arrived.waitForRecords(3);
  expect(arrived).toHaveRecords([{ text: 'app.log.10' }, { text: 'app.log.2' }, { text: 'app.log' }], { ordered: true });
});
