import type { StartContext } from '../core/contract.js';
import type { ReadVariable } from '../core/option.js';
import type { Endpoint } from '../network/endpoints.js';
import type { FailureKind } from '../network/reach.js';
import type { ContainerRecipe } from './backend-container.js';

/** An environment variable that describes a server that runs already. */
export interface DriverVariable {
  variable: string;
  /** For `README.md`: `an S3 server`. */
  description: string;
  /** What happens when it is not set, for `README.md`. */
  defaultText?: string;
  /** Its value is, or contains, a secret: processes of a run do not inherit it. */
  secret?: true;
}

/** A connection as people read it. */
export interface ConnectionText {
  /** Where the server is reached: `localhost:5432/stf`. Contains no secret. */
  address: string;
  /** Address and login: `postgresql://stf:…@localhost:5432/stf`. */
  login: string;
}

/** A server that was started from packages. */
export interface EmbeddedServer<C extends object> {
  /** `PostgreSQL 16.14`. */
  version: string;
  connection: C;
  /** Where it accepts connections from containers, if that is another address than for processes of this machine. */
  advertised?: C;
  logFiles: string[];
  stop: () => Promise<void>;
}

/**
 * All that the framework knows of one backend product. Options, supervisor, `stf` and the README iterate the registry of
 * drivers; none of them names a product.
 *
 * @typeParam C the connection: plain data, because it crosses process boundaries as JSON
 */
export interface BackendDriver<C extends object = object> {
  /** Names the fixture, the argument of `stf start`, the container and the prefix of flags: `postgres`. */
  readonly name: string;
  /** In messages: `PostgreSQL`. */
  readonly title: string;
  /** The variables of a server that runs already; the first one names its address, the login is in `loginVariables`. */
  readonly variables: readonly [DriverVariable, ...DriverVariable[]];
  readonly loginVariables: readonly string[];
  /** The image that is used with `STF_BACKENDS=docker`, and the variable that names another one. */
  readonly image: { variable: string; default: string; description: string };
  /** The stage library through which pipelines reach it: `jdbc-lib`. */
  readonly stageLibrary?: string;
  /** A Maven project with the jars that the embedded server is started from. */
  readonly pom?: URL;
  /** The server sends its clients to an address that it advertises, so an address map or a relay cannot stand in between. */
  readonly advertisesAddress?: true;

  /** The server that the variables describe; undefined when they describe none. Throws `OPTION_INVALID`. */
  parse(read: ReadVariable): C | undefined;
  /** The inverse of `parse`: the variables that describe the server. */
  print(connection: C): Record<string, string>;
  describe(connection: C): ConnectionText;
  /** The user of the connection, for messages. */
  user(connection: C): string;
  secrets(connection: C): string[];
  /** The same connection with each of its addresses replaced. */
  withEndpoints(connection: C, replace: (endpoint: Endpoint) => Promise<Endpoint>): Promise<C>;

  /**
   * The cheapest request that proves that the server accepts this login.
   * @returns what the server says it is: `PostgreSQL 16.14`
   */
  probe(connection: C, timeoutMs: number): Promise<string>;
  /** What an error of `probe` says about the server. */
  judge(error: unknown): FailureKind;

  startEmbedded(context: StartContext): Promise<EmbeddedServer<C>>;
  /** How to run the server from an image. Throws `OPTION_INVALID` for an image that it cannot run. */
  container(image: string): ContainerRecipe<C>;
}
