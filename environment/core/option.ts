import { isIP } from 'node:net';
import { isAbsolute, resolve } from 'node:path';
import { ServerError } from './errors.js';

/** How the text of a variable or of a flag becomes a value. */
export interface OptionType<T> {
  /** Throws `OPTION_INVALID`; `source` names the variable, the flag or the option under `use`. */
  parse(text: string, source: string): T;
  /** The value as the text of a variable. */
  print(value: T): string;
  /** The allowed values; any value when absent. */
  values?: readonly string[];
  /** Separates several values in one text; on the command line the flag is repeated instead. */
  separator?: string;
}

/** The value of a variable; undefined when it is not set or empty. */
export type ReadVariable = (variable: string) => string | undefined;

export function readVariable(env: Record<string, string | undefined>): ReadVariable {
  return (variable) => env[variable] || undefined;
}

export function text(): OptionType<string> {
  return { parse: (value) => value, print: (value) => value };
}

/** One of several words. */
export function choice<const T extends string>(values: readonly T[]): OptionType<T> {
  return {
    values,
    print: (value) => value,
    parse(value, source) {
      const found = values.find((each) => each === value);
      if (found === undefined) {
        throw invalidOption(source, `is ${JSON.stringify(value)}`, `Give one of ${values.join(', ')}.`);
      }
      return found;
    },
  };
}

export function integer(least: number, most: number): OptionType<number> {
  return {
    print: String,
    parse(value, source) {
      const number = /^\d+$/.test(value) ? Number(value) : NaN;
      if (!(number >= least && number <= most)) {
        const nextStep = `Give a whole number from ${least} to ${most}.`;
        throw invalidOption(source, `is ${JSON.stringify(value)}`, nextStep);
      }
      return number;
    },
  };
}

/** A host, with or without a port. */
export function hostAndPort(): OptionType<string> {
  return {
    print: (value) => value,
    parse(value, source) {
      if (/^(\[[\da-f:.]+\]|[\w.-]+)(:\d{1,5})?$/i.test(value)) return value;
      throw invalidOption(source, `is ${JSON.stringify(value)}`, 'Give host or host:port, such as 192.0.2.7:18999.');
    },
  };
}

/** On or off. */
export function toggle(): OptionType<boolean> {
  return {
    print: (value) => (value ? '1' : '0'),
    parse(value, source) {
      if (['1', 'true', 'yes'].includes(value.toLowerCase())) return true;
      if (['0', 'false', 'no'].includes(value.toLowerCase())) return false;
      throw invalidOption(source, `is ${JSON.stringify(value)}`, 'Give 1 or 0.');
    },
  };
}

/** Several texts; separated in the environment. */
export function list(separator: string, change: (part: string) => string = (part) => part): OptionType<string[]> {
  return {
    separator,
    print: (value) => value.join(separator),
    parse(value, source) {
      const parts = value
        .split(separator)
        .map((part) => part.trim())
        .filter((part) => part !== '');
      if (parts.length === 0) {
        throw invalidOption(source, `is ${JSON.stringify(value)}`, `Write ${separator} between several values.`);
      }
      return parts.map((part) => change(part));
    },
  };
}

/** A path; relative to the working directory. */
export function path(): OptionType<string> {
  return { parse: (value) => (isAbsolute(value) ? value : resolve(value)), print: (value) => value };
}

/** A directory as this machine and as another process sees it: `/mnt/share`, or `/mnt/share=/data/share`. */
export function commonDirectory(): OptionType<{ here: string; there: string }> {
  return {
    print: ({ here, there }) => (here === there ? here : `${here}=${there}`),
    parse(value, source) {
      const [here, there, ...more] = value.split('=').map((part) => part.replace(/(.)\/+$/, '$1'));
      if (here === undefined || here === '' || there === '' || more.length > 0) {
        throw invalidOption(
          source,
          `is ${JSON.stringify(value)}`,
          'Give a directory, or here=there: /mnt/share=/data.',
        );
      }
      const absolute = isAbsolute(here) ? here : resolve(here);
      return { here: absolute, there: there ?? absolute };
    },
  };
}

/** A host name or an address, without scheme and port. */
export function host(): OptionType<string> {
  return {
    print: (value) => value,
    parse(value, source) {
      if (isIP(value) !== 0 || /^[\w-]+(\.[\w-]+)*\.?$/.test(value)) return value;
      // The value may be a URL with a login: it is not repeated.
      throw invalidOption(source, 'is not a host name or an address', 'Give it alone: build.example.com.');
    },
  };
}

/** The name of an image with its tag or digest. */
export function image(): OptionType<string> {
  return {
    print: (value) => value,
    parse(value, source) {
      if (/^\w[\w.:@/-]*$/.test(value)) return value;
      throw invalidOption(source, `is ${JSON.stringify(value)}`, 'Give the name of an image, such as postgres:16.');
    },
  };
}

/** An image repository without a tag; the version becomes the tag. */
export function repository(): OptionType<string> {
  return {
    print: (value) => value,
    parse(value, source) {
      if (/^\w[\w.-]*(:\d+)?(\/[\w.-]+)*$/.test(value)) return value;
      const nextStep = 'Give a repository without a tag, such as streamsets/datacollector; the tag is SDC_VERSION.';
      throw invalidOption(source, `is ${JSON.stringify(value)}`, nextStep);
    },
  };
}

/** The base URL of an HTTP server. */
export function httpUrl(example: string): OptionType<string> {
  return {
    print: (value) => value,
    parse: (value, source) => parseUrl(source, value, ['https:', 'http:'], example).href,
  };
}

/** A URL that begins with one of the protocols. */
export function parseUrl(source: string, value: string, protocols: readonly string[], example: string): URL {
  let url: URL;
  try {
    url = new URL(value);
  } catch {
    // The value may hold a password: it is not repeated, and neither is the cause, which repeats it.
    throw invalidOption(source, 'is not a URL', `Give it as ${example}.`);
  }
  if (!protocols.includes(url.protocol)) {
    throw invalidOption(source, `begins with ${url.protocol}//`, `Give it as ${example}.`);
  }
  return url;
}

/** @param problem continues a sentence that begins with the source: `is not a URL` */
export function invalidOption(source: string, problem: string, nextStep: string): ServerError {
  return new ServerError('OPTION_INVALID', `${source} ${problem}.`, { nextStep });
}

/** Docker's own networks: containers in them have no DNS names, or no ports of their own. */
const PREDEFINED_NETWORKS = ['bridge', 'host', 'none', 'default'];

/** A Docker network in which containers find each other by name. */
export function network(): OptionType<string> {
  return {
    print: (value) => value,
    parse(value, source) {
      if (!PREDEFINED_NETWORKS.includes(value)) return value;
      throw invalidOption(
        source,
        `is ${JSON.stringify(value)}, one of Docker's own`,
        'Containers in it do not find each other by name: create another network (docker network create NAME), or unset it.',
      );
    },
  };
}
