import { complete } from '../builder/complete.js';
import { parseEnvelope } from '../builder/parse-pipeline.js';
import { drawSvg, type DrawingOptions } from './svg.js';
import { drawText } from './text.js';

/** Drawings of a pipeline: as text and as a picture. */
export interface Drawing {
  /** Lines of text, the title first. */
  toString(): string;
  /** An SVG document; with `metrics` it has the record counts of a run on its lanes. */
  toSvg(options?: DrawingOptions): string;
}

/**
 * Draws a pipeline that need not be in a Data Collector: the JSON text or the object of an export, or a bare configuration.
 * @throws SdcDefinitionError `PIPELINE_JSON`
 */
export function drawPipeline(source: string | object): Drawing {
  const config = complete(parseEnvelope(source).pipelineConfig);
  return { toString: () => drawText(config), toSvg: (options) => drawSvg(config, options) };
}
