import { checked, listOf, mapped, object, text } from '../client/shape.js';

/** A bean of JMX: its name, and its attributes under their own names. */
export interface JmxBean {
  name: string;
  [attribute: string]: unknown;
}

/** The beans of the engine's JVM, SDC's own metrics among them. */
export class Jmx {
  /** All of them. */
  readonly beans: readonly JmxBean[];

  /** @internal */
  constructor(beans: readonly JmxBean[]) {
    this.beans = beans;
  }

  /** The bean with this name, such as `java.lang:type=Runtime`. */
  bean(name: string): JmxBean | undefined {
    return this.beans.find((bean) => bean.name === name);
  }
}

const bean = checked<JmxBean>({ name: text });

/** `GET /rest/v1/system/jmx` */
export const jmxShape = mapped(object({ beans: listOf(bean) }), ({ beans }) => new Jmx(beans));
