import { useCallback } from 'react';
import { type LifeEventId, lifeEventIdSchema } from '#shared/entities/codes.ts';
import type { CurrentVisit } from '#shared/folds/current-visit.ts';
import type { AppError } from '#shared/kernel/errors.ts';
import { deterministicId } from '#shared/kernel/ids.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { dutyBehind } from '#shared/knowledge/topics-of-event.ts';
import type { Artefact, Given } from '#shared/life-events/charter-ledger.ts';
import type { TopicId } from '#shared/life-events/topics.ts';
import { dossierOnScreen } from '../../app/paths.ts';
import { askOnce } from '../../vault/ask-once.ts';
import type { VaultApi } from '../../vault/contract.ts';
import { useVaultApi } from '../../vault/use-vault.ts';

/** What was shown, handed over, sent or read out, and what it explains. */
export interface Informed {
  readonly topicId: TopicId;
  readonly artefact: Artefact;
  readonly how: Given['how'];
  /** The event of life the conversation is about; by default the reason of the visit. */
  readonly lifeEventId?: LifeEventId;
}

/** `recorded` is false where there is nothing to write it into: no visit is open, or nothing was left to keep. */
export type InformAnswer = Result<{ readonly recorded: boolean }, AppError>;

/**
 * Writes what a person was told into the charter ledger of the open visit. Without a visit it writes nothing. Twice the
 * same in one visit is one entry. Told to somebody who came along, it is written into their dossier.
 * @param to the dossier of whom it is told to; null: of the one on the screen
 */
export function useInform(to: string | null = null): (given: Informed) => Promise<InformAnswer> {
  const vault = useVaultApi();
  return useCallback((given) => inform(vault, given, to ?? dossierOnScreen()), [vault, to]);
}

export async function inform(
  vault: Pick<VaultApi, 'subscribe' | 'act'>,
  { topicId, artefact, how, lifeEventId }: Informed,
  person: string | null = null,
): Promise<InformAnswer> {
  // The charter and the brochures leave a trace only when the person can keep them (record-information.mutation.ts).
  const kept = how === 'handed' || how === 'sent';
  if (!kept && (artefact.kind === 'charter' || artefact.kind === 'brochure')) return ok({ recorded: false });
  const [visit, session] = await Promise.all([
    askOnce(vault, 'currentVisit', {}),
    askOnce(vault, 'session', {}),
  ]);
  if (!visit.ok) return visit;
  if (!session.ok) return session;
  if (visit.value === null) return ok({ recorded: false });
  const { visitId, dossierId: hostId, reason } = visit.value;
  const dossierId = await toldTo(vault, visit.value, person);
  const companion = dossierId !== hostId;
  // Why the host came is not why the others did.
  const about = lifeEventIdSchema.safeParse(lifeEventId ?? (companion ? null : reason));
  const { kind, id, version, lang } = artefact;
  const answer = await vault.act('information.record@1', {
    informationId: deterministicId(
      'information-given',
      [visitId, ...(companion ? [dossierId] : []), topicId, kind, id, version, lang, how].join(' '),
    ),
    dossierId,
    ...dutyBehind(topicId, about.success ? about.data : null),
    topicId,
    artefact,
    how,
    on: session.value.today,
    visitId,
    documentId: null,
  });
  return answer.ok ? ok({ recorded: true }) : answer;
}

/** Whose ledger it is: of this person when they are in the visit, else of its host. */
async function toldTo(
  vault: Pick<VaultApi, 'subscribe'>,
  { dossierId, visitId }: CurrentVisit,
  person: string | null,
): Promise<string> {
  if (person === null || person === dossierId) return dossierId;
  const answer = await askOnce(vault, 'visitPeople', { dossierId, visitId, recent: [] });
  const people = answer.ok && answer.value.state === 'open' ? answer.value.value.people : [];
  return people.some((one) => one.dossierId === person) ? person : dossierId;
}
