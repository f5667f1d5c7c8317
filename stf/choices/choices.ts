import { allOptions, type OptionGroup, type OptionRow } from '../../environment/admin.js';

/** An option of a command: each is an environment variable as well. */
export interface Choice {
  /** As Commander reads it: `--sdc-version <version>`. */
  flags: string;
  variable: string;
  meaning: string;
  /** The values there are; any is possible when absent. */
  values?: readonly string[];
  /** May be given several times; the variable takes all of them with this between. */
  separator?: string;
  /** What the variable is set to by a flag without a value. */
  sets?: string;
}

/** Which Data Collector is started, and how. */
export const SDC_CHOICES = choicesOf('sdc');
/** Where images come from, and how the ports of containers are reached. */
export const DOCKER_CHOICES = choicesOf('docker');
export const BACKEND_CHOICES = choicesOf('backends');
/** Directories and tools on this machine. */
export const MACHINE_CHOICES = choicesOf('machine');
/** Where runs are, for commands that look for those that others have started. */
export const RUNS_CHOICES = MACHINE_CHOICES.filter(({ variable }) => variable === 'STF_TMPDIR');
/** What makes sense for a run of tests alone. */
export const RUN_CHOICES = choicesOf('run');

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
