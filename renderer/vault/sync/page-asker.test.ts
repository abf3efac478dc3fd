import { expect, test } from 'vitest';
import type { Staff } from '#shared/entities/directory.ts';
import { ok } from '#shared/kernel/result.ts';
import type { PullLine, PullRequest } from '#shared/sync/protocol.ts';
import { noProgress } from '../storage/stored-shapes.ts';
import type { PullAnswer } from './central.ts';
import { PageAsker } from './page-asker.ts';

const staff: Staff = {
  staffId: 's-anne',
  badge: 'AL-2041',
  name: 'Anne',
  initials: 'AL',
  roles: ['supervisor'],
  grants: [],
  languages: ['fr'],
  spaces: ['WAL'],
  absent: [],
};

/** A central that tells `bundles` bundles a page, and what it was asked. */
function standing(bundles: number, more = true) {
  const asked: PullRequest[] = [];
  const pull = async (request: PullRequest) => {
    asked.push(request);
    const hello = { t: 'hello', epoch: 'life', lastSeq: 0, today: '2026-11-26', ask: request.ask } as const;
    const page: PullLine[] = Array.from({ length: bundles }, () => ({
      t: 'bundle',
      ids: [],
      vers: [],
      z: '',
    }));
    const cursor = `after page ${asked.length}`;
    const end = {
      t: 'end',
      space: 'WAL',
      cursor,
      ver: 1,
      more,
      n: bundles,
      progress: null,
      sum: '',
    } as const;
    return ok<PullAnswer>({ lines: [hello, ...page, end], bytes: new Uint8Array() });
  };
  const parts = { chance: () => 0.5, central: { pull }, desk: { session: { staff } } };
  const profile = { deviceId: 'device', holding: 'portfolio' } as const;
  const state = { parts, profile, progress: noProgress, stopped: false };
  return { asked, state, asker: new PageAsker(state) };
}

async function firstPage(bundles: number, more = true) {
  const desk = standing(bundles, more);
  const answer = await (await desk.asker.ask(new Map())).answer;
  if (!answer.ok) throw new Error('the page comes');
  return { ...desk, page: answer.value };
}

test('the next page is asked for by the cursor that came, of the central it came from, before anything is written', async () => {
  const { asker, asked, page } = await firstPage(20);
  expect(asker.isFirstLoad(page, new Map())).toBe(true);
  await (await asker.ask(new Map(), page)).answer;
  expect(asked.map(({ cursors, epoch }) => ({ cursors, epoch }))).toEqual([
    { cursors: { WAL: null }, epoch: null },
    { cursors: { WAL: 'after page 1' }, epoch: 'life' },
  ]);
});

test('what is soon written, the last page, and changes that wait for others are not run ahead of', async () => {
  const few = await firstPage(19);
  expect(few.asker.isFirstLoad(few.page, new Map())).toBe(false);
  const last = await firstPage(20, false);
  expect(last.asker.isFirstLoad(last.page, new Map())).toBe(false);
  const many = await firstPage(20);
  expect(many.asker.isFirstLoad(many.page, new Map([['WAL', []]]))).toBe(false);
});

test('an office that is loaded holds the others up only while something of it has moved', async () => {
  const { asker, page, state } = await firstPage(20);
  const loaded = { cursor: 'here', digests: true, initialDone: true, ahead: false, done: 1, total: 1 };
  state.progress = { ...noProgress, spaces: { VLA: loaded } };
  const [wal] = page.parts;
  if (!wal) throw new Error('a part comes');
  const vla = { ...wal, space: 'VLA', more: false, bundles: [] };
  const moved = { ...vla, gone: [{ id: 'a', ver: 2 }] };
  const both = (part: typeof vla) => ({ ...page, parts: [part, wal] });
  expect(asker.isFirstLoad(both(vla), new Map([['VLA', [vla]]]))).toBe(true);
  expect(asker.isFirstLoad(both(moved), new Map())).toBe(false);
  expect(asker.isFirstLoad(both(vla), new Map([['VLA', [moved]]]))).toBe(false);
  expect(asker.isFirstLoad(both({ ...vla, more: true }), new Map())).toBe(false);
});

test('an answer after the vault was closed, or to another question, is none', async () => {
  const { asker, state } = standing(20);
  state.stopped = true;
  expect((await (await asker.ask(new Map())).answer).ok).toBe(false);
});
