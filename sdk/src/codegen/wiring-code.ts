import { predicatesOf, type Predicate, StageGraph, type Edge } from '../builder/lanes.js';
import { stageLabel, type StageInstance } from '../builder/pipeline-json.js';
import { DATA_POSITIONS, EVENT_POSITIONS } from '../definitions/types.js';
import type { LeftOut } from './left-out.js';
import { identifier, VariableNames } from './names.js';
import { print } from './print.js';
import { ORIGIN, type StageWriter } from './stage-code.js';

/** Writes the statements that add stages and wire them: chains where one follows another, variables where lanes branch. */
export class WiringWriter {
  readonly #graph: StageGraph;
  readonly #stages: StageWriter;
  readonly #leftOut: LeftOut;
  readonly #indent: string;
  readonly #names = new VariableNames('stage');
  readonly #variables = new Map<StageInstance, string>();
  /** Variables that hold the lanes of a stage with conditions. */
  readonly #laneVariables = new Map<StageInstance, (string | undefined)[]>();
  readonly #written = new Set<StageInstance>();
  readonly #pending: Edge[] = [];
  readonly #statements: string[] = [];

  constructor(stages: readonly StageInstance[], writer: StageWriter, leftOut: LeftOut, indent: string) {
    this.#graph = new StageGraph(stages);
    this.#stages = writer;
    this.#leftOut = leftOut;
    this.#indent = indent;
  }

