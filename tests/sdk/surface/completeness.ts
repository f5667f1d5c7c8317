import * as sdk from 'sdc-sdk';

/** The classes whose public members send requests to Data Collector. */
const CLASSES = [
  sdk.DataCollector,
  sdk.Pipeline,
  sdk.ErrorWatch,
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
  'Pipeline.connect',
  'Pipeline.keep',
  'Pipeline.linksElsewhere',
  'Pipeline.step',
  'DataCollector.prepareImport',
  'Symbol(Symbol.asyncIterator)',
]);

/** `Class.member` of every public method and getter, including static ones. */
export function publicMembers(): string[] {
  return (
    CLASSES.flatMap((one) => [
      ...membersOf(one.prototype).map((key) => [one.name, key] as const),
      ...Reflect.ownKeys(one).map((key) => [one.name, key] as const),
    ])
      .filter(([owner, key]) => !PASSED_OVER.has(String(key)) && !PASSED_OVER.has(`${owner}.${String(key)}`))
      // Node has its own symbol until the language has one.
      .map(([owner, key]) => `${owner}.${String(key).replace('(nodejs.', '(Symbol.')}`)
  );
}

/** Inherited ones too. */
function membersOf(prototype: object): (string | symbol)[] {
  const parent: unknown = Object.getPrototypeOf(prototype);
  const inherited =
    typeof parent === 'object' && parent !== null && parent !== Object.prototype ? membersOf(parent) : [];
  return [...new Set([...Reflect.ownKeys(prototype), ...inherited])];
}

/** Exported classes that are in neither list above. */
export function unknownClasses(): string[] {
  const known = new Set<unknown>([...CLASSES, ...OFFLINE]);
  return Object.entries(sdk)
    .filter(([, value]) => typeof value === 'function' && /^class\b/.test(Function.prototype.toString.call(value)))
    .filter(([, value]) => !known.has(value) && !isError(value))
    .map(([name]) => name);
}

/** Those that send no requests, and those whose members a class of the first list inherits. */
const OFFLINE: unknown[] = [
  sdk.StoredPipeline,
  sdk.ObservedPipeline,
  sdk.PipelineDescription,
  sdk.PipelineDocument,
  sdk.PipelineEditor,
  sdk.EditedStage,
  sdk.Redactor,
  sdk.Lane,
  sdk.PipelineBuilder,
  sdk.Stage,
  sdk.Preview,
  sdk.Snapshot,
  sdk.Rpc,
  sdk.Wiretap,
  sdk.IsolatedPipeline,
  sdk.RecordsOrigin,
  sdk.LiveRecords,
  sdk.HttpServer,
  sdk.HttpRequest,
  sdk.ListeningOrigin,
  sdk.VariableNames,
];

function isError(value: unknown): boolean {
  return value === sdk.SdcError || (typeof value === 'function' && value.prototype instanceof sdk.SdcError);
}
