import { changed } from './canvas.js';
import { h, link } from './dom.js';
import { state, update } from './state.js';

const GROUPS = {
  '': 'All Stages',
  SOURCE: 'Origins',
  PROCESSOR: 'Processors',
  TARGET: 'Destinations',
  EXECUTOR: 'Executors',
};
const KEY = 'small-pages.group';

/** What a config is at first; expressions stay as they are. */
const valueOf = ({ type, defaultValue, model }) =>
  defaultValue ??
  (/^(?:LIST|MAP)$/.test(type) || /LIST_BEAN|MULTI/.test(model?.modelType) ? [] : type === 'BOOLEAN' ? false : null);
const defaults = (configs) => configs.map((config) => ({ name: config.name, value: valueOf(config) }));

function add(definition) {
  const { stages } = state.pipeline;
  const { name, type, library, version, label, outputStreams, services = [], configDefinitions } = definition;
  const count = stages.filter((stage) => stage.stageName === name).length + 1;
  const instanceName = `${label.replace(/[^A-Za-z0-9]/g, '')}_${String(count).padStart(2, '0')}`;
  const ends = type === 'TARGET' || type === 'EXECUTOR';
  stages.push({
    instanceName,
    library,
    stageName: name,
    stageVersion: version,
    configuration: defaults(configDefinitions),
    services: services.map(({ service, configuration }) => {
      const { version: serviceVersion, configDefinitions: configs } = state.definitions.services.find(
        ({ provides }) => provides === service,
      );
      return {
        service,
        serviceVersion,
        configuration: defaults(configs).map((one) => ({ ...one, value: configuration[one.name] ?? one.value })),
      };
    }),
    uiInfo: { label: `${label} ${count}`, description: '', stageType: type, xPos: 60 + 220 * stages.length, yPos: 50 },
    inputLanes: [],
    outputLanes: ends
      ? []
      : Array.from({ length: outputStreams }, (_, i) => `${instanceName}OutputLane${Date.now()}${i}`),
    eventLanes: [],
  });
  update({ selected: instanceName, tab: 'Configuration', innerTab: undefined });
  // The group is remembered, and hides stages of other types.
  localStorage.setItem(KEY, type);
  changed();
}

export function stageLibrary() {
  const group = localStorage.getItem(KEY) ?? '';
  const shown = state.definitions.stages
    .filter(
      (one) =>
        !one.errorStage &&
        !one.statsAggregatorStage &&
        !one.pipelineLifecycleStage &&
        (group === '' || one.type === group),
    )
    .filter(({ label }) => label.toLowerCase().includes(state.stageSearch.toLowerCase()))
    .sort((a, b) => a.label.localeCompare(b.label));
  const pick = ({ target }) => {
    localStorage.setItem(KEY, target.value);
    update();
  };
  return h(
    'div',
    { class: 'stage-library-pane' },
    h(
      'select',
      { name: 'stageLibrary', onchange: pick, own: { value: group } },
      Object.entries(GROUPS).map(([value, label]) => h('option', { value, selected: value === group }, label)),
    ),
    h('input', {
      type: 'search',
      placeholder: 'Type to search',
      oninput: ({ target }) => update({ stageSearch: target.value }),
    }),
    h(
      'ul',
      { class: 'stages-list' },
      shown.map((one) =>
        h(
          'li',
          { key: one.name + one.library },
          link(h('span', {}, one.label), () => add(one), {
            href: '/',
            style: `background-image: url("rest/v1/definitions/stages/${one.library}/${one.name}/icon")`,
          }),
        ),
      ),
    ),
  );
}
