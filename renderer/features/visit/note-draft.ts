import * as z from 'zod';
import { channelSchema, visitReasonSchema } from '#shared/entities/codes.ts';

/** What of a visit is typed but not yet said: kept on this device only, encrypted, after each pause. */
export const visitDraftSchema = z.object({
  channel: channelSchema,
  reason: visitReasonSchema,
  visitor: z.enum(['self', 'spouse', 'proxy', 'heir', 'other']),
  result: z.enum(['write', 'presenceOnly', 'documentsOnly', 'redirected']),
  text: z.string(),
});
export type VisitDraft = z.infer<typeof visitDraftSchema>;

export function visitDraftKey(visitId: string): string {
  return `visit:${visitId}`;
}
