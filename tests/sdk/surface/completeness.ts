import * as sdk from 'sdc-sdk';

/** The classes whose public members send requests to Data Collector. */
const CLASSES = [
  sdk.DataCollector,
  sdk.Pipeline,
  sdk.Snapshots,
  sdk.Rules,
  sdk.Acl,
  sdk.Bulk,
  sdk.Fragments,
  sdk.StageLibraries,
  sdk.Extras,
  sdk.ExternalResources,
  sdk.Users,
  sdk.AccessLists,
  sdk.Logging,
  sdk.SupportBundles,
  sdk.System,
  sdk.Connection,
  sdk.Subscription,
  sdk.Jmx,
  sdk.Metrics,
  sdk.StageOutputs,
  sdk.SdcRecord,
  sdk.Field,
];

/** Internal members of classes. */
const PASSED_OVER = new Set([
  'constructor',
  'length',
  'name',
  'prototype',
  'Subscription.open',
  'Metrics.of',
  'Symbol(Symbol.asyncIterator)',
]);

/** `Class.member` of every public method and getter, including static ones. */
export function publicMembers(): string[] {
  return (
    CLASSES.flatMap((one) => [
      ...Reflect.ownKeys(one.prototype).map((key) => [one.name, key] as const),
      ...Reflect.ownKeys(one).map((key) => [one.name, key] as const),
    ])
      .filter(([owner, key]) => !PASSED_OVER.has(String(key)) && !PASSED_OVER.has(`${owner}.${String(key)}`))
      // Node has its own symbol until the language has one.
      .map(([owner, key]) => `${owner}.${String(key).replace('(nodejs.', '(Symbol.')}`)
  );
}

/** Exported classes that are in neither list above. */
export function unknownClasses(): string[] {
  const known = new Set<unknown>([...CLASSES, ...OFFLINE]);
  return Object.entries(sdk)
    .filter(([, value]) => typeof value === 'function' && /^class\b/.test(Function.prototype.toString.call(value)))
    .filter(([, value]) => !known.has(value) && !isError(value))
    .map(([name]) => name);
}

const OFFLINE: unknown[] = [sdk.Redactor, sdk.Lane, sdk.PipelineBuilder, sdk.Stage, sdk.Preview, sdk.Snapshot];

function isError(value: unknown): boolean {
  return value === sdk.SdcError || (typeof value === 'function' && value.prototype instanceof sdk.SdcError);
}
