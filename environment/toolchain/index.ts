export { requireBuildTools, type BuildTools } from './build-tools.js';
export { requireJava, requireJdk, type Java } from './java.js';
export { requireMaven } from './maven.js';
export { runMaven } from './maven-run.js';
