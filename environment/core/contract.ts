import type { Container } from '../../docker/index.js';
import type { Work } from './machine.js';
import type { RunDocker } from './run-docker.js';

/** Types that the directories of `environment/` share. */

/** Where a server comes from: started by this run from packages, started by it in Docker, or running before it. */
export type ServerSource = 'embedded' | 'docker' | 'existing';

export interface SdcConnection {
  /** Base URL without a trailing slash. */
  url: string;
  username: string;
  password: string;
}

export type SdcRole = 'admin' | 'manager' | 'creator' | 'guest';

/** A login of a started Data Collector. */
export interface SdcUser {
  password: string;
  /** `['admin']` when absent. */
  roles?: SdcRole[];
  groups?: string[];
}

/** A server as a test sees it: plain data that is sent between processes. */
export interface ServerInfo<C extends object = object> {
  /** `sdc`, or the name of a backend's driver. */
  product: string;
  source: ServerSource;
  /** As the server itself reports it, such as `PostgreSQL 16.14` or `3.22.2`. */
  version: string;
  connection: C;
  /** How containers of the run reach it, after a route was requested; only for backends. */
  fromContainers?: C;
  /** Files on this machine that the server writes its log to; empty for existing servers. */
  logFiles: string[];
}

/** A backend as a test and its pipelines see it. */
export interface BackendInfo<C extends object = object> extends ServerInfo<C> {
  /** The same server as the Data Collector reaches it: another address than the test's when one of them is in a container. */
  fromSdc: C;
}

/** Control over the processes of a server that the run has started. */
export interface ServerControl {
  /** Ends it without an orderly shutdown. */
  stop(): Promise<void>;
  /** Starts it again with the same data, address and login; resolves when it answers. */
  start(): Promise<void>;
  /** Its processes keep their connections and do nothing, until `thaw`. */
  freeze(): Promise<void>;
  thaw(): Promise<void>;
}

/** A server as its owner (the supervisor) sees it. */
export interface StartedServer<C extends object = object> {
  readonly info: ServerInfo<C>;
  /** A cheap probe through the same port that tests use. */
  healthy(): Promise<boolean>;
  /** Ends the server and removes its leftovers. */
  stop(): Promise<void>;
  /** Where it accepts connections from containers, if that differs from the address for processes of this machine. */
  readonly advertised?: C;
  /** Absent for an existing server. */
  readonly control?: ServerControl;
  /** Whether it may have ended, without a request to it; for servers that are not child processes. */
  lost?(): boolean;
}

export interface ProcessSpec {
  /** For messages: `PostgreSQL`, `Data Collector 3.22.2`. */
  title: string;
  command: string;
  args: string[];
  /** A command in front of it, which replaces itself with it. */
  wrapper?: string[];
  env?: Record<string, string>;
  cwd?: string;
  /** Run as this user (only when the supervisor is root). */
  uid?: number;
  gid?: number;
  /** stdout and stderr are appended here. */
  logFile: string;
  /** The signal when its owner dies (default: KILL); QUIT for a program that leaves resources behind after KILL. */
  deathSignal?: DeathSignal;
}

/** A backend that both processes of this machine and containers of this run can reach. */
export interface StartedBackend<C extends object = object> extends StartedServer<C> {
  /** Opens a route for containers on the first call; `stop` closes it. Throws `BACKEND_UNREACHABLE` when no route is possible. */
  forContainers(): Promise<C>;
}

export type DeathSignal = 'KILL' | 'QUIT';

/** How a process ended: with an exit code, by a signal, or because it could not be started. */
export interface ProcessEnd {
  code: number | null;
  signal: NodeJS.Signals | null;
  /** Why it could not be started. */
  error?: Error;
}

/** A server's process that ended although neither the run nor a test ended it. */
export interface ServerDeath {
  /** `PostgreSQL`, `Data Collector 3.22.2`. */
  title: string;
  /** ms since the epoch. */
  time: number;
  /** The predicate of a sentence: `was killed by SIGKILL`. */
  end: string;
  /** The last lines of its log. */
  logTail: string;
}

export interface OwnedProcess {
  readonly pid: number;
  /** Settles when the process ended. Never rejects. */
  readonly ended: Promise<ProcessEnd>;
  readonly running: boolean;
  /** Whether `stop` was called: then its end is expected. */
  readonly stopRequested: boolean;
  /** The last lines of its log. */
  logTail(lines: number): Promise<string>;
  /** Stops it and its children with SIGSTOP, until `thaw` or `stop`; does nothing when it has ended. */
  freeze(): Promise<void>;
  /** Continues it after `freeze`. */
  thaw(): Promise<void>;
  /** SIGTERM (or `signal`), then SIGKILL after `graceMs`; resolves when the process is gone. */
  stop(options?: { graceMs?: number; signal?: NodeJS.Signals }): Promise<void>;
}

/** The resources that a starter gets from its owner. */
export interface StartContext extends Work {
  /** An empty folder for this server (mode 0700), removed after `stop`. */
  directory: string;
  /** Tests stop and start the server: its data has to outlive its process. */
  restartable?: boolean;
  /** Aborted when the run ends while the server starts. */
  signal: AbortSignal;
  /** Starts a process that ends with the run, however the run ends. */
  spawn: (spec: ProcessSpec) => OwnedProcess;
  /** Docker for this run; its containers are removed with this server. */
  docker: () => Promise<RunDocker>;
  /** Notes the end of a container's server that neither the run nor a test asked for; to be called after each start of it. */
  watchContainer: (title: string, container: Container) => void;
}
