import { expect, JDBC, LIBS, CORE, test } from './support/docker-test.js';

const SPEC = `import { expect, json, test } from 'FIXTURES';
test('moves a row', async ({ sdc, mysql }) => {
  const table = await mysql.createTable({ id: 'int' });
  await sdc.run('moves a row', (p) => p
    .origin('Dev Raw Data Source', { dataFormat: 'JSON', rawData: json([{ id: 1 }]), stopAfterFirstBatch: true })
    .to('JDBC Producer', { ...mysql.connection, tableName: table.name }));
  await expect(table).toHaveRows([{ id: 1 }]);
});`;

test.describe.configure({ timeout: 300_000 });

test("the vendor's JDBC library, which has no MySQL driver, gets one", async ({ startRun, image }) => {
  const place = `/opt/streamsets-datacollector-3.22.2/streamsets-libs/${JDBC}`;
  // The image of the library has no shell.
  await image(
    `stf-without-driver:${JDBC}-3.22.2`,
    [
      `FROM ${LIBS}:${JDBC}-3.22.2 AS library`,
      `FROM ${CORE}:3.22.2 AS shell`,
      'USER root',
      `COPY --from=library ${place} /library`,
      'RUN rm /library/lib/mysql-connector-*.jar',
      'FROM scratch',
      `COPY --from=shell /library ${place}`,
      `VOLUME ${place}`,
    ].join('\n'),
  );
  const env = { SDC_ENV: 'docker', SDC_LIBS_IMAGE: 'stf-without-driver' };
  const { outcomes, output } = await (await startRun({ 'mysql.spec.ts': SPEC }, { env, engines: 2 })).result();
  expect(outcomes, output).toEqual({ 'moves a row': 'passed' });
});
