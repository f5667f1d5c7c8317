import { expect, _baseTest as test } from '@playwright/test';
import { DataCollector, type Pipeline } from '../src/index.js';
import { fakeSdc } from './fake-sdc.js';

const CONSTANTS = [{ name: 'constants', value: [{ key: 'SOURCE_TABLE', value: 'orders' }] }];

const STARTS: [
  title: string,
  start: (pipeline: Pipeline, parameters: { [name: string]: string }) => Promise<unknown>,
][] = [
  ['start', (pipeline, parameters) => pipeline.start({ parameters, reset: true })],
  ['run', (pipeline, parameters) => pipeline.run({ parameters })],
  ['snapshot', (pipeline, parameters) => pipeline.snapshot({ parameters })],
];

for (const [title, start] of STARTS) {
  test(`a misspelt runtime parameter is an error before SDC is asked: ${title}`, async () => {
    const asked: string[] = [];
    await using fake = await fakeSdc(({ url = '' }, response) => {
      asked.push(url);
      response.writeHead(500).end();
    });
    await using sdc = await DataCollector.connect(fake.url, { username: 'admin', password: 'correct horse' });
    const pipeline = await fake.pipeline(sdc);
    const before = [...asked];
    await expect(start(pipeline, { SOURCE_TABEL: 'sales' })).rejects.toMatchObject({
      code: 'PARAMETER_UNKNOWN',
      summary: "The pipeline 'orders' has no parameter 'SOURCE_TABEL'.",
      nextStep: 'Declare it with a default: p.parameters({ … }).',
    });
    pipeline.config.configuration.push(...CONSTANTS);
    await expect(start(pipeline, { SOURCE_TABEL: 'sales' })).rejects.toThrow("Did you mean 'SOURCE_TABLE'?");
    expect(asked).toEqual(before);
  });
}
