/** Those of `known` that someone who wrote `wanted` may have meant, best first. */
export function closest(wanted: string, known: Iterable<string>, most = 3): string[] {
  const target = wanted.toLowerCase();
  return [...new Set(known)]
    .map((name) => ({
      name,
      distance: editDistance(target, name.toLowerCase()) - sharedWords(target, name.toLowerCase()),
    }))
    .filter(({ name, distance }) => distance <= Math.max(2, Math.ceil(Math.max(name.length, wanted.length) / 2)))
    .sort((a, b) => a.distance - b.distance || a.name.localeCompare(b.name))
    .slice(0, most)
    .map(({ name }) => name);
}

/** A sentence for the end of an error message. */
export function didYouMean(wanted: string, known: Iterable<string>): string | undefined {
  const names = closest(wanted, known);
  return names.length === 0 ? undefined : `Did you mean ${names.map((name) => `'${name}'`).join(' or ')}?`;
}

/** A word in common weighs more than letters that happen to match: `JDBC Consumer` is meant to be `JDBC Query Consumer`. */
function sharedWords(a: string, b: string): number {
  const words = new Set(a.split(/\W+/).filter((word) => word.length > 2));
  return 2 * b.split(/\W+/).filter((word) => words.has(word)).length;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substitution, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
