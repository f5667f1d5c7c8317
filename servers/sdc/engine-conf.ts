import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ServerError } from '../errors.js';
import { LOOPBACK } from '../ports.js';
import type { EngineSpec } from './engine.js';

export interface EngineConf {
  auth: EngineSpec['auth'];
  /** 0 lets the system choose. */
  port: number;
  username: string;
  password: string;
  /** Where the engine writes `sdc.log`. */
  logFolder: string;
  /** Overrides of the person who asked for the engine. */
  overrides: Record<string, string>;
}

/** Settings that decide how the framework reaches the engine; each with what to use instead. */
const OURS: Record<string, string> = {
  'http.port': 'set SDC_PORT',
  'https.port': 'the embedded engine speaks HTTP on loopback only',
  'http.bindHost': 'the embedded engine is bound to loopback',
  'http.authentication': 'choose form or basic when you ask for the engine',
  'http.authentication.login.module': 'the embedded engine knows one generated login',
};

const SETTINGS: Record<string, string> = {
  'https.port': '-1',
  'http.bindHost': LOOPBACK,
  'http.authentication.login.module': 'file',
  'http.realm.file.permission.check': 'false',
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
  'pipeline.access.control.enabled': 'false',
  'config.includes': '',
  'stagelibs.classpath.validation.enable': 'false',
  'antennadoctor.enable': 'false',
  'antennadoctor.update.enable': 'false',
  // Nothing of the vendor's servers is asked for: the libraries that are here are all there are.
  'package.manager.repository.links': `http://${LOOPBACK}:1/`,
};

/** Files that the engine wants to find, if only empty. */
const EMPTY = [
  'dpm.properties',
  'vault.properties',
  'credential-stores.properties',
  'application-token.txt',
  'sdc-security.policy',
];

/** Throws when the overrides take away what the framework itself needs. */
export function requireFreeSettings(overrides: Record<string, string>): void {
  for (const [name, advice] of Object.entries(OURS)) {
    if (name in overrides) {
      throw new ServerError('OPTION_INVALID', `sdcConfig sets ${name}, which belongs to the framework.`, {
        nextStep: `Leave it out: ${advice}.`,
      });
    }
  }
}

/** Writes a configuration folder for an engine with one login. */
export async function writeConf(folder: string, conf: EngineConf): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const settings = {
    ...SETTINGS,
    'http.port': String(conf.port),
    'http.authentication': conf.auth,
    ...conf.overrides,
  };
  const digest = createHash('md5').update(conf.password).digest('hex');
  const realm = `${conf.username}: MD5:${digest},user,admin\n`;
  const files: Record<string, string> = {
    'sdc.properties': properties(settings),
    'sdc-log4j.properties': properties(log4j(conf.logFolder)),
    'basic-realm.properties': realm,
    'form-realm.properties': realm,
    'support-bundle-redactor.json': '{"version":1,"rules":[]}\n',
    ...Object.fromEntries(EMPTY.map((name) => [name, ''])),
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text, { mode: 0o600 });
}

/** The engine itself reads the file and the pattern of the appender `streamsets` to answer requests for its log. */
function log4j(logFolder: string): Record<string, string> {
  const pattern =
    '%d{ISO8601} [user:%X{s-user}] [pipeline:%X{s-entity}] [runner:%X{s-runner}] [thread:%t] [stage:%X{s-stage}] %-5p %c{1} - %m%n';
  return {
    'log4j.rootLogger': 'INFO, streamsets, console',
    'log4j.appender.streamsets': 'org.apache.log4j.RollingFileAppender',
    'log4j.appender.streamsets.File': join(logFolder, 'sdc.log'),
    'log4j.appender.streamsets.MaxFileSize': '64MB',
    'log4j.appender.streamsets.MaxBackupIndex': '3',
    'log4j.appender.streamsets.layout': 'org.apache.log4j.PatternLayout',
    'log4j.appender.streamsets.layout.ConversionPattern': pattern,
    'log4j.appender.console': 'org.apache.log4j.ConsoleAppender',
    'log4j.appender.console.Threshold': 'ERROR',
    'log4j.appender.console.layout': 'org.apache.log4j.PatternLayout',
    'log4j.appender.console.layout.ConversionPattern': pattern,
    'log4j.logger.com.streamsets': 'INFO',
  };
}

/** In the format that java.util.Properties reads. */
export function properties(values: Record<string, string>): string {
  const lines = Object.entries(values).map(
    ([name, value]) => `${escapeProperty(name, true)}=${escapeProperty(value, false)}\n`,
  );
  return lines.join('');
}

function escapeProperty(text: string, isName: boolean): string {
  return text
    .replace(/\\/g, '\\\\')
    .replace(isName ? /[ :=#!]/g : /^ /, '\\$&')
    .replace(/\n/g, '\\n')
    .replace(/\r/g, '\\r')
    .replace(/\t/g, '\\t')
    .replace(/[^\x20-\x7e]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
