import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SdcError } from '../core/errors.js';
import { bracketed, socketHost } from '../core/plain-request.js';
import type { PublishedPort } from '../builder/attachable.js';
import { HttpServer } from '../http-server/http-server.js';
import { OpenPorts } from './open-ports.js';
import { ownAddress } from './own-address.js';
import { APPLICATION_ID, COMPRESSION, CONTENT_TYPE, isBatch, PING_HEADER, PONG, RPC_PATH } from './protocol.js';
import { IsolatedPipeline } from './isolated-pipeline.js';
import { LiveRecords } from './live-records.js';
import { RecordsOrigin, type RecordsOptions } from './records-origin.js';
import { Wiretap, type ReceivedBody, type TapReceiver } from './wiretap.js';

/** How this process and a Data Collector reach each other. */
export interface RpcOptions {
  /** URL of the Data Collector. Without `listen` this listens on the address from which this machine reaches it. */
  sdcUrl: string;
  /** Where to listen; the system chooses a port unless one is given. */
  listen?: { host?: string | undefined; port?: number | undefined } | undefined;
  /** How the Data Collector reaches this process, where that is another address: `host` or `host:port`. */
  address?: string | undefined;
  /** What the next step of an error says where the Data Collector does not reach this process. */
  help?: string | undefined;
  /** Ports of the Data Collector's machine for origins, and where this process reaches each; any port there unless given. */
  originPorts?: readonly PublishedPort[] | undefined;
  /** How many bytes of one batch are taken (default 128 MiB), and of all (default 1 GiB). */
  limits?: { batch?: number; all?: number } | undefined;
}

const MIB = 1024 * 1024;
const LIMITS = { batch: 128 * MIB, all: 1024 * MIB };
const HELP =
  'Let the Data Collector open connections to that address (firewall), or give the one by which it reaches this machine: Rpc.open({ sdcUrl, address }).';

/**
 * The end of SDC RPC in this process: it receives what pipelines send to wiretaps, and sends records to pipelines.
 * `await using rpc = await Rpc.open({ sdcUrl: sdc.url })`, then `rpc.wiretap()` and `rpc.records([…])`.
 * It accepts nothing without the random application id of one of its wiretaps.
 */
export class Rpc {
  /** `host:port` as the Data Collector reaches it. */
  readonly address: string;
  readonly #server: Server;
  readonly #options: RpcOptions;
  readonly #receivers = new Map<string, TapReceiver>();
  readonly #ports: OpenPorts;
  #http: HttpServer | undefined;
  readonly #wiretaps: Wiretap[] = [];
  #bytes = 0;

