import * as z from 'zod';
import { idSchema } from '#shared/kernel/ids.ts';
import { applied, defineMutation, rejected } from '../define-mutation.ts';
import { newRow, withBody } from '../rows.ts';

/** A visit that ended before it began in earnest; the attempt still stands in the timeline. */
export const abandonVisit = defineMutation({
  name: 'visit.abandon',
  version: 1,
  label: { fr: 'Visite interrompue', nl: 'Bezoek afgebroken', de: 'Besuch abgebrochen' },
  args: z.object({
    visitId: idSchema,
    dossierId: z.string(),
    reason: z.string().trim().min(1),
    contactId: idSchema,
  }),
  act: 'visit.conduct',
  quiet: false,
  dossierOf: (args) => args.dossierId,
  reads: (args) => [{ type: 'visit', id: args.visitId }],
  apply(rows, args, context) {
    const visit = rows.get('visit', args.visitId);
    if (!visit) return rejected('visitUnknown');
    if (visit.body.authorId !== context.actor.staffId) return rejected('onlyOwn');
    if (visit.body.state === 'abandoned') return applied();
    if (visit.body.state === 'closed') {
      return {
        kind: 'conflict',
        code: 'visitEndedMeanwhile',
        on: { type: 'visit', id: visit.id },
        base: { state: 'open' },
        mine: { state: 'abandoned' },
        theirs: { state: 'closed' },
      };
    }
    return applied(
      withBody(visit, { state: 'abandoned', abandonReason: args.reason, endedAt: context.at }),
      newRow(
        'contact',
        args.contactId,
        args.dossierId,
        {
          on: context.today,
          channel: visit.body.channel,
          direction: 'in',
          initiative: 'person',
          personal: false,
          outcome: 'refused',
          purposes: ['other'],
          subject: args.reason,
          staffId: context.actor.staffId,
          visitId: visit.id,
          letterId: null,
        },
        context,
      ),
    );
  },
});
