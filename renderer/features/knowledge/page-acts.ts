import type { AppError } from '#shared/kernel/errors.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { LifeEventId } from '#shared/entities/codes.ts';
import type { KnowledgeDocument } from '#shared/knowledge/document.ts';
import type { Artefact } from '#shared/life-events/charter-ledger.ts';
import type { TopicId } from '#shared/life-events/topics.ts';
import type { Informed, InformAnswer } from './use-inform.ts';

/** How the ledger names a document; a bulletin is news, not an artefact of it. */
export function artefactOf({ kind, id, version, lang }: KnowledgeDocument): Artefact | null {
  return kind === 'bulletin' ? null : { kind, id, version, lang };
}

/** What a document explains; the charter has a topic of its own. */
export function topicsOf({ kind, topics }: KnowledgeDocument): readonly TopicId[] {
  return kind === 'charter' ? ['service-charter'] : topics;
}

/**
 * One entry for each topic of the document. `recorded` is true when at least one was written; the first error ends it,
 * and what was written before stays.
 */
export async function recordDocument(
  inform: (given: Informed) => Promise<InformAnswer>,
  document: KnowledgeDocument,
  how: Informed['how'],
  lifeEventId: LifeEventId | null,
): Promise<Result<{ readonly recorded: boolean }, AppError>> {
  const artefact = artefactOf(document);
  if (artefact === null) return ok({ recorded: false });
  let recorded = false;
  for (const topicId of topicsOf(document)) {
    const answer = await inform({
      topicId,
      artefact,
      how,
      ...(lifeEventId === null ? {} : { lifeEventId }),
    });
    if (!answer.ok) return answer;
    recorded ||= answer.value.recorded;
  }
  return ok({ recorded });
}