  private constructor(server: Server, address: string, ports: OpenPorts, options: RpcOptions) {
    this.#server = server;
    this.address = address;
    this.#ports = ports;
    this.#options = options;
    server.on('request', (request: IncomingMessage, response: ServerResponse) => void this.#answer(request, response));
  }

  /**
   * Begins to listen.
   * @throws SdcError `RPC_LISTEN` when the address is taken or is not this machine's
   */
  static async open(options: RpcOptions): Promise<Rpc> {
    const host = options.listen?.host ?? (await ownAddress(options.sdcUrl));
    const server = createServer();
    const { port } = await listen(server, host, options.listen?.port ?? 0);
    // A connection that is closed while SDC sends on it would cost a retry.
    server.keepAliveTimeout = 0;
    server.unref();
    const address = withPort(options.address ?? bracketed(host), port);
    return new Rpc(server, address, await OpenPorts.of(socketHost(options.sdcUrl), options.originPorts), options);
  }

  /** A wiretap; see {@link Wiretap}. */
  wiretap(): Wiretap {
    const tap = new Wiretap({
      address: this.address,
      register: (id, receiver) => void this.#receivers.set(id, receiver),
      unreachable: () => this.#unreachable(),
      release: (bytes) => (this.#bytes -= bytes),
    });
    this.#wiretaps.push(tap);
    return tap;
  }

  /** The wiretaps that it has made, those of {@link isolate} too. */
  get wiretaps(): readonly Wiretap[] {
    return [...this.#wiretaps];
  }

  /** Records to be fed to a pipeline while it runs; see {@link LiveRecords}. */
  records(): LiveRecords;
  /** An origin of these records; see {@link RecordsOrigin}. */
  records(values: readonly unknown[], options?: RecordsOptions): RecordsOrigin;
  records(values?: readonly unknown[], options: RecordsOptions = {}): LiveRecords | RecordsOrigin {
    const target = () => this.#ports.next();
    return values === undefined ? new LiveRecords(target) : new RecordsOrigin(values, options, target);
  }

  /** A pipeline between these records and wiretaps; see {@link IsolatedPipeline}. */
  isolate(values: readonly unknown[], options?: RecordsOptions): IsolatedPipeline {
    return new IsolatedPipeline(
      () => this.records(values, options),
      () => this.wiretap(),
    );
  }

  /** The HTTP server of this process, at the same address; see {@link HttpServer}. The path `/ipc/v1` is that of SDC RPC. */
  http(): HttpServer {
    this.#http ??= new HttpServer({ address: this.address, originPort: () => this.#ports.next() });
    return this.#http;
  }

  /** Stops listening; wiretaps keep what they have. */
  async close(): Promise<void> {
    this.#receivers.clear();
    this.#http?.close();
    await new Promise<void>((resolve) => {
      this.#server.close(() => resolve());
      this.#server.closeAllConnections();
    });
  }

  /** {@link close}, for `await using`. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (this.#http !== undefined && request.url !== RPC_PATH) return this.#serve(this.#http, request, response);
    const { status, headers = {}, text = '' } = await this.#handle(request);
    if (request.destroyed && !request.complete) return;
    // With the length, the sender can use the connection again as soon as it has read the head.
    response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(text) }).end(text);
  }

  async #serve(http: HttpServer, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request, this.#options.limits?.batch ?? LIMITS.batch);
    if (body === 'aborted') return;
    if (body === 'too long') return void response.writeHead(413).end();
    await http.handle(request, response, Buffer.concat(body.chunks));
  }

  async #handle(request: IncomingMessage): Promise<Answer> {
    const id = request.headers[APPLICATION_ID];
    const receiver = typeof id === 'string' ? this.#receivers.get(id) : undefined;
    if (request.url !== RPC_PATH) return { status: 404 };
    if (receiver === undefined) return { status: 403, text: 'Unknown application id' };
    receiver.reached();
    if (request.method === 'GET') return { status: 200, headers: { [PING_HEADER]: PONG } };
    if (request.method !== 'POST') return { status: 405 };
    if (request.headers['content-type'] !== CONTENT_TYPE) {
      return { status: 400, text: `The content type has to be ${CONTENT_TYPE}` };
    }
    if (request.headers[COMPRESSION] !== undefined) return { status: 415, text: 'Compression is not supported' };
    return this.#receive(request, receiver);
  }

  async #receive(request: IncomingMessage, receiver: TapReceiver): Promise<Answer> {
    const { batch = LIMITS.batch, all = LIMITS.all } = this.#options.limits ?? {};
    const limit = Math.min(batch, all - this.#bytes);
    const body = await bodyOf(request, limit);
    if (body === 'too long') {
      receiver.refuse(full(limit < batch ? 'all batches' : 'a batch', limit < batch ? all : batch));
      return { status: 413, text: 'More than the wiretap takes' };
    }
    if (body === 'aborted' || !isBatch(body.chunks))
      return { status: 400, text: "These are not records in SDC's JSON" };
    // A pipeline without records sends a batch without records.
    if (body.length > 1) {
      this.#bytes += body.length;
      receiver.receive(body);
    }
    return { status: 200 };
  }

  #unreachable(): SdcError {
    return new SdcError(
      'TAP_UNREACHABLE',
      `The Data Collector at ${this.#options.sdcUrl} does not reach the wiretap at ${this.address}.`,
      { nextStep: this.#options.help ?? HELP },
    );
  }
}

interface Answer {
  status: number;
  headers?: Record<string, string>;
  text?: string;
}

function full(what: string, limit: number): SdcError {
  return new SdcError('TAP_FULL', `A wiretap was sent more than the ${limit} bytes that it takes of ${what}.`, {
    nextStep: 'Send fewer or smaller records through it, or smaller batches.',
  });
}

/** The body, unless it is longer than the limit or the sender gives up. */
async function bodyOf(request: IncomingMessage, limit: number): Promise<ReceivedBody | 'too long' | 'aborted'> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length <= limit) chunks.push(chunk);
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ECONNRESET') return 'aborted';
    throw error;
  }
  return length > limit ? 'too long' : { chunks, length };
}

function listen(server: Server, host: string, port: number): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause) =>
      reject(
        new SdcError('RPC_LISTEN', `This process cannot listen on ${bracketed(host)}:${port} for wiretaps.`, {
          nextStep: 'Give another address or port, or none.',
          cause,
        }),
      ),
    );
    server.listen({ host, port, exclusive: true }, () => resolve(server.address() as AddressInfo));
  });
}

function withPort(address: string, port: number): string {
  return /:\d+$/.test(address) && !/^[^[]*:.*:/.test(address) ? address : `${address}:${port}`;
}
