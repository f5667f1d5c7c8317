import type { PipelineEditor } from '../builder/pipeline-editor.js';
import { SdcError } from '../core/errors.js';
import type { StageMap } from '../definitions/config-types.js';
import { didYouMean } from '../definitions/closest.js';
import type { RecordsOrigin } from './records-origin.js';
import type { Wiretap } from './wiretap.js';

/**
 * Puts a pipeline between records of a test and wiretaps: `const orders = rpc.isolate([{ id: 1 }])`,
 * `await sdc.importPipeline('orders.json', orders.edit)`. Every origin becomes one of these records, every destination, executor and error
 * stage a wiretap. What an edit replaced before stays: `(p) => { p.stage('Lookup 1').remove(); orders.edit(p); }`.
 */
export class IsolatedPipeline {
  /** Isolates the pipeline that is edited. */
  readonly edit: <S extends StageMap>(pipeline: PipelineEditor<S>) => void;
  readonly #taps = new Map<string, Wiretap>();
  readonly #errors: Wiretap;

  /** @internal Made by `Rpc`. */
  constructor(origin: () => RecordsOrigin, wiretap: () => Wiretap) {
    this.#errors = wiretap();
    this.edit = (pipeline) => {
      pipeline.isolate(({ kind, position, label }) => {
        // A run does not read from the test origin: its records would wait for a port that does not open.
        if (kind === 'origin') return origin();
        if (position !== 'destination' && position !== 'executor') return undefined;
        const tap = this.#taps.get(label) ?? wiretap();
        this.#taps.set(label, tap);
        return tap;
      });
      pipeline.errorsTo(this.#errors);
    };
  }

  /** The wiretaps, by the labels of the destinations and executors whose place they take. */
  get taps(): ReadonlyMap<string, Wiretap> {
    return this.#taps;
  }

  /**
   * The wiretap in the place of a destination or executor.
   * @throws SdcError `TAP_UNKNOWN`
   */
  tap(label: string): Wiretap {
    const found = this.#taps.get(label);
    if (found !== undefined) return found;
    const labels = [...this.#taps.keys()];
    throw new SdcError('TAP_UNKNOWN', `No wiretap stands in the place of '${label}'.`, {
      nextStep:
        labels.length === 0
          ? 'Import the pipeline first: sdc.importPipeline(file, isolated.edit).'
          : (didYouMean(label, labels) ?? `They stand in the place of ${labels.map((one) => `'${one}'`).join(', ')}.`),
    });
  }

  /** The wiretap for error records. */
  get errors(): Wiretap {
    return this.#errors;
  }
}
