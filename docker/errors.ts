import { SdcError, type SdcErrorOptions } from 'sdc-sdk';

/** What went wrong, for programs: stable between versions. */
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
  | 'FILE_NOT_FOUND';

/** Docker could not be found or used. */
export class DockerError extends SdcError {
  declare readonly code: DockerErrorCode;

  constructor(code: DockerErrorCode, summary: string, options: SdcErrorOptions = {}) {
    super(code, summary, options);
  }
}

/** The text without the login of a URL: daemons repeat the addresses of registries and proxies as they were given. */
export function withoutLogins(text: string): string {
  return text.replace(/:\/\/[^\s/@"']+@/g, '://');
}
