import { join } from 'node:path';
import { Application, LogLevel, Logger, type ProjectReflection, type TypeDocOptions } from 'typedoc';

const ROOT = join(import.meta.dirname, '../..');

/** Types of the generated catalogue: they are for completion in an editor, and too long for a reference. */
const NOT_SHOWN = [
  'AfterData',
  'AfterEvents',
  'Destinations',
  'ErrorStages',
  'Executors',
  'LifecycleStages',
  'Origins',
  'PipelineConfigs',
  'Processors',
  'StatisticsStages',
];

const OPTIONS = {
  name: 'sdc-sdk',
  logLevel: 'Warn',
  entryPoints: [join(ROOT, 'sdk/src/index.ts')],
  tsconfig: join(ROOT, 'sdk/tsconfig.build.json'),
  plugin: ['typedoc-plugin-markdown'],
  readme: 'none',
  excludePrivate: true,
  excludeInternal: true,
  excludeExternals: true,
  disableSources: true,
  // `npm run check` compiles them already.
  skipErrorChecking: true,
  intentionallyNotExported: NOT_SHOWN,
  validation: { notExported: true, invalidLink: true, invalidPath: true, rewrittenLink: true, notDocumented: false },
  outputFileStrategy: 'members',
  membersWithOwnFile: ['Class', 'Interface'],
  hidePageHeader: true,
  parametersFormat: 'table',
  interfacePropertiesFormat: 'table',
  classPropertiesFormat: 'table',
  typeAliasPropertiesFormat: 'table',
} as TypeDocOptions;

/** Collects TypeDoc's messages, to show them or to fail a test. */
class Complaints extends Logger {
  readonly said: string[] = [];

  override log(message: string, level: LogLevel): void {
    if (level >= LogLevel.Warn) this.said.push(message);
  }
}

/** TypeDoc's model of the SDK. */
export interface SdkProject {
  project: ProjectReflection;
  /** Its warnings: broken links, and types that signatures use but the SDK does not export. */
  complaints: readonly string[];
  /** Writes the reference to a directory and replaces its content. */
  readonly write: (directory: string) => Promise<void>;
}

/** Reads the exports of the SDK with their docstrings. */
export async function readSdk(): Promise<SdkProject> {
  const app = await Application.bootstrapWithPlugins(OPTIONS);
  const complaints = new Complaints();
  app.logger = complaints;
  const project = await app.convert();
  if (project === undefined) throw new Error(`TypeDoc could not read the SDK:\n${complaints.said.join('\n')}`);
  app.validate(project);
  return {
    project,
    complaints: complaints.said,
    write: async (directory) => {
      app.options.setValue('out', directory);
      await app.generateOutputs(project);
    },
  };
}
