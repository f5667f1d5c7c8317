import type { Http } from '../core/http.js';
import type { RequestOptions } from '../core/request.js';
import { listOf, mapped, object, optional, text, type Read, type Schema } from '../core/schema.js';

/** How bad the reported event is. */
export type LogSeverity = 'FATAL' | 'ERROR' | 'WARN' | 'INFO' | 'DEBUG' | 'TRACE';

/** One entry of SDC's log. */
export interface LogEntry {
  /** In the zone of the server: `2026-11-22 14:05:09,123`; sorts as text. */
  timestamp: string;
  severity: string;
  /** Title or id of the pipeline that it is about. */
  pipeline: string;
  stage: string;
  /** The user on whose behalf it happened. */
  user: string;
  /** Number of the pipeline's runner. */
  runner: string;
  thread: string;
  category: string;
  message: string;
  exception: string | undefined;
}

/** Which entries to read; conditions add up. */
export interface LogOptions extends RequestOptions {
  /** Entries after this timestamp only (exclusive). */
  after?: string;
  /** Entries before this timestamp only (exclusive). */
  before?: string;
  /** `title/id` of the pipeline as the log names it, or a part of it. */
  pipeline?: string;
  /** Entries of this severity only. */
  severity?: LogSeverity;
}

const entryJson = object({
  timestamp: optional(text),
  's-entity': optional(text),
  's-stage': optional(text),
  's-user': optional(text),
  's-runner': optional(text),
  severity: optional(text),
  thread: optional(text),
  category: optional(text),
  message: optional(text),
  exception: optional(text),
  /** Lines that SDC could not read as an entry. */
  exceptionMessagePart: optional(text),
});

type LogEntryJson = Read<typeof entryJson>;

const LOGS = '/rest/v1/system/logs';
const PREVIOUS_OFFSET = 'x-sdc-log-previous-offset';

const page: Schema<LogEntry[]> = mapped(listOf(entryJson), readPage);

/**
 * `GET /rest/v1/system/logs` gives the last 50 KB only; this pages back until `after`, or to the beginning of the file.
 * Oldest entry first.
 */
export async function readLogs(http: Http, options: LogOptions = {}): Promise<LogEntry[]> {
  const { timeout, signal, severity } = options;
  const pages: LogEntry[][] = [];
  for (let offset = -1; ;) {
    const query = { endingOffset: offset, severity };
    const { data = [], headers } = await http.call('GET', LOGS, page, { query, timeout, signal });
    pages.unshift(data);
    const earlier = Number(headers[PREVIOUS_OFFSET] ?? 0);
    const oldest = data.find(({ timestamp }) => timestamp !== '')?.timestamp;
    const reached = options.after !== undefined && oldest !== undefined && oldest <= options.after;
    // An offset that does not go back would be asked for ever.
    const ends = !Number.isFinite(earlier) || earlier <= 0 || (offset >= 0 && earlier >= offset);
    if (reached || ends) break;
    offset = earlier;
  }
  return joined(pages).filter((entry) => wanted(entry, options));
}

/** Timestamp of the newest entry, from the last page alone. */
export async function lastTimestamp(http: Http, control: RequestOptions = {}): Promise<string> {
  const { data } = await http.call('GET', LOGS, page, { query: { endingOffset: -1 }, ...control });
  return data?.at(-1)?.timestamp ?? '';
}

/** A page may begin within an exception: its first lines belong to the last entry of the page before. */
function joined(pages: readonly LogEntry[][]): LogEntry[] {
  const entries: LogEntry[] = [];
  for (const entry of pages.flat()) {
    const last = entries.at(-1);
    if (entry.timestamp !== '' || last === undefined) entries.push(entry);
    else last.exception = [last.exception, entry.message, entry.exception].filter(Boolean).join('\n');
  }
  return entries;
}

function wanted(entry: LogEntry, { after, before, pipeline, severity }: LogOptions): boolean {
  return (
    (after === undefined || entry.timestamp > after) &&
    (before === undefined || entry.timestamp < before) &&
    (pipeline === undefined || entry.pipeline.includes(pipeline)) &&
    (severity === undefined || entry.severity === severity)
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
    user: json['s-user'] ?? '',
    runner: json['s-runner'] ?? '',
    thread: json.thread ?? '',
    category: json.category ?? '',
    message: json.message ?? '',
    exception: json.exception ?? json.exceptionMessagePart,
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
