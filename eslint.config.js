import js from '@eslint/js';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import playwright from 'eslint-plugin-playwright';
import tseslint from 'typescript-eslint';
import { plainEnglish } from './tools/lint/plain-english.js';

/** Which directory may import which: everything not listed is forbidden. */
const layers = {
  sdk: [],
  docker: ['sdk'],
  environment: ['sdk', 'docker'],
  images: ['sdk', 'docker', 'environment'],
  fixtures: ['sdk', 'environment', 'reports'],
  specs: ['fixtures'],
  reports: ['sdk'],
  stf: ['sdk', 'environment', 'images', 'docker', 'reports'],
};

const boundaries = Object.entries(layers).map(([directory, allowed]) => ({
  target: `./${directory}`,
  from: '.',
  except: [directory, 'node_modules', ...allowed].map((name) => `./${name}`),
  message: `${directory}/ may import ${allowed.length === 0 ? 'nothing of the repo' : `only ${allowed.join(', ')}`}.`,
}));

/** The same below sdk/src: what each of its directories may import; files beside them stand for themselves. */
const sdkLayers = {
  core: [],
  definitions: ['core'],
  catalogue: ['core', 'definitions'],
  records: ['core'],
  builder: ['core', 'definitions', 'catalogue'],
  drawing: ['core', 'builder'],
  codegen: ['core', 'definitions', 'catalogue', 'builder'],
  'http-server': ['core', 'builder'],
  rpc: ['core', 'definitions', 'records', 'builder', 'http-server'],
  resources: ['core', 'definitions', 'catalogue', 'records', 'builder', 'drawing', 'session.ts'],
  comparison: [
    'core',
    'definitions',
    'records',
    'builder',
    'rpc',
    'resources',
    'data-collector.ts',
    'pipeline-document.ts',
  ],
};

const sdkBoundaries = Object.entries(sdkLayers).map(([directory, allowed]) => ({
  target: `./sdk/src/${directory}`,
  from: './sdk/src',
  except: [directory, ...allowed].map((name) => `./${name}`),
  message: `sdk/src/${directory}/ may import ${allowed.length === 0 ? 'nothing else of the SDK' : `only ${allowed.join(', ')}`}.`,
}));

/** The same below fixtures; tests beside the code may import more. */
const fixtureLayers = {
  run: ['options.ts'],
  matchers: ['run'],
  evidence: ['run', 'matchers'],
  performance: ['run'],
  faults: ['run', 'matchers'],
  coverage: [],
  mutation: ['run'],
  sdc: ['options.ts', 'run', 'matchers', 'evidence', 'performance', 'faults', 'coverage', 'mutation'],
  ui: ['options.ts', 'run', 'sdc'],
};

const fixtureBoundaries = Object.entries(fixtureLayers).map(([directory, allowed]) => ({
  target: `./fixtures/${directory}/**/!(*.test).ts`,
  from: './fixtures',
  except: [directory, ...allowed].map((name) => `./${name}`),
  message: `fixtures/${directory}/ may import only ${allowed.join(', ')} of the fixtures.`,
}));

/** The same below environment: an order without cycles; the doors beside the directories import all of them. */
const environmentLayers = {
  core: [],
  process: ['core'],
  network: ['core', 'process'],
  'run-files': ['core', 'process'],
  toolchain: ['core', 'process'],
  cache: ['core', 'process', 'toolchain'],
  containers: ['core', 'process', 'run-files'],
  vendor: ['core', 'cache'],
  backends: ['core', 'process', 'network', 'toolchain', 'cache', 'containers'],
  options: ['core', 'network', 'vendor', 'backends'],
  'shared-files': ['core', 'backends', 'containers'],
  sdc: ['core', 'process', 'network', 'toolchain', 'cache', 'containers', 'vendor', 'options', 'shared-files'],
  run: ['core', 'process', 'network', 'run-files', 'containers', 'backends', 'options', 'sdc'],
};

