import { ServerError } from '../errors.js';
import type { BuildMismatch } from '../options.js';
import type { EngineNote } from './engine.js';

export interface LabelledImage {
  name: string;
  labels: Record<string, string>;
}

/**
 * Checks that images that make one product were built from the same commit, as far as their labels tell. Throws
 * `BUILD_MISMATCH`, or answers what has to be said about them.
 */
export function checkBuilds(
  core: LabelledImage,
  libraries: readonly LabelledImage[],
  { buildLabels, buildMismatch }: { buildLabels: readonly string[]; buildMismatch: BuildMismatch },
): EngineNote[] {
  const commit = (image: LabelledImage): string | undefined =>
    buildLabels.map((label) => image.labels[label]).find((value) => value !== undefined && value !== '');
  const ofCore = commit(core);
  const others = libraries.filter((library) => {
    const own = commit(library);
    return own !== undefined && ofCore !== undefined && own !== ofCore;
  });
  const mismatch =
    `These images were not built from the same commit: ${core.name} from ${ofCore ?? ''}, ` +
    `${others.map((library) => `${library.name} from ${commit(library) ?? ''}`).join(', ')}.`;
  if (others.length > 0 && buildMismatch === 'fail') {
    throw new ServerError('BUILD_MISMATCH', mismatch, {
      nextStep: 'Use images of one build, or accept what these do together with STF_BUILD_MISMATCH=warn.',
    });
  }
  const silent = [core, ...libraries].filter((image) => commit(image) === undefined);
  const unverifiable =
    libraries.length === 0 || silent.length === 0
      ? []
      : [
          `It cannot be verified that core and stage libraries are of one build: ${silent.map(({ name }) => name).join(', ')} ` +
            `${silent.length === 1 ? 'has' : 'have'} no label ${buildLabels.join(' or ')}.`,
        ];
  return [
    ...(others.length > 0 ? [{ kind: 'warning' as const, text: mismatch }] : []),
    ...unverifiable.map((text) => ({ kind: 'note' as const, text })),
  ];
}
