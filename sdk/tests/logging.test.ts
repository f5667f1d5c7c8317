import { text } from 'node:stream/consumers';
import { expect, _baseTest as test } from '@playwright/test';
import { DataCollector, type SdcError } from '../src/index.js';
import { fakeSdc } from './fake-sdc.js';

const LOG4J = 'log4j.rootLogger=INFO, file\nlog4j.logger.com.streamsets = WARN, file\n#log4j.logger.org=DEBUG\n';
const LOG4J2 = [
  'status = error',
  'appender.console.type = Console',
  'rootLogger.level = info',
  'logger.l1.name = com.streamsets',
  'logger.l1.level = WARN',
  'logger.l2.name: com.streamsets.pipeline',
  'logger.short.name = org.short',
  'logger.short = INFO, console',
  '#logger.l3.name = org',
  '',
].join('\n');

/** Sets a level in a configuration; gives what it was, what it is then, and the configuration that was sent. */
async function changed(configuration: string, logger: string) {
  let stored = configuration;
  await using fake = await fakeSdc(async (request, response) => {
    if (request.method === 'POST') stored = await text(request);
    response.setHeader('content-type', 'text/plain').end(stored);
  });
  await using sdc = await DataCollector.connect(fake.url, { username: 'admin', password: 'admin' });
  const before = await sdc.logging.level(logger);
  await sdc.logging.setLevel(logger, 'DEBUG');
  return { before, after: await sdc.logging.level(logger), stored };
}

const cases: [what: string, configuration: string, logger: string, before: string | undefined, stored: string][] = [
  [
    'log4j has the logger',
    LOG4J,
    'com.streamsets',
    'WARN',
    LOG4J.replace('com.streamsets = WARN', 'com.streamsets = DEBUG'),
  ],
  ['log4j lacks it', LOG4J, 'org', undefined, `${LOG4J}log4j.logger.org=DEBUG\n`],
  ['log4j2 has it', LOG4J2, 'com.streamsets', 'WARN', LOG4J2.replace('l1.level = WARN', 'l1.level = DEBUG')],
  [
    'log4j2 has it without a level',
    LOG4J2,
    'com.streamsets.pipeline',
    undefined,
    LOG4J2.replace('com.streamsets.pipeline\n', 'com.streamsets.pipeline\nlogger.l2.level = DEBUG\n'),
  ],
  [
    'log4j2 has it in the short form',
    LOG4J2,
    'org.short',
    'INFO',
    LOG4J2.replace('short = INFO, console', 'short = DEBUG, console'),
  ],
  ['log4j2 lacks it', LOG4J2, 'org', undefined, `${LOG4J2}logger.org.name = org\nlogger.org.level = DEBUG\n`],
  [
    'log4j2 lacks it and has another one with its id',
    'loggers = com_x\nlogger.com_x.name = other\nlogger.com_x.level = INFO\r\n',
    'com.x',
    undefined,
    'loggers = com_x, com_x2\nlogger.com_x.name = other\nlogger.com_x.level = INFO\nlogger.com_x2.name = com.x\nlogger.com_x2.level = DEBUG\n',
  ],
  [
    'several lines name it, of which the last one counts',
    'log4j.logger.a=INFO\nlog4j.logger.a=WARN\n',
    'a',
    'WARN',
    'log4j.logger.a=DEBUG\nlog4j.logger.a=DEBUG\n',
  ],
];
for (const [what, configuration, logger, before, stored] of cases) {
  test(`a level is set where ${what}`, async () => {
    expect(await changed(configuration, logger)).toEqual({ before, after: 'DEBUG', stored });
  });
}

test('a configuration in another format is left as it is, with what to do', async () => {
  const xml = '<Configuration><Loggers><Root level="info"/></Loggers></Configuration>';
  const error = (await changed(xml, 'com.streamsets').catch((caught: unknown) => caught)) as SdcError;
  expect(error.code).toBe('LOGGER_BAD');
  expect(error.message).toContain('sdc.logging.configure()');
});
