import { stat } from 'node:fs/promises';
import type { DockerClient } from '../../docker/index.js';
import type { BackendDriver } from '../../environment/index.js';
import { imageNames } from '../docker/names.js';
import { lookAtDocker } from '../docker/look.js';
import { missing, ok, warn, type Finding } from './check.js';
import { inWords, space } from './disk.js';
import type { Wishes } from './wishes.js';

/** The daemon, its room on the disk, and the images that a run would take. */
export async function docker(wishes: Wishes): Promise<Finding[]> {
  const { client, problem = '', nextStep = '' } = await lookAtDocker();
  if (client === undefined) return [missing('Docker', problem, nextStep, wishes.docker)];
  try {
    return [
      daemon(client),
      ...(await roomOf(client)),
      ...(await Promise.all(imagesOf(wishes).map((image) => looked(client, image)))),
    ];
  } finally {
    client.close();
  }
}

function daemon({ facts }: DockerClient): Finding {
  const kind = facts.kind === 'podman' ? 'Podman' : 'Docker';
  const how = [
    facts.rootless ? 'rootless' : 'rootful',
    ...(facts.desktop ? ['in a virtual machine'] : []),
    ...(facts.local ? [] : ['remote']),
  ];
  return ok('Docker', `${kind} ${facts.version} (API ${facts.apiVersion}, ${how.join(', ')}) at ${facts.endpoint}`);
}

async function roomOf(client: DockerClient): Promise<Finding[]> {
  const { images, containers, volumes } = await client.diskUsage();
  const used = ok(
    'Docker: used',
    `${inWords(Math.round((images + containers + volumes) / 1024 / 1024))} by images, containers and volumes (docker system df)`,
  );
  const { local, desktop, rootFolder } = client.facts;
  const here = local && !desktop && rootFolder !== undefined && (await isFolder(rootFolder));
  return here
    ? [await space('Docker: disk space', rootFolder, 5_000, 'docker system df; docker image prune'), used]
    : [used];
}

interface WantedImage {
  name: string;
  fix: string;
}

/** Those that each run of this kind takes; stage libraries depend on the pipelines. */
function imagesOf({ sdcInDocker, version, backendsInDocker }: Wishes): WantedImage[] {
  const core = `${imageNames().core}:${version}`;
  const pull = (name: string): WantedImage => ({ name, fix: `docker pull ${name}` });
  return [
    ...(sdcInDocker
      ? [{ name: core, fix: `docker pull ${core}, or: npx stf images build --sdc-version ${version}` }]
      : []),
    ...backendsInDocker.map(({ image }: BackendDriver) => pull(process.env[image.variable] || image.default)),
  ];
}

async function looked(client: DockerClient, { name, fix }: WantedImage): Promise<Finding> {
  if ((await client.image(name)) !== undefined) return ok('Docker: image', name);
  return process.env['STF_PULL'] === 'never'
    ? missing('Docker: image', `${name} is not on this machine, and STF_PULL=never`, fix, true)
    : warn('Docker: image', `${name} is not on this machine; the first run that asks for it pulls it`, fix);
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
}
