import type { PlainDate } from '#shared/kernel/plain-date.ts';
import type { BodyOf } from '../index.ts';

/** Body of an ordinary appointment, for tests; `patch` is what a test is about. */
export function bookedAppointment(
  on: PlainDate,
  staffId: string,
  patch: Partial<BodyOf<'appointment'>> = {},
): BodyOf<'appointment'> {
  return {
    on,
    at: '09:00',
    minutes: 30,
    place: 'office',
    staffId,
    reason: 'account-question',
    preparation: null,
    prepared: false,
    missionId: null,
    order: null,
    state: 'booked',
    ...patch,
  };
}
