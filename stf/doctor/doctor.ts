import { DEFAULT_VERSION, optionsFromEnvironment } from '../../environment/index.js';
import { EXIT } from '../exit-codes.js';
import { coloured } from '../output/colours.js';
import { print, printJson } from '../output/print.js';
import type { Finding } from './check.js';
import { cache, folderOfRuns, machineSpace } from './disk.js';
import { docker } from './docker.js';
import { engineVersion, java, maven, node, npm, playwright } from './programs.js';
import { leftovers, ports } from './runs.js';
import { wishesOf } from './wishes.js';

/** Looks for all that a run needs, and prints what it found and how to mend what is missing. Leaves everything as it is. */
export async function doctor({ json }: { json: boolean }): Promise<void> {
  const options = optionsFromEnvironment(process.env);
  const wishes = wishesOf(options, DEFAULT_VERSION);
  const looks = await Promise.all([
    npm(),
    java(wishes),
    maven(wishes),
    docker(wishes),
    cache(),
    folderOfRuns(),
    ...machineSpace(),
    ports(options.sdcPort),
    leftovers(),
  ]);
  const version = engineVersion(wishes);
  const findings = [node(), playwright(process.cwd()), ...(version === undefined ? [] : [version]), ...looks.flat()];
  const well = !findings.some(({ state }) => state === 'missing');
  if (json) printJson({ ok: well, findings });
  else
    print(
      [
        ...findings.map(line),
        '',
        well ? 'All that a run needs is there.' : 'Something that a run needs is missing.',
      ].join('\n'),
    );
  if (!well) process.exitCode = EXIT.failed;
}

const SIGNS: Record<Finding['state'], [string, 'green' | 'yellow' | 'red']> = {
  ok: ['ok', 'green'],
  warn: ['warn', 'yellow'],
  missing: ['missing', 'red'],
};

function line({ what, state, detail, fix }: Finding): string {
  const [sign, colour] = SIGNS[state];
  const first = `${coloured(colour, sign.padEnd(8))}${what}: ${detail}`;
  return fix === undefined ? first : `${first}\n        → ${fix}`;
}
