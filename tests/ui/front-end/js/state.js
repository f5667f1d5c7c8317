/** Everything that is drawn. */
export const state = {
  user: undefined,
  alerts: [],
  /** The list: null until it is loaded. */
  list: null,
  statuses: {},
  labels: { system: [], own: [] },
  filter: { text: '', label: 'system:allPipelines', orderBy: 'LAST_MODIFIED', order: 'DESC' },
  /** The pipeline that is open. */
  pipeline: undefined,
  rules: undefined,
  definitions: undefined,
  /** Instance name of the stage that is selected; undefined: the pipeline. */
  selected: undefined,
  tab: 'Summary',
  innerTab: undefined,
  history: [],
  metrics: undefined,
  errors: {},
  saves: 0,
  messages: [],
  dialog: undefined,
  preview: undefined,
  snapshot: undefined,
  logs: undefined,
  severity: undefined,
  users: undefined,
  stageSearch: '',
};

export function update(changes = {}) {
  Object.assign(state, changes);
  dispatchEvent(new Event('redraw'));
}

const ACTIVE = [
  'STARTING',
  'RUNNING',
  'STOPPING',
  'FINISHING',
  'RETRY',
  'RUNNING_ERROR',
  'STARTING_ERROR',
  'STOPPING_ERROR',
];

export const statusOf = (id) => state.statuses[id]?.status;
export const isActive = (id) => ACTIVE.includes(statusOf(id));
export const selectedStage = () => state.pipeline?.stages.find((stage) => stage.instanceName === state.selected);

/** Success goes by itself after four seconds, errors stay. */
export function say(kind, content) {
  const message = { kind, content };
  update({ messages: [...state.messages.filter((one) => one.kind !== 'info'), message] });
  if (kind === 'success') setTimeout(() => unsay(message), 4000);
}

export function unsay(message) {
  update({ messages: state.messages.filter((one) => one !== message) });
}
