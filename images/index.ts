export { buildImages, type BuildImagesOptions } from './build.js';
export type { BuiltImage, ImageProgress } from './built.js';
export { listImages, type ListedImage } from './list.js';
export { CORE_LIBRARIES, coreImage, libraryImage, libraryName, OFFICIAL_NAMES, type ImageNames } from './names.js';
export { pushImages, requireRegistry, type PushImagesOptions } from './push.js';
