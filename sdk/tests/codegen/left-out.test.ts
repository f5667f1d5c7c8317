import { expect, _baseTest as test } from '@playwright/test';
import type { PipelineBuilder } from '../../src/builder/pipeline-builder.js';
import type { PipelineConfig, StageInstance } from '../../src/builder/pipeline-json.js';
import type { AnyStages } from '../../src/builder/stage-types.js';
import { catalogueDefinitions } from '../../src/catalogue/facts-files.js';
import { pipelineCode } from '../../src/codegen/pipeline-code.js';
import { canonical } from './canonical.js';
import { compilerSays } from './compiles.js';
import { codeOf, described, rebuilt, SECRET } from './round-trip.js';

type Builder = PipelineBuilder<AnyStages>;

const secrets: Record<string, (p: Builder) => unknown> = {
  'a credential': (p) => p.origin('Salesforce', { password: SECRET }),
  'a password in a plain text': (p) =>
    p.origin('Dev Raw Data Source').to('Elasticsearch', {
      httpUrls: `https://me:${SECRET}@search:9200`,
    }),
  'a URL of JDBC with a password': (p) =>
    p.origin('JDBC Query Consumer', { jdbcConnectionString: `jdbc:mysql://h/d?user=me&password=${SECRET}` }),
  'an entry of a map': (p) =>
    p.origin('Dev Raw Data Source').to(
      'Kafka Producer',
      {
        kafkaConfiguration: {
          acks: '1',
          'ssl.keystore.password': SECRET,
          'sasl.jaas.config': `x required password="${SECRET}";`,
        },
      },
      { library: 'apache-kafka_2_7-lib' },
    ),
  'a header': (p) => p.origin('HTTP Client', { headers: { Authorization: `Bearer ${SECRET}` } }),
  'a property of a driver': (p) =>
    p.origin('JDBC Query Consumer', {
      additionalJdbcConfigurationProperties: [{ key: 'trustStorePassword', value: SECRET }],
    }),
  'a secret among the fields of a form': (p) =>
    p.origin('HTTP Client', { requestBody: `grant_type=x&client_secret=${SECRET}&access_token=${SECRET}` }),
  'a password in raw data': (p) =>
    p.origin('Dev Raw Data Source', { rawData: `{"user":"bob","password":"${SECRET}"}` }),
  "a URL of Oracle's driver with a password": (p) =>
    p.origin('JDBC Query Consumer', { jdbcConnectionString: `jdbc:oracle:thin:scott/${SECRET}@//h:1521/x` }),
  'a header of some scheme': (p) => p.origin('HTTP Client', { headers: { 'X-Custom': `JWT ${SECRET}` } }),
  'a parameter': (p) => p.parameters({ apiToken: SECRET, day: 'monday' }).origin('Dev Raw Data Source'),
  'a private key in a script': (p) =>
    p
      .origin('Dev Raw Data Source')
      .to('JavaScript Evaluator', { script: `var key = "-----BEGIN PRIVATE KEY-----\n${SECRET}";` }),
};

for (const [what, describe] of Object.entries(secrets)) {
  test(`${what} is not in the code, and comes in through the environment`, async () => {
    const definitions = await catalogueDefinitions();
    const config = described(definitions, describe);
    expect(JSON.stringify(config)).toContain(SECRET);
    const generated = codeOf(config, definitions);
    expect(JSON.stringify(generated)).not.toContain(SECRET);
    expect(generated.secrets.length).toBeGreaterThan(0);
    for (const { variable } of generated.secrets) {
      expect(variable).toMatch(/^[A-Z][A-Z0-9_]*$/);
      expect(generated.code.split(variable)).toHaveLength(3);
    }
    expect(rebuilt(generated, definitions).stages).toHaveLength(config.stages.length);
  });
}

test('references to secrets that are kept elsewhere stay', async () => {
  const definitions = await catalogueDefinitions();
  const references = ["${credential:get('jks', 'all', 'pw')}", "${runtime:loadResource('pw.txt', true)}", '${pw}'];
  for (const password of references) {
    const config = described(definitions, (p) => p.origin('Salesforce', { password }));
    const { code, secrets: left } = codeOf(config, definitions);
    expect(left).toEqual([]);
    expect(code).toContain('password: ');
  }
});

