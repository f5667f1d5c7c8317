/** The files that `stf init` adds to a repository. */

export const CONFIG = `import { defineConfig } from '@playwright/test';
import { frameworkConfig, type SdcOptions } from 'sdc-test-framework/config';

export default defineConfig<object, SdcOptions>(frameworkConfig(), {
  testDir: 'specs',
  use: {
    // sdcVersion: '4.0.0',
    // sdcEnv: 'docker',
  },
});
`;

/** How an existing config includes the framework's settings; valid in TypeScript and JavaScript. */
export const JOINED_CONFIG = `import { defineConfig } from '@playwright/test';
import { frameworkConfig } from 'sdc-test-framework/config';

export default defineConfig(frameworkConfig(), {
  // your own settings; those given here win
  testDir: 'specs',
});
`;

export const SPEC = `import { expect, json, test } from 'sdc-test-framework';

test('social security numbers reach Postgres masked', async ({ sdc, postgres }) => {
  const people = await postgres.createTable({ id: 'int primary key', ssn: 'text' });

  const pipeline = await sdc.createPipeline('mask SSNs', (p) => p
    .origin('Dev Raw Data Source', { dataFormat: 'JSON', rawData: json([{ id: 1, ssn: '123-45-6789' }]), stopAfterFirstBatch: true })
    .to('Field Masker', { fieldMaskConfigs: [{ fieldsToMask: ['/ssn'], maskType: 'CUSTOM', customMask: 'xxx-xx-####' }] })
    .to('JDBC Producer', { ...postgres.connection, tableName: people.name }));
  await pipeline.run();

  await expect(people).toHaveRows([{ id: 1, ssn: 'xxx-xx-6789' }]);
});
`;

export const TSCONFIG = `{
  "compilerOptions": {
    "target": "ES2022",
    "module": "ESNext",
    "moduleResolution": "bundler",
    "types": [],
    "strict": true,
    "skipLibCheck": true,
    "noEmit": true
  },
  "include": ["playwright.config.ts", "specs"]
}
`;

export const IGNORED = ['node_modules/', 'reports/out/', 'test-results/'];

export const SCRIPTS = {
  test: 'stf test',
  report: 'playwright show-report reports/out/html',
};
