import { test, expect } from '../../fixtures';

test('the log of a pipeline has the error that ended it', async ({ sdc, records }) => {
  const pipeline = await sdc.createPipeline('to be logged', (p) => p
    .origin(records([{ n: 'planted' }]))
    .to('Field Type Converter', { conversionMethod: 'BY_FIELD', fieldTypeConverterConfigs: [{ fields: ['/n'], targetType: 'INTEGER' }], onRecordError: 'STOP_PIPELINE' })
    .to('Trash'));
  await expect(pipeline.run()).rejects.toThrow(/planted/);
  const errors = async () => (await pipeline.logs({ severity: 'ERROR' })).map(({ message, exception }) => `${message} ${exception}`).join('\n');
  await expect.poll(errors).toContain('CONVERTER_00');
});

test('a logger that is set to DEBUG writes more, until it is set back', async ({ sdc, records }) => {
  const pipeline = await sdc.createPipeline('debugged', (p) => p.origin(records([{ n: 1 }])).to('Trash'));
  // SDC looks once a second at the configuration, so a run may begin before it is in force.
  const details = async () => {
    const after = await sdc.lastLogTimestamp();
    await pipeline.run();
    return (await pipeline.logs({ severity: 'DEBUG', after })).length;
  };
  await sdc.logging.setLevel('com.streamsets.datacollector', 'DEBUG');
  try {
    await expect.poll(details).toBeGreaterThan(0);
  } finally {
    // Its earlier configuration would leave it at DEBUG: log4j does not touch a logger that it does not find there.
    await sdc.logging.setLevel('com.streamsets.datacollector', 'INFO');
  }
  await expect.poll(details).toBe(0);
});
