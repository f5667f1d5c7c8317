import { DEFAULT_VERSION } from '../../environment/index.js';
import type { ChosenOptions } from '../choices/flags.js';
import { EXIT } from '../output/exit-codes.js';
import { coloured } from '../output/colours.js';
import { print, printJson } from '../output/print.js';
import { backends } from './backends.js';
import type { Finding } from './check.js';
import { cache, runsDirectory, machineSpace } from './disk.js';
import { distribution } from './distribution.js';
import { docker } from './docker.js';
import { chromium, engineVersion, java, maven, node, npm, playwright } from './programs.js';
import { leftovers, ports } from './check-runs.js';
import { requirementsOf } from './requirements.js';

/** Checks the requirements of a run and prints the findings with fixes. Changes nothing. */
export async function doctor(chosen: ChosenOptions, { json }: { json: boolean }): Promise<void> {
  const { servers: options, machine } = chosen;
  const requirements = requirementsOf(options, DEFAULT_VERSION);
  const checks = await Promise.all([
    npm(machine),
    java(requirements, machine),
    maven(requirements, machine),
    docker(requirements, chosen),
    distribution(chosen),
    ...backends(options, machine),
    cache(machine),
    runsDirectory(machine),
    ...machineSpace(machine),
    ports(options.sdcPort),
    leftovers(machine),
  ]);
  const version = engineVersion(requirements);
  const findings = [
    node(),
    playwright(process.cwd()),
    chromium(process.cwd()),
    ...(version === undefined ? [] : [version]),
    ...checks.flat(),
  ];
  const allMet = !findings.some(({ state }) => state === 'missing');
  if (json) printJson({ ok: allMet, findings });
  else
    print(
      [
        ...findings.map(line),
        '',
        allMet ? 'All requirements of the run are met.' : 'A requirement of the run is missing.',
      ].join('\n'),
    );
  if (!allMet) process.exitCode = EXIT.failed;
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