/** The same below stf. */
const stfLayers = {
  choices: [],
  output: [],
  docker: ['choices'],
  versions: ['choices', 'output', 'docker'],
  runs: ['choices', 'output'],
  env: ['choices', 'output', 'runs'],
  images: ['choices', 'output', 'docker'],
  init: ['choices', 'output'],
  logs: ['choices', 'output', 'runs'],
  history: ['output'],
  compare: ['choices', 'output'],
  adopt: ['choices', 'output', 'compare'],
  start: ['choices', 'output', 'runs'],
  test: ['choices', 'output', 'init'],
  doctor: ['choices', 'output', 'docker', 'runs'],
};

const directoryBoundaries = Object.entries({ environment: environmentLayers, stf: stfLayers }).flatMap(
  ([top, layersOf]) =>
    Object.entries(layersOf).map(([directory, allowed]) => ({
      target: `./${top}/${directory}/**/!(*.test).ts`,
      from: `./${top}`,
      except: [directory, ...allowed].map((name) => `./${name}`),
      message: `${top}/${directory}/ may import only ${allowed.join(', ') || 'itself'} of ${top}/.`,
    })),
);

/** `environment/` has two doors. They load no client libraries: each command would load all of them. */
const doors = [
  { target: './fixtures', from: './environment', except: ['./index.ts'] },
  { target: './stf', from: './environment', except: ['./index.ts', './admin.ts'] },
].map((zone) => ({ ...zone, message: 'Import from environment/index.js or, in stf/, from environment/admin.js.' }));

export default tseslint.config(
  {
    ignores: [
      '**/node_modules',
      '**/dist',
      'reports/out',
      'engine',
      'test-results',
      'playwright-report',
      'blob-report',
      '.ci',
      'sdk/src/catalogue/generated',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strict],
    plugins: { 'import-x': importX, project: { rules: { 'plain-english': plainEnglish } } },
    settings: {
      // Without the alias './x.js' means a file that is not there, and rules about imports overlook it.
      'import-x/resolver-next': [
        createNodeResolver({ extensions: ['.ts', '.js'], extensionAlias: { '.js': ['.ts', '.js'] } }),
      ],
      'import-x/extensions': ['.ts'],
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // A fixture that only acts has the type void.
      '@typescript-eslint/no-invalid-void-type': 'off',
      // Playwright's fixtures destructure an empty object.
      'no-empty-pattern': 'off',
      'project/plain-english': 'error',
      'import-x/no-restricted-paths': [
        'error',
        {
          basePath: import.meta.dirname,
          zones: [...boundaries, ...sdkBoundaries, ...fixtureBoundaries, ...directoryBoundaries, ...doors],
        },
      ],
    },
  },
  {
    // Options are read from the environment at these places only; everything else gets them as an object.
    files: ['environment/**/*.ts', 'fixtures/**/*.ts', 'images/**/*.ts', 'reports/**/*.ts', 'stf/**/*.ts'],
    ignores: [
      '**/*.test.ts',
      'environment/run/supervisor-process.ts',
      'fixtures/config.ts',
      'fixtures/options.ts',
      'stf/choices/flags.ts',
      'stf/env/shells.ts',
      'stf/output/colours.ts',
      'stf/test/run-tests.ts',
    ],
    rules: {
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: 'Take ServersOptions or a Machine, which the options table describes.',
        },
      ],
    },
  },
  {
    files: ['{sdk/tests,docker,environment,images,fixtures,reports,stf,packaging,tools}/**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: '@playwright/test',
              importNames: ['test'],
              message:
                'Import _baseTest as test: without the fixtures of browsers, which record their steps in each test.',
            },
          ],
        },
      ],
    },
  },
  {
    // Small pages for page objects: they run in a browser.
    files: ['tests/ui/front-end/**/*.js'],
    rules: { 'no-undef': 'off' },
  },
  {
    files: ['specs/**/*.ts'],
    ...playwright.configs['flat/recommended'],
    rules: {
      ...playwright.configs['flat/recommended'].rules,
      'playwright/expect-expect': ['error', { assertFunctionNames: ['expect'] }],
      'no-restricted-imports': [
        'error',
        { paths: [{ name: '@playwright/test', message: "Import test and expect from '../fixtures'." }] },
      ],
    },
  },
);
