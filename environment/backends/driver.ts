import type { BackendInfo, StartContext } from '../core/contract.js';
import type { ReadVariable } from '../core/option.js';
import type { Endpoint } from '../network/endpoints.js';
import type { ThroughLink } from '../network/faults/fault-link.js';
import type { ConnectionRewrite } from '../network/faults/fault-proxy.js';
import type { FailureKind } from '../network/reach.js';
import type { ContainerRecipe } from './backend-container.js';
import type { Destination } from './destination.js';

/** An environment variable that describes an existing server. */
export interface DriverVariable {
  variable: string;
  /** For `README.md`: `an S3 server`. */
  description: string;
  /** The default as text, for `README.md`. */
  defaultText?: string;
  /** Its value contains a secret: processes of a run do not inherit it. */
  secret?: true;
}

/** A connection as text for users. */
export interface ConnectionText {
  /** The server's address: `localhost:5432/stf`. Contains no secret. */
  address: string;
  /** Address and login: `postgresql://stf:…@localhost:5432/stf`. */
  login: string;
}

/** A server that was started from packages. */
export interface EmbeddedServer<C extends object> {
  /** `PostgreSQL 16.14`. */
  version: string;
  connection: C;
  /** Where it accepts connections from containers, if that differs from the address for processes of this machine. */
  advertised?: C;
  logFiles: string[];
  stop: () => Promise<void>;
}

/** What the fixture gives to a test; removes the resources that the test created at the backend. */
export interface BackendForTest {
  /** What the test has created there that a pipeline can deliver to: where records that are missing elsewhere are searched. */
  readonly destinations?: readonly Destination[];
  /** Configs of stages that reach the server by another connection, such as `{ connection: … }`: what `network.to(…)` returns. */
  configsFor(connection: object): object;
  cleanUp(): Promise<void>;
}

/** The clients of one server that all tests of a worker share. */
export interface BackendClients<T extends BackendForTest = BackendForTest> {
  /** @param testTitle for the names of resources */
  forTest(testTitle: string): T | Promise<T>;
  close(): Promise<void>;
}

/**
 * Everything that the framework knows about one backend product. Options, supervisor, fixtures, `stf` and the README iterate the
 * registry of drivers; none of them names a product.
 *
 * @typeParam C the connection: plain data, because it crosses process boundaries as JSON
 * @typeParam T what the fixture gives to a test
 * @typeParam N the name of the fixture
 */
export interface BackendDriver<
  C extends object = object,
  T extends BackendForTest = BackendForTest,
  N extends string = string,
> {
  /** The name of the fixture, the argument of `stf start`, the container, and the prefix of flags: `postgres`. */
  readonly name: N;
  /** The name in messages: `PostgreSQL`. */
  readonly title: string;
  /** The variables of an existing server; the first one has its address. `loginVariables` lists those with its login. */
  readonly variables: readonly [DriverVariable, ...DriverVariable[]];
  readonly loginVariables: readonly string[];
  /** The default image with `STF_BACKENDS=docker`, and the variable that sets another one. */
  readonly image: { variable: string; default: string; description: string };
  /** The stage library with its stages: `jdbc-lib`. */
  readonly stageLibrary?: string;
  /** A Maven project with the jars of the embedded server. */
  readonly pom?: URL;
  /** The server advertises its own address to clients, so an address map or a relay cannot be used. */
  readonly advertisesAddress?: true;

  /** The server that the variables describe; undefined when they are not set. Throws `OPTION_INVALID`. */
  parse(read: ReadVariable): C | undefined;
  /** The inverse of `parse`: the variables that describe the server. */
  print(connection: C): Record<string, string>;
  describe(connection: C): ConnectionText;
  /** The user of the connection, for messages. */
  user(connection: C): string;
  secrets(connection: C): string[];
  /** The same connection with each of its addresses replaced. */
  withEndpoints(connection: C, replace: (endpoint: Endpoint) => Promise<Endpoint>): Promise<C>;
  /** With `advertisesAddress`: replaces the advertised addresses in what the server sends, so that clients stay on a link. */
  readdress?(through: ThroughLink): Promise<() => ConnectionRewrite>;

  /**
   * Sends the cheapest request that requires the login.
   * @returns product and version as the server reports them: `PostgreSQL 16.14`
   */
  probe(connection: C, timeoutMs: number): Promise<string>;
  /** Classifies an error of `probe`. */
  judge(error: unknown): FailureKind;

  /** Opens what tests use: `info.connection` is for their own client, `info.fromSdc` for the configs of stages. */
  open(info: BackendInfo<C>): Promise<BackendClients<T>>;

  startEmbedded(context: StartContext): Promise<EmbeddedServer<C>>;
  /** How to run the server from an image. Throws `OPTION_INVALID` for an image that it cannot run. */
  container(image: string): ContainerRecipe<C>;
}