test('the stages of a fragment stand where the fragment stood, nested ones too', async () => {
  const definitions = await catalogueDefinitions();
  const plain = described(definitions, (p) =>
    p.origin('Dev Raw Data Source').to('Dev Identity').to('Expression Evaluator').to('Trash'),
  );
  const config = withFragment(plain);
  const generated = codeOf(config, definitions);
  expect(generated.notes).toEqual([
    "The stages of the fragment 'outer' stand in the pipeline itself, as SDC runs them.",
    "The stages of the fragment 'inner' stand in the pipeline itself, as SDC runs them.",
  ]);
  expect(canonical(rebuilt(generated, definitions), definitions)).toEqual(canonical(plain, definitions));
  const broken = codeOf({ ...config, fragments: [] }, definitions);
  expect(broken.notes.join()).toContain('its fragment is not in the export');
});

test('the lanes of a Stream Selector in a fragment lead on, though its conditions name them without their prefix', async () => {
  const definitions = await catalogueDefinitions();
  const plain = described(definitions, (p) => {
    const [big, small] = p
      .origin('Dev Raw Data Source')
      .split('Stream Selector', ["${record:value('/n') > 5}", 'default']);
    big.to('Trash', {}, { label: 'big ones' });
    small.to('Trash', {}, { label: 'the rest' });
  });
  const [origin, ...inner] = structuredClone(plain.stages) as [StageInstance, StageInstance, ...StageInstance[]];
  const prefixed = (lane: string): string => (lane.startsWith('StreamSelector') ? `Sort_1_${lane}` : lane);
  for (const stage of inner) {
    stage.inputLanes = stage.inputLanes.map(prefixed);
    stage.outputLanes = stage.outputLanes.map(prefixed);
  }
  const use: StageInstance = {
    ...structuredClone(inner[0]),
    instanceName: 'Sort_1',
    stageName: 'com_streamsets_pipeline_stage_destination_fragment_FragmentTarget',
    configuration: [
      { name: 'conf.fragmentId', value: 'sort' },
      { name: 'conf.fragmentInstanceId', value: 'Sort_1' },
    ],
    outputLanes: [],
  };
  const fragment = { fragmentId: 'sort', fragmentInstanceId: 'Sort_1', title: 'sort by size', stages: inner };
  const generated = codeOf({ ...plain, stages: [origin, use], fragments: [fragment] }, definitions);
  expect(generated.notes).toEqual([expect.stringContaining("The stages of the fragment 'sort by size'")]);
  expect(canonical(rebuilt(generated, definitions), definitions)).toEqual(canonical(plain, definitions));
});

/** Puts the third stage into a fragment, and that with the second into another. */
function withFragment(config: PipelineConfig): PipelineConfig {
  const [origin, identity, evaluator, trash] = config.stages as [
    StageInstance,
    StageInstance,
    StageInstance,
    StageInstance,
  ];
  const placeholder = (id: string, first: StageInstance, last: StageInstance): StageInstance => ({
    ...structuredClone(first),
    instanceName: id,
    stageName: 'com_streamsets_pipeline_stage_processor_fragment_FragmentProcessor',
    services: [],
    configuration: [
      { name: 'conf.fragmentId', value: id },
      { name: 'conf.fragmentInstanceId', value: `${id}_01` },
    ],
    outputLanes: last.outputLanes,
  });
  const fragment = (id: string, stages: StageInstance[], fragments: object[] = []) => ({
    fragmentId: id,
    fragmentInstanceId: `${id}_01`,
    title: id,
    stages,
    fragments,
  });
  const inner = fragment('inner', [evaluator]);
  const outer = fragment('outer', [identity, placeholder('inner', evaluator, evaluator)], [inner]);
  return {
    ...config,
    stages: [origin, placeholder('outer', identity, evaluator), trash],
    fragments: [outer],
  } as PipelineConfig;
}

test('what is not carried is said', { tag: '@slow' }, async () => {
  const definitions = await catalogueDefinitions();
  const config = described(definitions, (p) => p.origin('Dev Raw Data Source').to('Trash'));
  const [origin, trash] = config.stages as [StageInstance, StageInstance];
  const changed = {
    ...config,
    errorStage: null,
    stages: [
      { ...origin, stageVersion: '1', configuration: [...origin.configuration, { name: 'older.config', value: 1 }] },
      {
        ...trash,
        library: 'acme-lib',
        stageName: 'com_acme_stage_Trash',
        configuration: [{ name: 'conf.a', value: [1] }],
      },
    ],
  };
  const { code, notes } = pipelineCode(
    { pipelineConfig: changed, pipelineRules: { metricsRuleDefinitions: [{}], dataRuleDefinitions: [{}, {}] } },
    { definitions },
  );
  expect(notes).toEqual([
    '1 metric rule is not carried.',
    '2 data rules are not carried.',
    'The pipeline has no error stage; SDC gives it one that discards.',
    expect.stringContaining('Dev Raw Data Source 1: was made for version 1 of its stage'),
    'Dev Raw Data Source 1: this version has no config for older.config (1).',
    expect.stringContaining('Trash 1: the stage com_acme_stage_Trash is unknown'),
  ]);
  for (const note of notes) expect(code).toContain(note);
  expect(code).toContain("'com_acme_stage_Trash', { 'conf.a': [1] }");
  expect(compilerSays(new Map([['unknown', code]]))).toEqual([]);
});

