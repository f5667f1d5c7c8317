export interface Endpoint {
  /** A name or an address; IPv6 without brackets. */
  host: string;
  port: number;
}

/** Implemented by backend drivers. */
export interface Addressed<C extends object> {
  /** Replaces each address of a connection. */
  withEndpoints(connection: C, replace: (endpoint: Endpoint) => Promise<Endpoint>): Promise<C>;
}

/** `host:port` for URLs and lists of brokers. */
export function authority({ host, port }: Endpoint): string {
  return `${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** The inverse of `authority`. */
export function parseAuthority(text: string): Endpoint {
  const colon = text.lastIndexOf(':');
  return { host: withoutBrackets(text.slice(0, colon)), port: Number(text.slice(colon + 1)) };
}

/** The host of a URL; removes the brackets of an IPv6 address. */
export function withoutBrackets(host: string): string {
  return host.replace(/^\[(.*)\]$/, '$1');
}

/** Whether the host is local: another one in each machine and container. */
export function isLoopback(host: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|::1|::ffff:127(\.\d{1,3}){3})\.?$/i.test(host) || /\.localhost\.?$/i.test(host);
}
