import * as z from 'zod';
import { channelSchema, visitReasonSchema } from '#shared/entities/codes.ts';
import type { Row } from '#shared/entities/index.ts';
import { type VisitGap, visitGapSchema } from '#shared/entities/visit/visit.entity.ts';
import { idSchema } from '#shared/kernel/ids.ts';
import { noteArgs } from '../close-visit/close-visit.mutation.ts';
import {
  applied,
  defineMutation,
  type MutationContext,
  type Outcome,
  rejected,
  type RowReader,
} from '../define-mutation.ts';
import { noteRows } from '../note-rows.ts';
import { newRow } from '../rows.ts';

const argsV1 = z.object({
  visitId: idSchema,
  /** Of the person who was there too. */
  dossierId: idSchema,
  channel: channelSchema,
  reason: visitReasonSchema,
  contactId: idSchema,
  note: noteArgs.nullable(),
  offline: z.boolean(),
});
type Args = z.infer<typeof argsV1>;
const argsV2 = argsV1.extend({
  /** What their own events asked to tell them and nobody told, each with its reason. */
  gapsLeft: z.array(visitGapSchema),
});

const common = {
  name: 'visit.companion',
  label: { fr: 'Présence à une visite', nl: 'Aanwezig bij een bezoek', de: 'Bei einem Besuch anwesend' },
  act: 'visit.conduct',
  quiet: false,
  dossierOf: (args: Args) => args.dossierId,
  reads: (args: Args) => [
    { type: 'dossier' as const, id: args.dossierId },
    { type: 'contact' as const, id: args.contactId },
    ...(args.note === null ? [] : [{ type: 'note' as const, id: args.note.noteId }]),
  ],
} as const;

/**
 * Somebody was at a visit that another dossier keeps: their own dossier gets the contact, and the note of what concerns
 * them. So nobody's facts lie in the dossier of somebody else.
 */
export const noteCompanion = defineMutation({
  ...common,
  version: 1,
  args: argsV1,
  apply: (rows, args, context) => write(rows, args, context, {}),
});

/** The same, with what was left untold to them kept in their own dossier. */
export const noteCompanionV2 = defineMutation({
  ...common,
  version: 2,
  args: argsV2,
  apply: (rows, { gapsLeft, ...args }, context) =>
    write(rows, args, context, gapsLeft.length === 0 ? {} : { gapsLeft }),
});

function write(
  rows: RowReader,
  { dossierId, visitId, note, ...args }: Args,
  context: MutationContext,
  more: { readonly gapsLeft?: VisitGap[] },
): Outcome {
  if (!rows.get('dossier', dossierId)) return rejected('dossierUnknown');
  const { staffId } = context.actor;
  const puts: Row[] = [];
  if (!rows.get('contact', args.contactId))
    puts.push(
      newRow(
        'contact',
        args.contactId,
        dossierId,
        {
          on: context.today,
          channel: args.channel,
          direction: 'in',
          initiative: 'person',
          personal: true,
          outcome: 'reached',
          purposes: [args.reason === 'complaint' ? 'complaint' : 'information'],
          subject: null,
          staffId,
          visitId,
          letterId: null,
          ...more,
        },
        context,
      ),
    );
  if (note !== null && !rows.get('note', note.noteId))
    puts.push(...noteRows(note, { dossierId, visitId, offline: args.offline }, context));
  return applied(...puts);
}
