import { checked, jsonObject, number, oneOf, optional, text } from '../client/shape.js';

const STATUSES = [
  'EDITED',
  'STARTING',
  'STARTING_ERROR',
  'START_ERROR',
  'RUNNING',
  'RUNNING_ERROR',
  'RUN_ERROR',
  'RETRY',
  'FINISHING',
  'FINISHED',
  'KILLED',
  'STOPPING',
  'STOPPED',
  'STOPPING_ERROR',
  'STOP_ERROR',
  'DISCONNECTING',
  'DISCONNECTED',
  'CONNECTING',
  'CONNECT_ERROR',
  'DELETED',
] as const;

/**
 * The states of a pipeline; {@link isActive} and {@link hasFailed} tell them apart.
 * @useDeclaredType
 */
export type PipelineStatus = (typeof STATUSES)[number];

/** `GET /rest/v1/pipeline/{id}/status`. */
export interface PipelineState {
  pipelineId: string;
  status: PipelineStatus;
  message: string | null;
  /** Milliseconds since 1970 of the last change. */
  timeStamp: number;
  user: string;
  attributes: Record<string, unknown> | null;
  retryAttempt?: number;
}

export const pipelineStatus = oneOf(...STATUSES);

export const pipelineState = checked<PipelineState>({
  status: pipelineStatus,
  message: optional(text),
  timeStamp: number,
  attributes: optional(jsonObject),
});

const FAILED: ReadonlySet<PipelineStatus> = new Set([
  'START_ERROR',
  'RUN_ERROR',
  'STOP_ERROR',
  'CONNECT_ERROR',
  'KILLED',
  'RETRY',
]);

const ACTIVE: ReadonlySet<PipelineStatus> = new Set([
  'STARTING',
  'STARTING_ERROR',
  'RUNNING',
  'RUNNING_ERROR',
  'RETRY',
  'FINISHING',
  'STOPPING',
  'STOPPING_ERROR',
  'DISCONNECTING',
  'CONNECTING',
]);

/** Ended in an error, or waiting to be tried again after one. */
export function hasFailed(status: PipelineStatus): boolean {
  return FAILED.has(status);
}

/** SDC works on it; it can neither be started nor deleted now. */
export function isActive(status: PipelineStatus): boolean {
  return ACTIVE.has(status);
}
