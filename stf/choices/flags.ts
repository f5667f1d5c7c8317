import { InvalidArgumentError, Option, type Command } from 'commander';
import {
  machineFrom,
  optionsFromEnvironment,
  readOption,
  type Environment,
  type Machine,
  type OptionName,
  type OptionValue,
  type ServersOptions,
} from '../../environment/index.js';
import { BACKEND_CHOICES, DOCKER_CHOICES, MACHINE_CHOICES, type Choice } from './choices.js';

/** Adds one option for each choice. */
export function addChoices(command: Command, choices: readonly Choice[]): Command {
  for (const choice of choices) command.addOption(optionOf(choice));
  return command;
}

/** Adds the options for servers that `start` and `test` share, in groups; `ofSdc`: those for the Data Collector. */
export function addServerChoices(command: Command, ofSdc: readonly Choice[]): void {
  const groups = {
    'Data Collector:': ofSdc,
    'Backends:': BACKEND_CHOICES,
    'Docker:': DOCKER_CHOICES,
    'This machine:': MACHINE_CHOICES,
  };
  for (const [title, choices] of Object.entries(groups)) {
    command.optionsGroup(title);
    addChoices(command, choices);
  }
}

/** The options of a command: its flags, else the environment. */
export class ChosenOptions {
  readonly #env: Environment;

  constructor(env: Environment) {
    this.#env = env;
  }

  /** The value of one option; undefined when it is not set. Throws `OPTION_INVALID`. */
  read<N extends OptionName>(name: N): OptionValue<N> | undefined {
    return readOption(name, this.#env);
  }

  get servers(): ServersOptions {
    return optionsFromEnvironment(this.#env);
  }

  get machine(): Machine {
    return machineFrom(this.#env);
  }
}

export function chosenOptions(command: Command, choices: readonly Choice[]): ChosenOptions {
  return new ChosenOptions({ ...process.env, ...chosenEnvironment(command, choices) });
}

/** The environment variables that the given options set. */
export function chosenEnvironment(command: Command, choices: readonly Choice[]): Record<string, string> {
  const chosen: Record<string, string> = {};
  for (const choice of choices) {
    const name = optionOf(choice).attributeName();
    if (command.getOptionValueSource(name) !== 'cli') continue;
    const value = command.getOptionValue(name) as string | string[] | boolean;
    chosen[choice.variable] = choice.sets ?? (Array.isArray(value) ? value.join(choice.separator) : String(value));
  }
  return chosen;
}

function optionOf({ flags, meaning, variable, values, separator }: Choice): Option {
  const option = new Option(flags, `${meaning} [${variable}]`);
  if (values !== undefined) option.choices(values);
  else if (option.required) {
    option.argParser((value, earlier: string | string[] | undefined): string | string[] => {
      if (value.trim() === '') throw new InvalidArgumentError('The value is empty.');
      return separator === undefined ? value : [...[earlier ?? []].flat(), value];
    });
  }
  return option;
}
