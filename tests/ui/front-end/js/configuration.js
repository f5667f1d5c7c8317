import { changed } from './canvas.js';
import { configRows } from './config-rows.js';
import { innerTabs } from './detail.js';
import { h } from './dom.js';
import { editor } from './editor.js';
import { selectedStage, state } from './state.js';

/** The configs of what is selected, with the object that holds their values. */
function configsOf(stage) {
  if (stage === undefined)
    return [{ definitions: state.definitions.pipeline[0].configDefinitions, values: state.pipeline.configuration }];
  const definition = state.definitions.stages.find(
    ({ name, library }) => name === stage.stageName && library === stage.library,
  );
  const services = stage.services.map(({ service, configuration }) => ({
    definitions: state.definitions.services.find(({ provides }) => provides === service).configDefinitions,
    values: configuration,
  }));
  return [{ definitions: definition.configDefinitions, values: stage.configuration }, ...services];
}

function groupsOf(stage) {
  if (stage === undefined) return state.definitions.pipeline[0].configGroupDefinition.groupNameToLabelMapList;
  const { configGroupDefinition } = state.definitions.stages.find(
    ({ name, library }) => name === stage.stageName && library === stage.library,
  );
  const own = configGroupDefinition?.groupNameToLabelMapList ?? [];
  return stage.services.length > 0 ? [...own, { name: 'DATA_FORMAT', label: 'Data Format' }] : own;
}

const isMet = ({ dependsOnMap = {} }, values) =>
  Object.entries(dependsOnMap).every(([name, wanted]) =>
    wanted.includes(values.find((one) => one.name === name)?.value),
  );

export function configuration() {
  const stage = selectedStage();
  const homes = configsOf(stage);
  const isAdvanced = (stage ?? state.pipeline).uiInfo.displayMode === 'ADVANCED';
  const shown = (group) =>
    homes.flatMap(({ definitions, values }) =>
      definitions
        .filter(
          (one) =>
            one.type !== 'RUNTIME' &&
            (one.group || '') === group &&
            isMet(one, values) &&
            (one.displayMode !== 'ADVANCED' || isAdvanced),
        )
        .map((one) =>
          field(
            one,
            values.find(({ name }) => name === one.name),
          ),
        ),
    );
  const toggle = ({ target }) => {
    (stage ?? state.pipeline).uiInfo.displayMode = target.checked ? 'ADVANCED' : 'BASIC';
    changed();
  };
  return h(
    'div',
    { class: 'configuration-tab' },
    h(
      'label',
      { class: 'advanced-options-select' },
      h('input', { type: 'checkbox', name: 'showAdvanced', own: { checked: isAdvanced }, onchange: toggle }),
      'Show Advanced Options',
    ),
    innerTabs([
      ['General', 'General', () => [general(stage), shown('')]],
      ...groupsOf(stage).map(({ name, label }) => [label, label, () => shown(name)]),
    ]),
  );
}

const formGroup = (label, content, { key } = {}) =>
  h(
    'div',
    { class: 'form-group', key },
    h(
      'div',
      { class: `config_${key}` },
      h('label', { class: 'control-label' }, label, ' ', h('i', { class: 'fa fa-info-circle' })),
      content,
    ),
  );

function general(stage) {
  if (stage === undefined)
    return formGroup('Title', h('input', { type: 'text', name: 'title', own: { value: state.pipeline.title } }));
  const rename = ({ target }) => {
    stage.uiInfo.label = target.value;
    changed();
  };
  return formGroup(
    'Name',
    h('input', { type: 'text', name: 'name', own: { value: stage.uiInfo.label }, oninput: rename }),
  );
}

/** The input of one value. */
function input({ name, type, model }, value, set) {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  if (type === 'BOOLEAN')
    return h('input', {
      type: 'checkbox',
      name,
      own: { checked: value === true },
      onchange: ({ target }) => set(target.checked),
    });
  if (type === 'CREDENTIAL')
    return h('input', { type: 'password', name, own: { value: text }, oninput: ({ target }) => set(target.value) });
  if (model?.modelType === 'VALUE_CHOOSER')
    return h(
      'select',
      { name, own: { value: text }, onchange: ({ target }) => set(target.value) },
      (model.values ?? []).map((one, i) => h('option', { value: one, selected: one === value }, model.labels[i])),
    );
  if (model?.modelType === 'FIELD_SELECTOR')
    return h('input', { type: 'text', name, own: { value: text }, oninput: ({ target }) => set(target.value) });
  if (model !== null && model !== undefined) return h('div', { class: 'ui-select-container' });
  return editor(text, set);
}

function field(definition, config) {
  if (config === undefined) return false;
  const { name, label, type, model } = definition;
  const set = (value) => {
    config.value = value;
    changed();
  };
  const hasRows = type === 'LIST' || type === 'MAP' || model?.modelType === 'LIST_BEAN';
  const content = () =>
    hasRows ? configRows(definition, config.value ?? [], set, input) : input(definition, config.value, set);
  const issues = (state.pipeline.issues?.stageIssues?.[state.selected] ?? []).filter(
    ({ configName }) => configName === name,
  );
  return formGroup(
    label,
    [
      content(),
      h(
        'div',
        { class: 'help-block' },
        issues.map(({ message }) => h('span', {}, message)),
      ),
    ],
    { key: name },
  );
}
