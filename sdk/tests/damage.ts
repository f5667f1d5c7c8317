/** Numbers between 0 and 1 that are the same each time for the same seed. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const STRANGE: readonly unknown[] = [null, true, -1, 1e300, '', 'x', [], {}, [[null]], { value: 1 }, '__proto__'];

/** JSON as it arrives after something went wrong on its way: a value of another type, a missing key, a cut end. */
export function damaged(json: unknown, next: () => number): string {
  if (next() < 0.1) {
    const text = JSON.stringify(json);
    return text.slice(0, Math.floor(next() * text.length));
  }
  const copy = { root: structuredClone(json) };
  for (let times = 1 + Math.floor(next() * 3); times > 0; times--) damageOnce(copy, next);
  return JSON.stringify(copy.root) || 'undefined';
}

function damageOnce(root: object, next: () => number): void {
  const places = placesIn(root);
  const [holder, key] = places[Math.floor(next() * places.length)] ?? [root, 'root'];
  if (next() < 0.4) Reflect.deleteProperty(holder, key);
  else Reflect.set(holder, key, structuredClone(STRANGE[Math.floor(next() * STRANGE.length)]));
}

function placesIn(value: object): [holder: object, key: string][] {
  return Object.entries(value).flatMap(([key, below]: [string, unknown]) => [
    [value, key] as [object, string],
    ...(typeof below === 'object' && below !== null ? placesIn(below) : []),
  ]);
}
