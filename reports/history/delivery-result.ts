import { z } from 'zod';

/** Name of the attachment with what arrived in spite of a fault: the history reads it from the JSON report. */
export const DELIVERY_ATTACHMENT = 'delivery.json';

export const deliveryResult = z.object({
  /** Title of the test. */
  fault: z.string(),
  /** Labels of the stages. */
  origin: z.string(),
  destination: z.string(),
  /** `3.22.2 (embedded)`; the one that the test used when it is absent. */
  sdc: z.string().optional(),
  records: z.number(),
  lost: z.number(),
  /** Arrivals beyond the first of each record. */
  doubled: z.number(),
  /** Milliseconds from the repair to the arrival of the last record; absent where the framework has repaired nothing. */
  recoveryMs: z.number().optional(),
});

export type DeliveryResult = z.infer<typeof deliveryResult>;
