import { ServerError } from './errors.js';

const PREFIX = 'streamsets-datacollector-';

/** `jdbc-lib` → `streamsets-datacollector-jdbc-lib`. */
export function fullLibraryId(id: string): string {
  return id.startsWith('streamsets-') ? id : PREFIX + id;
}

/** `streamsets-datacollector-jdbc-lib` → `jdbc-lib`, for messages. */
export function shortLibraryId(id: string): string {
  return id.startsWith(PREFIX) ? id.slice(PREFIX.length) : id;
}

/** Libraries that the vendor's core contains; they may have no image of their own. */
export const USUALLY_IN_CORE = ['basic-lib', 'dev-lib', 'stats-lib', 'windows-lib'].map(fullLibraryId);

/** Whether the error says that no source could provide a stage library; a full disk, say, is another error. */
export function isLibraryUnavailable(error: unknown): error is ServerError {
  return error instanceof ServerError && error.code === 'LIBRARY_NOT_FOUND';
}
