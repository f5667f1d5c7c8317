import type { Pipeline } from '../../fixtures';

/** How many records an origin has committed, from the text of its offsets. */

const RECORDS_PER_OBJECT = 250;

/** An object or a file with several records. */
interface RecordsObject {
  name: string;
  text: string;
  count: number;
}

/** The records as objects, JSON on lines; their names are in the order of the records. */
export function objectsOf(records: readonly { n: number }[]): RecordsObject[] {
  const starts = records.flatMap((_, i) => (i % RECORDS_PER_OBJECT === 0 ? [i] : []));
  return starts.map((from) => {
    const part = records.slice(from, from + RECORDS_PER_OBJECT);
    return {
      name: `${String(from).padStart(7, '0')}.json`,
      text: part.map((record) => JSON.stringify(record)).join('\n'),
      count: part.length,
    };
  });
}

/** How many records there are up to a position in the object whose name the path ends with; a negative position is its end. */
export function recordsUntil(objects: readonly RecordsObject[], path: string, position: string): number {
  const index = objects.findIndex(({ name }) => path.endsWith(name));
  const object = objects[index];
  if (object === undefined) return 0;
  const isRead = Number(position) < 0;
  const inside = isRead ? object.count : object.text.slice(0, Number(position)).split('}').length - 1;
  return objects.slice(0, index).reduce((sum, { count }) => sum + count, inside);
}

export async function offsetTexts(pipeline: Pipeline): Promise<string[]> {
  return Object.values(await pipeline.offsets()).filter((text) => text !== null);
}

/** The largest value of the column `n` in the offsets: `1000`, or `n=1000`. */
export async function largestNumber(pipeline: Pipeline): Promise<number> {
  const numbers = (await offsetTexts(pipeline)).flatMap((text) => /^(?:n=)?(\d+)$/.exec(text)?.slice(1) ?? []);
  return Math.max(0, ...numbers.map(Number));
}
