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

export interface ImageProgress {
  image: string;
  text: string;
}
