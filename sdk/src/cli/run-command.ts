import { SdcError } from '../core/errors.js';
import { UsageError } from './arguments.js';
import { codegen, draw, types } from './commands.js';
import type { Terminal } from './files.js';
import { helpOn } from './help.js';

const COMMANDS: Record<string, (args: string[], terminal: Terminal) => Promise<void>> = { types, codegen, draw };

/** Runs the program `sdc-sdk`. Returns its exit code: 0 done, 1 not done, 2 wrongly called. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = args;
  if (
    name === undefined ||
    ['help', '--help', '-h'].includes(name) ||
    rest.some((arg) => arg === '--help' || arg === '-h')
  ) {
    const topic = name === 'help' ? rest[0] : name;
    terminal.print(helpOn(topic));
    return name === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  try {
    if (command === undefined) {
      throw new UsageError(`Unknown command '${name}'. The commands are ${Object.keys(COMMANDS).join(', ')}.`);
    }
    await command(rest, terminal);
    return 0;
  } catch (error) {
    // Errors on purpose say all that helps; of others the place in the code does.
    const known = error instanceof SdcError;
    terminal.report(`${known ? error.message : String(error instanceof Error ? error.stack : error)}\n`);
    if (!(error instanceof UsageError)) return 1;
    terminal.report('sdc-sdk help shows its usage.\n');
    return 2;
  }
}
