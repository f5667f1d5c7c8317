import { ServerError } from '../core/errors.js';
import type { BuildMismatch } from '../options/options.js';
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
  const pairs = libraries.map((library) => ({ library, commits: commitsOf(core, library, buildLabels) }));
  const others = pairs.filter(({ commits }) => commits !== undefined && commits.core !== commits.library);
  const ofCore = new Set(others.map(({ commits }) => commits?.core));
  const mismatch =
    `These images were not built from the same commit: ${core.name} from ${[...ofCore].join(' and ')}, ` +
    `${others.map(({ library, commits }) => `${library.name} from ${commits?.library ?? ''}`).join(', ')}.`;
  if (others.length > 0 && buildMismatch === 'fail') {
    throw new ServerError('BUILD_MISMATCH', mismatch, {
      nextStep: 'Use images of one build, or accept what these do together with STF_BUILD_MISMATCH=warn.',
    });
  }
  const silent = pairs.filter(({ commits }) => commits === undefined).map(({ library }) => library.name);
  const unverifiable =
    silent.length === 0
      ? []
      : [
          `It cannot be verified that core and stage libraries are of one build: ${core.name} and ${silent.join(', ')} ` +
            `have no label ${buildLabels.join(' or ')} in common.`,
        ];
  return [
    ...(others.length > 0 ? [{ kind: 'warning' as const, text: mismatch }] : []),
    ...unverifiable.map((text) => ({ kind: 'note' as const, text })),
  ];
}

/** Under the first label that both have: what different labels tell cannot be compared. */
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
