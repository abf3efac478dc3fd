import type { CommitmentId } from '#shared/charter/commitments.ts';
import type { LifeEventId } from '#shared/entities/codes.ts';
import { allLifeEvents } from '#shared/life-events/index.ts';
import { type TopicId, topics } from '#shared/life-events/topics.ts';

/** Topics that an event of life explains, in its order, each once. */
export function topicsOfEvent(id: LifeEventId): readonly TopicId[] {
  const event = allLifeEvents.find((one) => one.id === id);
  return [...new Set(event?.information.map(({ topic }) => topic))];
}

/** Topics that no event names: reached by their title and by search alone. */
export function otherTopics(): readonly TopicId[] {
  const named = new Set(allLifeEvents.flatMap(({ information }) => information.map(({ topic }) => topic)));
  return topicIds.filter((id) => !named.has(id));
}

export const topicIds = Object.keys(topics) as TopicId[];

/**
 * Which promise an explained topic keeps, and in which moment of life: where an event has it as a duty, that event;
 * otherwise the first promise the topic serves, and no event.
 * @param event the one the visit is about, when it is known
 */
export function dutyBehind(
  topic: TopicId,
  event: LifeEventId | null = null,
): { readonly commitmentId: CommitmentId; readonly lifeEventId: LifeEventId | null } {
  const ordered = [...allLifeEvents].sort((a, b) => Number(b.id === event) - Number(a.id === event));
  for (const { id, information } of ordered) {
    const duty = information.find((one) => one.topic === topic);
    if (duty !== undefined) return { commitmentId: duty.commitment, lifeEventId: id };
  }
  const [commitmentId] = topics[topic].serves;
  return { commitmentId, lifeEventId: null };
}
