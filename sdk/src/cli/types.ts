import { generateTypes } from '../catalogue/generate-types.js';
import { argumentsOf } from './arguments.js';
import { deliver } from './files.js';
import { liveDefinitions, LOGIN_OPTIONS } from './login.js';
import type { Terminal } from './terminal.js';

/** `sdc-sdk types`: TypeScript that knows the stages of a Data Collector that runs. */
export async function types(args: string[], terminal: Terminal): Promise<void> {
  const { values } = argumentsOf(args, { ...LOGIN_OPTIONS, out: { type: 'string' } } as const, 0);
  const { definitions, version } = await liveDefinitions(values, terminal);
  const header = `// The stages of a Data Collector ${version}, written by \`sdc-sdk types\`; not to be edited.\n\n`;
  await deliver(header + generateTypes(definitions).together('sdc-sdk'), { out: values.out, replace: true }, terminal);
}
