import type { AnyStages, ConfigValues, Lane, PipelineBuilder, Stage, StageMap } from '../src/index.js';

// Compiled by `npm run check`, never run: what the compiler has to accept, and what it has to refuse.

declare const p: PipelineBuilder;
declare const jdbc: { jdbcConnectionString: string; username: string; password: string };
declare const kafka: { brokerUri: string; kafkaConfiguration: Record<string, string> };
declare const eitherFormat: 'JSON' | 'TEXT';
declare const anyText: string;
declare const perhaps: boolean;
declare const fields: string[];
declare const library: string | undefined;

export function accepted(): void {
  const origin = p.origin('Dev Raw Data Source', { dataFormat: 'JSON', rawData: '{}', stopAfterFirstBatch: true });
  origin.to('JDBC Producer', { ...jdbc, tableName: 'people' }, { label: 'people', library: 'jdbc-lib' });
  origin.to('JDBC Producer', { 'hikariConfigBean.connection.connectionString': 'jdbc:x', tableNameTemplate: anyText });
  origin.to('Kafka Producer', { ...kafka, topic: 'orders', dataFormat: eitherFormat, kafkaConfiguration: { acks: 1 } });
  origin.to('Field Masker', { fieldMaskConfigs: [{ fieldsToMask: ['/ssn'], maskType: 'CUSTOM', customMask: '###' }] });
  origin.to('Pipeline Finisher Executor', { preconditions: ["${record:value('/n') > 1}"], onRecordError: 'DISCARD' });
  origin.to('Amazon S3', { objectNamePrefix: 'out' });
  origin.to('Amazon S3', { task: 'CREATE_NEW_OBJECT' }, { as: 'executor' });
  origin.events.to('Amazon S3', { task: 'CREATE_NEW_OBJECT' });
  origin.events.to('Amazon S3', { objectNamePrefix: 'out' }, { as: 'destination' });
  p.origin('Amazon S3', { prefixPattern: 'in/*' });
  p.origin('HTTP Client', { resourceUrl: 'http://localhost', mode: 'BATCH' });
  p.errorsTo('Discard').errorsTo('Write to File', { filesPrefix: 'errors' });
  p.onStart('Shell', { script: 'true' });
  p.configure({ deliveryGuarantee: 'AT_MOST_ONCE', rateLimitInRecordsPerSec: 5, constants: { day: '2026-11-22' } });
}

export function expressionsEverywhere(): void {
  const origin = p.origin('Dev Raw Data Source', { dataFormat: '${format}', stopAfterFirstBatch: '${once}' });
  origin.to('JDBC Producer', { password: "${credential:get('jks', 'all', 'password')}", maximumPoolSize: '${n}' });
  origin.to('Field Masker', { fieldMaskConfigs: [{ maskType: '${type}' }] });
}

export function endsOfBranches(): void {
  const origin = p.origin('Dev Raw Data Source');
  const ends: (Stage | Lane)[] = [origin, origin.events, ...origin.outputs];
  for (const end of ends) end.to('JDBC Producer', { tableName: 'people' }).to('Trash');
  for (const end of [origin, ...origin.split('Stream Selector', ['default'])]) end.to('Trash');
  // @ts-expect-error A misspelt stage.
  for (const end of ends) end.to('Trsh');
  // @ts-expect-error A misspelt config.
  for (const end of ends) end.to('JDBC Producer', { tabelName: 'people' });
  // @ts-expect-error Configs of the destination where the label means the executor.
  origin.events.to('Amazon S3', { objectNamePrefix: 'out' });
}

export function eitherConfigs(): void {
  p.origin('JDBC Query Consumer', perhaps ? { sqlQuery: 'select 1' } : {});
  p.origin('JDBC Query Consumer', perhaps ? { sqlQuery: 'select 1' } : { incrementalMode: false });
  p.origin('JDBC Query Consumer', { ...(perhaps ? { sqlQuery: 'select 1' } : { incrementalMode: false }) });
  p.origin('Directory', {}, { library, label: library, description: library });
  p.origin('Directory').to('Amazon S3', {}, { as: perhaps ? 'executor' : undefined });
  // @ts-expect-error A misspelt config.
  p.origin('JDBC Query Consumer', perhaps ? { sqlQury: 'select 1' } : {});
  // @ts-expect-error A misspelt config beside what may be there.
  p.origin('JDBC Query Consumer', { ...(perhaps ? { sqlQury: 'select 1' } : {}), incrementalMode: false });
}

export function beansMadeOfLists(): void {
  p.origin('Dev Data Generator', { fieldsToGenerate: fields.map((field) => ({ field, type: 'LONG' })) })
    .to('Field Masker', { fieldMaskConfigs: fields.map((field) => ({ fieldsToMask: [field], maskType: 'CUSTOM' })) })
    .to('Trash');
  // @ts-expect-error A wrong value.
  p.origin('Dev Data Generator', { fieldsToGenerate: fields.map((field) => ({ field, type: 'LNG' })) });
}

