import { test } from '../engine-test.js';
import { dataCollectorRows } from './data-collector.js';
import { pipelineRows } from './pipelines.js';
import { recordRows } from './records.js';
import type { Rows } from './row.js';
import { systemRows } from './system.js';

/** The test of each public method of the SDK on a real engine. */
export const surfaceRows: Rows = { ...dataCollectorRows, ...pipelineRows, ...systemRows, ...recordRows };

/** One test per public method; the text of a row becomes an annotation of its test. */
export function testSurface(): void {
  for (const [member, attempt] of Object.entries(surfaceRows)) {
    test(member, async ({ bench }, testInfo) => {
      const remark = await attempt(bench);
      if (typeof remark === 'string') testInfo.annotations.push({ type: 'behaviour', description: remark });
    });
  }
}
