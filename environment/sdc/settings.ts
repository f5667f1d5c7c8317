import { ServerError } from '../core/errors.js';
import { propertyOf } from '../core/properties.js';

/** Settings that every engine needs to be reached, to resume its pipelines and to leave the vendor's servers alone. */
export const REQUIRED: Readonly<Record<string, string>> = {
  'http.authentication.login.module': 'file',
  'runner.boot.pipeline.restart': 'true',
  'antennadoctor.update.enable': 'false',
};

/** Limits that suit tests. A Data Collector with settings of its own keeps those that it has. */
const LIMITS: Readonly<Record<string, string>> = {
  'http.session.max.inactive.interval': '86400',
  'max.stage.private.classloaders': '50',
  'runner.thread.pool.size': '50',
  'production.maxBatchSize': '50000',
  'production.maxErrorRecordsPerStage': '1000',
  'production.maxPipelineErrors': '1000',
  'preview.maxBatchSize': '1000',
  'preview.maxBatches': '10',
  'max.logtail.concurrent.requests': '5',
  'max.webSockets.concurrent.requests': '15',
  'antennadoctor.enable': 'false',
};

/** The limits that the text of `sdc.properties` does not set. */
export function limitsFor(text: string): Record<string, string> {
  return Object.fromEntries(Object.entries(LIMITS).filter(([name]) => propertyOf(text, name) === undefined));
}

/** Settings that the framework needs to reach the engine, each with the option to use instead. */
const RESERVED: Record<string, string> = {
  'http.port': 'set SDC_PORT',
  'https.port': 'the framework reaches the engine by HTTP on loopback',
  'http.bindHost': 'the engine is reached on loopback only',
  'http.authentication': 'the framework chooses form or basic',
  'http.authentication.login.module': 'the engine has a generated login and the logins of sdcUsers',
};

/** Throws `OPTION_INVALID` when the overrides change a setting that the framework needs. */
export function requireFreeSettings(overrides: Record<string, string>): void {
  for (const [name, advice] of Object.entries(RESERVED)) {
    const reserved = Object.keys(overrides).find((key) => key.toLowerCase() === name.toLowerCase());
    if (reserved !== undefined) {
      throw new ServerError('OPTION_INVALID', `sdcConfig sets ${reserved}, which the framework controls.`, {
        nextStep: `Remove it: ${advice}.`,
      });
    }
  }
}
