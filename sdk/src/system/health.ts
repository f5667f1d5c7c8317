import { anything, listOf, mapped, number, object, optional, text, withDefault } from '../client/shape.js';

/** A group of health checks; `id` asks for it. */
export interface HealthCategory {
  id: string;
  name: string;
}

/** One thing that was looked at, and how bad it is. */
export interface HealthCheck {
  name: string;
  value: unknown;
  severity: string;
  description: string;
  details: string | undefined;
}

/** How the engine fares, category by category. */
export interface HealthReport {
  /** When it was made, in the zone of the server. */
  time: string;
  /** Milliseconds that it took. */
  elapsed: number;
  categories: (HealthCategory & { checks: HealthCheck[] })[];
}

export const healthCategory = mapped(
  object({ className: text, name: text }),
  ({ className, name }): HealthCategory => ({ id: className, name }),
);

const check = object({
  name: text,
  value: anything,
  severity: withDefault(text, ''),
  description: withDefault(text, ''),
  details: optional(text),
});

export const healthReport = mapped(
  object({
    reportTime: text,
    elapsedTime: number,
    categories: listOf(object({ categoryInfo: healthCategory, healthChecks: withDefault(listOf(check), []) })),
  }),
  ({ reportTime, elapsedTime, categories }): HealthReport => ({
    time: reportTime,
    elapsed: elapsedTime,
    categories: categories.map(({ categoryInfo, healthChecks }) => ({ ...categoryInfo, checks: healthChecks })),
  }),
);
