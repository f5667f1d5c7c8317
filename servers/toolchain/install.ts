import { readFile } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { ServerError } from '../errors.js';
import { withLock } from '../processes/lock.js';
import { runTool } from '../processes/tool.js';
import type { Progress } from '../progress.js';

export type Tool = 'java' | 'maven';

interface System {
  /** What its /etc/os-release calls it, or the platform. */
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

/** The command that installs a tool on this machine, as the person would type it. */
export async function installCommand(tool: Tool): Promise<string> {
  const ids = await systemIds();
  const system = SYSTEMS.find((candidate) => candidate.ids.some((id) => ids.includes(id)));
  if (system === undefined)
    return tool === 'java' ? 'a JDK 17 from https://adoptium.net' : 'Maven from https://maven.apache.org';
  const asRoot = system.ids.includes('darwin') || isRoot() ? '' : 'sudo ';
  const update = system === DEBIAN ? `${asRoot}apt-get update && ` : '';
  return `${update}${asRoot}${system.command} ${system.packages[tool]}`;
}

/**
 * Installs a tool with the system's packages where that needs no further permission: as root on Debian and Ubuntu.
 * Answers false when this machine or `STF_SYSTEM_INSTALL=never` does not allow it.
 */
export async function install(tool: Tool, why: string, progress: Progress, env: NodeJS.ProcessEnv): Promise<boolean> {
  if (env['STF_SYSTEM_INSTALL'] === 'never' || !isRoot()) return false;
  const ids = await systemIds();
  if (!DEBIAN.ids.some((id) => ids.includes(id))) return false;
  const lock = join(tmpdir(), `stf-install-${userInfo().uid}`);
  await withLock(
    lock,
    async () => {
      progress(`${why}: installing ${DEBIAN.packages[tool]} with apt-get (STF_SYSTEM_INSTALL=never would refuse)`);
      await apt(['update', '-q'], progress);
      await apt(['install', '-q', '-y', '--no-install-recommends', ...DEBIAN.packages[tool].split(' ')], progress);
    },
    {
      onWait: (owner) => {
        progress(`${why}: process ${owner.pid} is installing packages; waiting for it`);
      },
    },
  );
  return true;
}

const LOCK_WAIT_SECONDS = 300;

async function apt(words: string[], progress: Progress): Promise<void> {
  let shown = 0;
  // Not ended with the run: an installation that is cut off leaves the machine's packages broken.
  const { code, output } = await runTool('apt-get', ['-o', `DPkg::Lock::Timeout=${LOCK_WAIT_SECONDS}`, ...words], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    survives: true,
    onLine: (line) => {
      if (!/^(Get:|Unpacking |Setting up |Waiting for cache lock)/.test(line) || Date.now() - shown < 2_000) return;
      shown = Date.now();
      progress(`apt-get: ${line}`);
    },
  });
  if (code === 0) return;
  const errors = output.split('\n').filter((line) => /^(E:|W: Failed|Err:)/.test(line));
  throw new ServerError(
    'INSTALL_FAILED',
    `apt-get ${words[0] ?? ''} failed: ${errors.slice(0, 4).join(' ') || `exit code ${code}`}`,
    {
      nextStep: `Run it by hand (${await installCommand('maven')}), or set STF_SYSTEM_INSTALL=never and install a JDK 17 and Maven yourself.`,
    },
  );
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

async function systemIds(): Promise<string[]> {
  if (process.platform !== 'linux') return [process.platform];
  const release = await readFile('/etc/os-release', 'utf8').catch(() => '');
  return [...release.matchAll(/^(?:ID|ID_LIKE)=(.*)$/gm)].flatMap((match) =>
    (match[1] ?? '').replace(/"/g, '').split(' '),
  );
}
