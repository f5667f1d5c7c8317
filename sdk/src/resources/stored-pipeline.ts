import { isDeepStrictEqual } from 'node:util';
import { PipelineEditor, type EditPipeline } from '../builder/pipeline-editor.js';
import type { PublishedPort, StageLink } from '../builder/attachable.js';
import {
  allStages,
  labelsOf,
  type PipelineConfig,
  type PipelineEnvelope,
  type StageInstance,
} from '../builder/pipeline-json.js';
import { envelopeSchema, pipelineConfigSchema } from '../builder/pipeline-schema.js';
import type { Stages } from '../catalogue/generated/stages.js';
import type { StageMap } from '../definitions/config-types.js';
import type { RequestOptions } from '../core/request.js';
import { drawSvg, type DrawingOptions } from '../drawing/svg.js';
import { drawText } from '../drawing/text.js';
import { OFFSET_VERSION, offsetsSchema, type Offsets } from './history.js';
import { Acl } from './acl.js';
import { REV, plainCredentials, type PipelineContext } from './pipeline-context.js';
import { changedElsewhere } from './pipeline-errors.js';
import { Rules } from './rules.js';

/** What an export holds. */
export interface ExportOptions extends RequestOptions {
  /** Plain-text credentials too (default false). */
  credentials?: boolean;
  /** The definitions of its stages too, for engines that have other versions of them (default false). */
  libraryDefinitions?: boolean;
}

/** What a Data Collector keeps of a pipeline: its configuration, rules, permissions and offsets. */
export class StoredPipeline {
  /** SDC's id of it, which its editor has in the address. */
  readonly id: string;
  /** Rules: what raises an alert. */
  readonly rules: Rules;
  /** Who may do what with it. */
  readonly acl: Acl;
  /** @internal */
  protected readonly context: PipelineContext;

  /** @internal */
  constructor(context: PipelineContext) {
    this.context = context;
    this.id = context.id;
    this.rules = new Rules(context);
    this.acl = new Acl(context);
    this.keep(context.config);
  }

  /** The pipeline as SDC stored it; {@link save} stores what is changed in it. */
  get config(): PipelineConfig {
    return this.context.config;
  }

  /** The name that people gave it. */
  get title(): string {
    return this.context.title;
  }

  /** The pipeline as text: what follows what, a line for each branch. */
  toString(): string {
    return drawText(this.config);
  }

  /** The pipeline as a picture (SVG); with the `metrics` of a run it has the record counts on its lanes. */
  toSvg(options: DrawingOptions = {}): string {
    return drawSvg(this.config, options);
  }

  /** The labels under which the editor files it. */
  get labels(): string[] {
    return labelsOf(this.config.metadata);
  }

  /**
   * The stage with this label (`Field Masker 1`) or instance name (`FieldMasker_01`).
   * @throws SdcDefinitionError `STAGE_UNKNOWN`, `STAGE_AMBIGUOUS`
   */
  stage(name: string): StageInstance {
    return this.context.stage(name);
  }

  /** Reads the pipeline again, as it is stored now. `GET /rest/v1/pipeline/{id}` */
  async refresh(control: RequestOptions = {}): Promise<PipelineConfig> {
    const at = this.context.path();
    const query = { query: REV, bigints: true, ...control };
    this.keep(await this.context.http.get(at, pipelineConfigSchema, query));
    return this.config;
  }

  /**
   * Stores a changed configuration, the object `config` unless another one is given. `POST /rest/v1/pipeline/{id}`
   * @throws SdcConflictError `PIPELINE_CHANGED` when another user has saved it in the meantime; nothing is stored then
   */
  async save(config: PipelineConfig = this.config, control: RequestOptions = {}): Promise<void> {
    await this.step('Save', async () => {
      const nextStep = 'Call refresh(), make the change again, and save.';
      const stored = await changedElsewhere(`'${this.title}'`, nextStep, () =>
        this.context.http.post(this.context.path(), pipelineConfigSchema, {
          query: { ...REV, description: config.description ?? undefined },
          body: config,
          bigints: true,
          ...control,
        }),
      );
      this.keep(stored);
    });
  }

