import { stat } from 'node:fs/promises';
import type { DockerEngine } from '../../docker/index.js';
import { DEFAULT_IMAGE } from '../../servers/sdc/engine.js';
import { lookAtDocker } from '../docker/look.js';
import { missing, ok, warn, type Finding } from './check.js';
import { inWords, space } from './disk.js';
import type { Wishes } from './wishes.js';

/** The daemon, its room on the disk, and the images that a run would take. */
export async function docker(wishes: Wishes): Promise<Finding[]> {
  const { engine, problem = '', nextStep = '' } = await lookAtDocker();
  if (engine === undefined) return [missing('Docker', problem, nextStep, wishes.docker)];
  try {
    return [
      daemon(engine),
      ...(await roomOf(engine)),
      ...(wishes.sdcInDocker ? [await coreImage(engine, wishes.version)] : []),
    ];
  } finally {
    engine.close();
  }
}

function daemon({ facts }: DockerEngine): Finding {
  const kind = facts.kind === 'podman' ? 'Podman' : 'Docker';
  const how = [
    facts.rootless ? 'rootless' : 'rootful',
    ...(facts.desktop ? ['in a virtual machine'] : []),
    ...(facts.local ? [] : ['remote']),
  ];
  return ok('Docker', `${kind} ${facts.version} (API ${facts.apiVersion}, ${how.join(', ')}) at ${facts.endpoint}`);
}

async function roomOf(engine: DockerEngine): Promise<Finding[]> {
  const { images, containers, volumes } = await engine.diskUsage();
  const used = ok(
    'Docker: used',
    `${inWords(Math.round((images + containers + volumes) / 1024 / 1024))} by images, containers and volumes (docker system df)`,
  );
  const { local, desktop, rootFolder } = engine.facts;
  const here = local && !desktop && rootFolder !== undefined && (await isFolder(rootFolder));
  return here
    ? [await space('Docker: disk space', rootFolder, 5_000, 'docker system df; docker image prune'), used]
    : [used];
}

async function coreImage(engine: DockerEngine, version: string): Promise<Finding> {
  const name = `${process.env['SDC_IMAGE'] || DEFAULT_IMAGE}:${version}`;
  if ((await engine.image(name)) !== undefined) return ok('Docker: image', name);
  const fix = `docker pull ${name}, or: npx stf images build --sdc-version ${version}`;
  return process.env['STF_PULL'] === 'never'
    ? missing('Docker: image', `${name} is not on this machine, and STF_PULL=never`, fix, true)
    : warn('Docker: image', `${name} is not on this machine; the first run pulls it`, fix);
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
}
