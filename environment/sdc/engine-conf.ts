import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LOOPBACK } from '../network/ports.js';
import type { EngineSpec } from './engine.js';
import { editProperties, properties } from '../core/properties.js';
import { LIBRARY_LOADER } from './broken-libraries.js';
import { FOR_TESTS } from './settings.js';
import { realm } from './users.js';
import type { SdcUser } from '../core/contract.js';

export interface EngineConf {
  auth: EngineSpec['auth'];
  /** With 0 the system chooses one. */
  port: number;
  users: Record<string, SdcUser>;
  /** Where the engine writes `sdc.log`. */
  logFolder: string;
  /** Logs which thread loads which stage library. */
  explainLibraries?: boolean;
  /** The user's overrides for `sdc.properties`. */
  overrides: Record<string, string>;
}

const SETTINGS: Record<string, string> = {
  ...FOR_TESTS,
  'https.port': '-1',
  'http.bindHost': LOOPBACK,
  'http.realm.file.permission.check': 'false',
  'pipeline.access.control.enabled': 'false',
  'config.includes': '',
  'stagelibs.classpath.validation.enable': 'false',
  // The engine must not contact the vendor's package repository.
  'package.manager.repository.links': `http://${LOOPBACK}:1/`,
};

/** The engine does not start without these files; they can be empty. */
const EMPTY = [
  'dpm.properties',
  'vault.properties',
  'credential-stores.properties',
  'application-token.txt',
  'sdc-security.policy',
];

/** Writes the configuration folder of one engine, including its logins. */
export async function writeConf(folder: string, conf: EngineConf): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const settings = {
    ...SETTINGS,
    'http.port': String(conf.port),
    'http.authentication': conf.auth,
  };
  const logins = realm(conf.users);
  const files: Record<string, string> = {
    'sdc.properties': editProperties(properties(settings), conf.overrides),
    'sdc-log4j.properties': properties(log4j(conf)),
    'basic-realm.properties': logins,
    'form-realm.properties': logins,
    'support-bundle-redactor.json': '{"version":1,"rules":[]}\n',
    ...Object.fromEntries(EMPTY.map((name) => [name, ''])),
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text, { mode: 0o600 });
}

/** The engine's log API reads the file and the pattern of the appender `streamsets`. */
function log4j({ logFolder, explainLibraries = false }: EngineConf): Record<string, string> {
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
    ...(explainLibraries ? { [`log4j.logger.${LIBRARY_LOADER}`]: 'DEBUG' } : {}),
  };
}
