import { parseArgs, type ParseArgsConfig } from 'node:util';
import { SdcError } from '../core/errors.js';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * Options and plain arguments of a command.
 * @throws UsageError for an option that there is not, or a wrong number of arguments
 */
export function argumentsOf<O extends Options>(
  args: string[],
  options: O,
  count: number,
): { values: { [Name in keyof O]?: O[Name]['type'] extends 'boolean' ? boolean : string }; positionals: string[] } {
  const refused = passwordIn(args);
  if (refused !== undefined) {
    throw new UsageError(`${refused} is not an option: others could read it. Put the password into SDC_PASSWORD.`);
  }
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    if (positionals.length !== count) {
      throw new UsageError(`This command takes ${count} argument${count === 1 ? '' : 's'}, not ${positionals.length}.`);
    }
    return { values, positionals };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** The option that was used to pass a password, without the password. */
function passwordIn(args: readonly string[]): string | undefined {
  return args.find((arg) => /^--?(?:p|pass|password)(?:=|$)/i.test(arg))?.replace(/=.*$/s, '');
}

/** The program was called in a way that it does not understand. */
export class UsageError extends SdcError {
  constructor(message: string) {
    super('CLI_USAGE', message);
  }
}
