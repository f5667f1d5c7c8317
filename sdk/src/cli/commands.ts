import { catalogueDefinitions } from '../catalogue/facts-files.js';
import { generateTypes } from '../catalogue/generate-types.js';
import { pipelineCode } from '../codegen/pipeline-code.js';
import { PipelineDocument } from '../pipeline-document.js';
import { argumentsOf } from './arguments.js';
import { deliver, readText, type Terminal } from './files.js';
import { liveDefinitions, LOGIN_OPTIONS } from './login.js';

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
  for (const { variable, holds } of secrets)
    terminal.report(`Left out: ${holds}; the code reads it from ${variable}.\n`);
  for (const note of notes) terminal.report(`Note: ${note}\n`);
}

/** `sdc-sdk types`: TypeScript that knows the stages of a Data Collector that runs. */
export async function types(args: string[], terminal: Terminal): Promise<void> {
  const { values } = argumentsOf(args, { ...LOGIN_OPTIONS, out: { type: 'string' } } as const, 0);
  const { definitions, version } = await liveDefinitions(values, terminal);
  const header = `// The stages of a Data Collector ${version}, written by \`sdc-sdk types\`; not to be edited.\n\n`;
  await deliver(header + generateTypes(definitions).together('sdc-sdk'), { out: values.out, replace: true }, terminal);
}

/** `sdc-sdk draw`: the pipelines of an export as text, or as a picture. */
export async function draw(args: string[], terminal: Terminal): Promise<void> {
  const { svg, out, force } = {
    svg: { type: 'boolean' },
    out: { type: 'string' },
    force: { type: 'boolean' },
  } as const;
  const { values, positionals } = argumentsOf(args, { svg, out, force }, 1);
  const file = positionals[0] ?? '';
  const drawn =
    values.svg === true
      ? (await PipelineDocument.read(file)).toSvg()
      : (await PipelineDocument.readAll(file)).map(String).join('\n\n');
  await deliver(`${drawn}\n`, { out: values.out, replace: values.force ?? false }, terminal);
}
