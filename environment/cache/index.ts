export { cached, type CachedOptions } from './cached.js';
export { asCacheError } from './folder.js';
export { jarsAreCached, jarsOf } from './jars.js';
export { runMaven } from './maven-run.js';
