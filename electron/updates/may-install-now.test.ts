import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { langOf } from '#shared/i18n/message.ts';
import { type DeskActivity, mayInstallNow } from './may-install-now.ts';
import { updateMessages } from './update-messages.ts';

const idle: DeskActivity = {
  visitOpen: false,
  outboxWaiting: 0,
  draftDirty: false,
  dialogOpen: false,
  writing: false,
  migrating: false,
  printing: false,
};

describe('an installation', () => {
  it('may close a desk where nothing happens', () => expect(mayInstallNow(idle).ok).toBe(true));

  it.each([
    ['visitOpen', true, 'visit-open'],
    ['outboxWaiting', 1, 'outbox-waiting'],
    ['draftDirty', true, 'draft-dirty'],
    ['dialogOpen', true, 'dialog-open'],
    ['writing', true, 'writing'],
    ['migrating', true, 'migrating'],
    ['printing', true, 'printing'],
  ] as const)('waits for %s', (field, value, obstacle) => {
    expect(mayInstallNow({ ...idle, [field]: value })).toEqual({ ok: false, error: [obstacle] });
  });

  it('goes on only when every answer is there and says nothing happens', () => {
    const answer = fc.constantFrom(false, true, undefined, null, 0, '');
    const count = fc.constantFrom(0, 1, -1, Number.NaN, undefined, '0');
    fc.assert(
      fc.property(
        fc.record({
          visitOpen: answer,
          draftDirty: answer,
          dialogOpen: answer,
          writing: answer,
          migrating: answer,
          printing: answer,
          outboxWaiting: count,
        }),
        (activity) => {
          const free = Object.entries(activity).every(([field, value]) =>
            field === 'outboxWaiting' ? value === 0 : value === false,
          );
          expect(mayInstallNow(activity as DeskActivity).ok).toBe(free);
        },
      ),
    );
  });
});

describe('the sentences', () => {
  it('are whole sentences in French and in Dutch', () => {
    for (const [reason, entry] of Object.entries(updateMessages)) {
      expect([reason, langOf(entry, 'nl')]).toEqual([reason, 'nl']);
      expect([reason, entry.fr]).toEqual([reason, expect.stringMatching(/^[A-ZÀ-Ü].{20,}\.$/u)]);
      expect([reason, entry.nl]).toEqual([reason, expect.stringMatching(/^[A-Z].{20,}\.$/u)]);
    }
  });
});
