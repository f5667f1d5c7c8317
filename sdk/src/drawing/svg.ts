import { StageGraph, type Edge } from '../builder/lanes.js';
import { stageLabel, type PipelineConfig, type StageInstance } from '../builder/pipeline-json.js';
import { recordsOf, type CountsSource, laneName } from './lane-labels.js';
import { placesOf, type Place } from '../builder/layout.js';
import { fitted, number, tag, textTag } from './svg-tags.js';

/** What a picture shows beside stages and lanes. */
export interface DrawingOptions {
  /** Counts of a run, to be written on the lanes. */
  metrics?: CountsSource | undefined;
}

const BOX = { width: 190, height: 58 };
const GAP = { x: 110, y: 46 };
const MARGIN = 24;
const TITLE = 34;

const COLOURS = { SOURCE: '#1f7a4d', PROCESSOR: '#2b5fb3', TARGET: '#8a4b08', EXECUTOR: '#7a2e8e' };
const KINDS = { SOURCE: 'Origin', PROCESSOR: 'Processor', TARGET: 'Destination', EXECUTOR: 'Executor' };
type Kind = keyof typeof KINDS;

/** A pipeline as a picture: stages from left to right, lanes with their conditions and, after a run, with record counts. */
export function drawSvg(config: PipelineConfig, { metrics }: DrawingOptions = {}): string {
  const graph = new StageGraph(config.stages);
  const places = placesOf(graph);
  const columns = 1 + Math.max(0, ...[...places.values()].map(({ column }) => column));
  const rows = 1 + Math.max(0, ...[...places.values()].map(({ row }) => row));
  const width = 2 * MARGIN + columns * (BOX.width + GAP.x) - GAP.x;
  const remarks = remarksOn(config);
  const bottom = MARGIN + TITLE + rows * (BOX.height + GAP.y) - GAP.y + MARGIN;
  const height = bottom + remarks.length * 18;
  const edges = graph.stages.flatMap((stage) => graph.incoming(stage));
  const at = (stage: StageInstance): Place => places.get(stage) ?? { column: 0, row: 0 };
  return tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'font-family': 'system-ui, "Segoe UI", Helvetica, Arial, sans-serif',
    },
    [
      textTag('title', {}, config.title),
      tag('rect', { width, height, fill: '#ffffff' }),
      textTag(
        'text',
        { x: MARGIN, y: MARGIN + 12, 'font-size': 16, 'font-weight': 600, fill: '#1b1f24' },
        fitted(config.title, width - 2 * MARGIN, 16),
      ),
      ...edges.map((edge, i) => lane(edge, at(edge.stage), at(edge.to), i)),
      ...graph.stages.map((stage) => box(stage, at(stage), metrics)),
      ...edges.map((edge) => laneText(edge, graph, at(edge.stage), at(edge.to), metrics)),
      ...remarks.map((text, i) =>
        textTag(
          'text',
          { x: MARGIN, y: bottom + i * 18, 'font-size': 12, fill: '#57606a' },
          fitted(text, width - 2 * MARGIN, 12),
        ),
      ),
    ],
  );
}

function box(stage: StageInstance, place: Place, metrics: CountsSource | undefined): string {
  const { x, y } = corner(place);
  const kind = kindOf(stage);
  const label = stageLabel(stage);
  const errors = metrics?.stage(stage.instanceName).errorRecords ?? 0;
  return tag('g', {}, [
    textTag('title', {}, label),
    tag('rect', { x, y, width: BOX.width, height: BOX.height, rx: 6, fill: '#f6f8fa', stroke: '#d0d7de' }),
    tag('rect', { x, y, width: 5, height: BOX.height, rx: 2, fill: COLOURS[kind] }),
    textTag(
      'text',
      { x: x + 16, y: y + 25, 'font-size': 13, 'font-weight': 600, fill: '#1b1f24' },
      fitted(label, BOX.width - 36, 13),
    ),
    textTag('text', { x: x + 16, y: y + 44, 'font-size': 11, fill: COLOURS[kind] }, KINDS[kind]),
    ...(errors === 0
      ? []
      : [
          textTag(
            'text',
            { x: x + BOX.width - 10, y: y + 44, 'font-size': 11, 'text-anchor': 'end', fill: '#b3261e' },
            `${number(errors)} in error`,
          ),
        ]),
  ]);
}

