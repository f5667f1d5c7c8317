import { configShare, valueShare, type Share, type StageCoverage } from './stage-coverage.js';

const LABEL = 44;

/** A line for each stage: how many of its configs and of their values tests set. */
export function coverageTable(stages: readonly StageCoverage[]): string {
  const lines = stages.map((stage) => {
    const label = `${stage.label} (${kindOf(stage)})`.padEnd(LABEL);
    return stage.used ? `${label} ${cell(configShare(stage))} ${cell(valueShare(stage))}` : `${label}  not used`;
  });
  return [`${'stage'.padEnd(LABEL)} ${'configs set'.padStart(16)} ${'values used'.padStart(16)}`, ...lines].join('\n');
}

export function totalText(stages: readonly StageCoverage[]): string {
  const used = stages.filter((stage) => stage.used).length;
  const configs = sum(stages.map(configShare));
  const values = sum(stages.map(valueShare));
  return `${used} of ${stages.length} stages are used, ${text(configs)} configs are set, ${text(values)} values of choices are used.`;
}

const KINDS = { SOURCE: 'origin', PROCESSOR: 'processor', TARGET: 'destination', EXECUTOR: 'executor' } as const;

export function kindOf({ type }: StageCoverage): string {
  return KINDS[type];
}

function cell(share: Share): string {
  return (share.of === 0 ? '-' : text(share)).padStart(16);
}

function text({ covered, of }: Share): string {
  return `${covered} of ${of} (${of === 0 ? 100 : Math.round((100 * covered) / of)} %)`;
}

function sum(shares: readonly Share[]): Share {
  return shares.reduce((all, { covered, of }) => ({ covered: all.covered + covered, of: all.of + of }), {
    covered: 0,
    of: 0,
  });
}