test('exports of old versions lack lists', async () => {
  const definitions = await catalogueDefinitions();
  const { stages, configuration } = described(definitions, (p) => p.origin('Dev Raw Data Source').to('Trash'));
  const old = stages.map(({ instanceName, library, stageName, inputLanes, outputLanes }) => ({
    instanceName,
    library,
    stageName,
    stageVersion: '3',
    inputLanes,
    outputLanes,
    configuration: [],
    uiInfo: {},
  }));
  const { code } = pipelineCode({ title: 'old', configuration, stages: old }, { definitions });
  expect(code).toContain('export function old(p: PipelineBuilder): void {');
  expect(code).toContain(".to('Trash'");
});

test('a title cannot break out of the code', async () => {
  const definitions = await catalogueDefinitions();
  for (const title of [
    '*/ process.exit(1) /*',
    "'); process.exit(1); ('",
    'delete',
    '1.',
    '',
    '\u2028\n`${1}`',
    '订单',
  ]) {
    const config = described(definitions, (p) => p.origin('Dev Raw Data Source').to('Trash'), title);
    const { code } = codeOf(config, definitions);
    expect(rebuilt(codeOf(config, definitions), definitions).stages, code).toHaveLength(2);
  }
});

test('a spec compiles where the specs are', { tag: '@slow' }, async () => {
  const definitions = await catalogueDefinitions();
  const config = described(definitions, (p) => p.origin('Salesforce', { password: SECRET }).to('Trash'), "Bob's");
  const { code } = pipelineCode({ pipelineConfig: config, pipelineRules: {} }, { definitions, spec: true });
  expect(code).toContain('// - BOB_S_SALESFORCE_1_PASSWORD: Password of');
  expect(compilerSays(new Map([['../../../../specs/bobs', code]]))).toEqual([]);
});

test('a title that shows a secret gives no name to anything', async () => {
  const definitions = await catalogueDefinitions();
  const title = 'orders of https://bob:hunter2@host';
  const config = described(definitions, (p) => p.origin('Salesforce', { password: SECRET }).to('Trash'), title);
  expect(JSON.stringify(codeOf(config, definitions))).not.toMatch(/hunter2/i);
});

test('what the rules and the metadata hold beside what the builder knows is said', async () => {
  const definitions = await catalogueDefinitions();
  const config = described(definitions, (p) => p.origin('Dev Raw Data Source').to('Trash'));
  const [origin, trash] = config.stages as [StageInstance, StageInstance];
  const { notes } = pipelineCode(
    {
      pipelineConfig: {
        ...config,
        stages: [origin, { ...trash, inputLanes: [...trash.inputLanes, 'gone'] }],
        metadata: { labels: [], owner: 'bob', folder: '', 'dpm.pipeline.id': 'x' },
      },
      pipelineRules: {
        configuration: [
          { name: 'emailIDs', value: ['bob@example.com'] },
          { name: 'webhookConfigs', value: [] },
        ],
      },
    },
    { definitions },
  );
  expect(notes).toEqual([
    'emailIDs of the rules is not carried.',
    "Of the pipeline's metadata owner, dpm.pipeline.id is not carried.",
    'Trash 1: a lane that leads to it comes from no stage and is left out.',
  ]);
});

test('an export up to 2.2 has its title in the name', async () => {
  const definitions = await catalogueDefinitions();
  const config = described(definitions, (p) => p.origin('Dev Raw Data Source').to('Trash'));
  const { title: _title, ...untitled } = config;
  const generated = pipelineCode({ ...untitled, info: { name: 'orders of 2.2' } }, { definitions });
  expect(generated.title).toBe('orders of 2.2');
});

test('words that name a scheme of logins are not secrets', async () => {
  const definitions = await catalogueDefinitions();
  const config = described(definitions, (p) =>
    p
      .description('Basic pipeline that generates numbers')
      .origin('Dev Raw Data Source', {}, { label: 'Basic transformation' })
      .to('Trash'),
  );
  const { code, notes, title } = codeOf({ ...config, title: 'Basic streaming of orders' }, definitions);
  expect(title).toBe('Basic streaming of orders');
  expect(code).toContain("p.description('Basic pipeline that generates numbers')");
  expect(code).toContain("label: 'Basic transformation'");
  expect(notes).toEqual([]);
});
