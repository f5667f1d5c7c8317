/** The exit codes of `stf`; its help lists them. */
export const EXIT = {
  ok: 0,
  /** Tests failed, or an error occurred. */
  failed: 1,
  /** An unknown command or option, or an invalid value. */
  usage: 2,
  interrupted: 130,
} as const;
