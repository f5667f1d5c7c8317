import { ServerError } from '../core/errors.js';

/** What an engine has set for tests, wherever it comes from: limits that they would meet, and no calls to the vendor. */
export const FOR_TESTS: Readonly<Record<string, string>> = {
  'http.authentication.login.module': 'file',
  'http.session.max.inactive.interval': '86400',
  'max.stage.private.classloaders': '50',
  'runner.thread.pool.size': '50',
  'runner.boot.pipeline.restart': 'true',
  'production.maxBatchSize': '50000',
  'production.maxErrorRecordsPerStage': '1000',
  'production.maxPipelineErrors': '1000',
  'preview.maxBatchSize': '1000',
  'preview.maxBatches': '10',
  'max.logtail.concurrent.requests': '5',
  'max.webSockets.concurrent.requests': '15',
  'antennadoctor.enable': 'false',
  'antennadoctor.update.enable': 'false',
};

/** Settings that decide how the framework reaches the engine; each with what to use instead. */
const OURS: Record<string, string> = {
  'http.port': 'set SDC_PORT',
  'https.port': 'the framework reaches the engine by HTTP on loopback',
  'http.bindHost': 'the engine is reached on loopback only',
  'http.authentication': 'choose form or basic when you ask for the engine',
  'http.authentication.login.module': 'the engine has a generated login, and those of sdcUsers',
};

/** Throws when the overrides take away what the framework itself needs. */
export function requireFreeSettings(overrides: Record<string, string>): void {
  for (const [name, advice] of Object.entries(OURS)) {
    const taken = Object.keys(overrides).find((key) => key.toLowerCase() === name.toLowerCase());
    if (taken !== undefined) {
      throw new ServerError('OPTION_INVALID', `sdcConfig sets ${taken}, which belongs to the framework.`, {
        nextStep: `Leave it out: ${advice}.`,
      });
    }
  }
}
