import {
  jsonObject,
  mapped,
  number,
  object,
  optional,
  text,
  time,
  withDefault,
  listOf,
  type Shape,
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

const alertJson = object({ pipelineName: text, gauge, ruleDefinition: jsonObject });
const rule = object({ id: text, alertText: withDefault(text, '') });

/** One of `GET /rest/v1/pipelines/alerts` */
export const alertShape: Shape<Alert> = mapped(alertJson, ({ pipelineName, gauge: raised, ruleDefinition }, where) => {
  const { id, alertText } = rule(ruleDefinition, `${where}.ruleDefinition`);
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
