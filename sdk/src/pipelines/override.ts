import { SdcDefinitionError } from '../client/errors.js';
import { fieldJson } from '../records/write-field.js';
import type { PlainValue } from '../records/field.js';
import type { StageInstance } from './json.js';
import type { PreviewOptions } from './preview.js';
import type { StageOutputJson } from './stage-outputs.js';

/** Plain values as the records that SDC takes in place of a stage's own output. */
export function overrides(
  wanted: NonNullable<PreviewOptions['override']>,
  find: (name: string) => StageInstance,
): StageOutputJson[] {
  return Object.entries(wanted).map(([name, records]) => {
    const stage = find(name);
    const perLane = 'lanes' in records ? records.lanes : [records];
    if (perLane.length !== stage.outputLanes.length) {
      throw new SdcDefinitionError(
        'PIPELINE_WIRING',
        `'${name}' has ${stage.outputLanes.length} output lanes; records for ${perLane.length} were given.`,
        { nextStep: '{ lanes: [[…], […]] } has one list of records per lane.' },
      );
    }
    const output = Object.fromEntries(
      stage.outputLanes.map((lane, index) => [lane, toRecords(stage, perLane[index] ?? [])]),
    );
    return { instanceName: stage.instanceName, output, errorRecords: [], eventRecords: [], stageErrors: [] };
  });
}

function toRecords(stage: StageInstance, values: readonly PlainValue[]): unknown[] {
  return values.map((value, index) => ({
    header: {
      stageCreator: stage.instanceName,
      sourceId: `override::${index}`,
      stagesPath: stage.instanceName,
      values: {},
    },
    value: fieldJson(value),
  }));
}
