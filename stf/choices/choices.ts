/** What `stf test` and `stf start` let people choose on the command line; each is an environment variable as well. */
export interface Choice {
  /** As Commander reads it: `--sdc-version <version>`. */
  flags: string;
  variable: string;
  meaning: string;
  /** The values there are; anything goes when absent. */
  values?: readonly string[];
  /** May be given several times; the variable takes all of them with this between. */
  separator?: string;
  /** What the variable is set to by a flag without a value. */
  sets?: string;
}

/** Which Data Collector is started, and how. */
export const SDC_CHOICES: readonly Choice[] = [
  { flags: '--sdc-version <version>', variable: 'SDC_VERSION', meaning: 'version of the Data Collector' },
  {
    flags: '--sdc-env <where>',
    variable: 'SDC_ENV',
    meaning: 'what it is started from: packages or images',
    values: ['embedded', 'docker'],
  },
  { flags: '--sdc-heap <MB>', variable: 'SDC_HEAP_MB', meaning: 'its heap' },
  { flags: '--sdc-port <port>', variable: 'SDC_PORT', meaning: 'its port, instead of one that the system chooses' },
  {
    flags: '--stage-lib <library>',
    variable: 'SDC_STAGE_LIBS',
    meaning: 'a stage library that is needed, or wins where several have a stage (repeatable)',
    separator: ',',
  },
  { flags: '--stage-libs-dir <folder>', variable: 'SDC_STAGE_LIBS_DIR', meaning: "the vendor's stage libraries" },
  {
    flags: '--stage-libs-mode <mode>',
    variable: 'SDC_STAGE_LIBS_MODE',
    meaning: 'use them besides ours, or only them',
    values: ['add', 'only'],
  },
  { flags: '--user-libs-dir <folder>', variable: 'SDC_USER_LIBS_DIR', meaning: 'user libraries' },
  { flags: '--static-web-dir <folder>', variable: 'SDC_STATIC_WEB_DIR', meaning: "the vendor's web UI" },
  {
    flags: '--jdbc-driver <jar>',
    variable: 'SDC_JDBC_DRIVERS',
    meaning: 'a JDBC driver for the JDBC stages (repeatable)',
    separator: ':',
  },
];

/** Docker: where images come from and how what runs is reached. */
export const DOCKER_CHOICES: readonly Choice[] = [
  { flags: '--sdc-image <name>', variable: 'SDC_IMAGE', meaning: 'image of the core, without a tag' },
  {
    flags: '--sdc-libs-image <name>',
    variable: 'SDC_LIBS_IMAGE',
    meaning: 'image of the stage libraries, without a tag',
  },
  {
    flags: '--pull <when>',
    variable: 'STF_PULL',
    meaning: 'when images are pulled',
    values: ['missing', 'always', 'never'],
  },
  {
    flags: '--build-mismatch <what>',
    variable: 'STF_BUILD_MISMATCH',
    meaning: 'when core and libraries are of different builds',
    values: ['fail', 'warn'],
  },
  {
    flags: '--build-label <name>',
    variable: 'STF_BUILD_LABEL',
    meaning: 'label that tells the build of an image (repeatable)',
    separator: ',',
  },
  { flags: '--docker-address <host>', variable: 'STF_DOCKER_ADDRESS', meaning: 'where published ports are reached' },
  {
    flags: '--docker-network <name>',
    variable: 'STF_DOCKER_NETWORK',
    meaning: 'a network to use, instead of one of the run',
  },
];

export const BACKEND_CHOICES: readonly Choice[] = [
  {
    flags: '--backends <where>',
    variable: 'STF_BACKENDS',
    meaning: 'what Postgres, MySQL, Kafka and S3 are started from: packages or images',
    values: ['embedded', 'docker'],
  },
  { flags: '--postgres-image <image>', variable: 'POSTGRES_IMAGE', meaning: 'image of Postgres' },
  { flags: '--mysql-image <image>', variable: 'MYSQL_IMAGE', meaning: 'image of MySQL' },
  { flags: '--kafka-image <image>', variable: 'KAFKA_IMAGE', meaning: 'image of Kafka' },
  { flags: '--s3-image <image>', variable: 'S3_IMAGE', meaning: 'image of an S3 server' },
];

/** Where runs are, for whoever looks for those that others have started. */
export const RUNS_CHOICES: readonly Choice[] = [
  { flags: '--tmp-dir <folder>', variable: 'STF_TMPDIR', meaning: 'where a run keeps data and logs of its servers' },
];

/** Folders and tools on this machine. */
export const MACHINE_CHOICES: readonly Choice[] = [
  { flags: '--cache-dir <folder>', variable: 'STF_CACHE_DIR', meaning: 'where engine and servers are kept' },
  ...RUNS_CHOICES,
  { flags: '--java-home <folder>', variable: 'STF_JAVA_HOME', meaning: 'which JDK to use' },
  { flags: '--maven-home <folder>', variable: 'STF_MAVEN_HOME', meaning: 'which Maven to use' },
  {
    flags: '--no-system-install',
    variable: 'STF_SYSTEM_INSTALL',
    meaning: 'do not install JDK and Maven',
    sets: 'never',
  },
];

/** What makes sense for a run of tests alone. */
export const RUN_CHOICES: readonly Choice[] = [
  {
    flags: '--sdc-url <url>',
    variable: 'SDC_URL',
    meaning: 'a Data Collector that runs already (SDC_PASSWORD: its password)',
  },
  { flags: '--sdc-username <name>', variable: 'SDC_USERNAME', meaning: 'who logs in there' },
  { flags: '--keep', variable: 'STF_KEEP', meaning: 'leave engine and backends running after the run', sets: '1' },
  { flags: '--reports-dir <folder>', variable: 'STF_REPORTS_DIR', meaning: 'where reports go' },
];

export const START_CHOICES = [...SDC_CHOICES, ...BACKEND_CHOICES, ...DOCKER_CHOICES, ...MACHINE_CHOICES];
export const TEST_CHOICES = [...RUN_CHOICES, ...START_CHOICES];
