import * as z from 'zod';
import type { HostEventName } from './names.ts';
import { updateStateSchema } from './page-channels.ts';

/** Entries of the native menu; the page runs the command of the same name. */
export const menuCommandSchema = z.enum(['search', 'shortcuts', 'lock', 'sync', 'workOffline', 'print']);
export type MenuCommand = z.infer<typeof menuCommandSchema>;

export const hostEvents = {
  /** The system's screen is locked or the machine goes to sleep: close the vault now. */
  lock: z.strictObject({ reason: z.enum(['screenLocked', 'suspended']) }),
  connectivity: z.strictObject({ online: z.boolean() }),
  command: z.strictObject({ id: menuCommandSchema }),
  updateState: updateStateSchema,
  visitorClosed: z.strictObject({}),
} as const satisfies Readonly<Record<HostEventName, z.ZodType>>;

export type HostEvent<Name extends HostEventName> = z.output<(typeof hostEvents)[Name]>;
