import { type LifeEventId, lifeEventIdSchema } from '#shared/entities/codes.ts';

const PREFIX = 'event-';

/** The part of an address that opens an interview: 'event-payment-difficulty'. It names the event, never a person. */
export function eventTab(eventId: LifeEventId): string {
  return `${PREFIX}${eventId}`;
}

/** null for any other tab. */
export function eventOfTab(tab: string | undefined): LifeEventId | null {
  if (tab?.startsWith(PREFIX) !== true) return null;
  const parsed = lifeEventIdSchema.safeParse(tab.slice(PREFIX.length));
  return parsed.success ? parsed.data : null;
}
