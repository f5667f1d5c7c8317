import type Docker from 'dockerode';
import { valueOf, type Env } from './config-file.js';
import type { Connected } from './connect.js';
import { hasLabels, labelFilter, request, type LabelFilter } from './daemon-api.js';
import type { DaemonFacts } from './daemon-facts.js';
import { DockerError, howToFind, statusOf, textOf, type Operation } from './docker-error.js';
import { buildImage, type BuildOptions } from './image-build.js';
import { pullImage, pushImage, type PullOptions, type PushOptions } from './image-transfer.js';
import { imageFacts, isFor, parseReference, type ImageFacts } from './image.js';

const QUICK_MS = 30_000;
const SLOW_MS = 120_000;

/** The images of a Docker daemon. Every failure is a `DockerError`. */
export class ImageClient {
  readonly facts: DaemonFacts;
  protected readonly docker: Docker;
  protected readonly env: Env;

  constructor({ docker, facts }: Connected, env: Env) {
    this.docker = docker;
    this.facts = facts;
    this.env = env;
  }

  /** Pulls an image according to the policy. `POST /images/create` */
  async pull(image: string, options: PullOptions = {}): Promise<ImageFacts> {
    const { policy = 'missing', platform = this.platform } = options;
    parseReference(image);
    const present = policy === 'always' ? undefined : await this.image(image);
    if (present !== undefined && (policy === 'never' || isFor(platform, present))) return present;
    if (policy === 'never') {
      throw new DockerError(
        'IMAGE_NOT_FOUND',
        `The daemon at ${this.facts.endpoint} has no image ${image}, and the pull policy is 'never'.`,
        { nextStep: `Run docker pull ${image} or docker load, or use the pull policy 'missing'.` },
      );
    }
    await pullImage(this.docker, image, this.facts.endpoint, this.env, { ...options, platform });
    return this.#neededImage(image);
  }

  /** An image that the daemon has, by name or id. `GET /images/{name}/json` */
  async image(image: string): Promise<ImageFacts | undefined> {
    const operation = this.operation('image', `find the image ${image}`, image);
    const found = await this.unlessAbsent(operation, () => this.docker.getImage(pathOf(image)).inspect());
    return found && imageFacts(found);
  }

  /** Images that the daemon has. `reference`: a pattern such as `team/*:4.0.0`. `GET /images/json` */
  async images({ labels = {}, reference }: { labels?: LabelFilter; reference?: string } = {}): Promise<ImageFacts[]> {
    // Podman 4 finds no images when the filter has two labels.
    const filters = {
      ...labelFilter(Object.fromEntries(Object.entries(labels).slice(0, 1))),
      ...(reference === undefined ? {} : { reference: [reference] }),
    };
    const list = await this.ask(this.operation('image', 'list the images'), (abortSignal) =>
      this.docker.listImages({ filters: JSON.stringify(filters), abortSignal } as object),
    );
    const facts = await Promise.all(list.map(({ Id }) => this.image(Id)));
    return facts.filter((image) => image !== undefined).filter((image) => hasLabels(image.labels, labels));
  }

  /** Builds an image. `POST /build` */
  async build(options: BuildOptions): Promise<ImageFacts> {
    for (const tag of options.tags) parseReference(tag);
    const complete = { platform: this.platform, ...options };
    return this.#neededImage(await buildImage(this.docker, this.facts.endpoint, complete));
  }

  /** Gives an image another name. `POST /images/{name}/tag` */
  async tag(image: string, as: string): Promise<void> {
    const { name, tag = 'latest' } = parseReference(as);
    await this.ask(this.operation('image', `tag the image ${image} as ${as}`, image), (abortSignal) =>
      this.docker.getImage(pathOf(image)).tag({ repo: name, tag, abortSignal } as Docker.ImageTagOptions),
    );
  }

  /** Sends an image to its registry. `POST /images/{name}/push` */
  async push(image: string, options: PushOptions = {}): Promise<void> {
    await pushImage(this.docker, image, this.facts.endpoint, this.env, options);
  }

  /** Removes a tag, and with the last one the image; it may already be removed. `DELETE /images/{name}` */
  async removeImage(image: string): Promise<void> {
    await this.unlessAbsent(this.operation('image', `remove the image ${image}`, image), (abortSignal) =>
      this.docker.getImage(pathOf(image)).remove({ force: true, abortSignal } as object),
    );
  }

  /** As for Docker's own client: `linux/amd64` where images exist for that platform only. */
  protected get platform(): string | undefined {
    return valueOf(this.env, 'DOCKER_DEFAULT_PLATFORM');
  }

  protected operation(action: Operation['action'], what: string, image?: string): Operation {
    return { action, what, where: this.facts.endpoint, ...(image === undefined ? {} : { image }) };
  }

  protected async ask<T>(operation: Operation, call: (abortSignal: AbortSignal) => Promise<T>): Promise<T> {
    return request(operation, { deadlineMs: QUICK_MS }, call);
  }

  protected async unlessAbsent<T>(
    operation: Operation,
    call: (abortSignal: AbortSignal) => Promise<T>,
  ): Promise<T | undefined> {
    return request(operation, { deadlineMs: SLOW_MS }, (abortSignal) => call(abortSignal).catch(ignoreAbsence));
  }

  async #neededImage(image: string): Promise<ImageFacts> {
    const found = await this.image(image);
    if (found !== undefined) return found;
    throw new DockerError(
      'IMAGE_NOT_FOUND',
      `The daemon at ${this.facts.endpoint} does not have ${image}, although it reported success.`,
      { nextStep: howToFind(image) },
    );
  }
}

/** Encodes an image's name or id for the path of a URL, except for the characters of names. */
function pathOf(image: string): string {
  return encodeURIComponent(image).replace(/%(2F|3A|40)/g, decodeURIComponent);
}

/** For an object that may already be removed. */
export function ignoreAbsence(error: unknown): undefined {
  if (statusOf(error) !== 404) throw error instanceof Error ? error : new Error(textOf(error));
  return undefined;
}
