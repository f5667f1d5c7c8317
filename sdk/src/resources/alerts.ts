import {
  mapped,
  number,
  object,
  openObject,
  optional,
  text,
  time,
  withDefault,
  listOf,
  type Schema,
} from '../core/schema.js';

/** An alert that a rule has raised and that is not dismissed. */
export interface Alert {
  pipelineId: string;
  /** Id of the rule. */
  ruleId: string;
  /** What the rule says. */
  text: string;
  /** The number that met its condition. */
  value: number | undefined;
  /** When it was raised. */
  time: Date | undefined;
  /** The rule as SDC keeps it. */
  rule: Record<string, unknown>;
}

const gauge = object({
  value: withDefault(
    object({
      alertTexts: withDefault(listOf(text), []),
      currentValue: optional(number),
      timestamp: optional(time),
    }),
    { alertTexts: [], currentValue: undefined, timestamp: undefined },
  ),
});

const rule = openObject({ id: text, alertText: withDefault(text, '') });
const alertJson = object({ pipelineName: text, gauge, ruleDefinition: rule });

/** One of `GET /rest/v1/pipelines/alerts` */
export const alertSchema: Schema<Alert> = mapped(alertJson, ({ pipelineName, gauge: raised, ruleDefinition }) => {
  const { id, alertText } = ruleDefinition;
  const { alertTexts, currentValue, timestamp } = raised.value;
  return {
    pipelineId: pipelineName,
    ruleId: id,
    text: alertTexts[0] ?? alertText,
    value: currentValue,
    time: timestamp,
    rule: ruleDefinition,
  };
});