export function configsThatNoCompilerKnows(
  read: ConfigValues,
  texts: Record<string, string>,
  wrong: Record<string, RegExp>,
): void {
  p.configure(read).configure(texts);
  p.origin('Directory', read).to('JDBC Producer', { ...texts, tableName: 'people' });
  // @ts-expect-error A record of something else.
  p.origin('Directory', wrong);
}

export function stagesThatNoCatalogueKnows(own: PipelineBuilder<OwnStages>, any: PipelineBuilder<AnyStages>): void {
  p.origin('com_acme_stage_MySource', { whatever: 1 }).to('com_acme_stage_MyTarget', { 'conf.list': ['a'] });
  own.origin('My Source', { greeting: 'hello' });
  any.origin('Whatever', { there: 'is' }).to('And This');
  // @ts-expect-error A builder that is typed with the stages of one Data Collector knows no others.
  own.origin('Dev Raw Data Source');
  // @ts-expect-error A misspelt config of an own stage.
  own.origin('My Source', { greting: 'hello' });
}

interface OwnStages extends StageMap {
  origin: { 'My Source': { greeting?: string } };
}

export function misspeltStages(): void {
  // @ts-expect-error A misspelt stage.
  p.origin('Dev Raw Data Sorce');
  // @ts-expect-error A misspelt stage.
  p.stage('Trsh');
  // @ts-expect-error A misspelt stage.
  p.origin('Dev Raw Data Source').to('JDBC Producr', { tableName: 'x' });
  // @ts-expect-error A misspelt stage.
  p.origin('Dev Raw Data Source').to('JDBC Producr');
  // @ts-expect-error A misspelt stage.
  p.errorsTo('Discrad');
}

export function misplacedStages(): void {
  // @ts-expect-error A destination is not an origin.
  p.origin('JDBC Producer');
  // @ts-expect-error An origin comes first.
  p.origin('Dev Raw Data Source').to('Directory');
  // @ts-expect-error Only error stages take error records.
  p.errorsTo('JDBC Producer');
  // @ts-expect-error Only stages that can run alone run before a pipeline.
  p.onStart('JDBC Producer');
  // @ts-expect-error Conditions belong to processors.
  p.origin('Dev Raw Data Source').split('Trash', ['default']);
}

export function misspeltConfigs(): void {
  const origin = p.origin('Dev Raw Data Source');
  // @ts-expect-error A misspelt config.
  origin.to('JDBC Producer', { tabelName: 'people' });
  // @ts-expect-error The compiler itself would overlook it beside a spread.
  origin.to('JDBC Producer', { ...jdbc, tabelName: 'people' });
  // @ts-expect-error A misspelt config.
  origin.to('JDBC Producer', { 'hikariConfigBean.connection.conectionString': 'jdbc:x' });
  // @ts-expect-error A misspelt config.
  origin.to('Field Masker', { fieldMaskConfigs: [{ feildsToMask: ['/ssn'] }] });
  // @ts-expect-error A misspelt config.
  origin.to('Field Masker', { ...jdbc, fieldMaskConfigs: [{ fieldsToMask: ['/ssn'] }] });
  // @ts-expect-error A misspelt config.
  p.configure({ rateLimt: 5 });
  // @ts-expect-error A misspelt config.
  origin.split('Stream Selector', ['default'], { onRecordEror: 'DISCARD' });
  // @ts-expect-error Configs of the executor where the label means the destination.
  origin.to('Amazon S3', { task: 'CREATE_NEW_OBJECT' });
  // @ts-expect-error And the other way round.
  origin.to('Amazon S3', { objectNamePrefix: 'out' }, { as: 'executor' });
}

export function wrongValues(): void {
  // @ts-expect-error A wrong value.
  const origin = p.origin('Dev Raw Data Source', { dataFormat: 'JSN' });
  // @ts-expect-error A wrong value.
  origin.to('JDBC Producer', { ...jdbc, useCredentials: 'yes' });
  // @ts-expect-error A wrong value.
  origin.to('Shell', { onRecordError: 'DISCRAD' });
  // @ts-expect-error A wrong value.
  origin.to('Field Masker', { fieldMaskConfigs: [{ maskType: 'CUSTM' }] });
  // @ts-expect-error A wrong value.
  origin.to('Field Masker', { fieldMaskConfigs: { fieldsToMask: ['/ssn'] } });
  // @ts-expect-error A wrong value.
  origin.to('Kafka Producer', { ...kafka, kafkaConfiguration: 'acks=1' });
  // @ts-expect-error Not each text is a data format.
  origin.to('Kafka Producer', { dataFormat: anyText });
  // @ts-expect-error A wrong value.
  p.configure({ rateLimitInRecordsPerSec: 'five' });
  // @ts-expect-error A wrong value.
  origin.to('Amazon S3', {}, { as: 'error' });
}
