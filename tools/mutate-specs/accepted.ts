/** A spec that passes with a changed config, and why that is right. */
export interface Accepted {
  /** Title of the test, or a part of it. */
  test: string;
  /** The mutation, as it is printed, or a part of it. */
  mutation: string | RegExp;
  reason: string;
}

export const ACCEPTED: readonly Accepted[] = [
  {
    test: 'groups of a regular expression stay visible',
    mutation: /rawData: .* → '\{"mail":"joe@\w{4}\.com"\}\\n\{"mail":null\}'$/,
    reason: 'the changed letter is masked',
  },
  {
    test: 'a directory that does not exist is a validation issue',
    mutation: /Directory 1, conf\.(?:filePattern|spoolDir)/,
    reason: 'the issue is about the directory, whatever the pattern is, and another one does not exist either',
  },
  ...['a guest sees a shared pipeline', 'a pipeline that is not shared'].map((test) => ({
    test,
    mutation: /Dev Raw Data Source 1, (?:rawData|dataFormat)/,
    reason: 'it is about who may run the pipeline, which never runs',
  })),
  {
    test: 'reads a header that is ignored',
    mutation: /rawData: 'a,b\\n.* → '\w,\w\\n1,2/,
    reason: 'the changed letter is in the header that is ignored',
  },
  ...[
    'whole life in the history',
    'cannot be started again',
    'stopped by force',
    'announces its start',
    'set to DEBUG',
  ].map((test) => ({
    test,
    mutation: /Dev Raw Data Source 1, (?:rawData|dataFormat)|dataGenConfigs/,
    reason: 'it is about the life of the pipeline, whatever its records are',
  })),
  {
    test: 'several runners share the records',
    mutation: 'maxRunners: 2 → 27',
    reason: 'more runners share them too',
  },
  {
    test: 'a rule on a metric raises an alert',
    mutation: 'dataGenConfigs',
    reason: 'the metric counts records of any type',
  },
  {
    test: 'without offset column and clauses',
    mutation: 'Consumer 1, query',
    reason: 'the issues come before the database sees the query',
  },
  {
    test: 'a wrong JDBC URL is reported',
    mutation: 'Consumer 1, query',
    reason: 'no database sees the query',
  },
  {
    test: 'a bucket that does not exist is a validation issue',
    mutation: /Amazon S3 1, .*(?:prefixPattern|dataFormat)/,
    reason: 'the issue is about the bucket, whatever is read of it',
  },
  {
    test: 'a stage that stops the pipeline ends the run with its code',
    mutation: 'Dev Raw Data Source 1, stopAfterFirstBatch',
    reason: 'the error ends the run before the origin does',
  },
  {
    test: 'a stage that stops the pipeline ends the run with its code',
    mutation: /fieldToSet: '\/q'.* → .*fieldToSet: '\/w'/,
    reason: 'the field is not set, because the expression fails',
  },
  {
    test: 'the columns of SQL statements become fields',
    mutation: 'dbTimeZone',
    reason: 'no column holds a time',
  },
  {
    test: 'a service is asked again and again',
    mutation: "conf.httpMode: 'POLLING' → 'STREAMING'",
    reason: 'a stream that ends is asked for again too',
  },
  {
    test: 'a service that fails for a while loses nothing',
    mutation: /action: 'RETRY_LINEAR_BACKOFF'.* → .*action: 'RETRY_(?:IMMEDIATELY|EXPONENTIAL_BACKOFF)'/,
    reason: 'the other action tries again at another pace',
  },
  {
    test: 'a status that nothing handles ends the pipeline with its number',
    mutation: 'conf.httpMode',
    reason: 'it ends the pipeline in each mode',
  },
  {
    test: 'the others are inserted (postgres)',
    mutation: 'customDataSqlStateCodes',
    reason: 'the code is one of the driver of MySQL',
  },
  {
    test: 'postgres › one bad row of a multi-row insert',
    mutation: 'useMultiRowInsert',
    reason: "PostgreSQL's driver joins the inserts of a batch by itself",
  },
  {
    test: 'postgres › with rollback on error',
    mutation: 'rollbackOnError',
    reason: 'PostgreSQL refuses the rows of a batch together in any case',
  },
];
