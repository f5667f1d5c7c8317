import { InvalidArgumentError } from 'commander';

/** Values of a repeatable option. */
export function several(value: string, earlier: string[] | undefined): string[] {
  return [...(earlier ?? []), value];
}

/** Of records that a command makes up for a pipeline: a spec holds all of them. */
export const MOST_RECORDS = 10_000;

/** A whole number from 1 to this. */
export function upTo(most: number): (value: string) => number {
  return (value) => {
    const count = Number(value);
    if (Number.isInteger(count) && count > 0 && count <= most) return count;
    throw new InvalidArgumentError(`Give a whole number from 1 to ${most}.`);
  };
}
