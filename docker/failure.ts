import { DockerError, withoutLogins, type DockerErrorCode } from './errors.js';

/** What was asked of a daemon when it failed. */
export interface Doing {
  action: 'connect' | 'pull' | 'push' | 'build' | 'image' | 'container' | 'file' | 'network' | 'volume';
  /** To follow "Could not": `start the container x`. */
  what: string;
  /** The daemon's address. */
  where: string;
  image?: string;
}

interface Rule {
  code: DockerErrorCode;
  matches: RegExp;
  only?: Doing['action'][];
  nextStep: (doing: Doing) => string;
}

const LOGIN = (doing: Doing): string =>
  `Log in with docker login${registryOf(doing.image)}, which keeps the login in Docker's config, and check that ${doing.image ?? 'the image'} exists and may be used by this account.`;

/** What daemons say, from Docker 20.10 to 29 and Podman; the first rule that matches counts. */
const RULES: Rule[] = [
  {
    code: 'DOCKER_DISK_FULL',
    matches: /no space left on device|disk quota exceeded/i,
    nextStep: () => "See what takes the space with docker system df, and free some on the daemon's disk.",
  },
  {
    code: 'IMAGE_PULL_DENIED',
    matches: /toomanyrequests|rate limit|too many requests/i,
    only: ['pull'],
    nextStep: (doing) =>
      `The registry limits how often this account or address may pull. ${LOGIN(doing)} A mirror in the daemon's registry-mirrors helps too.`,
  },
  {
    code: 'IMAGE_NOT_FOUND',
    matches:
      /no matching manifest|no match for platform|does not match the specified platform|no image found in image index/i,
    only: ['pull', 'container'],
    nextStep: () =>
      'The image exists, but not for the processor of this daemon. Choose a tag that has it, or a daemon on another processor; where the daemon emulates another one: DOCKER_DEFAULT_PLATFORM=linux/amd64.',
  },
  {
    code: 'IMAGE_PULL_DENIED',
    matches:
      /pull access denied|unauthorized|denied:|access denied|no basic auth credentials|authentication required|incorrect username or password|\b40[13] Forbidden|\b401\b/i,
    only: ['pull'],
    nextStep: LOGIN,
  },
  {
    code: 'IMAGE_PUSH_FAILED',
    matches: /unauthorized|denied|no basic auth credentials|authentication required/i,
    only: ['push'],
    nextStep: LOGIN,
  },
  {
    code: 'IMAGE_NOT_FOUND',
    matches:
      /manifest unknown|manifest for .* not found|name unknown|no such image|image not known|invalid reference format|not found/i,
    only: ['pull'],
    nextStep: (doing) => howToFind(doing.image),
  },
  {
    code: 'IMAGE_NOT_FOUND',
    matches: /no such image|image not known|invalid reference format|does not exist locally/i,
    only: ['container', 'image', 'push'],
    nextStep: (doing) => howToFind(doing.image),
  },
  {
    code: 'PORT_TAKEN',
    matches: /port is already allocated|address already in use|ports are not available/i,
    only: ['container'],
    nextStep: () => 'Choose another port, or end what listens there: docker ps shows containers, ss -ltnp processes.',
  },
  {
    code: 'NETWORK_POOL_EXHAUSTED',
    matches: /non-overlapping IPv4 address pool|address pools have been fully subnetted|could not find free subnet/i,
    only: ['network'],
    nextStep: () =>
      'Remove unused networks (docker network ls, docker network prune), or add default-address-pools to the daemon.',
  },
  {
    code: 'NETWORK_TAKEN',
    matches: /network with name .* already exists|network name .* already used|network already exists/i,
    only: ['network'],
    nextStep: () => 'Choose another name, or remove the network that has it: docker network rm NAME.',
  },
  {
    code: 'NETWORK_NOT_FOUND',
    matches: /network .*not found|no such network|unable to find network/i,
    only: ['network', 'container'],
    nextStep: () => 'See which networks there are with docker network ls.',
  },
  {
    code: 'CONTAINER_NAME_TAKEN',
    matches: /name .* is already in use|name is in use/i,
    only: ['container'],
    nextStep: () => 'Choose another name, or remove the container that has it: docker rm -f NAME.',
  },
  {
    code: 'CONTAINER_NOT_FOUND',
    matches: /no such container|no container with (name or )?id|no such exec/i,
    only: ['container', 'file'],
    nextStep: () => 'It was removed meanwhile. See what is there with docker ps --all.',
  },
  {
    code: 'CONTAINER_ENDED',
    matches:
      /is not running|container state improper|can only create exec sessions on running|cannot exec in a stopped/i,
    only: ['container', 'file'],
    nextStep: () => 'See why it ended with docker logs and docker inspect.',
  },
  {
    code: 'CONTAINER_ENDED',
    matches: /OCI runtime|failed to create (shim )?task|executable file .*not found/i,
    only: ['container'],
    nextStep: () =>
      "Check the image's entrypoint and command, and that it is made for the processor of this daemon (docker image inspect).",
  },
  {
    code: 'FILE_NOT_FOUND',
    matches: /could not find the file|no such file or directory|could not be found/i,
    only: ['file'],
    nextStep: () => 'Check the path within the container.',
  },
  {
    code: 'DOCKER_HOST_INVALID',
    matches: /HTTP request to an HTTPS server/i,
    nextStep: () => 'The daemon wants TLS: set DOCKER_TLS_VERIFY=1 and DOCKER_CERT_PATH.',
  },
];

