/** `12 Nov`, `12 Nov 2025` in another year; in UTC, as CI servers write times. */
export function day(time: string, now?: string): string {
  const date = new Date(time);
  const year =
    now !== undefined && new Date(now).getUTCFullYear() === date.getUTCFullYear() ? '' : ` ${date.getUTCFullYear()}`;
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()] ?? ''}${year}`;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `850 ms`, `4.2 s`, `12 min 5 s`, `1 h 4 min`. */
export function duration(milliseconds: number): string {
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`;
  const seconds = milliseconds / 1000;
  if (seconds < 9.95) return `${seconds.toFixed(1)} s`;
  if (seconds < 59.5) return `${Math.round(seconds)} s`;
  const minutes = Math.floor(Math.round(seconds) / 60);
  if (minutes < 60) return `${minutes} min${Math.round(seconds) % 60 === 0 ? '' : ` ${Math.round(seconds) % 60} s`}`;
  return `${Math.floor(minutes / 60)} h${minutes % 60 === 0 ? '' : ` ${minutes % 60} min`}`;
}

/** `1 test`, `2 tests`. */
export function count(number: number, noun: string): string {
  return `${integer(number)} ${noun}${number === 1 ? '' : 's'}`;
}

export function integer(number: number): string {
  return Math.round(number).toLocaleString('en-US');
}

/** `+12 %`, `−8 %`. */
export function change(from: number, to: number): string {
  const percent = Math.round((to / from - 1) * 100);
  return `${percent < 0 ? '−' : '+'}${Math.abs(percent)} %`;
}

/** `98.4 %`; never 100 % when something failed. */
export function share(part: number, whole: number): string {
  if (whole === 0) return '-';
  const percent = Math.floor((part / whole) * 1000) / 10;
  return `${percent === 100 ? '100' : percent.toFixed(1)} %`;
}
