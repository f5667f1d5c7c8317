import { builtEngine, requireKnownVersion } from '../../environment/admin.js';
import { resolve } from 'node:path';
import { buildImages, requireRegistry, type BuildImagesOptions } from '../../images/index.js';
import type { ChosenOptions } from '../choices/flags.js';
import { imageNames } from '../docker/names.js';
import { withDocker } from '../docker/daemon.js';
import { interruptible } from '../output/interruptible.js';
import { note, print, printJson } from '../output/print.js';
import { withImageProgress } from './image-progress.js';

export interface BuildRequest {
  version: string | undefined;
  /** An unpacked distribution of the vendor instead of the embedded engine. */
  fromDist: string | undefined;
  baseImage: string | undefined;
  libraries: string[] | undefined;
  tags: string[] | undefined;
  revision: string | undefined;
  push: string | undefined;
  pull: BuildImagesOptions['pull'];
  json: boolean;
}

/** Builds the images of a version and prints their names. */
export async function build(chosen: ChosenOptions, request: BuildRequest, defaultVersion: string): Promise<void> {
  const { fromDist, version, json, ...rest } = request;
  if (fromDist === undefined) requireKnownVersion(version ?? defaultVersion);
  const { machine } = chosen;
  const names = imageNames(chosen);
  // Fails before the engine is built.
  if (rest.push !== undefined) requireRegistry(rest.push, [names.core, names.libraries]);
  await interruptible((signal) =>
    // Connects to the daemon first: without one, building the engine is useless.
    withDocker(
      machine,
      async (docker) => {
        const from =
          fromDist === undefined
            ? await builtEngine(version ?? defaultVersion, { machine, progress: note })
            : resolve(fromDist);
        const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
        const wantedVersion = fromDist === undefined ? (version ?? defaultVersion) : version;
        const built = await withImageProgress((onProgress) =>
          buildImages(docker, {
            ...given,
            ...(wantedVersion === undefined ? {} : { version: wantedVersion }),
            from,
            names,
            onProgress,
            onWarning: note,
            signal,
          }),
        );
        if (json) printJson(built);
        else for (const { tags, pushed } of built) for (const name of [...tags, ...pushed]) print(name);
      },
      signal,
    ),
  );
}
