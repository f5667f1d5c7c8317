import type { BackendInfo, ServerControl, ServerDeath, ServerInfo } from '../core/contract.js';
import { asServerError } from '../containers/docker-errors.js';
import { messageOf, ServerError } from '../core/errors.js';
import type { ServersOptions } from '../options/options.js';
import type { EngineSpec } from '../sdc/engine.js';
import type { EngineInfo } from './engines.js';

/** The calls that the supervisor serves: `POST /<call>` with the request as JSON. */
export interface Calls {
  hello: { request: object; result: null };
  backend: { request: BackendRequest; result: BackendInfo };
  control: { request: BackendRequest & { action: keyof ServerControl }; result: null };
  engine: { request: { slot: number; spec: EngineSpec; options: ServersOptions }; result: EngineInfo };
  kill: { request: { slot: number }; result: null };
  restart: { request: { slot: number }; result: EngineInfo };
  freeze: { request: { slot: number }; result: null };
  thaw: { request: { slot: number }; result: null };
  fillDisk: { request: { slot: number }; result: null };
  freeDisk: { request: { slot: number }; result: null };
  stop: { request: { slot: number }; result: null };
  list: { request: object; result: ServerInfo[] };
  deaths: { request: { connectionBroke: boolean }; result: ServerDeath[] };
  end: { request: object; result: EndReport };
}

/** A backend of the run, or one that only the slot's worker uses. */
export interface BackendRequest {
  product: string;
  options: ServersOptions;
  slot?: number;
}

export type Call = keyof Calls;

/** How a run ended. */
export interface EndReport {
  /** What could not be stopped or removed, one sentence each. */
  problems: string[];
  /** Servers that keep running (option `keep`), without existing ones. */
  kept: ServerInfo[];
  /** Where the kept servers' data, logs and `kept.json` are; absent when nothing is left. */
  folder?: string;
}

/** The response has one JSON value per line: any number of progress lines, then a result or an error. */
export type Line<T> = { progress: string } | { result: T } | { error: WireError };

export interface WireError {
  code: string;
  /** Without the next step. */
  message: string;
  nextStep?: string;
  /** The cause as text. */
  cause?: string;
}

export function toWire(thrown: unknown): WireError {
  const error = asServerError(thrown);
  if (!(error instanceof ServerError)) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { code: 'INTERNAL', message: `The supervisor of this run failed: ${messageOf(error)}.`, cause: text };
  }
  const { nextStep } = error;
  return {
    code: error.code,
    message: error.summary,
    ...(nextStep === undefined ? {} : { nextStep }),
    ...(error.cause === undefined ? {} : { cause: messageOf(error.cause) }),
  };
}

export function fromWire(error: WireError): ServerError {
  return new ServerError(error.code, error.message, {
    ...(error.nextStep === undefined ? {} : { nextStep: error.nextStep }),
    ...(error.cause === undefined ? {} : { cause: new Error(error.cause) }),
  });
}
