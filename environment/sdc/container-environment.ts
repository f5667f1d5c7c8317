import type { CoreImage } from './core-image.js';
import { settingsOf } from './container-files.js';
import type { EngineSpec } from './engine.js';
import { overrideImageSettings } from './image-settings.js';

/** The default limit of Docker daemons. */
const MIN_OPEN_FILES = '1024';
const SMALL_HEAP_MB = 256;

/** The variables of a container, beside those of its image. */
export function containerEnvironment(core: CoreImage, spec: EngineSpec): Record<string, string> {
  const options = javaOptions(core.facts.env['SDC_JAVA_OPTS'], spec.heapMb);
  return {
    // The vendor's start script refuses a low limit of open files; Java raises it by itself to what the machine allows.
    ...(core.facts.env['SDC_FILE_LIMIT'] === undefined ? { SDC_FILE_LIMIT: MIN_OPEN_FILES } : {}),
    ...overrideImageSettings(core.facts.env, settingsOf(spec)),
    ...(options === undefined ? {} : { SDC_JAVA_OPTS: options }),
  };
}

/** Appended to the image's options: Java uses the last of several heap settings. */
function javaOptions(ofImage: string | undefined, heapMb: number | undefined): string | undefined {
  if (heapMb === undefined) return undefined;
  return [ofImage, `-Xmx${heapMb}m`, `-Xms${Math.min(heapMb, SMALL_HEAP_MB)}m`].filter((one) => one).join(' ');
}
