import type { StageLink } from '../builder/attachable.js';
import {
  allStages,
  configValue,
  wiredStages,
  type PipelineConfig,
  type StageInstance,
} from '../builder/pipeline-json.js';
import { isFragmentStage, knownStage } from '../builder/stage-names.js';
import { SdcDefinitionError, SdcError } from '../core/errors.js';
import type { Http } from '../core/http.js';
import { path } from '../core/request.js';
import { didYouMean } from '../definitions/closest.js';
import { lastPart } from '../definitions/config-names.js';
import { namesSecret } from '../definitions/secrets.js';
import type { Session } from '../session.js';
import type { Pipeline } from './pipeline.js';

/** Notified of what the SDK does, so that a test runner can show it as steps and clean up after it. */
export interface Observer {
  /** Runs `action` and may show it under `title`; must return its result. */
  step<T>(title: string, action: () => Promise<T>): Promise<T>;
  /** Called for every pipeline that was created. */
  created?(pipeline: Pipeline): void;
  /** Called when a run begins. */
  started?(pipeline: Pipeline): void;
  /** Milliseconds that waits may take at most, such as those until a test ends; undefined without a limit. */
  remaining?(): number | undefined;
}

export const silentObserver: Observer = { step: (_title, action) => action() };

/** What the parts of one stored pipeline share. */
export class PipelineContext {
  readonly session: Session;
  readonly observer: Observer;
  readonly id: string;
  /** As SDC last gave it. */
  config: PipelineConfig;
  /** What connects its stages with this process. */
  links: readonly StageLink[] = [];

  constructor(session: Session, observer: Observer, config: PipelineConfig) {
    this.session = session;
    this.observer = observer;
    this.config = config;
    this.id = config.pipelineId;
  }

  get http(): Http {
    return this.session.http;
  }

  get title(): string {
    return this.config.title;
  }

  /** For the beginning of a message. */
  get named(): string {
    return `The pipeline '${this.title}'`;
  }

  /** `/rest/v1/pipeline/{id}` and what follows it; each part is percent-encoded. */
  path(...parts: string[]): string {
    return [path`/rest/v1/pipeline/${this.id}`, ...parts.map((part) => encodeURIComponent(part))].join('/');
  }

  /**
   * The stage with this label or instance name.
   * @throws SdcDefinitionError `STAGE_UNKNOWN`, `STAGE_AMBIGUOUS`
   */
  stage(name: string): StageInstance {
    return knownStage(name, allStages(this.config));
  }

  /** The stages that SDC runs: those of a fragment, not the one that stands for it. */
  runStages(): StageInstance[] {
    return allStages(this.config).filter((stage) => !isFragmentStage(stage));
  }

  /** Those of them that records flow through. */
  flowStages(): StageInstance[] {
    return wiredStages(this.config).filter((stage) => !isFragmentStage(stage));
  }

  /**
   * The stage that SDC runs with this label or instance name.
   * @throws SdcDefinitionError `STAGE_UNKNOWN`, `STAGE_AMBIGUOUS`
   */
  runStage(name: string): StageInstance {
    return knownStage(name, this.runStages());
  }

  /**
   * SDC ignores runtime parameters that a pipeline does not have: a misspelt one would leave the default in place.
   * @throws SdcDefinitionError `PARAMETER_UNKNOWN`
   */
  assertParameters(parameters: object): void {
    if (Object.keys(parameters).length === 0) return;
    const constants = configValue(this.config.configuration, 'constants');
    const known = Array.isArray(constants) ? (constants as { key: string }[]).map(({ key }) => key) : [];
    const unknown = Object.keys(parameters).find((name) => !known.includes(name));
    if (unknown === undefined) return;
    throw new SdcDefinitionError('PARAMETER_UNKNOWN', `${this.named} has no parameter '${unknown}'.`, {
      nextStep:
        didYouMean(unknown, known) ??
        (known.length > 0 ? `It has ${known.join(', ')}.` : 'Declare it with a default: p.parameters({ … }).'),
    });
  }

  /** Takes secrets out of what SDC says. */
  clean(said: string): string {
    return this.http.redactor.clean(said);
  }

  step<T>(title: string, action: () => Promise<T>): Promise<T> {
    return this.observer.step(`${title} '${this.title}'`, action);
  }
}

/** SDC keeps one revision of a pipeline. */
export const REV = { rev: '0' };

/** Passwords and the like that the stages of a pipeline hold in plain text; an expression only says where one is kept. */
export function plainCredentials(config: PipelineConfig): string[] {
  return allStages(config)
    .flatMap(({ configuration, services }) => [configuration, ...services.map((service) => service.configuration)])
    .flat()
    .filter(({ name }) => namesSecret(lastPart(name)))
    .flatMap(({ value }) => (typeof value === 'string' && !value.includes('${') ? [value] : []));
}

/** Sent, a cancel counts; an engine that does not even answer it must not delay the caller that gives up. */
const PATIENCE_MS = 500;

/** Runs `wait`; what is no longer awaited must not go on in the engine. `DELETE` */
export async function orCancel<T>(http: Http, at: string, wait: () => Promise<T>): Promise<T> {
  try {
    return await wait();
  } catch (reason) {
    await cancel(http, at);
    throw reason;
  }
}

/** Why the wait ended is what counts, not whether the engine still knew what to cancel. */
async function cancel(http: Http, at: string): Promise<void> {
  try {
    await http.act('DELETE', at, { query: REV, timeout: PATIENCE_MS });
  } catch (error) {
    if (!(error instanceof SdcError)) throw error;
  }
}
