import { SdcError, type SdcErrorOptions } from 'sdc-sdk/errors';

/** Stable between versions. */
export type DockerErrorCode =
  | 'DOCKER_NOT_RUNNING'
  | 'DOCKER_PERMISSION_DENIED'
  | 'DOCKER_NOT_ANSWERING'
  | 'DOCKER_TOO_OLD'
  | 'DOCKER_HOST_INVALID'
  | 'DOCKER_CONTEXT_UNKNOWN'
  | 'DOCKER_CONFIG_INVALID'
  | 'DOCKER_DISK_FULL'
  | 'DOCKER_FAILED'
  | 'DOCKER_ABORTED'
  | 'IMAGE_NOT_FOUND'
  | 'IMAGE_PULL_DENIED'
  | 'IMAGE_PULL_FAILED'
  | 'IMAGE_BUILD_FAILED'
  | 'IMAGE_PUSH_FAILED'
  | 'NETWORK_TAKEN'
  | 'NETWORK_NOT_FOUND'
  | 'NETWORK_POOL_EXHAUSTED'
  | 'PORT_TAKEN'
  | 'CONTAINER_NAME_TAKEN'
  | 'CONTAINER_ENDED'
  | 'CONTAINER_NOT_FOUND'
  | 'FILE_NOT_FOUND'
  | 'COMMAND_FAILED';

/** A request to Docker failed. */
export class DockerError extends SdcError {
  declare readonly code: DockerErrorCode;

  constructor(code: DockerErrorCode, summary: string, options: SdcErrorOptions = {}) {
    super(code, summary, options);
  }
}

