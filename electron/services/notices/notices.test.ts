import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { messageProblems } from '#shared/i18n/message-problems.ts';
import { linkIdSchema } from '#shared/ipc/link-id.ts';
import { linkAddress } from '#shared/ipc/links.ts';
import { sources } from '#shared/rules/parameters/sources.ts';
import { noticeMessages } from '#shared/ipc/notice.messages.ts';
import { noticeKindSchema } from '#shared/ipc/page-channels.ts';
import { createNotify, type Notice } from './notify.ts';
import { createOpenLink } from './open-link.ts';

function setUp(supported = true) {
  const shown: { title: string; body: string }[] = [];
  const notices: EventEmitter[] = [];
  const state = { clicks: 0 };
  class FakeNotification extends EventEmitter {
    static isSupported = () => supported;
    readonly options: { title: string; body: string };
    constructor(options: { title: string; body: string; silent: boolean }) {
      super();
      this.options = options;
      notices.push(this);
    }
    show(): void {
      shown.push({ title: this.options.title, body: this.options.body });
    }
  }
  const fake: unknown = FakeNotification;
  const notify = createNotify({
    Notification: fake as { new (): Notice; isSupported(): boolean },
    lang: () => 'nl',
    onClick: () => {
      state.clicks += 1;
    },
  });
  return { notify, shown, notices, state };
}

describe('notifications', () => {
  it('say one of the fixed sentences, in the language of the desk', async () => {
    const { notify, shown, notices, state } = setUp();
    expect(await notify({ kind: 'visitorWaiting' })).toEqual({ ok: true, value: null });
    expect(shown).toEqual([{ title: 'Guichet', body: 'Er wacht iemand aan het onthaal.' }]);
    notices[0]?.emit('click');
    expect(state.clicks).toBe(1);
  });

  it('are left out where the system has none', async () => {
    const { notify, shown } = setUp(false);
    expect(await notify({ kind: 'updateReady' })).toEqual({ ok: true, value: null });
    expect(shown).toEqual([]);
  });

  it('have words for every kind, three languages, and no place for a name or an amount', () => {
    expect(Object.keys(noticeMessages).sort()).toEqual([...noticeKindSchema.options].sort());
    expect(messageProblems(noticeMessages)).toEqual([]);
    for (const entry of Object.values(noticeMessages))
      for (const text of [entry.fr, entry.nl, entry.de]) expect(text).toMatch(/^[^{}\d]+\.$/);
  });
});

describe('links', () => {
  it('open what the table says', async () => {
    const opened: string[] = [];
    const openLink = createOpenLink({ shell: { openExternal: async (url) => void opened.push(url) } });
    const ids = Object.keys(sources).filter((id) => linkAddress(id) !== null);
    expect(ids.length).toBeGreaterThan(50);
    // The contract judges the shape alone: no source may have a name that it refuses.
    expect(ids.filter((id) => !linkIdSchema.safeParse(id).success)).toEqual([]);
    for (const id of ids) expect(await openLink({ id })).toEqual({ ok: true, value: null });
    expect(opened).toEqual(ids.map((id) => linkAddress(id)));
    expect(opened.every((url) => url.startsWith('https://'))).toBe(true);
    for (const id of ['https://evil.example', 'toString', '', 'J1']) {
      expect(await openLink({ id })).toMatchObject({ error: { reason: 'linkNotOpened' } });
    }
    expect(opened).toHaveLength(ids.length);
  });

  it('say that no browser opened', async () => {
    const openLink = createOpenLink({ shell: { openExternal: () => Promise.reject(new Error('none')) } });
    expect(await openLink({ id: 'L1' })).toMatchObject({ error: { reason: 'linkNotOpened' } });
  });
});
