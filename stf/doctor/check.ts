/** The result of one check. */
export interface Finding {
  /** `Java`, `disk space of the cache`. */
  what: string;
  state: 'ok' | 'warn' | 'missing';
  detail: string;
  /** The command that fixes it, or a description. */
  fix?: string;
  /** Whether the chosen kind of run requires it. */
  needed: boolean;
}

export function ok(what: string, detail: string): Finding {
  return { what, state: 'ok', detail, needed: false };
}

export function warn(what: string, detail: string, fix?: string): Finding {
  return { what, state: 'warn', detail, needed: false, ...(fix === undefined ? {} : { fix }) };
}

/** Something missing: a failure when it is required, otherwise a warning. */
export function missing(what: string, detail: string, fix: string, needed: boolean): Finding {
  return {
    what,
    state: needed ? 'missing' : 'warn',
    detail: needed ? detail : `${detail} (not required for this kind of run)`,
    fix,
    needed,
  };
}
