import { defineQuery } from './define-query.ts';

/** What of the three first steps has really happened. */
export interface FirstSteps {
  /** The dossier of the scenario, found by its number; null when it is not in this person's spaces. */
  readonly dossierId: string | null;
  readonly found: boolean;
  readonly offline: boolean;
  readonly noted: boolean;
}

/** "1000 0002": the scenario dossier the tour starts with. */
export const SCENARIO_NUMBER = '10000002';

/** Changes that write a note. */
const closings: readonly string[] = ['visit.close@1', 'visit.close@2', 'note.amend@1'];

export const firstStepsQuery = defineQuery<Record<string, never>, FirstSteps | null>({
  topics: () => ['digests', 'status', 'outbox', 'session'],
  async run(context) {
    if (!context.session.demo) return null;
    let dossierId: string | null = null;
    for (const digest of context.digests()) {
      if (digest.card.number === SCENARIO_NUMBER) {
        dossierId = digest.dossierId;
        break;
      }
    }
    // Sent and received counts too: who works online, or elsewhere than on Today, has written all the same.
    const written = [...context.received(), ...(await context.outbox())];
    return {
      dossierId,
      found: dossierId !== null && context.opened(dossierId),
      offline: context.status().network === 'workOffline',
      noted: written.some(({ name }) => closings.includes(name)),
    };
  },
});
