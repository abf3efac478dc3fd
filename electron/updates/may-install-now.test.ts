import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { langOf } from '#shared/i18n/message.ts';
import { type DeskActivity, mayInstallNow } from './may-install-now.ts';
import { updateMessages } from '#shared/ipc/update.messages.ts';

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

  it('waits when one answer is missing or broken', () => {
    const fields = Object.keys(idle) as (keyof DeskActivity)[];
    const broken = fc.constantFrom<unknown>(true, undefined, null, '', 1, -1, Number.NaN, '0', 'no');
    fc.assert(
      fc.property(fc.constantFrom(...fields), broken, (field, value) => {
        const activity = { ...idle, [field]: value } as DeskActivity;
        const answer = mayInstallNow(activity);
        expect(answer.ok ? [] : answer.error).toHaveLength(1);
      }),
      { numRuns: 500 },
    );
  });

  it('is told all that it waits for', () => {
    fc.assert(
      fc.property(fc.subarray(Object.keys(idle) as (keyof DeskActivity)[]), (busy) => {
        const activity = {
          ...idle,
          ...Object.fromEntries(busy.map((field) => [field, field === 'outboxWaiting' ? 3 : true])),
        };
        const answer = mayInstallNow(activity);
        expect(answer.ok ? 0 : answer.error.length).toBe(busy.length);
      }),
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
