import { catalogueDefinitions } from '../catalogue/definitions.js';
import { pipelineCode } from '../codegen/pipeline-code.js';
import { argumentsOf } from './arguments.js';
import { deliver, readText } from './files.js';
import { liveDefinitions, LOGIN_OPTIONS } from './login.js';
import type { Terminal } from './terminal.js';

const OPTIONS = {
  ...LOGIN_OPTIONS,
  spec: { type: 'boolean' },
  out: { type: 'string' },
  force: { type: 'boolean' },
} as const;

/** `sdc-sdk codegen`: the TypeScript that builds an exported pipeline. */
export async function codegen(args: string[], terminal: Terminal): Promise<void> {
  const { values, positionals } = argumentsOf(args, OPTIONS, 1);
  const source = await readText(positionals[0] ?? '-');
  const types = await catalogueDefinitions();
  const definitions = values.url === undefined ? types : (await liveDefinitions(values, terminal)).definitions;
  const { code, secrets, notes } = pipelineCode(source, { definitions, types, spec: values.spec ?? false });
  await deliver(code, { out: values.out, replace: values.force ?? false }, terminal);
  for (const { variable, holds } of secrets) terminal.tell(`Left out: ${holds}; the code reads it from ${variable}.\n`);
  for (const note of notes) terminal.tell(`Note: ${note}\n`);
}
