import { DEFAULT_VERSION, sdcConnection, type SdcConnection, type ServersOptions } from '../../environment/index.js';
import type { ChosenOptions } from '../choices/flags.js';
import { StfError } from '../output/stf-error.js';

/** A Data Collector to compare. */
export interface Target {
  /** As the user named it. */
  name: string;
  options: ServersOptions;
}

const SOURCES = ['embedded', 'docker', 'unpacked'] as const;

/**
 * The two Data Collectors that a user names: `4.0.0`, `embedded`, `docker:4.0.0`, `unpacked:3.23.0`, `http://host:18630`.
 * @throws StfError `OPTION_INVALID`
 */
export function targetsFrom(names: readonly string[], chosen: ChosenOptions): [Target, Target] {
  const [first, second, ...others] = names;
  if (first === undefined || second === undefined || others.length > 0) {
    throw new StfError('OPTION_INVALID', `A comparison takes two Data Collectors; ${names.length} were given.`, {
      nextStep:
        'Name both: --sdc-version 3.22.2 --sdc-version 4.0.0, or --sdc embedded --sdc http://host:18630, or --sdc docker:4.0.0.',
    });
  }
  return [targetOf(first, chosen), targetOf(second, chosen)];
}

/** The options of a Data Collector that the command starts and ends itself, beside others on this machine. */
export function optionsOfOwn({ servers: { sdcPort: _, ...options } }: ChosenOptions): ServersOptions {
  return { ...options, keep: false, existing: {} };
}

/** A Data Collector that runs; its login is that of SDC_USERNAME and SDC_PASSWORD. `flag` names the URL in an error. */
export function existingSdc(url: string, chosen: ChosenOptions, flag: string): SdcConnection {
  return sdcConnection(url, chosen.read('sdcUsername'), chosen.read('sdcPassword'), flag);
}

function targetOf(name: string, chosen: ChosenOptions): Target {
  const base = optionsOfOwn(chosen);
  if (/^https?:\/\//.test(name)) {
    return { name, options: { ...base, existing: { sdc: existingSdc(name, chosen, '--sdc') } } };
  }
  const [source, version] = /^([a-z]+)(?::(.+))?$/.test(name) ? name.split(/:(.*)/s) : [undefined, name];
  if (source === undefined) return { name, options: { ...base, sdcVersion: name } };
  const sdcEnv = SOURCES.find((one) => one === source);
  if (sdcEnv === undefined) {
    throw new StfError('OPTION_INVALID', `--sdc is '${name}', which names no Data Collector.`, {
      nextStep: 'Give a version, a URL, embedded, docker:VERSION or unpacked:VERSION.',
    });
  }
  return { name, options: { ...base, sdcEnv, sdcVersion: version || (base.sdcVersion ?? DEFAULT_VERSION) } };
}
