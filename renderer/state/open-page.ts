import type { LifeEventId } from '#shared/entities/codes.ts';
import type { TopicId } from '#shared/life-events/topics.ts';
import { defineStore } from './define-store.ts';

interface OpenPage {
  readonly topic: TopicId | null;
  /** The event of life it was opened from, for the charter ledger. */
  readonly lifeEventId: LifeEventId | null;
}

const initial: OpenPage = { topic: null, lifeEventId: null };

/** The page that is read beside the work, in a dialog over any screen. */
export const openPageStore = defineStore({
  name: 'open-page',
  persist: 'none',
  clearOn: 'lock',
  initial,
  actions: (set) => ({
    open: (topic: TopicId, lifeEventId: LifeEventId | null = null) => set({ topic, lifeEventId }),
    close: () => set(initial),
  }),
});

/** Opens the page of a topic beside the work: from an interview, a visit or a right. */
export function openPage(topic: TopicId, lifeEventId: LifeEventId | null = null): void {
  openPageStore.actions.open(topic, lifeEventId);
}
