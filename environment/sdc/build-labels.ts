import { ServerError } from '../core/errors.js';
import type { BuildMismatch } from '../options/options.js';
import type { EngineNote } from './engine.js';

export interface LabelledImage {
  name: string;
  labels: Record<string, string>;
}

/**
 * Compares the labels of the images of one engine: all of them should name the same commit.
 *
 * @returns notes for the user
 * @throws ServerError `BUILD_MISMATCH` when the commits differ and `buildMismatch` is `fail`
 */
export function checkBuilds(
  core: LabelledImage,
  libraries: readonly LabelledImage[],
  { buildLabels, buildMismatch }: { buildLabels: readonly string[]; buildMismatch: BuildMismatch },
): EngineNote[] {
  const pairs = libraries.map((library) => ({ library, commits: commitsOf(core, library, buildLabels) }));
  const others = pairs.filter(({ commits }) => commits !== undefined && commits.core !== commits.library);
  const ofCore = new Set(others.map(({ commits }) => commits?.core));
  const mismatch =
    `These images were not built from the same commit: ${core.name} from ${[...ofCore].join(' and ')}, ` +
    `${others.map(({ library, commits }) => `${library.name} from ${commits?.library ?? ''}`).join(', ')}.`;
  if (others.length > 0 && buildMismatch === 'fail') {
    throw new ServerError('BUILD_MISMATCH', mismatch, {
      nextStep: 'Use images of one build, or set STF_BUILD_MISMATCH=warn to use these anyway.',
    });
  }
  const unlabelled = pairs.filter(({ commits }) => commits === undefined).map(({ library }) => library.name);
  const unverifiable =
    unlabelled.length === 0
      ? []
      : [
          `Cannot verify that core and stage libraries belong to one build: ${core.name} and ${unlabelled.join(', ')} ` +
            `have no label ${buildLabels.join(' or ')} in common.`,
        ];
  return [
    ...(others.length > 0 ? [{ kind: 'warning' as const, text: mismatch }] : []),
    ...unverifiable.map((text) => ({ kind: 'note' as const, text })),
  ];
}

/** From the first label that both images have: values of different labels cannot be compared. */
function commitsOf(
  core: LabelledImage,
  library: LabelledImage,
  buildLabels: readonly string[],
): { core: string; library: string } | undefined {
  for (const label of buildLabels) {
    const [ofCore = '', ofLibrary = ''] = [core.labels[label], library.labels[label]];
    if (ofCore !== '' && ofLibrary !== '') return { core: ofCore, library: ofLibrary };
  }
  return undefined;
}
