import { changed } from './canvas.js';
import { h } from './dom.js';
import { isActive, state, update } from './state.js';

const [WIDTH, HEIGHT, LINE] = [140, 100, 23];
let drag;

/** At most two lines of 23 characters, without the space between them. */
function linesOf(label) {
  const [first, ...words] = label.split(/\s+/);
  const lines = [first];
  for (const word of words) {
    if (`${lines.at(-1)} ${word}`.length <= 15) lines.push(`${lines.pop()} ${word}`);
    else if (lines.length === 2) break;
    else lines.push(word);
  }
  return lines.map((line) => line.slice(0, LINE));
}

const abbreviated = (count) => (count >= 1000 ? `${(count / 1000).toFixed(1).replace(/\.0$/, '')}k` : String(count));

function errorsOf(instanceName) {
  const counter = (name) => state.metrics?.counters?.[`stage.${instanceName}.${name}.counter`]?.count ?? 0;
  return counter('errorRecords') + counter('stageErrors');
}

function select(stage) {
  if (state.preview !== undefined || state.snapshot !== undefined) return update({ shown: stage.instanceName });
  if (state.selected !== stage.instanceName)
    update({
      selected: stage.instanceName,
      tab: isActive(state.pipeline.pipelineId) ? state.tab : 'Configuration',
      innerTab: undefined,
    });
  // A selection is saved too.
  return isActive(state.pipeline.pipelineId) ? undefined : changed();
}

function drawn(stage) {
  const { instanceName, uiInfo, outputLanes, eventLanes, library, stageName } = stage;
  const { xPos = 0, yPos = 0, stageType } = uiInfo;
  const begin = (kind, lane) => (event) => {
    // The event of a port reaches its stage as well.
    if (event.defaultPrevented) return;
    event.preventDefault();
    drag = { kind, stage, lane, x: event.clientX, y: event.clientY };
  };
  const port = (lane, y) =>
    h('circle', {
      class: `graph-bootstrap-tooltip ${lane}`,
      cx: WIDTH,
      cy: y,
      r: 10,
      onmousedown: begin('lane', lane),
    });
  const connect = () => {
    if (
      drag?.kind === 'lane' &&
      drag.stage !== stage &&
      stageType !== 'SOURCE' &&
      !stage.inputLanes.includes(drag.lane)
    ) {
      stage.inputLanes.push(drag.lane);
      changed();
    }
  };
  const errors = errorsOf(instanceName);
  const issues = state.pipeline.issues?.stageIssues?.[instanceName];
  const isShown =
    (state.preview ?? state.snapshot) === undefined ? state.selected === instanceName : state.shown === instanceName;
  return h(
    'g',
    {
      class: `rectangleG ${isShown ? 'selected' : ''}`,
      key: instanceName,
      transform: `translate(${xPos},${yPos})`,
      datum: stage,
      onmousedown: (event) => (begin('stage')(event), select(stage)),
      onmouseup: connect,
    },
    h('rect', { width: WIDTH, height: HEIGHT, rx: 14 }),
    stageType !== 'SOURCE' && h('circle', { cx: 0, cy: HEIGHT / 2, r: 10 }),
    outputLanes.map((lane, i) => port(lane, (HEIGHT * (2 * i + 1)) / (2 * outputLanes.length))),
    eventLanes.map((lane) =>
      h('circle', { class: lane, cx: WIDTH / 2, cy: HEIGHT, r: 10, onmousedown: begin('lane', lane) }),
    ),
    h(
      'text',
      { 'text-anchor': 'middle', y: 75 },
      linesOf(uiInfo.label).map((line, i) => h('tspan', { x: 70, y: 75, dy: `${1.1 * i}em` }, line)),
    ),
    h('image', {
      class: 'node-icon',
      x: 46,
      y: 10,
      width: 48,
      height: 48,
      href: `rest/v1/definitions/stages/${library}/${stageName}/icon`,
    }),
    issues !== undefined &&
      h(
        'foreignObject',
        { x: 120, y: 88, width: 20, height: 20 },
        h('span', { class: 'node-warning', title: issues.map(({ message }) => message).join() }, '⚠'),
      ),
    h(
      'foreignObject',
      { x: 10, y: 10, width: 100, height: 30 },
      h(
        'span',
        { class: 'badge alert-danger', style: `visibility: ${errors > 0 ? 'visible' : 'hidden'}` },
        abbreviated(errors),
      ),
    ),
  );
}

function streams() {
  const { stages } = state.pipeline;
  return stages.flatMap((source) =>
    stages.flatMap((target) =>
      [...source.outputLanes, ...source.eventLanes]
        .filter((lane) => target.inputLanes.includes(lane))
        .map((lane) => {
          const datum = {
            source,
            target,
            ...(source.eventLanes.includes(lane) ? { eventLane: lane } : { outputLane: lane }),
          };
          const [from, to] = [source.uiInfo, target.uiInfo];
          return h(
            'g',
            { class: 'pathG', datum },
            h('path', { class: 'link', d: `M${from.xPos + WIDTH},${from.yPos + 50}L${to.xPos},${to.yPos + 50}` }),
          );
        }),
    ),
  );
}

export function graph() {
  return h(
    'pipeline-graph',
    {},
    h('svg', {}, h('g', { class: 'graph' }, h('g', {}, streams()), h('g', {}, state.pipeline.stages.map(drawn)))),
  );
}

addEventListener('mousemove', (event) => {
  if (drag?.kind !== 'stage' || isActive(state.pipeline.pipelineId)) return;
  const { uiInfo } = drag.stage;
  Object.assign(uiInfo, { xPos: uiInfo.xPos + event.clientX - drag.x, yPos: uiInfo.yPos + event.clientY - drag.y });
  Object.assign(drag, { x: event.clientX, y: event.clientY });
  changed();
});
addEventListener('mouseup', () => (drag = undefined));
