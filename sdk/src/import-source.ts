import type { PublishedPort } from './builder/attachable.js';
import type { EditPipeline } from './builder/pipeline-editor.js';
import { titleToImport, type PipelineEnvelope } from './builder/pipeline-json.js';
import { readPipeline, type PipelineSource } from './builder/pipeline-source.js';
import type { RequestOptions } from './core/request.js';
import type { StageMap } from './definitions/config-types.js';
import { PipelineDocument } from './pipeline-document.js';
import { Pipeline } from './resources/pipeline.js';

/** How to import a pipeline. */
export interface ImportOptions extends RequestOptions {
  /** Its title; that of the export unless specified otherwise. */
  title?: string;
  /** Title of the pipeline that is meant, where the source has several. */
  pipeline?: string;
  /** For a pipeline of another Data Collector: where this process reaches ports of origins, where that is not as with the other one. */
  originPorts?: readonly PublishedPort[];
}

/** What an import begins with. */
interface ImportSource<S extends StageMap> {
  edit: EditPipeline<S> | undefined;
  title: string;
  read: PipelineEnvelope;
  /** The pipeline that is the source, if it is stored in a Data Collector. */
  stored: Pipeline | undefined;
  originPorts: readonly PublishedPort[];
  control: RequestOptions;
}

/** Reads a pipeline that is to be imported, and how. */
export async function readImport<S extends StageMap>(
  source: PipelineSource,
  edit: EditPipeline<S> | ImportOptions | undefined,
  options: ImportOptions,
): Promise<ImportSource<S>> {
  const given = typeof edit === 'object' ? edit : options;
  const { pipeline: which, title, originPorts = [], ...control } = given;
  const stored = source instanceof Pipeline ? source : undefined;
  const exported = await stored?.export({ credentials: true, ...control });
  const content = source instanceof PipelineDocument ? source.export() : (exported ?? source);
  const read = await readPipeline(content, which);
  const describe = typeof edit === 'function' ? edit : undefined;
  return { edit: describe, title: title ?? titleToImport(read.pipelineConfig), read, stored, originPorts, control };
}
