import {
  installCommand,
  requireJava,
  requireJdk,
  requireMaven,
  runTool,
  silent,
  SUPPORTED,
  type Tool,
} from '../../environment/admin.js';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { INSTALL_CHROMIUM, installedChromium, ServerError, type Machine, type Work } from '../../environment/index.js';
import { missing, ok, warn, type Finding } from './check.js';
import { unbuilt, type Requirements } from './requirements.js';

const MINIMUM_NODE = [20, 20];

export function node(version: string = process.versions.node): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [minimumMajor = 0, minimumMinor = 0] = MINIMUM_NODE;
  const fits = major > minimumMajor || (major === minimumMajor && minor >= minimumMinor);
  return fits
    ? ok('Node', version)
    : missing('Node', `${version} is too old, ${MINIMUM_NODE.join('.')} or later is required`, 'nvm install 22', true);
}

export async function npm({ env }: Machine): Promise<Finding> {
  const { code, output } = await runTool('npm', ['--version'], { env }).catch(() => ({ code: 1, output: '' }));
  const version = output.trim().split('\n').at(-1) ?? '';
  return code === 0 ? ok('npm', version) : warn('npm', 'not found on PATH', 'It comes with Node: nvm install 22');
}

export function playwright(folder: string): Finding {
  const fix = 'npm install --save-dev @playwright/test';
  try {
    const require = createRequire(join(folder, 'package.json'));
    const { version } = require('@playwright/test/package.json') as { version: string };
    const [major = 0, minor = 0] = version.split('.').map(Number);
    return major === 1 && minor >= 63
      ? ok('Playwright Test', version)
      : missing('Playwright Test', `${version} is not supported, 1.63 or later is required`, fix, true);
  } catch {
    return missing('Playwright Test', `not installed in ${folder}`, fix, true);
  }
}

/** The browser of the project `ui`; other projects do without. */
export function chromium(folder: string, installed = installedChromium): Finding {
  const what = 'Chromium';
  let own: string;
  try {
    const require = createRequire(join(folder, 'package.json'));
    own = (require('@playwright/test') as { chromium: { executablePath(): string } }).chromium.executablePath();
  } catch {
    return warn(what, 'Playwright, which knows where its own is, is not installed (only --project=ui uses it)');
  }
  const found = installed(own);
  return found === undefined
    ? warn(what, `${own} does not exist (only --project=ui uses it)`, INSTALL_CHROMIUM)
    : ok(what, found);
}

/** A JDK is required until everything is built, then only Java. */
export async function java(requirements: Requirements, machine: Machine): Promise<Finding> {
  const build = (await unbuilt(requirements, machine)).length > 0;
  const what = build ? 'JDK' : 'Java';
  const { distribution, backendsFromPackages } = requirements;
  // Backends need a later one.
  const search = distribution && backendsFromPackages.length === 0 ? { minimum: 8 } : {};
  try {
    const found = await (build ? requireJdk : requireJava)(lookOnly(machine), search);
    return ok(what, `${found.version} in ${found.home}`);
  } catch (error) {
    if (!(error instanceof ServerError)) throw error;
    return missing(what, error.summary, await fixOf('java', machine.javaHome), requirements.packages);
  }
}

/** Maven builds and fetches what is not in the cache yet. */
export async function maven(requirements: Requirements, machine: Machine): Promise<Finding> {
  try {
    return ok('Maven', await requireMaven(lookOnly(machine)));
  } catch (error) {
    if (!(error instanceof ServerError)) throw error;
    const due = await unbuilt(requirements, machine);
    const detail = due.length === 0 ? error.summary : `${error.summary} Not in the cache yet: ${due.join(', ')}.`;
    return missing('Maven', detail, await fixOf('maven', machine.mavenHome), due.length > 0);
  }
}

/** The same machine without installations. */
function lookOnly(machine: Machine): Work {
  return { machine: { ...machine, systemInstall: false }, progress: silent };
}

/** With a wrong `STF_…_HOME`, unsetting it is the fix instead of an installation. */
async function fixOf(tool: Tool, home: string | undefined): Promise<string> {
  return home === undefined ? installCommand(tool) : `unset STF_${tool.toUpperCase()}_HOME`;
}

export function engineVersion({ engine, version }: Requirements): Finding | undefined {
  if (!engine || SUPPORTED.includes(version)) return undefined;
  const fix = `SDC_VERSION=${SUPPORTED.join(' or ')}, or SDC_ENV=docker for another`;
  return missing('embedded engine', `there is no embedded Data Collector ${version}`, fix, true);
}
