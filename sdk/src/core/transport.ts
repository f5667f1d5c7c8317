export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

export interface TransportRequest {
  method: Method;
  url: string;
  headers: Record<string, string>;
  body?: string | Buffer | undefined;
  /** Milliseconds. */
  timeout: number;
  signal?: AbortSignal | undefined;
}

export interface TransportAnswer {
  status: number;
  /** Names in lower case. */
  headers: Record<string, string>;
  body: Buffer;
}

/** Carries requests to one Data Collector and keeps its cookies; follows no redirect and repeats nothing. */
export interface Transport {
  send(request: TransportRequest): Promise<TransportAnswer>;
  /** The value of a `Cookie` header for this URL; empty when there is none. */
  cookies(url: string): Promise<string>;
  close(): Promise<void>;
}
