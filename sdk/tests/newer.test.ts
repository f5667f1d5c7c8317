import { expect, test } from '@playwright/test';
import { withEngineVersion } from '../src/builder/newer.js';
import { EMPTY_RULES } from '../src/builder/pipeline-json.js';
import { orders } from './exported.js';

for (const [version, engine, expected] of [
  ['5.0.0', '3.22.2', '3.22.2'],
  ['4.3.0-SNAPSHOT', '3.22.2', '3.22.2'],
  ['3.22.3', '3.22.2', '3.22.2'],
  ['3.22.2', '3.22.2', '3.22.2'],
  ['3.9.1', '3.22.2', '3.9.1'],
  ['2.7', '4.0.0', '2.7'],
] as const) {
  test(`an edited pipeline of ${version} is one of ${expected} for ${engine}`, () => {
    const envelope = { pipelineConfig: { ...orders(), info: { sdcVersion: version } }, pipelineRules: EMPTY_RULES };
    expect(withEngineVersion(envelope, engine).pipelineConfig.info?.['sdcVersion']).toBe(expected);
  });
}
