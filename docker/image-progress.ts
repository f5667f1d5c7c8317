import type { DaemonMessage } from './message-stream.js';

/** How much of an image has been pulled or pushed. */
export interface TransferProgress {
  /** Layers of the image that the daemon has named so far. */
  layers: number;
  /** Layers that have arrived. */
  done: number;
  /** Transferred so far. */
  bytes: number;
  /** Of the layers whose size is known. */
  totalBytes: number;
  /** The transfer has succeeded. */
  complete: boolean;
  /** The numbers in words: `3/12 layers, 41 of 230 MB`. */
  text: string;
}

/** How much of an image has been built. */
export interface BuildProgress {
  /** The step that runs, from 1; 0 while the daemon receives the files. */
  step: number;
  steps: number;
  /** The build has succeeded. */
  complete: boolean;
  /** The numbers in words: `step 3 of 18`. */
  text: string;
}

interface Layer {
  done: boolean;
  bytes: number;
  total: number;
}

const STARTED = ['Pulling fs layer', 'Preparing', 'Waiting'];
const MOVING = ['Downloading', 'Pushing'];
const DOWNLOADED = ['Download complete', 'Verifying Checksum', 'Extracting'];
const ARRIVED = ['Pull complete', 'Pushed'];
const SKIPPED = ['Already exists', 'Layer already exists'];

/** Adds up what a daemon reports about the single layers of a pull or push. */
export class LayerCount {
  readonly #layers = new Map<string, Layer>();
  #complete = false;

  take({ id, status = '', progressDetail }: DaemonMessage): void {
    const skipped = SKIPPED.includes(status) || status.startsWith('Mounted from ');
    const arrived = ARRIVED.includes(status);
    const inFull = arrived || DOWNLOADED.includes(status);
    const moving = MOVING.includes(status);
    const known = skipped || inFull || moving || STARTED.includes(status) || status.startsWith('Retrying in');
    if (id === undefined || !known) return;
    const layer = this.#layers.get(id) ?? { done: false, bytes: 0, total: 0 };
    this.#layers.set(id, layer);
    if (moving) {
      layer.bytes = progressDetail?.current ?? layer.bytes;
      layer.total = Math.max(progressDetail?.total ?? 0, layer.total, layer.bytes);
    }
    if (inFull) layer.bytes = layer.total;
    if (skipped || arrived) layer.done = true;
  }

  /** Call it after the end of the stream: Podman does not report the end of each layer. */
  finish(): void {
    for (const layer of this.#layers.values()) {
      layer.done = true;
      layer.bytes = layer.total;
    }
    this.#complete = true;
  }

  get now(): TransferProgress {
    const all = [...this.#layers.values()];
    const layers = all.length;
    const done = all.filter((layer) => layer.done).length;
    const bytes = all.reduce((sum, layer) => sum + layer.bytes, 0);
    const totalBytes = all.reduce((sum, layer) => sum + layer.total, 0);
    const size = totalBytes === 0 ? '' : `, ${megabytes(bytes)} of ${megabytes(totalBytes)} MB`;
    const withoutLayers = this.#complete ? 'up to date' : 'contacting the registry';
    const text = layers === 0 ? withoutLayers : `${done}/${layers} layers${size}`;
    return { layers, done, bytes, totalBytes, complete: this.#complete, text };
  }
}

/** Reads the number of the step from the output of a build: Docker's own builder, Podman's, and BuildKit. */
export class StepCount {
  #step = 0;
  #steps = 0;
  #complete = false;

  /** Returns whether the line begins another step. */
  take(line: string): boolean {
    const [, step, steps] = /^step (\d+)\/(\d+)\b/i.exec(line) ?? /^#\d+ \[(?:\S+ +)*(\d+)\/(\d+)\]/.exec(line) ?? [];
    if (step === undefined || (Number(step) === this.#step && Number(steps) === this.#steps)) return false;
    this.#step = Number(step);
    this.#steps = Number(steps);
    return true;
  }

  /** Call it after the end of the stream. */
  finish(): void {
    this.#step = this.#steps;
    this.#complete = true;
  }

  get now(): BuildProgress {
    const [step, steps] = [this.#step, this.#steps];
    return {
      step,
      steps,
      complete: this.#complete,
      text: steps === 0 ? 'sending the files' : `step ${step} of ${steps}`,
    };
  }
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(bytes < 9_950_000 ? 1 : 0);
}
