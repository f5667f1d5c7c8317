import type Docker from 'dockerode';
import type { Env } from './config-file.js';
import { findLogin } from './credentials.js';
import type { Doing } from './failure.js';
import { readMessages } from './message-stream.js';
import { parseReference } from './reference.js';
import { request } from './request.js';

export interface PushOptions {
  /** One line of what the daemon says, such as `5f70bf18a086: Pushed`. */
  onProgress?: (text: string) => void;
  signal?: AbortSignal;
}

const IDLE_MS = 300_000;

/** Pushes one tag of an image, with the login of Docker's config. */
export async function pushImage(
  docker: Docker,
  image: string,
  where: string,
  env: Env,
  options: PushOptions,
): Promise<void> {
  const { registry, name, tag = 'latest' } = parseReference(image);
  const doing: Doing = { action: 'push', what: `push the image ${image}`, where, image };
  const { login, trouble } = await findLogin(registry, env);
  if (trouble !== undefined) options.onProgress?.(`pushing without a login: ${trouble}`);
  const stream = await request(doing, { deadlineMs: IDLE_MS, signal: options.signal }, (stop) =>
    // A daemon wants the header of the login even where there is none.
    docker.getImage(name).push({ tag, authconfig: login ?? {}, abortSignal: stop } as object),
  );
  await readMessages(stream, doing, { idleMs: IDLE_MS, signal: options.signal }, ({ id, status }) => {
    if (status !== undefined) options.onProgress?.(id === undefined ? status : `${id}: ${status}`);
  });
}
