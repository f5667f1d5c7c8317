export interface Figure {
  what: string;
  value: number;
  unit: '×' | 'ms' | '';
  /** Upper limit of the value; absent where there is no goal. */
  goal?: number;
  details: string;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  if (low === undefined || high === undefined) throw new Error('The median of no values is undefined.');
  return (low + high) / 2;
}

export async function millisecondsOf(action: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await action();
  return performance.now() - start;
}

/** Runs both sides alternately, so that other load on the machine affects both; returns the times of each. */
export async function inTurn(
  times: number,
  ours: () => Promise<unknown>,
  theirs: () => Promise<unknown>,
): Promise<{ ours: number[]; theirs: number[] }> {
  const result = { ours: [] as number[], theirs: [] as number[] };
  for (let i = 0; i < times; i++) {
    result.theirs.push(await millisecondsOf(theirs));
    result.ours.push(await millisecondsOf(ours));
  }
  return result;
}

export function print({ what, value, unit, goal, details }: Figure): void {
  const verdict =
    goal === undefined
      ? ''
      : value <= goal
        ? ` (goal ≤ ${Number(goal.toFixed(2))}: met)`
        : ` (goal ≤ ${Number(goal.toFixed(2))}: MISSED)`;
  console.log(`${what}: ${value.toFixed(2)} ${unit}${verdict}\n    ${details}`);
}
