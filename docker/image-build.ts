import { Readable } from 'node:stream';
import type Docker from 'dockerode';
import { DockerError } from './docker-error.js';
import type { Operation } from './docker-error.js';
import { StepCount, type BuildProgress } from './image-progress.js';
import { readMessages } from './message-stream.js';
import { request } from './daemon-api.js';

export interface BuildOptions {
  /** A tar with the Dockerfile and the files that it copies. */
  context: AsyncIterable<Uint8Array> | NodeJS.ReadableStream;
  /** At least one. */
  tags: string[];
  buildArgs?: Record<string, string>;
  labels?: Record<string, string>;
  /** `linux/arm64`; by default the daemon's own. */
  platform?: string | undefined;
  /** Called at the start, at the beginning of each step, and at the end. */
  onProgress?: (progress: BuildProgress) => void;
  signal?: AbortSignal;
}

/** A step can run for long without output. */
const IDLE_MS = 900_000;
const KEPT_LINES = 30;

/** Builds an image and returns its id. Pull its base images first: the daemon has no logins. */
export async function buildImage(docker: Docker, where: string, options: BuildOptions): Promise<string> {
  const { context, tags, buildArgs, labels, platform, onProgress, signal } = options;
  const operation: Operation = { action: 'build', what: `build the image ${tags[0] ?? ''}`, where };
  const output: string[] = [];
  const steps = new StepCount();
  let id: string | undefined;
  onProgress?.(steps.now);
  try {
    const stream = await request(operation, { deadlineMs: IDLE_MS, signal }, (stop) =>
      docker.buildImage(Readable.from(context), {
        t: tags,
        forcerm: true,
        ...(buildArgs === undefined ? {} : { buildargs: buildArgs }),
        ...(labels === undefined ? {} : { labels }),
        ...(platform === undefined ? {} : { platform }),
        abortSignal: stop,
      } as object),
    );
    await readMessages(stream, operation, { idleMs: IDLE_MS, signal }, ({ aux, stream: text, status, id: layer }) => {
      id = aux?.ID ?? id;
      const line = (text ?? (status === undefined ? '' : layer === undefined ? status : `${layer}: ${status}`)).trim();
      if (line === '') return;
      output.push(line);
      if (output.length > KEPT_LINES) output.shift();
      if (steps.take(line)) onProgress?.(steps.now);
    });
    steps.finish();
    onProgress?.(steps.now);
  } catch (error) {
    throw withOutput(error as DockerError, output);
  }
  return id ?? tags[0] ?? '';
}

function withOutput(failure: DockerError, output: string[]): DockerError {
  if (failure.code !== 'IMAGE_BUILD_FAILED' || output.length === 0) return failure;
  return new DockerError(failure.code, `${failure.summary}\nThe end of its output:\n${output.join('\n')}`, {
    ...(failure.nextStep === undefined ? {} : { nextStep: failure.nextStep }),
    cause: failure.cause,
  });
}
