export { classArchiveFlag } from './class-archive.js';
export { cached, type CachedOptions } from './cached.js';
export { jarsAreCached, jarsOf } from './jars.js';
