import { SdcDefinitionError } from '../core/errors.js';
import { stageLabel, type PipelineConfig, type StageInstance } from './pipeline-json.js';

/** The stages that read a lane. */
export function readersOf(lane: string, { stages }: PipelineConfig): StageInstance[] {
  return stages.filter(({ inputLanes }) => inputLanes.includes(lane));
}

export function isRead(lane: string, config: PipelineConfig): boolean {
  return readersOf(lane, config).length > 0;
}

/**
 * The lanes that lead from one stage to another; of one of the two, all that it writes or reads.
 * @throws SdcDefinitionError `PIPELINE_WIRING`
 */
export function lanesBetween(source: StageInstance | undefined, target: StageInstance | undefined): string[] {
  const read = target?.inputLanes;
  const lanes = (source?.outputLanes ?? read ?? []).filter((lane) => read?.includes(lane) ?? true);
  if (lanes.length > 0) return lanes;
  const from = source === undefined ? '' : ` from '${stageLabel(source)}'`;
  const to = target === undefined ? '' : ` to '${stageLabel(target)}'`;
  throw new SdcDefinitionError('PIPELINE_WIRING', `No lane leads${from}${to}.`, {
    nextStep: 'Say between which stages to insert: { after: …, before: … }.',
  });
}

/** Lets the readers of a lane read other ones in its place. */
export function reroute(lane: string, others: readonly string[], config: PipelineConfig): void {
  for (const reader of readersOf(lane, config)) {
    reader.inputLanes = [...new Set(reader.inputLanes.flatMap((one) => (one === lane ? others : [one])))];
  }
}

/** Output lanes that no stage reads. */
export function openLanes(config: PipelineConfig): Set<string> {
  const read = new Set(config.stages.flatMap(({ inputLanes }) => inputLanes));
  return new Set(config.stages.flatMap(({ outputLanes }) => outputLanes).filter((lane) => !read.has(lane)));
}

/** Stages that read a lane which no stage writes, or no lane although they are no origin. */
export function unfedStages(config: PipelineConfig, isOrigin: (stage: StageInstance) => boolean): Set<StageInstance> {
  const written = new Set(config.stages.flatMap(({ outputLanes, eventLanes }) => [...outputLanes, ...eventLanes]));
  return new Set(
    config.stages.filter(
      (stage) =>
        stage.inputLanes.some((lane) => !written.has(lane)) || (stage.inputLanes.length === 0 && !isOrigin(stage)),
    ),
  );
}

/** Takes a lane away, and the stages that have no other input; returns those. */
export function dropLane(lane: string, config: PipelineConfig): StageInstance[] {
  const dropped: StageInstance[] = [];
  for (const reader of readersOf(lane, config)) {
    reader.inputLanes = reader.inputLanes.filter((one) => one !== lane);
    if (reader.inputLanes.length > 0) continue;
    config.stages = config.stages.filter((stage) => stage !== reader);
    dropped.push(reader);
    for (const further of [...reader.outputLanes, ...reader.eventLanes]) dropped.push(...dropLane(further, config));
  }
  return dropped;
}

/** Event lanes that no stage reads any more: SDC refuses them. */
export function forgetUnreadEvents(config: PipelineConfig): void {
  for (const stage of config.stages) {
    stage.eventLanes = stage.eventLanes.filter((lane) => isRead(lane, config));
  }
}

/**
 * Takes the event lanes of a stage away, and what only reads them.
 * @throws SdcDefinitionError `LANE_OPEN` where stages read them, unless `drop` is given
 */
export function loseEvents(stage: StageInstance, config: PipelineConfig, why: string, drop: boolean): void {
  const read = stage.eventLanes.filter((lane) => isRead(lane, config));
  if (read.length > 0 && !drop) {
    throw laneOpen(
      `Stages read the events of '${stageLabel(stage)}', and ${why}: ${namedLanes(read, config)}.`,
      'Remove those stages first, or give { dropEvents: true }.',
    );
  }
  for (const lane of stage.eventLanes) dropLane(lane, config);
}

/** Lanes with the labels of their readers, for an error. */
export function namedLanes(lanes: readonly string[], config: PipelineConfig): string {
  return lanes
    .map(
      (lane) =>
        `${lane} (to ${readersOf(lane, config)
          .map((stage) => `'${stageLabel(stage)}'`)
          .join(', ')})`,
    )
    .join(', ');
}

/** Records would have nowhere to go, or a stage would get none: `LANE_OPEN`. */
export function laneOpen(what: string, nextStep: string): SdcDefinitionError {
  return new SdcDefinitionError('LANE_OPEN', what, { nextStep });
}

/** Lanes keep their names; conditions and lists name them too. */
export function renameLanes(stage: StageInstance, names: ReadonlyMap<string, string>): void {
  const renamed = (value: unknown): unknown => {
    if (typeof value === 'string') return names.get(value) ?? value;
    if (Array.isArray(value)) return value.map(renamed);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, renamed(one)]));
  };
  stage.outputLanes = stage.outputLanes.map((lane) => names.get(lane) ?? lane);
  for (const entry of stage.configuration) entry.value = renamed(entry.value);
}
