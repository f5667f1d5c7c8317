export { requireBuildTools, type BuildTools } from './build-tools.js';
export { javaAt, requireJava, requireJdk, type Java, type JavaSearch } from './java.js';
export { requireMaven } from './maven.js';
export { runMaven } from './maven-run.js';
