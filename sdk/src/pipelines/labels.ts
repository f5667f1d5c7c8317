/** Labels are kept among a pipeline's metadata. */
export function labelsOf(metadata: unknown): string[] {
  if (typeof metadata !== 'object' || metadata === null || !('labels' in metadata)) return [];
  const { labels } = metadata;
  return Array.isArray(labels) ? labels.filter((label) => typeof label === 'string') : [];
}