  statements(): string[] {
    for (const stage of this.#graph.stages) {
      if (this.#graph.incoming(stage).length < stage.inputLanes.length) {
        this.#leftOut.note(`${stageLabel(stage)}: a lane that leads to it comes from no stage and is left out.`);
      }
      if (this.#written.has(stage)) continue;
      this.#chain(stage);
      this.#flush();
    }
    return this.#statements;
  }

  #chain(head: StageInstance): void {
    const stages = this.#chainFrom(head);
    const last = stages.at(-1) ?? head;
    const variable = this.#needsVariable(last) ? this.#variableOf(last) : undefined;
    const lanes = this.#splits(last) ? this.#lanePattern(last) : undefined;
    const inner = stages.length > 1 ? `${this.#indent}  ` : this.#indent;
    const links = stages.map((stage, i) => this.#link(stage, i === 0, inner));
    const target = lanes === undefined ? variable : lanes === '' ? undefined : lanes;
    const assignment = target === undefined ? '' : `const ${target} = `;
    this.#statements.push(`${assignment}${links.join(`\n${inner}`)};`);
    for (const stage of stages) this.#adopt(stage);
    this.#branchLater(last);
  }

  /** Stages that follow one another and of which only the last is spoken of again. */
  #chainFrom(head: StageInstance): StageInstance[] {
    const stages = [head];
    for (;;) {
      const stage = stages.at(-1) ?? head;
      const [edge, another] = this.#graph.outgoing(stage);
      if (edge === undefined || another !== undefined || edge.output === undefined) return stages;
      if (stage.outputLanes.length !== 1 || this.#isBranching(stage) || this.#hasSeveralInputs(stage)) return stages;
      if (this.#graph.incoming(edge.to)[0] !== edge || this.#written.has(edge.to)) return stages;
      stages.push(edge.to);
    }
  }

  #link(stage: StageInstance, isHead: boolean, indent: string): string {
    const [edge] = this.#graph.incoming(stage);
    if (edge === undefined) {
      const isOrigin = this.#stages.definitionOf(stage)?.type === 'SOURCE' || stage.uiInfo['stageType'] === 'SOURCE';
      return isOrigin
        ? `p.origin(${this.#stages.call(stage, ORIGIN, indent)})`
        : `p.stage(${this.#stages.call(stage, DATA_POSITIONS, indent)})`;
    }
    const before = isHead ? this.#laneOf(edge) : '';
    const positions = edge.output === undefined ? EVENT_POSITIONS : DATA_POSITIONS;
    if (!this.#splits(stage)) return `${before}.to(${this.#stages.call(stage, positions, indent)})`;
    const conditions = print(this.#conditions(stage), indent);
    return `${before}.split(${this.#stages.call(stage, DATA_POSITIONS, indent, [conditions])})`;
  }

  /** What is written of a stage's lanes: the first is its place in a chain, others are led to it as soon as they exist. */
  #adopt(stage: StageInstance): void {
    this.#written.add(stage);
    this.#pending.push(...this.#graph.incoming(stage).slice(1));
  }

  #flush(): void {
    for (const edge of this.#pending.splice(0)) {
      if (!this.#written.has(edge.stage)) this.#pending.push(edge);
      else this.#statements.push(`${this.#laneOf(edge)}.to(${this.#variableOf(edge.to)});`);
    }
  }

  #branchLater(stage: StageInstance): void {
    if (!this.#isBranching(stage) || this.#splits(stage)) return;
    const pattern = this.#lanePattern(stage);
    const assignment = pattern === '' ? '' : `const ${pattern} = `;
    const conditions = print(this.#conditions(stage), this.#indent);
    this.#statements.push(`${assignment}${this.#variableOf(stage)}.branch(${conditions});`);
  }

  /** The lane that an edge takes, as code. */
  #laneOf({ stage, output }: Edge): string {
    if (output === undefined) return `${this.#variableOf(stage)}.events`;
    const lane = this.#laneVariables.get(stage)?.[output];
    if (lane !== undefined) return lane;
    return stage.outputLanes.length === 1 ? this.#variableOf(stage) : `${this.#variableOf(stage)}.output(${output})`;
  }

  #needsVariable(stage: StageInstance): boolean {
    if (this.#splits(stage)) return false;
    return this.#graph.outgoing(stage).length > 0 || this.#hasSeveralInputs(stage) || this.#isBranching(stage);
  }

  #variableOf(stage: StageInstance): string {
    const known = this.#variables.get(stage);
    if (known !== undefined) return known;
    const name = this.#names.take(stageLabel(stage));
    this.#variables.set(stage, name);
    return name;
  }

  /** `[first, , third]`: variables for the lanes that are read; empty when none is. */
  #lanePattern(stage: StageInstance): string {
    const read = new Set(this.#graph.outgoing(stage).map(({ output }) => output));
    const stem = identifier(stageLabel(stage), 'stage');
    const conditions = this.#conditions(stage);
    const variables = conditions.map((condition, i) =>
      read.has(i) ? this.#names.take(condition === 'default' ? `${stem}Default` : `${stem}Lane${i + 1}`) : undefined,
    );
    this.#laneVariables.set(stage, variables);
    if (read.size === 0) return '';
    const lastRead = variables.findLastIndex((variable) => variable !== undefined);
    return `[${variables
      .slice(0, lastRead + 1)
      .map((variable) => variable ?? '')
      .join(', ')}]`;
  }

  /** Whether the stage has its conditions given together with its place: `split` hands out lanes, not the stage. */
  #splits(stage: StageInstance): boolean {
    return (
      this.#isBranching(stage) &&
      this.#graph.incoming(stage).length === 1 &&
      this.#graph.incoming(stage)[0]?.output !== undefined &&
      stage.eventLanes.length === 0 &&
      this.#graph.incoming(stage)[0]?.stage.outputLanes.length === 1 &&
      !this.#isBranching(this.#graph.incoming(stage)[0]?.stage ?? stage)
    );
  }

  #isBranching(stage: StageInstance): boolean {
    return this.#predicates(stage) !== undefined;
  }

  #hasSeveralInputs(stage: StageInstance): boolean {
    return this.#graph.incoming(stage).length > 1;
  }

  #predicates(stage: StageInstance): Predicate[] | undefined {
    const predicates = predicatesOf(stage, this.#stages.definitionOf(stage));
    return predicates.length === 0 ? undefined : predicates;
  }

  #conditions(stage: StageInstance): string[] {
    const conditions = (this.#predicates(stage) ?? []).map(({ predicate }) => predicate);
    if (conditions.at(-1) !== 'default') {
      this.#leftOut.note(`${stageLabel(stage)}: its conditions do not end with 'default', as the code has to.`);
    }
    return conditions;
  }
}
