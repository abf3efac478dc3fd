import { expect, it } from 'vitest';
import { instant } from '#shared/kernel/instant.ts';
import { daysSince, groupOf } from './device-groups.ts';

const now = instant('2026-11-23T09:00:00.000Z');

it('tells devices in use from silent and revoked ones', () => {
  const heard = (at: string) => ({ seenAt: instant(at), revoked: null });
  expect(groupOf(heard('2026-11-23T08:59:00.000Z'), now)).toBe('used');
  expect(groupOf(heard('2026-10-24T09:00:01.000Z'), now)).toBe('used');
  expect(groupOf(heard('2026-10-24T09:00:00.000Z'), now)).toBe('silent');
  const revoked = { at: instant('2026-11-01T09:00:00.000Z'), by: null };
  expect(groupOf({ ...heard('2026-11-23T08:59:00.000Z'), revoked }, now)).toBe('revoked');
  // Central's clock may be ahead of this one.
  expect(daysSince(instant('2026-11-23T09:05:00.000Z'), now)).toBe(0);
});
