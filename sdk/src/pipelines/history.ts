import { Metrics, type MetricsJson } from './metrics.js';
import type { PipelineStatus } from './status.js';

/** `GET /rest/v1/pipeline/{id}/history`. */
export interface HistoryEntryJson {
  status: PipelineStatus;
  message?: string | null;
  timeStamp: number;
  user?: string;
  /** JSON inside JSON, on the entries that end a run. */
  metrics?: string | null;
  attributes?: Record<string, unknown> | null;
}

export interface HistoryEntry {
  status: PipelineStatus;
  message: string | undefined;
  /** When the status was entered. */
  time: Date;
  /** What the run had counted; on the entries that end a run. */
  metrics: Metrics | undefined;
}

/** SDC lists the newest entry first. */
export function readHistory(entries: readonly HistoryEntryJson[]): HistoryEntry[] {
  return entries.map((entry) => ({
    status: entry.status,
    message: entry.message ?? undefined,
    time: new Date(entry.timeStamp),
    metrics: readMetrics(entry.metrics),
  }));
}

function readMetrics(text: string | null | undefined): Metrics | undefined {
  if (text === null || text === undefined || text === '') return undefined;
  return new Metrics(JSON.parse(text) as MetricsJson);
}
