import type { BuildProgress, TransferProgress } from '../docker/index.js';

/** An image of the product, as it was built. */
export interface BuiltImage {
  kind: 'core' | 'library';
  /** Its first name: `streamsets/datacollector:4.0.0`. */
  image: string;
  /** All its names. */
  tags: string[];
  /** Only of a library: `streamsets-datacollector-jdbc-lib`. */
  library?: string;
  id: string;
  version: string;
  /** What the label of the commit says; the same for all images of a build. */
  revision: string;
  /** Bytes. */
  size: number;
  /** Names under which it was pushed. */
  pushed: string[];
}

/** How far the work on an image is: `step 3 of 18` of a build, `3/12 layers, 41 of 230 MB` of a pull or push. */
export type ImageProgress = { image: string } & (
  ({ action: 'build' } & BuildProgress) | ({ action: 'pull' | 'push' } & TransferProgress)
);
