import { readFile } from 'node:fs/promises';
import { expect, _baseTest as test } from '@playwright/test';

const POMS = [
  new URL('mysql-driver/pom.xml', import.meta.url),
  new URL('../../engine/libraries/streamsets-datacollector-jdbc-lib/pom.xml', import.meta.url),
];

test("the vendor's JDBC library gets the MySQL driver of the embedded one", async () => {
  const versions = await Promise.all(
    POMS.map(
      async (pom) => /mysql-connector-j<\/artifactId>\s*<version>([^<]+)</.exec(await readFile(pom, 'utf8'))?.[1],
    ),
  );
  expect(versions[0]).toMatch(/^\d/);
  expect(versions[1]).toBe(versions[0]);
});
