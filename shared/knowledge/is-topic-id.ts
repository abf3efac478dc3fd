import { type TopicId, topics } from '#shared/life-events/topics.ts';

export function isTopicId(id: string): id is TopicId {
  return Object.hasOwn(topics, id);
}
