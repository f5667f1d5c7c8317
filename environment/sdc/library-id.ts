const PREFIX = 'streamsets-datacollector-';

/** `jdbc-lib` as the product calls it: `streamsets-datacollector-jdbc-lib`. */
export function fullLibraryId(id: string): string {
  return id.startsWith('streamsets-') ? id : PREFIX + id;
}

/** The other way round, for messages. */
export function shortLibraryId(id: string): string {
  return id.startsWith(PREFIX) ? id.slice(PREFIX.length) : id;
}
