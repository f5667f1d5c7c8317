import { DEFAULT_IMAGE, DEFAULT_LIBS_IMAGE } from '../../environment/admin.js';
import type { ImageNames } from '../../images/index.js';
import type { ChosenOptions } from '../choices/flags.js';

/** The names of Data Collector's images, by default the vendor's. */
export function imageNames(chosen: ChosenOptions): ImageNames {
  return {
    core: chosen.read('sdcImage') ?? DEFAULT_IMAGE,
    libraries: chosen.read('sdcLibsImage') ?? DEFAULT_LIBS_IMAGE,
  };
}
