import type { LeftOut } from './left-out.js';
import { commentText, printText } from './print.js';

export interface ModuleParts {
  title: string;
  functionName: string;
  statements: readonly string[];
  /** What the builder is typed with, where its own types do not do. */
  stages: 'AnyStages' | undefined;
  leftOut: LeftOut;
}

/** A module with one function that describes the pipeline. */
export function moduleText({ title, functionName, statements, stages, leftOut }: ModuleParts): string {
  return [
    `import type { ${stages === undefined ? '' : `${stages}, `}PipelineBuilder } from 'sdc-sdk';`,
    '',
    `/** ${[`Create it with \`sdc.createPipeline(${commentText(printText(title))}, ${functionName})\`.`, ...remarks(leftOut)].join('\n * ')}${leftOut.secrets.length + leftOut.notes.length > 0 ? '\n' : ''} */`,
    `export function ${functionName}(p: PipelineBuilder${typeArgument(stages)}): void {`,
    ...statements.map((statement) => `  ${statement}`),
    '}',
    '',
  ].join('\n');
}

/** A spec that creates the pipeline, asks SDC whether it is sound, and runs it. */
export function specText({ title, statements, stages, leftOut }: ModuleParts): string {
  const comment = remarks(leftOut).map((line) => `// ${line}`);
  return [
    ...(stages === undefined ? [] : [`import type { ${stages} } from 'sdc-sdk';`]),
    "import { expect, test } from '../fixtures';",
    '',
    ...comment,
    `test(${printText(title)}, async ({ sdc }) => {`,
    `  const pipeline = await sdc.createPipeline${typeArgument(stages)}(${printText(title)}, (p) => {`,
    ...statements.map((statement) => `    ${statement}`),
    '  });',
    '  expect(await pipeline.validate()).toEqual([]);',
    '  await pipeline.run();',
    '',
    '  // Now look at each destination with its own client, for instance: await expect(table).toHaveRows([…]).',
    '});',
    '',
  ].join('\n');
}

function typeArgument(stages: string | undefined): string {
  return stages === undefined ? '' : `<${stages}>`;
}

function remarks({ secrets, notes }: LeftOut): string[] {
  const secretLines = secrets.map(({ variable, holds }) => `- ${variable}: ${commentText(holds)}`);
  return [
    ...(secretLines.length === 0 ? [] : ['Secrets are read from the environment:', ...secretLines]),
    ...(notes.length === 0 ? [] : ['Not as it was:', ...notes.map((note) => `- ${commentText(note)}`)]),
  ];
}
