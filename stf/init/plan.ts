/** A file that is to be written, or why it is not. */
export interface Plan {
  file: string;
  /** Undefined: it stays as it is. */
  text?: string;
  remark: string;
}
