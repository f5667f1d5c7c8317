import { expect, _baseTest as test } from '@playwright/test';
import { catalogueDefinitions } from '../../src/catalogue/facts-files.js';
import { pipelineCode } from '../../src/codegen/pipeline-code.js';
import { canonical } from './canonical.js';
import { compilerSays } from './compiles.js';
import { codeOf, described, rebuilt } from './round-trip.js';
import { shapes } from './shapes.js';

for (const [what, describe] of Object.entries(shapes)) {
  test(`code builds the same pipeline: ${what}`, async () => {
    const definitions = await catalogueDefinitions();
    const config = described(definitions, describe, what);
    const generated = codeOf(config, definitions);
    expect(generated.notes).toEqual([]);
    expect(canonical(rebuilt(generated, definitions), definitions), generated.code).toEqual(
      canonical(config, definitions),
    );
  });
}

test('the code of all shapes compiles, and so do specs', { tag: '@slow' }, async () => {
  const definitions = await catalogueDefinitions();
  const modules = Object.entries(shapes).map(([what, describe], i) => {
    const source = { pipelineConfig: described(definitions, describe, what), pipelineRules: {} };
    return [`shape-${i}`, pipelineCode(source, { definitions }).code] as const;
  });
  expect(compilerSays(new Map(modules))).toEqual([]);
});
