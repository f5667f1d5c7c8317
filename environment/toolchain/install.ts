import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { requireWritableCache } from '../core/cache-directory.js';
import { ServerError } from '../core/errors.js';
import { withLock } from '../process/lock.js';
import { describeEnd, startOwned } from '../process/owned.js';
import type { Work } from '../core/machine.js';
import { reportWhile } from '../core/progress.js';
import { ifPresent } from '../core/if-present.js';

export type Tool = 'java' | 'maven';

interface System {
  /** Ids in /etc/os-release, or the platform. */
  ids: string[];
  command: string;
  packages: Record<Tool, string>;
}

const DEBIAN: System = {
  ids: ['debian', 'ubuntu'],
  command: 'apt-get install -y --no-install-recommends',
  packages: { java: 'openjdk-17-jdk-headless', maven: 'openjdk-17-jdk-headless maven' },
};
const SYSTEMS: System[] = [
  DEBIAN,
  {
    ids: ['fedora', 'rhel', 'centos'],
    command: 'dnf install -y',
    packages: { java: 'java-17-openjdk-devel', maven: 'maven' },
  },
  {
    ids: ['suse', 'opensuse'],
    command: 'zypper install -y',
    packages: { java: 'java-17-openjdk-devel', maven: 'maven' },
  },
  { ids: ['arch'], command: 'pacman -S --needed', packages: { java: 'jdk17-openjdk', maven: 'maven' } },
  { ids: ['alpine'], command: 'apk add', packages: { java: 'openjdk17-jdk', maven: 'maven' } },
  { ids: ['darwin'], command: 'brew install', packages: { java: 'openjdk@17', maven: 'maven' } },
];

/** The shell command that installs a tool on this machine. */
export async function installCommand(tool: Tool): Promise<string> {
  const ids = await systemIds();
  const system = SYSTEMS.find((candidate) => candidate.ids.some((id) => ids.includes(id)));
  if (system === undefined)
    return tool === 'java' ? 'a JDK 17 from https://adoptium.net' : 'Maven from https://maven.apache.org';
  const asRoot = system.ids.includes('darwin') || isRoot() ? '' : 'sudo ';
  const update = system === DEBIAN ? `${asRoot}apt-get update && ` : '';
  return `${update}${asRoot}${system.command} ${system.packages[tool]}`;
}

export interface Installation {
  tool: Tool;
  /** The start of the progress messages. */
  why: string;
  work: Work;
  /** Whether another process has installed it meanwhile. */
  isInstalled: () => Promise<boolean>;
}

/**
 * Installs a tool with the system's packages, only as root on Debian and Ubuntu. Does not remove or upgrade installed
 * packages, except for upgrades that a dependency requires.
 *
 * @returns false when this machine or the option `systemInstall` does not allow it
 */
export async function install({ tool, why, work, isInstalled }: Installation): Promise<boolean> {
  const { machine, progress } = work;
  if (!machine.systemInstall || !isRoot()) return false;
  const ids = await systemIds();
  if (!DEBIAN.ids.some((id) => ids.includes(id))) return false;
  const packages = DEBIAN.packages[tool];
  await requireWritableCache(machine.cacheDir);
  let waited = false;
  await withLock(
    join(machine.cacheDir, 'locks', 'system-install'),
    async () => {
      if (waited && (await isInstalled())) return;
      progress(`${why}: installing ${packages} with apt-get (STF_SYSTEM_INSTALL=never prevents it)`);
      const updated = await apt(['update', '-q'], work);
      if (updated !== undefined)
        progress(`apt-get update failed, continuing with the existing package lists: ${updated}`);
      const failed = await apt([...INSTALL, ...packages.split(' ')], work);
      if (failed === undefined) return;
      throw new ServerError('INSTALL_FAILED', `apt-get could not install ${packages}: ${failed}`, {
        nextStep: `Install it manually (${await installCommand(tool)}), or set JAVA_HOME and MAVEN_HOME to where they are.`,
      });
    },
    {
      onWait: (owner) => {
        waited = true;
        const installer = owner.pid === process.pid ? 'another server of this run' : `process ${owner.pid}`;
        progress(`${why}: ${installer} is installing packages; waiting for it`);
      },
    },
  );
  return true;
}

const INSTALL = ['install', '-q', '-y', '--no-install-recommends', '--no-upgrade', '--no-remove'];
const LOCK_WAIT_SECONDS = 300;
const STATE_EVERY_MS = 1_000;

/**
 * Runs apt-get and returns its errors, if any. It does not end with the run, and it writes to a file instead of a pipe:
 * an interrupted installation leaves the machine's packages broken.
 */
async function apt(command: string[], { machine, progress }: Work): Promise<string | undefined> {
  const logFile = join(machine.cacheDir, 'logs', 'apt-get.log');
  await rm(logFile, { force: true });
  const args = ['-o', `DPkg::Lock::Timeout=${LOCK_WAIT_SECONDS}`, '-o', 'APT::Status-Fd=1', ...command];
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const spec = { title: 'apt-get', command: 'apt-get', args, env, logFile };
  const process = startOwned(spec, { diesWithOwner: false, env: machine.env });
  let state = 'apt-get';
  const reading = setInterval(() => {
    void process.logTail(20).then((tail) => (state = aptState(tail) ?? state));
  }, STATE_EVERY_MS);
  const end = await reportWhile(process.ended, progress, () => state);
  clearInterval(reading);
  if (end.code === 0) return undefined;
  const errors = (await process.logTail(400)).split('\n').filter((line) => /^(E:|W: Failed|Err:)/.test(line));
  return errors.slice(0, 4).join(' ') || describeEnd(end);
}

/** The last state in the output of apt-get with `APT::Status-Fd`: `apt-get: downloading, 40 %`. */
export function aptState(output: string): string | undefined {
  const [, kind, percent] = [...output.matchAll(/^(dlstatus|pmstatus):.*?:([\d.]+):/gm)].at(-1) ?? [];
  if (kind === undefined) return undefined;
  return `apt-get: ${kind === 'dlstatus' ? 'downloading' : 'installing'}, ${Math.round(Number(percent))} %`;
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

async function systemIds(): Promise<string[]> {
  if (process.platform !== 'linux') return [process.platform];
  const release = (await ifPresent('/etc/os-release', (path) => readFile(path, 'utf8'))) ?? '';
  return [...release.matchAll(/^(?:ID|ID_LIKE)=(.*)$/gm)].flatMap((match) =>
    (match[1] ?? '').replace(/"/g, '').split(' '),
  );
}
