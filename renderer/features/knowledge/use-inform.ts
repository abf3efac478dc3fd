import { useCallback } from 'react';
import { type LifeEventId, lifeEventIdSchema } from '#shared/entities/codes.ts';
import type { AppError } from '#shared/kernel/errors.ts';
import { deterministicId } from '#shared/kernel/ids.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { dutyBehind } from '#shared/knowledge/topics-of-event.ts';
import type { Artefact, Given } from '#shared/life-events/charter-ledger.ts';
import type { TopicId } from '#shared/life-events/topics.ts';
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
 * same in one visit is one entry.
 */
export function useInform(): (given: Informed) => Promise<InformAnswer> {
  const vault = useVaultApi();
  return useCallback((given) => inform(vault, given), [vault]);
}

export async function inform(
  vault: Pick<VaultApi, 'subscribe' | 'act'>,
  { topicId, artefact, how, lifeEventId }: Informed,
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
  const { visitId, dossierId, reason } = visit.value;
  const about = lifeEventIdSchema.safeParse(lifeEventId ?? reason);
  const { kind, id, version, lang } = artefact;
  const answer = await vault.act('information.record@1', {
    informationId: deterministicId(
      'information-given',
      [visitId, topicId, kind, id, version, lang, how].join(' '),
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
