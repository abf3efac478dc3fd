import * as z from 'zod';
import { type AppError, appErrorKinds, appErrorOrigins } from './errors.ts';

/** An `AppError` that comes back over a boundary. */
export const appErrorSchema: z.ZodType<AppError> = z.strictObject({
  kind: z.enum(appErrorKinds),
  origin: z.enum(appErrorOrigins),
  reason: z.string().min(1).max(100),
  details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
});
