import type { VisitGap } from '#shared/entities/visit/visit.entity.ts';
import type { CurrentVisit } from '#shared/folds/current-visit.ts';
import { deterministicId } from '#shared/kernel/ids.ts';
import type { AppError } from '#shared/kernel/errors.ts';
import type { VaultApi } from '../../vault/contract.ts';
import type { VisitDraft } from './note-draft.ts';

/** What is left untold, by the dossier of whom it concerns. */
export type GapsLeft = ReadonlyMap<string, readonly VisitGap[]>;

/**
 * Writes into the dossier of each of the others that they were there, the note about them, and what was left untold to them. The ids follow from the
 * visit and the words: a second try writes nothing twice, and words that changed in between are not lost.
 * @returns why one of them could not be written, or null
 */
export async function noteCompanions(
  vault: Pick<VaultApi, 'act'>,
  { visitId }: CurrentVisit,
  draft: VisitDraft,
  people: readonly { readonly dossierId: string }[],
  gapsLeft: GapsLeft,
  offline: boolean,
): Promise<AppError | null> {
  for (const { dossierId } of people) {
    const name = `${visitId} ${dossierId}`;
    const text = (draft.notes[dossierId] ?? '').trim();
    const answer = await vault.act('visit.companion@2', {
      visitId,
      dossierId,
      channel: draft.channel,
      reason: draft.reason,
      contactId: deterministicId('companion-contact', name),
      note:
        text === ''
          ? null
          : {
              noteId: deterministicId('companion-note', `${name} ${text}`),
              revisionId: deterministicId('companion-revision', `${name} ${text}`),
              text,
              topics: [],
            },
      offline,
      gapsLeft: [...(gapsLeft.get(dossierId) ?? [])],
    });
    if (!answer.ok) return answer.error;
  }
  return null;
}
