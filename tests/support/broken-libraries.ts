import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { runTool } from '../../environment/process/tool.js';
import { requireJdk } from '../../environment/toolchain/index.js';
import { thisMachine } from './this-machine.js';
import { PREFIX } from './vendor-artefacts.js';

/** Files in which the engine looks for what a library contains. */
const LISTS = ['Services', 'LineagePublishers', 'CredentialStores', 'Interceptors', 'Delegates', 'Connections'];

/** What a run says about the two libraries. */
export const NO_BASE = 'The stage library salesforce-lib cannot be loaded: ClassNotFoundException: Base.';
export const NO_STAGE = 'The stage library mongodb-lib cannot be loaded: ClassNotFoundException: Missing.';

/** A directory with two libraries that no engine can load: a stage's class is missing, or a class that it extends. */
export async function brokenLibraries(directory: string): Promise<string> {
  const work = { machine: thisMachine(), progress: (): void => undefined };
  const jdk = join((await requireJdk(work)).home, 'bin');
  const run = async (tool: string, args: string[], cwd: string): Promise<void> => {
    expect(await runTool(join(jdk, tool), args, { cwd, env: process.env })).toMatchObject({ code: 0 });
  };
  for (const [name, stage] of Object.entries({ 'salesforce-lib': 'Stage', 'mongodb-lib': 'Missing' })) {
    const classes = join(directory, `classes-of-${name}`);
    const lib = join(directory, 'libs', PREFIX + name, 'lib');
    await Promise.all([classes, lib].map((each) => mkdir(each, { recursive: true })));
    await writeFile(join(classes, 'Stage.java'), 'public class Stage extends Base {}\nclass Base {}\n');
    await run('javac', ['--release', '8', '-Xlint:-options', 'Stage.java'], classes);
    await Promise.all(['Stage.java', 'Base.class'].map((file) => rm(join(classes, file))));
    const files = {
      'data-collector-library.properties': '',
      'data-collector-library-bundle.properties': `library.name=${name}\n`,
      'PipelineStages.json': JSON.stringify([stage]),
      ...Object.fromEntries(LISTS.map((list) => [`${list}.json`, '[]'])),
    };
    await Promise.all(Object.entries(files).map(([file, text]) => writeFile(join(classes, file), text)));
    await run('jar', ['--create', `--file=${join(lib, `${PREFIX}${name}-3.22.2.jar`)}`, '-C', classes, '.'], classes);
  }
  return join(directory, 'libs');
}
