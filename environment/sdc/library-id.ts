const PREFIX = 'streamsets-datacollector-';

/** `jdbc-lib` → `streamsets-datacollector-jdbc-lib`. */
export function fullLibraryId(id: string): string {
  return id.startsWith('streamsets-') ? id : PREFIX + id;
}

/** `streamsets-datacollector-jdbc-lib` → `jdbc-lib`, for messages. */
export function shortLibraryId(id: string): string {
  return id.startsWith(PREFIX) ? id.slice(PREFIX.length) : id;
}