function lane({ stage, output }: Edge, from: Place, to: Place, index: number): string {
  const { start, end } = ends(stage, output, from, to);
  const tip = { x: end.x - 7, y: end.y };
  const d =
    to.column - from.column > 1 ? detour(start, tip, corner(to).y, index) : curve(start, tip, `M${start.x} ${start.y}`);
  const stroke = output === undefined ? '#7a2e8e' : '#57606a';
  const dashes = output === undefined ? { 'stroke-dasharray': '5 4' } : {};
  return tag('g', {}, [
    tag('path', { d, fill: 'none', stroke, 'stroke-width': 1.6, ...dashes }),
    tag('path', { d: `M${end.x - 8} ${end.y - 4} L${end.x} ${end.y} L${end.x - 8} ${end.y + 4} Z`, fill: stroke }),
  ]);
}

interface Point {
  x: number;
  y: number;
}

function curve(a: Point, b: Point, before: string): string {
  const middle = (a.x + b.x) / 2;
  return `${before} C${middle} ${a.y} ${middle} ${b.y} ${b.x} ${b.y}`;
}

/** A lane that passes stages runs above the row of its reader, so that it does not cross them; each a little beside the last. */
function detour(start: Point, end: Point, top: number, index: number): string {
  const y = top - GAP.y / 2 + ((index % 5) - 2) * 4;
  const first = { x: start.x + GAP.x * 0.6, y };
  const second = { x: end.x - GAP.x * 0.5, y };
  const along = `${curve(start, first, `M${start.x} ${start.y}`)} L${second.x} ${second.y}`;
  return curve(second, end, along);
}

/** Condition and count stand just before the reader: there no two lanes share a place, except where lanes meet. */
function laneText(edge: Edge, graph: StageGraph, from: Place, to: Place, metrics: CountsSource | undefined): string {
  const { end } = ends(edge.stage, edge.output, from, to);
  const called = edge.output === undefined ? undefined : laneName(edge.stage, edge.output);
  const records = metrics === undefined ? undefined : recordsOf(edge, graph, metrics);
  // Where several lanes meet, their texts stand one above the other.
  const meeting = graph.incoming(edge.to);
  const shift = (meeting.indexOf(edge) - (meeting.length - 1)) * 26;
  const parts = [
    ...(called === undefined ? [] : [{ text: fitted(called, GAP.x - 14, 10), full: called, y: -6, fill: '#57606a' }]),
    ...(records === undefined
      ? []
      : [{ text: number(records), full: `${number(records)} records`, y: 14, fill: '#1b1f24' }]),
  ];
  return tag(
    'g',
    {},
    parts.map(({ text, full, y, fill }) =>
      tag(
        'text',
        {
          x: end.x - 12,
          y: end.y + y + shift,
          'font-size': 10,
          'text-anchor': 'end',
          fill,
          stroke: '#ffffff',
          'stroke-width': 3,
          'paint-order': 'stroke',
        },
        [textTag('title', {}, full), textTag('tspan', {}, text)],
      ),
    ),
  );
}

function ends(stage: StageInstance, output: number | undefined, from: Place, to: Place): { start: Point; end: Point } {
  const a = corner(from);
  const b = corner(to);
  const count = stage.outputLanes.length + Math.min(1, stage.eventLanes.length);
  const index = output ?? count - 1;
  return {
    start: { x: a.x + BOX.width, y: a.y + (BOX.height * (index + 1)) / (count + 1) },
    end: { x: b.x, y: b.y + BOX.height / 2 },
  };
}

function corner({ column, row }: Place): Point {
  return { x: MARGIN + column * (BOX.width + GAP.x), y: MARGIN + TITLE + row * (BOX.height + GAP.y) };
}

function kindOf(stage: StageInstance): Kind {
  const type = stage.uiInfo['stageType'];
  if (typeof type === 'string' && type in KINDS) return type as Kind;
  if (stage.inputLanes.length === 0) return 'SOURCE';
  return stage.outputLanes.length === 0 ? 'TARGET' : 'PROCESSOR';
}

function remarksOn({ startEventStages, stopEventStages, errorStage }: PipelineConfig): string[] {
  return [
    ...startEventStages.map((stage) => `Before the run: ${stageLabel(stage)}`),
    ...stopEventStages.map((stage) => `After the run: ${stageLabel(stage)}`),
    ...(errorStage == null ? [] : [`Error records: ${stageLabel(errorStage)}`]),
  ];
}