const FALLBACK: Partial<Record<Doing['action'], [DockerErrorCode, string]>> = {
  pull: [
    'IMAGE_PULL_FAILED',
    'Check that the daemon can connect to the registry (its proxy, DNS and registry-mirrors); where it has only a mirror, a wrong name or tag gives the same error. With the pull policy `never` only images that the daemon has are used.',
  ],
  push: [
    'IMAGE_PUSH_FAILED',
    'Check that the daemon can connect to the registry, and that the account may write there.',
  ],
  build: ['IMAGE_BUILD_FAILED', 'The lines above the error in the output of the build say why.'],
};

/** Whatever was thrown by a request, as a `DockerError` that says what was done, where, and what to do next. */
export function toDockerError(raw: unknown, doing: Doing): DockerError {
  if (raw instanceof DockerError) return raw;
  const text = textOf(raw);
  const message = `Could not ${doing.what} at ${doing.where}: ${text.replace(/\.$/, '')}.`;
  const cause = harmless(raw, text);

  const connection = connectionFailure(raw);
  if (connection !== undefined) return new DockerError(connection.code, message, { ...connection, cause });

  const rule = RULES.find(
    ({ matches, only }) => matches.test(text) && (only === undefined || only.includes(doing.action)),
  );
  if (rule !== undefined) return new DockerError(rule.code, message, { nextStep: rule.nextStep(doing), cause });

  const status = statusOf(raw);
  if (status === 404 && doing.action === 'pull') {
    return new DockerError('IMAGE_NOT_FOUND', message, { nextStep: howToFind(doing.image), cause });
  }
  if (status === 401 || status === 403) {
    const nextStep = 'The daemon, or a proxy before it, forbids this request. Ask whoever runs it.';
    return new DockerError('DOCKER_PERMISSION_DENIED', message, { nextStep, cause });
  }
  const [code, nextStep] = FALLBACK[doing.action] ?? ['DOCKER_FAILED', "See the daemon's own log for more."];
  return new DockerError(code, message, { nextStep, cause });
}

/** The HTTP status of a daemon's refusal; undefined when it was none. */
export function statusOf(raw: unknown): number | undefined {
  const status = (raw as { statusCode?: unknown } | undefined)?.statusCode;
  return typeof status === 'number' ? status : undefined;
}

/** How to learn whether an image exists. */
export function howToFind(image: string | undefined): string {
  if (image === undefined) return 'See which images the daemon has with docker image ls.';
  const repository = image.replace(/@.*$/, '').replace(/:[^/:]*$/, '');
  return `Check name and tag: docker manifest inspect ${image} asks the registry for this one, skopeo list-tags docker://${repository} for all tags.`;
}

/** What the daemon said, without the client's decoration and without logins. */
export function textOf(raw: unknown): string {
  if (typeof raw === 'string') return withoutLogins(raw.trim());
  const error = raw as { message?: unknown; json?: unknown; code?: unknown; errors?: unknown } | undefined;
  const said = (error?.json as { message?: unknown } | null | undefined)?.message;
  if (typeof said === 'string' && said !== '') return withoutLogins(said.trim());
  const message = typeof error?.message === 'string' ? error.message : '';
  const plain = message.replace(/^\(HTTP code \d+\) .*? - /, '').trim();
  return withoutLogins(plain !== '' ? plain : typeof error?.code === 'string' ? error.code : 'no reason given');
}

function connectionFailure(raw: unknown): { code: DockerErrorCode; nextStep: string } | undefined {
  const { code: errno = '', syscall } = raw as NodeJS.ErrnoException;
  const connecting = syscall === undefined || syscall === 'connect' || syscall === 'getaddrinfo';
  if (
    connecting &&
    ['ENOENT', 'ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTSOCK'].includes(errno)
  ) {
    return {
      code: 'DOCKER_NOT_RUNNING',
      nextStep: 'Start it (Linux: systemctl start docker; elsewhere: open Docker Desktop, or colima start).',
    };
  }
  if (connecting && (errno === 'EACCES' || errno === 'EPERM')) {
    return {
      code: 'DOCKER_PERMISSION_DENIED',
      nextStep:
        'Add yourself to the group docker (sudo usermod -aG docker $USER, then log in again), or use a rootless daemon (dockerd-rootless-setuptool.sh install) and set DOCKER_HOST to its socket.',
    };
  }
  if (['ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ECONNABORTED'].includes(errno)) {
    return {
      code: 'DOCKER_NOT_ANSWERING',
      nextStep: 'The connection was cut. See whether the daemon still runs (docker version) and what its log says.',
    };
  }
  if (/^(ERR_TLS_|ERR_SSL_|ERR_OSSL_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|EPROTO$)/.test(errno)) {
    return {
      code: 'DOCKER_PERMISSION_DENIED',
      nextStep: 'Check ca.pem, cert.pem and key.pem in DOCKER_CERT_PATH (or of the context), and DOCKER_TLS_VERIFY.',
    };
  }
  return undefined;
}

/** The cause is printed with the error: one that holds a login is replaced by its cleaned text. */
function harmless(raw: unknown, text: string): unknown {
  if (!(raw instanceof Error)) return text;
  return withoutLogins(raw.message) === raw.message && withoutLogins(raw.stack ?? '') === (raw.stack ?? '')
    ? raw
    : new Error(text);
}

function registryOf(image: string | undefined): string {
  const first = image?.split('/')[0] ?? '';
  return image?.includes('/') === true && /[.:]|^localhost$/.test(first) ? ` ${first}` : '';
}
