import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ServerError } from '../core/errors.js';
import { EMBEDDED_HEAP_MB, type EngineSpec } from './engine.js';
import type { EngineFolders } from './engine-folders.js';
import { choosesCollector, setsHeap, withoutHeap } from './java-options.js';

const OPENED = [
  ...['java.lang', 'java.lang.reflect', 'java.lang.invoke', 'java.util', 'java.util.concurrent', 'java.net', 'java.io'],
  ...['java.nio', 'java.security', 'java.text', 'sun.nio.ch', 'sun.security.ssl'],
]
  .map((name) => `java.base/${name}`)
  .concat('java.management/sun.management');

const LIGHT = ['-XX:-UsePerfData', '-Djava.awt.headless=true'];
const COLLECTOR = ['-XX:+UseSerialGC'];
/** Without the optimizing compiler, which pays off only after minutes. */
const QUICK = ['-XX:TieredStopAtLevel=1'];

/** The arguments of `java` that start an engine; `vmFlags`, those of its distribution too, take precedence over ours. */
export async function engineCommand(
  folders: EngineFolders,
  spec: EngineSpec,
  javaMajor: number,
  vmFlags: readonly string[],
): Promise<string[]> {
  const bootstrapLibs = join(folders.dist, 'libexec', 'bootstrap-libs');
  const bootstrap = await onlyJar(join(bootstrapLibs, 'main'));
  const dist = (...names: string[]): string => join(folders.dist, ...names);
  const systemProperties: Record<string, string> = {
    'java.io.tmpdir': folders.temporary,
    'sdc.hostname': 'localhost',
    'sdc.dist.dir': folders.dist,
    'sdc.conf.dir': folders.conf,
    'sdc.data.dir': folders.data,
    'sdc.log.dir': folders.log,
    'sdc.resources.dir': folders.resources,
    'sdc.static-web.dir': folders.staticWeb,
    'sdc.libraries.dir': folders.stageLibs,
    'sdc.librariesExtras.dir': folders.extras,
    'sdc.rootLib.dir': dist('root-lib'),
    'sdc.bootstrapLib.dir': bootstrapLibs,
    'sdc.apiLib.dir': dist('api-lib'),
    'sdc.asterClientLib.dir': folders.asterClient,
    'sdc.containerLib.dir': dist('container-lib'),
    'sdc.libsCommon.dir': folders.libsCommon,
    'sdc.userLibs.dir': folders.userLibs,
  };
  return [
    ...LIGHT,
    ...(choosesCollector(vmFlags) ? [] : COLLECTOR),
    ...(spec.optimizeFor === 'throughput' ? [] : QUICK),
    ...(spec.heapMb === undefined ? vmFlags : withoutHeap(vmFlags)),
    ...(spec.heapMb === undefined && setsHeap(vmFlags) ? [] : [`-Xmx${spec.heapMb ?? EMBEDDED_HEAP_MB}m`]),
    // Java 8 has no modules.
    ...(javaMajor < 9 ? [] : OPENED.flatMap((name) => ['--add-opens', `${name}=ALL-UNNAMED`])),
    `-javaagent:${bootstrap}`,
    ...Object.entries(systemProperties).map(([name, value]) => `-D${name}=${value}`),
    ...[
      '-cp',
      [bootstrap, dist('root-lib', '*'), ...(folders.nashorn === undefined ? [] : [folders.nashorn])].join(':'),
    ],
    'com.streamsets.pipeline.BootstrapMain',
    ...['-mainClass', 'com.streamsets.datacollector.main.DataCollectorMain'],
    ...['-apiClasspath', `${dist('api-lib')}/*.jar`],
    ...['-containerClasspath', `${folders.conf}:${dist('container-lib')}/*.jar`],
    ...['-streamsetsLibrariesDir', folders.stageLibs],
    ...['-userLibrariesDir', folders.userLibs],
    ...['-configDir', folders.conf],
    ...['-libsCommonLibDir', folders.libsCommon],
    ...['-streamsetsLibrariesExtraDir', folders.extras],
  ];
}

async function onlyJar(folder: string): Promise<string> {
  const jars = (await readdir(folder)).filter((name) => name.endsWith('.jar'));
  const [jar] = jars;
  if (jar === undefined || jars.length > 1) {
    throw new ServerError('ENGINE_INCOMPLETE', `${folder} contains ${jars.length} jars instead of one.`, {
      nextStep: 'Remove the engine from the cache folder; the next start builds it again.',
    });
  }
  return join(folder, jar);
}
