import { createHash } from 'node:crypto';

const parsed = new Map<string, WeakRef<object>>();

/** What `parse` made of the same bytes before, as long as somebody still holds it; else what it makes of them now. */
export function parsedOnce<T>(kind: string, bytes: Buffer, parse: () => T): T {
  const key = `${kind} ${createHash('sha256').update(bytes).digest('base64')}`;
  const known = parsed.get(key)?.deref();
  if (known !== undefined) return known as T;
  const made = parse();
  forgetWhatIsGone();
  if (typeof made === 'object' && made !== null) parsed.set(key, new WeakRef(made));
  return made;
}

function forgetWhatIsGone(): void {
  for (const [key, value] of parsed) if (value.deref() === undefined) parsed.delete(key);
}
