import type { Http } from '../client/http.js';

/** One entry of SDC's log. */
export interface LogEntry {
  /** In the zone of the server: `2026-11-22 14:05:09,123`; sorts as text. */
  timestamp: string;
  severity: string;
  /** Title or id of the pipeline that it is about. */
  pipeline: string;
  stage: string;
  thread: string;
  category: string;
  message: string;
  exception: string | undefined;
}

export interface LogOptions {
  /** Entries after this timestamp only. */
  after?: string;
  /** `title/id` of the pipeline as the log names it, or a part of it. */
  pipeline?: string;
  severity?: 'ERROR' | 'WARN' | 'INFO' | 'DEBUG' | 'TRACE';
}

interface LogEntryJson {
  timestamp?: string;
  's-entity'?: string;
  's-stage'?: string;
  severity?: string;
  thread?: string;
  category?: string;
  message?: string;
  exception?: string;
  /** Lines that SDC could not read as an entry. */
  exceptionMessagePart?: string;
}

const LOGS = '/rest/v1/system/logs';
const PREVIOUS_OFFSET = 'x-sdc-log-previous-offset';

/**
 * `GET /rest/v1/system/logs` gives the last 50 KB only; this pages back until `after`, or to the beginning.
 * Oldest entry first.
 */
export async function readLogs(http: Http, options: LogOptions = {}): Promise<LogEntry[]> {
  const pages: LogEntry[][] = [];
  for (let offset = -1; ;) {
    const { data, headers } = await http.call<LogEntryJson[]>('GET', LOGS, {
      query: { endingOffset: offset, severity: options.severity },
    });
    const page = readPage(data ?? []);
    pages.unshift(page);
    offset = Number(headers[PREVIOUS_OFFSET] ?? 0);
    const oldest = page.find(({ timestamp }) => timestamp !== '')?.timestamp;
    const reached = options.after !== undefined && oldest !== undefined && oldest <= options.after;
    if (reached || !Number.isFinite(offset) || offset <= 0) break;
  }
  return pages.flat().filter((entry) => wanted(entry, options));
}

/** Timestamp of the newest entry, from the last page alone. */
export async function lastTimestamp(http: Http): Promise<string> {
  const { data } = await http.call<LogEntryJson[]>('GET', LOGS, { query: { endingOffset: -1 } });
  return readPage(data ?? []).at(-1)?.timestamp ?? '';
}

function wanted(entry: LogEntry, { after, pipeline }: LogOptions): boolean {
  return (
    (after === undefined || entry.timestamp > after) && (pipeline === undefined || entry.pipeline.includes(pipeline))
  );
}

function readPage(json: LogEntryJson[]): LogEntry[] {
  const entries: LogEntry[] = [];
  for (const one of json) {
    const last = entries.at(-1);
    if (one.timestamp === undefined && last !== undefined) {
      last.exception = [last.exception, one.exceptionMessagePart ?? one.exception ?? one.message]
        .filter((part) => part !== undefined)
        .join('\n');
    } else entries.push(readEntry(one));
  }
  return entries;
}

function readEntry(json: LogEntryJson): LogEntry {
  return {
    timestamp: json.timestamp ?? '',
    severity: json.severity ?? '',
    pipeline: json['s-entity'] ?? '',
    stage: json['s-stage'] ?? '',
    thread: json.thread ?? '',
    category: json.category ?? '',
    message: json.message ?? '',
    exception: json.exception,
  };
}

/** One line per entry, as a log file has it. */
export function logText(entries: readonly LogEntry[]): string {
  return entries
    .map(
      ({ timestamp, severity, pipeline, thread, category, message, exception }) =>
        `${timestamp} [${pipeline}] [${thread}] ${severity} ${category} - ${message}${exception === undefined ? '' : `\n${exception}`}`,
    )
    .join('\n');
}
