import { complete } from './builder/complete.js';
import { PipelineEditor, type EditPipeline } from './builder/pipeline-editor.js';
import { titleIn, type PipelineConfig, type PipelineEnvelope } from './builder/pipeline-json.js';
import { readPipeline, readPipelines, type PipelineSource } from './builder/pipeline-source.js';
import { removeCredentials } from './builder/remove-credentials.js';
import { KnownStages } from './builder/stage-kind.js';
import { unsupportedStages, type UnsupportedStage } from './builder/unsupported-stages.js';
import { Catalogue } from './catalogue/catalogue.js';
import { catalogueDefinitions } from './catalogue/facts-files.js';
import type { Stages } from './catalogue/generated/stages.js';
import type { StageMap } from './definitions/config-types.js';
import type { Definitions } from './definitions/types.js';
import type { Drawing } from './drawing/drawing.js';
import { drawSvg, type DrawingOptions } from './drawing/svg.js';
import { drawText } from './drawing/text.js';
import { jsonText } from './core/json.js';

/** What a document is read with. */
export interface DocumentOptions {
  /** The stages that there are, such as those of `sdc.definitions()`; those of the SDK's catalogue unless specified otherwise. */
  definitions?: Definitions;
}

/**
 * An exported pipeline that is edited without a Data Collector:
 * `(await PipelineDocument.read('orders.json')).edit((p) => p.stage('Snowflake 1').replaceWith('Trash'))`.
 * It can be drawn, written to a file as JSON, and given to `sdc.importPipeline()`.
 */
export class PipelineDocument implements Drawing {
  #envelope: PipelineEnvelope;
  readonly #known: KnownStages;

  private constructor(envelope: PipelineEnvelope, known: KnownStages) {
    this.#envelope = envelope;
    this.#known = known;
  }

  /**
   * Reads a file, the JSON of an export, or its object.
   * @param options `pipeline` is the title of the one that is meant, where there are several
   * @throws SdcDefinitionError `PIPELINE_JSON`, `PIPELINE_FILE`
   */
  static async read(
    source: PipelineSource,
    options: { pipeline?: string } & DocumentOptions = {},
  ): Promise<PipelineDocument> {
    return documentOf(await readPipeline(source, options.pipeline), await knownTo(options));
  }

  /**
   * Reads all pipelines of a zip archive or of a list.
   * @throws SdcDefinitionError `PIPELINE_JSON`, `PIPELINE_FILE`
   */
  static async readAll(source: PipelineSource, options: DocumentOptions = {}): Promise<PipelineDocument[]> {
    const [envelopes, known] = await Promise.all([readPipelines(source), knownTo(options)]);
    return envelopes.map((envelope) => documentOf(envelope, known));
  }

  /** Empty for a pipeline without one. */
  get title(): string {
    return titleIn(this.#envelope.pipelineConfig) ?? '';
  }

  /** The configuration as SDC stores it. */
  get config(): PipelineConfig {
    return this.#envelope.pipelineConfig;
  }

  /**
   * Changes the pipeline; where `edit` fails, it stays as it was.
   * @throws SdcDefinitionError `STAGE_UNKNOWN`, `STAGE_KIND`, `LANE_OPEN`, `CONFIG_UNKNOWN` …
   */
  async edit<S extends StageMap = Stages>(edit: EditPipeline<S>): Promise<this> {
    const editor = new PipelineEditor<S>(this.#known, this.#envelope);
    await edit(editor);
    this.#envelope = editor.finish();
    return this;
  }

  /** The stages that an engine with these definitions cannot run; without them, one with all stages of the SDK's catalogue. */
  unsupported(definitions?: Definitions): UnsupportedStage[] {
    const known =
      definitions === undefined ? this.#known : new KnownStages(new Catalogue(definitions), this.#known.engine);
    return unsupportedStages(this.config, known);
  }

  /** Empties passwords and the like that it holds in plain text; returns the labels of the stages that had one. */
  removeCredentials(): string[] {
    return removeCredentials(this.config);
  }

  /** The pipeline as SDC exports it. */
  export(): PipelineEnvelope {
    return structuredClone(this.#envelope);
  }

  /** {@link export} as the text of a file, with all digits of long numbers, which `JSON.stringify` refuses. */
  exportText(): string {
    return `${jsonText(this.#envelope, { indent: 2 })}\n`;
  }

  /** {@link export}, for `JSON.stringify`. */
  toJSON(): PipelineEnvelope {
    return this.export();
  }

  /** The pipeline as text: what follows what, a line for each branch. */
  toString(): string {
    return drawText(this.config);
  }

  /** The pipeline as a picture (SVG). */
  toSvg(options: DrawingOptions = {}): string {
    return drawSvg(this.config, options);
  }

  /** @internal */
  static of(envelope: PipelineEnvelope, known: KnownStages): PipelineDocument {
    return new PipelineDocument(
      {
        ...envelope,
        pipelineConfig: complete({ ...envelope.pipelineConfig, title: titleIn(envelope.pipelineConfig) ?? '' }),
      },
      known,
    );
  }
}

function documentOf(envelope: PipelineEnvelope, known: KnownStages): PipelineDocument {
  return PipelineDocument.of(envelope, known);
}

async function knownTo({ definitions }: DocumentOptions): Promise<KnownStages> {
  const reference = new Catalogue(await catalogueDefinitions());
  return definitions === undefined
    ? new KnownStages(reference)
    : new KnownStages(new Catalogue(definitions), reference);
}
