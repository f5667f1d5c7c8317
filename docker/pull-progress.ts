import type { DaemonMessage } from './message-stream.js';

export interface PullProgress {
  image: string;
  /** Layers of the image that were named so far. */
  layers: number;
  /** Layers that are here. */
  done: number;
  /** Downloaded so far. */
  bytes: number;
  /** Of the layers whose size is known. */
  totalBytes: number;
  /** The three in words: `3/12 layers, 41 of 230 MB`. */
  text: string;
}

interface Layer {
  done: boolean;
  bytes: number;
  total: number;
}

const DOWNLOADED = ['Download complete', 'Verifying Checksum', 'Extracting', 'Pull complete'];

/** Adds up what a daemon says of the single layers. */
export class PullCount {
  readonly #image: string;
  readonly #layers = new Map<string, Layer>();

  constructor(image: string) {
    this.#image = image;
  }

  take({ id, status = '', progressDetail }: DaemonMessage): void {
    if (id === undefined || !isLayer(status)) return;
    const layer = this.#layers.get(id) ?? { done: false, bytes: 0, total: 0 };
    this.#layers.set(id, layer);
    if (status === 'Downloading') {
      layer.bytes = progressDetail?.current ?? layer.bytes;
      layer.total = Math.max(progressDetail?.total ?? 0, layer.total, layer.bytes);
    }
    if (DOWNLOADED.includes(status)) layer.bytes = layer.total;
    if (status === 'Pull complete' || status === 'Already exists') layer.done = true;
  }

  /** After the end of the stream: Podman does not say of each layer that it is done. */
  finish(): void {
    for (const layer of this.#layers.values()) {
      layer.done = true;
      layer.bytes = layer.total;
    }
  }

  get now(): PullProgress {
    const all = [...this.#layers.values()];
    const layers = all.length;
    const done = all.filter((layer) => layer.done).length;
    const bytes = all.reduce((sum, layer) => sum + layer.bytes, 0);
    const totalBytes = all.reduce((sum, layer) => sum + layer.total, 0);
    const size = totalBytes === 0 ? '' : `, ${megabytes(bytes)} of ${megabytes(totalBytes)} MB`;
    return {
      image: this.#image,
      layers,
      done,
      bytes,
      totalBytes,
      text: layers === 0 ? 'the registry is asked' : `${done}/${layers} layers${size}`,
    };
  }
}

function isLayer(status: string): boolean {
  return (
    ['Pulling fs layer', 'Waiting', 'Downloading', 'Already exists', ...DOWNLOADED].includes(status) ||
    status.startsWith('Retrying in')
  );
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(bytes < 9_950_000 ? 1 : 0);
}
