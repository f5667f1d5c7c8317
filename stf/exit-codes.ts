/** What the command's exit codes mean; the help of `stf` lists them. */
export const EXIT = {
  ok: 0,
  /** Tests failed, or something wrong was found or met. */
  failed: 1,
  /** An unknown command or option, or a value that makes no sense. */
  usage: 2,
  interrupted: 130,
} as const;
