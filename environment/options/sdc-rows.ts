import { delimiter, resolve } from 'node:path';
import type { SdcUser } from '../core/contract.js';
import { choice, commonDirectory, hostAndPort, httpUrl, integer, list, path, text, toggle } from '../core/option.js';
import { addressMap } from '../network/address-map.js';
import { LIBRARY_SOURCES } from '../vendor/library-places.js';
import { object, row, useRow } from './option-row.js';
import { versions } from './version-option.js';

export const SDC_ENVS = ['embedded', 'docker', 'unpacked'] as const;
export const LIBS_FROM = [...LIBRARY_SOURCES, 'none'] as const;
export const BROKEN_LIBRARY_ACTIONS = ['fail', 'warn'] as const;
export const OPTIMIZE_FOR = ['start', 'throughput'] as const;
export const STAGE_LIBS_MODES = ['add', 'only'] as const;
export const DEFAULT_VERSION = '3.22.2';

/** The options about the Data Collector, and about the run as a whole. */
export const SDC_ROWS = {
  /**
   * Which Data Collector to start; in Docker also the tag of its images. Two versions start a second one, to which the fixture
   * `upgrade` brings pipelines. Default: `SDC_VERSION`, else 3.22.2.
   * @example test.use({ sdcVersion: '4.0.0' })
   * @example test.use({ sdcVersion: '3.22.2 > 4.0.0' })
   */
  sdcVersion: useRow<string>({
    group: 'sdc',
    variable: 'SDC_VERSION',
    flag: '--sdc-version <version>',
    type: versions(),
    default: DEFAULT_VERSION,
    description:
      'version: 3.22.2 or 4.0.0 embedded; the tag of the images in Docker; `3.22.2 > 4.0.0` for specs that rehearse an upgrade',
  }),
  /**
   * Where the started Data Collector comes from: packages (`embedded`), the images of its core and its stage libraries (`docker`), or these images without Docker (`unpacked`). Default: `SDC_ENV`, else embedded.
   * @example test.use({ sdcEnv: 'docker' })
   */
  sdcEnv: useRow<(typeof SDC_ENVS)[number]>({
    group: 'sdc',
    variable: 'SDC_ENV',
    flag: '--sdc-env <source>',
    type: choice(SDC_ENVS),
    default: 'embedded',
    description: '`embedded`, `docker`, or `unpacked` (the image of the core, run without Docker)',
  }),
  /**
   * A Data Collector that already runs, used instead of starting one. Default: `SDC_URL`. Its login comes from `SDC_USERNAME` and `SDC_PASSWORD`.
   * @example test.use({ sdcUrl: 'http://sdc.example.com:18630' })
   */
  sdcUrl: useRow<string, undefined>({
    group: 'run',
    variable: 'SDC_URL',
    flag: '--sdc-url <url>',
    type: text(),
    default: undefined,
    description: 'use a running Data Collector',
  }),
  sdcUsername: row({
    group: 'run',
    variable: 'SDC_USERNAME',
    flag: '--sdc-username <name>',
    type: text(),
    default: 'admin',
    description: 'the user name there',
  }),
  sdcPassword: row({
    group: 'run',
    variable: 'SDC_PASSWORD',
    type: text(),
    default: 'admin',
    description: 'the password there',
  }),
  sdcAddressMap: row({
    group: 'sdc',
    variable: 'SDC_ADDRESS_MAP',
    type: addressMap(),
    defaultText: 'the same address',
    description: 'how it reaches backends that tests reach by another address: `localhost:5432=postgres:5432,…`',
  }),
  wiretapAddress: row({
    group: 'sdc',
    variable: 'STF_WIRETAP_ADDRESS',
    type: hostAndPort(),
    defaultText: 'the address from which it is reached',
    description:
      'how it reaches wiretaps on this machine: `host`, or `host:port` where a firewall lets one port through (with `--workers=1`)',
  }),
  filesDir: row({
    group: 'run',
    variable: 'SDC_FILES_DIR',
    type: commonDirectory(),
    description:
      'for the fixture `files` with `SDC_URL`: a directory that this machine and the Data Collector both see; `here=there` where the paths differ',
  }),
  /** Leave engine and backends running after the run and print how to reach and end them. Default: `STF_KEEP=1`. */
  keep: useRow<boolean>({
    group: 'run',
    variable: 'STF_KEEP',
    flag: '--keep',
    type: toggle(),
    default: false,
    defaultText: 'off',
    sets: '1',
    description: 'leave Data Collector and backends running; URLs and logins are printed, `stf stop` ends them',
  }),
  /**
   * Entries of sdc.properties that replace the framework's own; another value makes another engine.
   * @example test.use({ sdcConfig: { 'production.maxBatchSize': '5000' } })
   */
  sdcConfig: useRow<Record<string, string>>({
    group: 'sdc',
    type: object(),
    default: {},
    defaultText: '',
    description: "entries of `sdc.properties`: `{ 'production.maxBatchSize': '5000' }`",
  }),
  /**
   * Logins besides the framework's own.
   * @example test.use({ sdcUsers: { bob: { password: 'bob-1', roles: ['creator'] } } })
   */
  sdcUsers: useRow<Record<string, SdcUser>>({
    group: 'sdc',
    type: object(),
    default: {},
    defaultText: '',
    description: "more logins: `{ bob: { password: '…', roles: ['creator'] } }`",
  }),
  /**
   * Files that the Data Collector has from its start: place below `resources/`, `conf/` or `data/`, and path from the folder of playwright.config.ts.
   * @example test.use({ sdcFiles: { 'resources/lookup.json': './lookup.json' } })
   */
  sdcFiles: useRow<Record<string, string>>({
    group: 'sdc',
    type: object(),
    default: {},
    defaultText: '',
    description: "files: `{ 'resources/lookup.json': './lookup.json' }`; `conf/` and `data/` too",
  }),
  /**
   * Jars that single stage libraries get in addition. `SDC_JDBC_DRIVERS` adds to those of `jdbc-lib`.
   * @example test.use({ sdcExtraLibs: { 'jdbc-lib': ['./drivers/ojdbc8.jar'] } })
   */
  sdcExtraLibs: useRow<Record<string, string[]>>({
    group: 'sdc',
    type: object(),
    default: {},
    defaultText: '',
    description: "jars of a stage library: `{ 'jdbc-lib': ['./drivers/ojdbc8.jar'] }`",
  }),
  jdbcDrivers: row({
    group: 'sdc',
    variable: 'SDC_JDBC_DRIVERS',
    flag: '--jdbc-driver <jar>',
    type: list(delimiter, resolve),
    description: 'jars for the JDBC stages, separated by `:`',
  }),
  /** Java heap in MB. Default: `SDC_HEAP_MB`, else 512 for the embedded engine, and what the distribution or image says otherwise. */
  sdcHeapMb: useRow<number, undefined>({
    group: 'sdc',
    variable: 'SDC_HEAP_MB',
    flag: '--sdc-heap <MB>',
    type: integer(128, 65_536),
    default: undefined,
    defaultText: '512; that of the distribution or image',
    description: 'Java heap in MB',
  }),
  /**
   * Gives the data directory a disk of its own with so many MB, which a test can fill. Tests are skipped where that is not possible.
   * @example test.use({ sdcDataMb: 32 })
   */
  sdcDataMb: useRow<number, undefined>({
    group: 'sdc',
    type: integer(8, 65_536),
    default: undefined,
    defaultText: 'the disk of the machine',
    description: 'size in MB of a disk of its own for the data directory, which a test can fill: `engine.fillDisk()`',
  }),
  /**
   * What the embedded engine is optimized for: `start` starts faster, `throughput` processes more records per second after a warm-up.
   * @example { name: 'performance', testDir: 'specs/performance', use: { sdcOptimizeFor: 'throughput' } }
   */
  sdcOptimizeFor: useRow<(typeof OPTIMIZE_FOR)[number]>({
    group: 'sdc',
    variable: 'SDC_OPTIMIZE_FOR',
    flag: '--sdc-optimize-for <goal>',
    type: choice(OPTIMIZE_FOR),
    default: 'start',
    description: 'what the embedded engine is optimized for: `start`, or `throughput` (for benchmarks)',
  }),
  sdcPort: row({
    group: 'sdc',
    variable: 'SDC_PORT',
    flag: '--sdc-port <port>',
    type: integer(1, 65_535),
    defaultText: 'a free port',
    description: 'port; requires `--workers=1`',
  }),
  /**
   * Stage libraries that the tests need, with or without `streamsets-datacollector-`; they win where several libraries have a label.
   * In Docker each is an image of its own, and libraries of stages that a pipeline names are added by themselves.
   * Default: `SDC_STAGE_LIBS` (commas between), else none; of the libraries for Kafka that for 2.7 wins.
   * @example test.use({ stageLibs: ['apache-kafka_2_6-lib'] })
   */
  stageLibs: useRow<string[]>({
    group: 'sdc',
    variable: 'SDC_STAGE_LIBS',
    flag: '--stage-lib <library>',
    type: list(','),
    default: [],
    defaultText: '`apache-kafka_2_7-lib` is preferred',
    description:
      'required libraries, preferred when several contain a stage: `apache-kafka_2_6-lib`; an unknown one in the variable or the flag is an error',
  }),
  stageLibsDir: row({
    group: 'sdc',
    variable: 'SDC_STAGE_LIBS_DIR',
    flag: '--stage-libs-dir <directory>',
    type: path(),
    description: "directory of the vendor's stage libraries",
  }),
  stageLibsMode: row<(typeof STAGE_LIBS_MODES)[number]>({
    group: 'sdc',
    variable: 'SDC_STAGE_LIBS_MODE',
    flag: '--stage-libs-mode <mode>',
    type: choice(STAGE_LIBS_MODES),
    defaultText: 'add',
    description: '`add` them to the embedded libraries, or use `only` them',
  }),
  distDir: row({
    group: 'sdc',
    variable: 'SDC_DIST_DIR',
    flag: '--dist <path>',
    type: path(),
    description:
      'a whole Data Collector in place of the embedded engine: the directory of a distribution, or its `.tgz`',
  }),
  libsFrom: row<(typeof LIBS_FROM)[number]>({
    group: 'sdc',
    variable: 'SDC_LIBS_FROM',
    flag: '--libs-from <source>',
    type: choice(LIBS_FROM),
    defaultText: 'any, for stages that the embedded engine lacks',
    description:
      "where the embedded engine gets the vendor's stage libraries: `registry` (images, without Docker), `repository` (the vendor's packages) or `none`; when it is set, they replace the embedded ones",
  }),
  libsRepository: row({
    group: 'sdc',
    variable: 'SDC_LIBS_REPOSITORY',
    flag: '--libs-repository <url>',
    type: httpUrl('https://packages.example.com/datacollector/3.22.2/'),
    defaultText: "the vendor's, of the version",
    description: 'package repository of stage libraries',
  }),
  brokenLibrary: row<(typeof BROKEN_LIBRARY_ACTIONS)[number]>({
    group: 'sdc',
    variable: 'STF_BROKEN_LIBRARY',
    flag: '--broken-library <action>',
    type: choice(BROKEN_LIBRARY_ACTIONS),
    defaultText: '`fail` when a pipeline needs it',
    description: 'a stage library that Data Collector cannot load: `fail`, or `warn` and go on without it',
  }),
  userLibsDir: row({
    group: 'sdc',
    variable: 'SDC_USER_LIBS_DIR',
    flag: '--user-libs-dir <directory>',
    type: path(),
    description: 'directory of user libraries',
  }),
  staticWebDir: row({
    group: 'sdc',
    variable: 'SDC_STATIC_WEB_DIR',
    flag: '--static-web-dir <directory>',
    type: path(),
    description: "directory of the vendor's web UI",
  }),
};