/** Removes logins from URLs in a text: daemons repeat the addresses of registries and proxies as they were given. */
export function withoutLogins(text: string): string {
  return text.replace(/:\/\/[^\s/@"']+@/g, '://');
}

/** What a request to the daemon does; the error of a failed request names it. */
export interface Operation {
  action: 'connect' | 'pull' | 'push' | 'build' | 'image' | 'container' | 'file' | 'network' | 'volume';
  /** Follows "Could not": `start the container x`. */
  what: string;
  /** The daemon's address. */
  where: string;
  image?: string;
}

interface Rule {
  code: DockerErrorCode;
  matches: RegExp;
  only?: Operation['action'][];
  nextStep: (operation: Operation) => string;
}

const LOGIN = (operation: Operation): string =>
  `Log in with docker login${registryOf(operation.image)}, which stores the login in Docker's config, and check that ${operation.image ?? 'the image'} exists and may be used by this account.`;

/** Messages of Docker 20.10 to 29 and of Podman; the first rule that matches applies. */
const RULES: Rule[] = [
  {
    code: 'DOCKER_DISK_FULL',
    matches: /no space left on device|disk quota exceeded/i,
    nextStep: () => "List the disk usage with docker system df, and free some space on the daemon's disk.",
  },
  {
    code: 'IMAGE_PULL_DENIED',
    matches: /toomanyrequests|rate limit|too many requests/i,
    only: ['pull'],
    nextStep: (operation) =>
      `The registry limits how often this account or address may pull. ${LOGIN(operation)} A mirror in the daemon's registry-mirrors helps too.`,
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
    nextStep: (operation) => howToFind(operation.image),
  },
  {
    code: 'IMAGE_NOT_FOUND',
    matches: /no such image|image not known|invalid reference format|does not exist locally/i,
    only: ['container', 'image', 'push'],
    nextStep: (operation) => howToFind(operation.image),
  },
  {
    code: 'PORT_TAKEN',
    matches: /port is already allocated|address already in use|ports are not available/i,
    only: ['container'],
    nextStep: () => 'Choose another port, or stop what listens there: docker ps lists containers, ss -ltnp processes.',
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
    nextStep: () => 'List the networks with docker network ls.',
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
    nextStep: () => 'It has been removed. List the containers with docker ps --all.',
  },
  {
    code: 'CONTAINER_ENDED',
    matches:
      /is not running|container state improper|can only create exec sessions on running|cannot exec in a stopped/i,
    only: ['container', 'file'],
    nextStep: () => 'docker logs and docker inspect show why it ended.',
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
    nextStep: () => 'The daemon requires TLS: set DOCKER_TLS_VERIFY=1 and DOCKER_CERT_PATH.',
  },
];

const FALLBACK: Partial<Record<Operation['action'], [DockerErrorCode, string]>> = {
  pull: [
    'IMAGE_PULL_FAILED',
    'Check that the daemon can connect to the registry (its proxy, DNS and registry-mirrors); where it has only a mirror, a wrong name or tag gives the same error. With the pull policy `never` only images that the daemon has are used.',
  ],
  push: [
    'IMAGE_PUSH_FAILED',
    'Check that the daemon can connect to the registry, and that the account may write there.',
  ],
  build: ['IMAGE_BUILD_FAILED', 'The lines above the error in the output of the build show the reason.'],
};

/** Turns an error of a request into a `DockerError` with the operation, the daemon and the next step. */
export function toDockerError(raw: unknown, operation: Operation): DockerError {
  if (raw instanceof DockerError) return raw;
  const text = textOf(raw);
  const message = `Could not ${operation.what} at ${operation.where}: ${text.replace(/\.$/, '')}.`;
  const cause = withoutSecrets(raw, text);

  const connection = connectionFailure(raw);
  if (connection !== undefined) return new DockerError(connection.code, message, { ...connection, cause });

  const rule = RULES.find(
    ({ matches, only }) => matches.test(text) && (only === undefined || only.includes(operation.action)),
  );
  if (rule !== undefined) return new DockerError(rule.code, message, { nextStep: rule.nextStep(operation), cause });

  const status = statusOf(raw);
  if (status === 404 && operation.action === 'pull') {
    return new DockerError('IMAGE_NOT_FOUND', message, { nextStep: howToFind(operation.image), cause });
  }
  if (status === 401 || status === 403) {
    const nextStep = 'The daemon, or a proxy in front of it, forbids this request. Ask its administrator.';
    return new DockerError('DOCKER_PERMISSION_DENIED', message, { nextStep, cause });
  }
  const [code, nextStep] = FALLBACK[operation.action] ?? ['DOCKER_FAILED', "The daemon's log has more."];
  return new DockerError(code, message, { nextStep, cause });
}

/** The HTTP status of a daemon's error; undefined for other errors. */
export function statusOf(raw: unknown): number | undefined {
  const status = (raw as { statusCode?: unknown } | undefined)?.statusCode;
  return typeof status === 'number' ? status : undefined;
}

/** The next step for a missing image. */
export function howToFind(image: string | undefined): string {
  if (image === undefined) return 'List the images with docker image ls.';
  const repository = image.replace(/@.*$/, '').replace(/:[^/:]*$/, '');
  return `Check name and tag: docker manifest inspect ${image} finds this one in the registry, skopeo list-tags docker://${repository} lists all tags.`;
}

/** The daemon's message, without dockerode's prefix and without logins. */
export function textOf(raw: unknown): string {
  if (typeof raw === 'string') return withoutLogins(raw.trim());
  const error = raw as { message?: unknown; json?: unknown; code?: unknown; errors?: unknown } | undefined;
  const reported = (error?.json as { message?: unknown } | null | undefined)?.message;
  if (typeof reported === 'string' && reported !== '') return withoutLogins(reported.trim());
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
      nextStep: 'The connection was closed. Check whether the daemon still runs (docker version), and its log.',
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

/** The cause is printed with the error: a cause with a login is replaced by its redacted text. */
function withoutSecrets(raw: unknown, text: string): unknown {
  if (!(raw instanceof Error)) return text;
  return withoutLogins(raw.message) === raw.message && withoutLogins(raw.stack ?? '') === (raw.stack ?? '')
    ? raw
    : new Error(text);
}

function registryOf(image: string | undefined): string {
  const first = image?.split('/')[0] ?? '';
  return image?.includes('/') === true && /[.:]|^localhost$/.test(first) ? ` ${first}` : '';
}
