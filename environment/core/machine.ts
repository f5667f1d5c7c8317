import type { Progress } from './progress.js';

export const PULL_POLICIES = ['missing', 'always', 'never'] as const;
export type PullPolicy = (typeof PULL_POLICIES)[number];

/** The options of a process about its machine: directories, tools, Docker. */
export interface Machine {
  /** Where downloads and builds are stored. */
  cacheDir: string;
  /** Where runs store data and logs of their servers, in a directory of this user. */
  tmpDir: string;
  javaHome?: string;
  mavenHome?: string;
  /** Whether missing tools may be installed with the system's packages. */
  systemInstall: boolean;
  docker: DockerOptions;
  /** The environment of child processes; `PATH`, `JAVA_HOME`, Docker's variables and others have their usual meaning. */
  env: Environment;
}

export type Environment = Record<string, string | undefined>;

/** How a run uses Docker; Docker's own variables select the daemon. */
export interface DockerOptions {
  /** When images are pulled. */
  pull: PullPolicy;
  /** An existing network; the run creates its own when absent. */
  network?: string;
  /** Where published ports are reached; derived from the daemon's address when absent. */
  address?: string;
}

/** What work that takes long is given. */
export interface Work {
  machine: Machine;
  /** Reports one line of progress to the user. */
  progress: Progress;
}
