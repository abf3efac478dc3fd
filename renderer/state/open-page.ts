import type { LifeEventId } from '#shared/entities/codes.ts';
import type { DutyMeans } from '#shared/life-events/define-life-event.ts';
import type { TopicId } from '#shared/life-events/topics.ts';
import { defineStore } from './define-store.ts';

interface OpenPage {
  readonly topic: TopicId | null;
  /** The event of life it was opened from, for the charter ledger. */
  readonly lifeEventId: LifeEventId | null;
  /** What is to be read: the page of the topic, or the brochure or the charter that must be handed over. */
  readonly means: DutyMeans;
  /** The dossier of the person it is told to; null: of whom the screen, or else the visit, is about. */
  readonly to: string | null;
}

const initial: OpenPage = { topic: null, lifeEventId: null, means: 'anyArtefact', to: null };

/** The page that is read beside the work, in a dialog over any screen. */
export const openPageStore = defineStore({
  name: 'open-page',
  persist: 'none',
  clearOn: 'lock',
  initial,
  actions: (set) => ({
    open: (
      topic: TopicId,
      lifeEventId: LifeEventId | null = null,
      means: DutyMeans = 'anyArtefact',
      to: string | null = null,
    ) => set({ topic, lifeEventId, means, to }),
    close: () => set(initial),
  }),
});

/** Opens the page of a topic beside the work: from an interview, a visit or a right. */
export function openPage(
  topic: TopicId,
  lifeEventId: LifeEventId | null = null,
  means: DutyMeans = 'anyArtefact',
  to: string | null = null,
): void {
  openPageStore.actions.open(topic, lifeEventId, means, to);
}
