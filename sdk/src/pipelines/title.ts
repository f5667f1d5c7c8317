import { SdcDefinitionError } from '../client/errors.js';
import type { PipelineConfig } from './json.js';

/** The title of an exported pipeline, which versions up to 2.2 call its name; undefined where it has none. */
export function titleIn({ title, info }: Partial<PipelineConfig>): string | undefined {
  return [title, info?.['title'], info?.['name']].find(isTitle);
}

/**
 * The title to import an exported pipeline under.
 * @throws SdcDefinitionError `PIPELINE_JSON`
 */
export function titleToImport(config: PipelineConfig): string {
  const title = titleIn(config);
  if (title !== undefined) return title;
  throw new SdcDefinitionError('PIPELINE_JSON', 'This exported pipeline has no title.', {
    nextStep: "Give it one: importPipeline(json, { title: '…' }).",
  });
}

/** @throws SdcDefinitionError `PIPELINE_TITLE` */
export function assertTitle(title: string): void {
  if (isTitle(title)) return;
  throw new SdcDefinitionError('PIPELINE_TITLE', 'The title of a pipeline cannot be empty.', {
    nextStep: 'Give a text that the editor can show.',
  });
}

function isTitle(title: unknown): title is string {
  return typeof title === 'string' && title.trim() !== '';
}
