import type { PipelineBuilder } from '../../src/builder/pipeline-builder.js';
import type { AnyStages } from '../../src/builder/stage-types.js';

type Builder = PipelineBuilder<AnyStages>;

const ONE = "${record:value('/n') == 1}";
const TWO = "${record:value('/n') == 2}";
const raw = (p: Builder) => p.origin('Dev Raw Data Source', { rawData: '{"n":1}', dataFormat: 'JSON' });

/** Pipelines of as many shapes as people draw, by what is special about each. */
export const shapes: Record<string, (p: Builder) => unknown> = {
  'origin and destination': (p) => raw(p).to('Trash'),
  'origin alone': (p) => raw(p),
  'a long chain': (p) =>
    raw(p).to('Expression Evaluator').to('Field Remover').to('Field Renamer').to('Expression Evaluator').to('Trash'),
  'two readers of one lane': (p) => {
    const origin = raw(p);
    origin.to('Trash');
    origin.to('Local FS');
  },
  'ten readers of one lane': (p) => {
    const origin = raw(p);
    for (let i = 0; i < 10; i++) origin.to('Trash');
  },
  'branches that meet': (p) => {
    const origin = raw(p);
    const left = origin.to('Expression Evaluator', {}, { label: 'left' });
    const right = origin.to('Expression Evaluator', {}, { label: 'right' });
    const trash = left.to('Trash');
    right.to(trash);
  },
  'branches that meet and go on': (p) => {
    const origin = raw(p);
    const evaluator = origin.to('Expression Evaluator', {}, { label: 'a' }).to('Expression Evaluator');
    origin.to('Expression Evaluator', {}, { label: 'b' }).to(evaluator);
    origin.to(evaluator);
    evaluator.to('Field Remover').to('Trash');
  },
  'a selector': (p) => {
    const [one, rest] = raw(p).split('Stream Selector', [ONE, 'default']);
    one.to('Trash');
    rest.to('JDBC Producer');
  },
  'a selector with lanes that are not read': (p) => {
    const [, two] = raw(p).split('Stream Selector', [ONE, TWO, 'default']);
    two.to('Trash');
  },
  'a selector with no reader at all': (p) => raw(p).split('Stream Selector', [ONE, 'default']),
  'a selector behind a selector': (p) => {
    const [one, rest] = raw(p).split('Stream Selector', [ONE, 'default']);
    const [two, three] = rest.to('Stream Selector').branch([TWO, 'default']);
    one.to('Trash');
    two.to('Trash');
    three.to('Trash');
  },
  'a selector that two lanes lead to': (p) => {
    const origin = raw(p);
    const selector = origin.to('Expression Evaluator').to('Stream Selector', { onRecordError: 'DISCARD' });
    origin.to(selector);
    const [one, rest] = selector.branch([ONE, 'default']);
    const trash = one.to('Trash');
    rest.to(trash);
  },
  'one lane of a selector read twice': (p) => {
    const [one, rest] = raw(p).split('Stream Selector', [ONE, 'default']);
    one.to('Trash');
    one.to('Local FS');
    rest.to('Trash');
  },
  'twenty conditions': (p) => {
    const conditions = Array.from({ length: 20 }, (_, i) => `\${record:value('/n') == ${i}}`);
    raw(p)
      .to('Stream Selector')
      .branch([...conditions, 'default'])
      .forEach((lane) => lane.to('Trash'));
  },
  'outputs of a deduplicator': (p) => {
    const deduplicator = raw(p).to('Record Deduplicator');
    deduplicator.output(0).to('Local FS');
    deduplicator.output(1).to('Trash');
  },
  'outputs that meet again': (p) => {
    const deduplicator = raw(p).to('Record Deduplicator');
    const trash = deduplicator.output(1).to('Trash');
    deduplicator.output(0).to(trash);
  },
  'routes of a router': (p) => {
    const router = p
      .origin('REST Service')
      .to('HTTP Router', { routerLaneConfigs: [{ httpMethod: 'GET', pathParam: '/a' }, { httpMethod: 'POST' }] });
    router.output(0).to('Trash');
    router.output(1).to('Send Response to Origin', {}, { label: 'answer' });
  },
  events: (p) => {
    const origin = p.origin('JDBC Query Consumer', { sqlQuery: 'select 1' });
    origin.to('Trash');
    origin.events.to('Pipeline Finisher Executor', { preconditions: ["${record:eventType() == 'no-more-data'}"] });
  },
  'events of three stages that meet': (p) => {
    const origin = p.origin('Directory', { filesDirectory: '/data' });
    const files = origin.to('Local FS');
    const finisher = origin.events.to('Pipeline Finisher Executor');
    files.events.to(finisher);
    origin.to('Hadoop FS').events.to(finisher);
  },
  'events through a selector': (p) => {
    const origin = p.origin('Directory');
    origin.to('Trash');
    const [one, rest] = origin.events.to('Stream Selector').branch([ONE, 'default']);
    one.to('Shell', { script: 'echo one' }, { as: 'executor' });
    rest.to('Trash');
  },
  'events to executor and destination of one label': (p) => {
    const origin = p.origin('Amazon S3', { bucket: 'in' });
    origin.to('Amazon S3', { bucket: 'out' });
    origin.events.to('Amazon S3', { task: 'CREATE_NEW_OBJECT' });
    origin.events.to('Amazon S3', { bucket: 'events' }, { as: 'destination' });
    origin.to('Amazon S3', {}, { as: 'executor' });
  },
  'a service on both ends': (p) =>
    p
      .origin('Amazon SQS Consumer', { dataFormat: 'DELIMITED', delimiterFormatType: 'CUSTOM' })
      .to('Data Parser', { dataFormat: 'XML' })
      .to('JMS Producer', { dataFormat: 'TEXT' }),
  'a stage of several libraries': (p) =>
    p
      .origin('Kafka Multitopic Consumer', { topicList: ['a', 'b'] }, { library: 'apache-kafka_2_6-lib' })
      .to('Kafka Producer', { kafkaConfiguration: { acks: 'all' } }, { library: 'apache-kafka_2_0-lib' }),
  'start and stop': (p) => {
    p.onStart('Shell', { script: 'date' }).onStop('JDBC Query', { sqlQueries: ['delete from t'] });
    raw(p).to('Trash');
  },
  'errors into a file': (p) => {
    p.errorsTo('Write to File', { directory: '/errors', filesPrefix: 'bad' }, { label: 'Bad ones' });
    raw(p).to('Trash');
  },
  'statistics and a test origin': (p) => {
    p.statisticsTo('Discard').testOrigin('Dev Random Record Source', { delayBetweenBatches: 5 });
    raw(p).to('Trash');
  },
  parameters: (p) => {
    p.parameters({ day: '2026-11-22', 'with space': "it's", n: 5, on: true });
    p.origin('Dev Raw Data Source', { rawData: '${day}', dataFormat: '${format}' }).to('Trash');
  },
  'settings of the pipeline': (p) => {
    p.description('What it does.\nAnd why: "so".').configure({ deliveryGuarantee: 'AT_MOST_ONCE', rateLimit: 100 });
    raw(p).to('Trash');
  },
  'labels of the pipeline': (p) => {
    p.labels(['prod', "Bob's"]);
    raw(p).to('Trash');
  },
  'numbers of any length, and none': (p) => {
    p.configure({ rateLimit: 9007199254740993n });
    p.origin('Dev Data Generator', { delayBetweenBatches: '' }).to('Trash');
  },
  'labels and descriptions': (p) => {
    const origin = p.origin(
      'Dev Raw Data Source',
      {},
      { label: 'Bestellungen "heute" \'n `so` ${x}', description: 'Zeile 1\nZeile 2' },
    );
    origin.to('Trash', {}, { label: 'delete' });
    origin.to('Trash', {}, { label: '订单' });
    origin.to('Trash', {}, { label: '*/ // /* p' });
    origin.to('Trash', {}, { label: '1st' });
  },
  'the same label twice': (p) => {
    const origin = p.origin('Dev Raw Data Source', {}, { label: 'same' });
    origin.to('Expression Evaluator', {}, { label: 'same' }).to('Trash', {}, { label: 'same' });
    origin.to('Trash', {}, { label: 'same' });
  },
  scripts: (p) =>
    raw(p)
      .to('JavaScript Evaluator', {
        script: 'for (var i in records) {\n  out.write(`${records[i]}` + "\\t" + \'\\n\');\n}\r\n',
      })
      .to('Groovy Evaluator', { script: '// only one line \\ with $ and `' })
      .to('Trash'),
  'maps with odd keys': (p) =>
    raw(p).to(
      'Kafka Producer',
      {
        kafkaConfiguration: [
          { key: '2', value: 'b' },
          { key: '1', value: 'a' },
          { key: 'twice', value: '1' },
          { key: 'twice', value: '2' },
          { key: '__proto__', value: 'x' },
        ],
      },
      { library: 'apache-kafka_2_7-lib' },
    ),
  'beans in beans of lists': (p) =>
    raw(p)
      .to('Field Masker', {
        fieldMaskConfigs: [{ fieldsToMask: ['/a', '/b'], maskType: 'REGEX', regularExpression: '(.*)\\d' }, {}],
      })
      .to('Expression Evaluator', { fieldExpressions: [{ outputField: '/x', fieldExpression: '${1 + 1}' }] })
      .to('JDBC Lookup', { columnMappings: [{ columnName: 'a', sdcField: '/a', dataType: 'INTEGER' }] })
      .to('Trash'),
  'preconditions and required fields': (p) =>
    raw(p)
      .to('Field Type Converter', {
        preconditions: [ONE, TWO],
        requiredFields: ['/a', "/b['c d']"],
        onRecordError: 'STOP_PIPELINE',
      })
      .to('Trash'),
  'other libraries': (p) =>
    p
      .origin('Salesforce', { soqlQuery: 'select Id from Account' })
      .to('HTTP Client', { resourceUrl: 'http://localhost/${record:value("/id")}', headers: { Accept: 'text/plain' } })
      .to('MongoDB Lookup')
      .to('Elasticsearch', { httpUrls: 'localhost:9200' }),
  'stages that hang in the air': (p) => {
    raw(p).to('Trash');
    p.stage('Expression Evaluator').to('Trash');
  },
};
