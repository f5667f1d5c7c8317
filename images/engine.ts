import type { DockerEngine } from '../docker/engine.js';

/** What is asked of a daemon here. */
export type ImageEngine = Pick<DockerEngine, 'image' | 'images' | 'pull' | 'build' | 'tag' | 'push' | 'removeImage'>;
