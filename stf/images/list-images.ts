import { listImages, type ListedImage } from '../../images/index.js';
import type { ChosenOptions } from '../choices/flags.js';
import { imageNames } from '../docker/names.js';
import { withDocker } from '../docker/daemon.js';
import { print, printJson } from '../output/print.js';
import { table } from '../output/table.js';

/** Prints the images of Data Collector on this machine. */
export async function list(chosen: ChosenOptions, { json }: { json: boolean }): Promise<void> {
  const images = await withDocker(chosen.machine, (docker) => listImages(docker, imageNames(chosen)));
  if (json) printJson(images);
  else if (images.length === 0) print('There are no images of Data Collector on this machine.');
  else print(table(['IMAGE', 'VERSION', 'BUILD', 'SIZE', 'MADE BY'], images.map(row)));
}

function row({ image, version = '-', revision = '-', size, ours }: ListedImage): string[] {
  return [
    image,
    version,
    revision.slice(0, 12),
    `${Math.ceil(size / 1024 / 1024)} MB`,
    ours ? 'this framework' : 'others',
  ];
}
