import { coreImage, libraryImage, libraryName, listImages, pushImages } from '../../images/index.js';
import type { ChosenOptions } from '../choices/flags.js';
import { imageNames } from '../docker/names.js';
import { withDocker } from '../docker/daemon.js';
import { interruptible } from '../output/interruptible.js';
import { note, print, printJson } from '../output/print.js';
import { StfError } from '../output/stf-error.js';
import { withImageProgress } from './image-progress.js';

export interface PushRequest {
  version: string;
  /** The target registry; as in the names of the images when absent. */
  registry: string | undefined;
  json: boolean;
}

/** Pushes all images of a version that are on this machine. */
export async function push(chosen: ChosenOptions, { version, registry, json }: PushRequest): Promise<void> {
  await interruptible((signal) =>
    withDocker(
      chosen.machine,
      async (docker) => {
        const names = imageNames(chosen);
        const tagged = (image: string): boolean =>
          image === coreImage(version, names) ||
          (image.startsWith(`${names.libraries}:`) && image.endsWith(`-${version}`));
        const images = (await listImages(docker, names)).map(({ image }) => image).filter(tagged);
        if (images.length === 0) {
          throw new StfError('IMAGES_MISSING', `No image of version ${version} is on this machine.`, {
            nextStep: `Build them (npx stf images build --sdc-version ${version}); npx stf images list shows the existing ones.`,
          });
        }
        const pushed = await withImageProgress((onProgress) =>
          pushImages(
            docker,
            images.map((image) => ({ tags: [image], pushed: [] })),
            { ...(registry === undefined ? {} : { registry }), onProgress, signal },
          ),
        );
        const all = pushed.flatMap((one) => one.pushed as string[]);
        if (json) printJson(all);
        else for (const name of all) print(name);
      },
      signal,
    ),
  );
}

export interface PullRequest {
  version: string;
  libraries: string[];
  json: boolean;
}

/** Pulls the core and the named libraries in parallel. */
export async function pull(chosen: ChosenOptions, { version, libraries, json }: PullRequest): Promise<void> {
  const names = imageNames(chosen);
  const wanted = [
    coreImage(version, names),
    ...libraries.map((library) => libraryImage(libraryName(library), version, names)),
  ];
  await interruptible((signal) =>
    withDocker(
      chosen.machine,
      async (docker) => {
        const outcomes = await withImageProgress((report) =>
          Promise.allSettled(
            wanted.map((image) =>
              docker.pull(image, {
                policy: 'always',
                onProgress: (progress) => report({ image, action: 'pull', ...progress }),
                signal,
              }),
            ),
          ),
        );
        const failures = outcomes.flatMap((outcome): unknown[] =>
          outcome.status === 'rejected' ? [outcome.reason] : [],
        );
        for (const failure of failures.slice(1)) note(failure instanceof Error ? failure.message : String(failure));
        if (failures.length > 0) throw failures[0];
        if (json) printJson(wanted);
        else for (const image of wanted) print(image);
      },
      signal,
    ),
  );
}
