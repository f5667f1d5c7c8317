import { DockerError } from './errors.js';

/** An image's name in its parts: `registry.example.com:5000/team/app:1.0@sha256:…`. */
export interface ImageReference {
  /** `docker.io` where none is written. */
  registry: string;
  /** Below the registry: `team/app`, `library/postgres`. */
  repository: string;
  tag?: string;
  digest?: string;
  /** All but tag and digest, as it was written. */
  name: string;
}

const FORM =
  /^(?<name>[\w.-]+(?::\d+(?=\/))?(?:\/[a-z0-9._-]+)*?)(?::(?<tag>\w[\w.-]{0,127}))?(?:@(?<digest>[a-z0-9+._-]+:[0-9a-fA-F]{32,}))?$/;

/** Takes an image's name apart; one that no registry could have is an `IMAGE_NOT_FOUND`. */
export function parseReference(image: string): ImageReference {
  const { name, tag, digest } = FORM.exec(image)?.groups ?? {};
  if (name === undefined) throw malformed(image);
  const [first = '', ...rest] = name.split('/');
  const hasRegistry = rest.length > 0 && /^[a-z\d][^.:]*[.:]|^localhost$/i.test(first);
  const path = hasRegistry ? rest.join('/') : name;
  if (!path.split('/').every((part) => /^[a-z0-9]+([._-]+[a-z0-9]+)*$/.test(part))) throw malformed(image);
  const registry = hasRegistry ? first : 'docker.io';
  return {
    registry,
    repository: registry === 'docker.io' && !path.includes('/') ? `library/${path}` : path,
    name,
    ...(tag === undefined ? {} : { tag }),
    ...(digest === undefined ? {} : { digest }),
  };
}

function malformed(image: string): DockerError {
  return new DockerError('IMAGE_NOT_FOUND', `${JSON.stringify(image)} is not the name of an image.`, {
    nextStep: 'Write it as [registry[:port]/]name[:tag], in small letters: postgres:16.',
  });
}
