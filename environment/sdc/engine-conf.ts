import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exists } from '../core/exists.js';
import { LOOPBACK } from '../network/ports.js';
import type { EngineSpec } from './engine.js';
import { editProperties, properties, propertyOf } from '../core/properties.js';
import { LIBRARY_LOADER } from './broken-libraries.js';
import { imageSettings } from './image-settings.js';
import { limitsFor, REQUIRED } from './settings.js';
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
  /** Whether the folder has the settings of a Data Collector of the user's, which stay valid. */
  configured?: boolean;
  /** Variables of an image that set properties. */
  variables?: Record<string, string> | undefined;
  /** The user's overrides for `sdc.properties`. */
  overrides: Record<string, string>;
}

const SETTINGS = 'sdc.properties';
const LOGGING = 'sdc-log4j.properties';
/** The client of the vendor's Control Hub. */
const CONTROL_HUB = 'dpm.properties';
const CONTROL_HUB_ENABLED = 'dpm.enabled';
const SECRET = 0o600;

/** In addition, for engines without settings of their own. */
const OWN: Readonly<Record<string, string>> = {
  'http.realm.file.permission.check': 'false',
  'pipeline.access.control.enabled': 'false',
  'config.includes': '',
  'stagelibs.classpath.validation.enable': 'false',
  // The engine must not contact the vendor's package repository.
  'package.manager.repository.links': `http://${LOOPBACK}:1/`,
};

/** The engine does not start without these files; they can be empty. */
const EMPTY = [
  CONTROL_HUB,
  'vault.properties',
  'credential-stores.properties',
  'application-token.txt',
  'sdc-security.policy',
];

/** The file that says whether a directory of settings is one. */
export function isConfigured(directory: string): Promise<boolean> {
  return exists(join(directory, SETTINGS));
}

/** Writes the configuration folder of one engine, including its logins; of existing settings it changes only what it must. */
export async function writeConf(folder: string, conf: EngineConf): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const read = async (name: string): Promise<string> =>
    // Java reads property files as ISO 8859-1.
    conf.configured === true && (await exists(join(folder, name))) ? readFile(join(folder, name), 'latin1') : '';
  const logins = realm(conf.users);
  const files: Record<string, string> = {
    [SETTINGS]: settings(await read(SETTINGS), conf),
    [LOGGING]: logging(await read(LOGGING), conf),
    'basic-realm.properties': logins,
    'form-realm.properties': logins,
  };
  const controlHub = await read(CONTROL_HUB);
  // Its users would replace the generated login.
  if (propertyOf(controlHub, CONTROL_HUB_ENABLED) === 'true') {
    files[CONTROL_HUB] = editProperties(controlHub, { [CONTROL_HUB_ENABLED]: 'false' });
  }
  const defaults = { 'support-bundle-redactor.json': '{"version":1,"rules":[]}\n', ...blank(EMPTY) };
  for (const [name, text] of Object.entries(defaults)) {
    if (files[name] === undefined && !(await exists(join(folder, name)))) files[name] = text;
  }
  for (const [name, text] of Object.entries(files)) {
    await writeFile(join(folder, name), text, { encoding: 'latin1', mode: SECRET });
    // An existing file keeps its mode, and the engine rejects logins that others can read.
    await chmod(join(folder, name), SECRET);
  }
}

function settings(given: string, { auth, port, configured = false, variables = {}, overrides }: EngineConf): string {
  const text = editProperties(given, imageSettings(variables, given));
  const changes = {
    ...limitsFor(text),
    ...(configured ? {} : OWN),
    ...REQUIRED,
    'http.port': String(port),
    'http.bindHost': LOOPBACK,
    'https.port': '-1',
    'http.authentication': auth,
  };
  return editProperties(editProperties(text, changes), overrides);
}

function logging(given: string, conf: EngineConf): string {
  if (given === '') return properties(log4j(conf));
  return editProperties(given, {
    'log4j.appender.streamsets.File': join(conf.logFolder, 'sdc.log'),
    ...explanation(conf),
  });
}

function blank(names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, '']));
}

/** The engine's log API reads the file and the pattern of the appender `streamsets`. */
function log4j({ logFolder, explainLibraries }: EngineConf): Record<string, string> {
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
    ...explanation({ explainLibraries }),
  };
}

function explanation({ explainLibraries = false }: { explainLibraries?: boolean | undefined }): Record<string, string> {
  return explainLibraries ? { [`log4j.logger.${LIBRARY_LOADER}`]: 'DEBUG' } : {};
}
