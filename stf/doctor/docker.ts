import { stat } from 'node:fs/promises';
import type { DockerClient } from '../../docker/index.js';
import type { Machine } from '../../environment/index.js';
import type { ChosenOptions } from '../choices/flags.js';
import { imageNames } from '../docker/names.js';
import { probeDocker } from '../docker/daemon.js';
import { missing, ok, warn, type Finding } from './check.js';
import { inWords, space } from './disk.js';
import type { Requirements } from './requirements.js';

/** The daemon, its disk space, and the images that a run would use. */
export async function docker(requirements: Requirements, chosen: ChosenOptions): Promise<Finding[]> {
  const { client, problem = '', nextStep = '' } = await probeDocker(chosen.machine);
  if (client === undefined) return [missing('Docker', problem, nextStep, requirements.docker)];
  try {
    return [
      daemon(client),
      ...(await diskSpaceOf(client)),
      ...(await Promise.all(imagesOf(requirements, chosen).map((image) => checkImage(client, image, chosen.machine)))),
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

async function diskSpaceOf(client: DockerClient): Promise<Finding[]> {
  const { images, containers, volumes } = await client.diskUsage();
  const used = ok(
    'Docker: used',
    `${inWords(Math.round((images + containers + volumes) / 1024 / 1024))} by images, containers and volumes (docker system df)`,
  );
  const { local, desktop, rootDirectory } = client.facts;
  const here = local && !desktop && rootDirectory !== undefined && (await isFolder(rootDirectory));
  return here
    ? [await space('Docker: disk space', rootDirectory, 5_000, 'docker system df; docker image prune'), used]
    : [used];
}

interface RequiredImage {
  name: string;
  fix: string;
}

/** The images that each run of this kind uses; stage libraries depend on the pipelines. */
function imagesOf({ sdcInDocker, version, backendsInDocker }: Requirements, chosen: ChosenOptions): RequiredImage[] {
  const core = `${imageNames(chosen).core}:${version}`;
  const pull = (name: string): RequiredImage => ({ name, fix: `docker pull ${name}` });
  return [
    ...(sdcInDocker
      ? [{ name: core, fix: `docker pull ${core}, or: npx stf images build --sdc-version ${version}` }]
      : []),
    ...backendsInDocker.map(({ name, image }) => pull(chosen.servers.images?.[name] ?? image.default)),
  ];
}

async function checkImage(client: DockerClient, { name, fix }: RequiredImage, machine: Machine): Promise<Finding> {
  if ((await client.image(name)) !== undefined) return ok('Docker: image', name);
  return machine.docker.pull === 'never'
    ? missing('Docker: image', `${name} is not on this machine, and STF_PULL=never`, fix, true)
    : warn('Docker: image', `${name} is not on this machine; the first run that needs it pulls it`, fix);
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
}
