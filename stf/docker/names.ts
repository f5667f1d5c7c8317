import { DEFAULT_IMAGE, DEFAULT_LIBS_IMAGE } from '../../environment/admin.js';
import type { ImageNames } from '../../images/index.js';

/** The names of Data Collector's images: `SDC_IMAGE` and `SDC_LIBS_IMAGE`, by default the vendor's. */
export function imageNames(env: NodeJS.ProcessEnv = process.env): ImageNames {
  return { core: env['SDC_IMAGE'] || DEFAULT_IMAGE, libraries: env['SDC_LIBS_IMAGE'] || DEFAULT_LIBS_IMAGE };
}
