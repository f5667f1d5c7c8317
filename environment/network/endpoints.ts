export interface Endpoint {
  /** A name or an address; IPv6 without brackets. */
  host: string;
  port: number;
}

/** Replaces each address of a connection; a backend driver has it. */
export interface Addressed<C extends object> {
  withEndpoints(connection: C, replace: (endpoint: Endpoint) => Promise<Endpoint>): Promise<C>;
}

/** `host:port`, as URLs and lists of brokers have it. */
export function authority({ host, port }: Endpoint): string {
  return `${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** The inverse of `authority`. */
export function parseAuthority(text: string): Endpoint {
  const colon = text.lastIndexOf(':');
  return { host: withoutBrackets(text.slice(0, colon)), port: Number(text.slice(colon + 1)) };
}

/** The host of a URL, where an IPv6 address has brackets. */
export function withoutBrackets(host: string): string {
  return host.replace(/^\[(.*)\]$/, '$1');
}

/** Whether the name means another machine in each machine and container. */
export function isLoopback(host: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|::1|::ffff:127(\.\d{1,3}){3})\.?$/i.test(host) || /\.localhost\.?$/i.test(host);
}