  /**
   * Changes the pipeline as an import does, and stores it. `POST /rest/v1/pipeline/{id}`, and `…/rules` where rules were changed
   * @throws SdcDefinitionError `STAGE_UNKNOWN`, `STAGE_KIND`, `LANE_OPEN`, `CONFIG_UNKNOWN` …; SdcConflictError `PIPELINE_CHANGED`
   */
  async edit<S extends StageMap = Stages>(edit: EditPipeline<S>, control: RequestOptions = {}): Promise<void> {
    await this.step('Edit', async () => {
      const rules = await this.rules.get(control);
      const known = await this.context.session.knownStages(control.timeout);
      const editor = new PipelineEditor<S>(known, { pipelineConfig: this.config, pipelineRules: rules });
      await edit(editor);
      const { pipelineConfig, pipelineRules } = editor.finish();
      await this.save(pipelineConfig, control);
      if (!isDeepStrictEqual(pipelineRules, rules)) await this.rules.save({ ...rules, ...pipelineRules }, control);
      this.connect(editor.links);
      await editor.notifyStored({ id: this.id, title: this.title });
    });
  }

  /** Replaces the labels. `POST /rest/v1/pipeline/{id}/metadata` */
  async setLabels(labels: readonly string[], control: RequestOptions = {}): Promise<void> {
    await this.step('Label', async () => {
      const body = { ...this.config.metadata, labels: [...labels] };
      await this.context.http.act('POST', this.context.path('metadata'), { query: REV, body, ...control });
      await this.refresh(control);
    });
  }

  /** The pipeline to be kept in a file or brought to another engine. `GET /rest/v1/pipeline/{id}/export`; plain-text credentials are left out unless asked for. */
  async export(options: ExportOptions = {}): Promise<PipelineEnvelope> {
    return this.context.http.get(this.context.path('export'), envelopeSchema, {
      query: {
        ...REV,
        includePlainTextCredentials: options.credentials ?? false,
        includeLibraryDefinitions: options.libraryDefinitions ?? false,
        includeStageIcons: false,
      },
      bigints: true,
      timeout: options.timeout,
      signal: options.signal,
    });
  }

  /** Where the origin was when it last committed; empty before. `GET /rest/v1/pipeline/{id}/committedOffsets` */
  async offsets(control: RequestOptions = {}): Promise<Offsets> {
    const at = this.context.path('committedOffsets');
    return (await this.context.http.call('GET', at, offsetsSchema, { query: REV, ...control })).data ?? {};
  }

  /** Replaces the offsets of a pipeline that does not run. `POST /rest/v1/pipeline/{id}/committedOffsets` */
  async setOffsets(offsets: Offsets, control: RequestOptions = {}): Promise<void> {
    const body = { version: OFFSET_VERSION, offsets };
    await this.step('Set the offsets of', () =>
      this.context.http.act('POST', this.context.path('committedOffsets'), { query: REV, body, ...control }),
    );
  }

  /** Forgets where the origin was: the next run starts from the beginning. `POST /rest/v1/pipeline/{id}/resetOffset` */
  async resetOrigin(control: RequestOptions = {}): Promise<void> {
    await this.step('Reset origin', () =>
      this.context.http.act('POST', this.context.path('resetOffset'), { query: REV, ...control }),
    );
  }

  /** @internal What connects its stages with this process; links of stages that it no longer has are forgotten. */
  connect(links: readonly StageLink[]): void {
    const values = new Set(
      allStages(this.config).flatMap(({ configuration }) => configuration.map(({ value }) => value)),
    );
    this.context.links = [...this.context.links, ...links].filter(({ id }) => values.has(id));
  }

  /** @internal The same links for a copy of it in another Data Collector. */
  linksElsewhere(ports: readonly PublishedPort[]): StageLink[] {
    return this.context.links.map((link) => link.elsewhere?.(ports) ?? link);
  }

  /** @internal What its stages keep secret shall not come back in what SDC says. */
  protected keep(config: PipelineConfig): void {
    this.context.config = config;
    for (const credential of plainCredentials(config)) this.context.http.redactor.add(credential);
  }

  /** @internal */
  protected step<T>(title: string, action: () => Promise<T>): Promise<T> {
    return this.context.step(title, action);
  }
}
