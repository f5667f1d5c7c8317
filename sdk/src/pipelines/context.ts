import { path } from '../client/path.js';
import type { Http } from '../client/http.js';
import type { Observer, Session } from '../client/session.js';
import { allStages, wiredStages, type PipelineConfig, type StageInstance } from './json.js';
import { isFragmentStage, knownStage } from './stage-names.js';

/** What the parts of one stored pipeline share. */
export class PipelineContext {
  readonly session: Session;
  readonly observer: Observer;
  readonly id: string;
  /** As SDC last gave it. */
  config: PipelineConfig;

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
