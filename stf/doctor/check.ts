/** What one look at the machine has found. */
export interface Finding {
  /** `Java`, `disk space of the cache`. */
  what: string;
  state: 'ok' | 'warn' | 'missing';
  detail: string;
  /** The command, or what else mends it. */
  fix?: string;
  /** Without it the chosen kind of run cannot go. */
  needed: boolean;
}

export function ok(what: string, detail: string): Finding {
  return { what, state: 'ok', detail, needed: false };
}

export function warn(what: string, detail: string, fix?: string): Finding {
  return { what, state: 'warn', detail, needed: false, ...(fix === undefined ? {} : { fix }) };
}

/** Something that is not there: an obstacle when it is needed, otherwise something to know. */
export function missing(what: string, detail: string, fix: string, needed: boolean): Finding {
  return {
    what,
    state: needed ? 'missing' : 'warn',
    detail: needed ? detail : `${detail} (not needed as things are)`,
    fix,
    needed,
  };
}
