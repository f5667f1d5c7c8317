import { invalidOption, type OptionType } from '../core/option.js';
import type { ServersOptions } from './options.js';

/** The Data Collectors that the option `sdcVersion` names. */
export interface Versions {
  version: string;
  /** The second of `3.22.2 > 4.0.0`, to which a rehearsed upgrade leads. */
  upgradesTo?: string;
}

/** A version, or two of them for the rehearsal of an upgrade: `3.22.2 > 4.0.0`. */
export function versions(): OptionType<string> {
  return {
    print: (value) => value,
    parse(value, source) {
      const { version, upgradesTo } = versionsOf(value, source);
      return upgradesTo === undefined ? version : `${version} > ${upgradesTo}`;
    },
  };
}

/** @throws ServerError `OPTION_INVALID`; `source` names the variable, the flag or the option under `use` */
export function versionsOf(value: string, source: string): Versions {
  const [version = '', upgradesTo, ...others] = value.split('>').map((part) => part.trim());
  if ([version, upgradesTo].includes('') || others.length > 0) {
    throw invalidOption(
      source,
      `is ${JSON.stringify(value)}`,
      'Give a version, or two for the rehearsal of an upgrade: 3.22.2 > 4.0.0.',
    );
  }
  return { version, ...(upgradesTo === undefined ? {} : { upgradesTo }) };
}

/** The variable that gives a Data Collector, which then has one version; undefined where the run chooses the version. */
export function versionGivenBy(
  options: Pick<ServersOptions, 'existing' | 'distDir'>,
): 'SDC_URL' | 'SDC_DIST_DIR' | undefined {
  if (options.existing.sdc !== undefined) return 'SDC_URL';
  return options.distDir === undefined ? undefined : 'SDC_DIST_DIR';
}
