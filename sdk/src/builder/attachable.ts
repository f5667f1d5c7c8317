import type { SdcError } from '../core/errors.js';
import type { ConfigValues } from '../definitions/config-values.js';
import type { StagePosition } from '../definitions/types.js';
import type { StageOptions } from './stage-types.js';

/** A stage with its configs, as something that attaches itself describes it. */
export interface StageSpec extends StageOptions {
  /** Label of the stage, such as `Dev Raw Data Source`, or the name of its class. */
  stage: string;
  configs?: ConfigValues | undefined;
  /** Called when a Data Collector has stored the pipeline. */
  stored?: ((pipeline: StoredPipelineRef) => void | Promise<void>) | undefined;
  /** What connects the stage with this process while the pipeline runs. */
  link?: StageLink | undefined;
}

/** What connects a stage with this process while its pipeline runs. */
export interface StageLink {
  /** The value of one of its configs that no other stage has. */
  id: string;
  /**
   * Gives the pipeline its records; called when it runs, and aborted when it ends. The pipeline is stopped when all of them have been
   * delivered.
   */
  deliver?(signal: AbortSignal): Promise<void>;
  /** What the origin puts out in a preview, which does not wait for a delivery. */
  previewed?: readonly { raw: object }[];
  /** An error that says more than what SDC finds wrong with the stage, where it knows one. */
  explain?(issue: { code: string | undefined; message: string }): SdcError | undefined;
  /** The same for the same stage in another Data Collector, some of whose ports are reached by other addresses. */
  elsewhere?(ports: readonly PublishedPort[]): StageLink;
}

/** A port of the Data Collector's machine, and where this process reaches it. */
export interface PublishedPort {
  port: number;
  published: { host: string; port: number };
}

/** A pipeline that a Data Collector has stored. */
export interface StoredPipelineRef {
  id: string;
  title: string;
}

/** Where something attaches itself. */
export interface AttachContext {
  position: StagePosition;
  /** Title of the pipeline. */
  pipeline: string;
  /** Label of the stage that it takes the place of; undefined where it is added. */
  replaces: string | undefined;
}

/**
 * Stands for a stage wherever a pipeline takes one: `p.origin(records)`, `.to(tap)`, `p.errorsTo(tap)`, `stage.replaceWith(tap)`.
 * What it gives may depend on where it attaches.
 */
export interface Attachable {
  attach(context: AttachContext): StageSpec;
}

export function isAttachable(value: unknown): value is Attachable {
  return typeof value === 'object' && value !== null && 'attach' in value && typeof value.attach === 'function';
}
