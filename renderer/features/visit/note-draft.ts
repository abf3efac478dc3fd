import * as z from 'zod';
import { channelSchema, visitReasonSchema } from '#shared/entities/codes.ts';

/** What of a visit is typed but not yet said: kept on this device only, encrypted, after each pause. */
const writtenSchema = z.array(z.object({ key: z.string(), ids: z.array(z.string()), line: z.string() }));

export const visitDraftSchema = z.object({
  channel: channelSchema,
  reason: visitReasonSchema,
  visitor: z.enum(['self', 'spouse', 'proxy', 'heir', 'other']),
  result: z.enum(['write', 'presenceOnly', 'documentsOnly', 'redirected']),
  text: z.string(),
  /** Notes for the others at the table, by dossier. */
  notes: z.record(z.string(), z.string()).default({}),
  /** Lines that the visit wrote into the text by itself. */
  written: writtenSchema.default([]),
  /** The same in the notes of the others, by dossier. */
  notesWritten: z.record(z.string(), writtenSchema).default({}),
});
export type VisitDraft = z.infer<typeof visitDraftSchema>;

export function visitDraftKey(visitId: string): string {
  return `visit:${visitId}`;
}
