export { buildImages, type BuildImagesOptions } from './build-images.js';
export {
  CORE_LIBRARIES,
  coreImage,
  libraryImage,
  libraryName,
  listImages,
  OFFICIAL_NAMES,
  type BuiltImage,
  type ImageNames,
  type ImageProgress,
  type ListedImage,
} from './product-images.js';
export { pushImages, requireRegistry } from './push-images.js';
