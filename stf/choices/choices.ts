import { allOptions, type OptionGroup, type OptionRow } from '../../environment/admin.js';

/** An option of a command, which is also an environment variable. */
export interface Choice {
  /** In Commander's syntax: `--sdc-version <version>`. */
  flags: string;
  variable: string;
  meaning: string;
  /** The allowed values; any when absent. */
  values?: readonly string[];
  /** For a repeatable option: joins the values in the variable. */
  separator?: string;
  /** The value of the variable for a flag without one. */
  sets?: string;
}

/** Which Data Collector is started, and how. */
export const SDC_CHOICES = choicesOf('sdc');
/** Where images come from, and how the ports of containers are reached. */
export const DOCKER_CHOICES = choicesOf('docker');
export const BACKEND_CHOICES = choicesOf('backends');
/** Directories and tools on this machine. */
export const MACHINE_CHOICES = choicesOf('machine');
/** Where runs store their files, for commands that find existing runs. */
export const RUNS_CHOICES = MACHINE_CHOICES.filter(({ variable }) => variable === 'STF_TMPDIR');
/** Options of test runs only. */
export const RUN_CHOICES = choicesOf('run');

/** How long a soak takes, and which faults it has. */
export const SOAK_CHOICES = choicesOf('soak');

export const START_CHOICES = [...SDC_CHOICES, ...BACKEND_CHOICES, ...DOCKER_CHOICES, ...MACHINE_CHOICES];
export const TEST_CHOICES = [...RUN_CHOICES, ...START_CHOICES];

function choicesOf(group: OptionGroup): readonly Choice[] {
  return allOptions().flatMap(({ option }) => (option.group === group ? choiceOf(option) : []));
}

function choiceOf({ flag, variable, description, type, sets }: OptionRow): Choice[] {
  if (flag === undefined || variable === undefined) return [];
  return [
    {
      flags: flag,
      variable,
      meaning: `${description.replaceAll('`', '')}${type.separator === undefined ? '' : ' (repeatable)'}`,
      ...(type.values && { values: type.values }),
      ...(type.separator === undefined ? {} : { separator: type.separator }),
      ...(sets === undefined ? {} : { sets }),
    },
  ];
}
