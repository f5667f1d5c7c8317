/** A file to write, or the reason to skip it. */
export interface Plan {
  file: string;
  /** Undefined: the file is left unchanged. */
  text?: string;
  remark: string;
}
