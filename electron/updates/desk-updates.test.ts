import { describe, expect, it } from 'vitest';
import { err, ok } from '#shared/kernel/result.ts';
import { createDeskUpdates } from './desk-updates.ts';
import type { DeskActivity } from './may-install-now.ts';
import type { UpdateDriver } from './update-driver.ts';
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
const seen = { version: '1.2.0', publishedOn: '2026-11-24T08:00:00Z' };
const offer = {
  kind: 'update' as const,
  version: '1.2.0',
  file: { name: 'guichet-1.2.0-win-x64.exe', size: 1, sha512: '' },
  urgent: false,
  expiresOn: '2026-12-08T08:00:00Z',
  seen,
};
type Answers = {
  check: Awaited<ReturnType<UpdateDriver['check']>>;
  download: Awaited<ReturnType<UpdateDriver['download']>>;
  install: Awaited<ReturnType<UpdateDriver['install']>>;
};

/** A desk whose driver answers as told; the answers may be changed meanwhile. */
function deskOf(change: Partial<Answers> = {}, activity: DeskActivity = idle) {
  const answers: Answers = {
    check: ok(offer),
    download: ok({ offer, path: '/x' }),
    install: ok(undefined),
    ...change,
  };
  const asked: string[] = [];
  const answer = async <T>(name: keyof Answers, value: T): Promise<T> => {
    asked.push(name);
    return value;
  };
  const driver: UpdateDriver = {
    check: () => answer('check', answers.check),
    download: () => answer('download', answers.download),
    install: () => answer('install', answers.install),
  };
  return { answers, asked, updates: createDeskUpdates(driver, async () => activity) };
}

describe('the update of a desk', () => {
  it('is ready once it is downloaded, and says what it waits for', async () => {
    const { updates } = deskOf();
    expect(await updates.state()).toEqual({ kind: 'current' });
    await updates.refresh();
    expect(await updates.state()).toEqual({ kind: 'ready', version: '1.2.0', waitsFor: [] });
    const busy = deskOf({}, { ...idle, visitOpen: true, outboxWaiting: 2 });
    await busy.updates.refresh();
    expect(await busy.updates.state()).toEqual({
      kind: 'ready',
      version: '1.2.0',
      waitsFor: ['visit-open', 'outbox-waiting'],
    });
  });

  it('is nothing while the feed has nothing', async () => {
    const { updates, asked } = deskOf({ check: ok({ kind: 'later', seen }) });
    await updates.refresh();
    await updates.install();
    expect(await updates.state()).toEqual({ kind: 'current' });
    expect(asked).toEqual(['check']);
  });

  it('survives a feed that does not answer', async () => {
    const { updates, answers } = deskOf();
    await updates.refresh();
    answers.check = err('unreachable');
    await updates.refresh();
    expect(await updates.state()).toMatchObject({ kind: 'ready' });
  });

  it.each<[string, Partial<Answers>, string]>([
    ['when the announcement is', { check: err('wrong-signature') }, 'wrong-signature'],
    ['when the download is', { download: err('wrong-hash') }, 'wrong-hash'],
  ])('is refused %s, with the reason', async (_when, change, reason) => {
    const { updates } = deskOf(change);
    await updates.refresh();
    expect(await updates.state()).toEqual({ kind: 'refused', reason });
  });

  it('is not ready any more after a refused announcement', async () => {
    const { updates, answers } = deskOf();
    await updates.refresh();
    answers.check = err('rolled-back');
    await updates.refresh();
    expect(await updates.state()).toEqual({ kind: 'refused', reason: 'rolled-back' });
  });

  it('waits while the desk is at work, and is given up when its file was changed', async () => {
    const { updates, answers } = deskOf({ install: err(['visit-open']) });
    await updates.refresh();
    expect((await updates.install()).ok).toBe(true);
    expect(await updates.state()).toMatchObject({ kind: 'ready' });
    answers.install = err('changed-since-download');
    expect(await updates.install()).toEqual(ok({ kind: 'refused', reason: 'changed-since-download' }));
  });

  it('is asked for once at a time', async () => {
    const { updates, asked } = deskOf();
    await Promise.all([updates.refresh(), updates.refresh()]);
    expect(asked).toEqual(['check', 'download']);
  });
});

it('every reason fits the sixty characters of the answer to the page', () => {
  expect(Object.keys(updateMessages).filter((reason) => reason.length > 60)).toEqual([]);
});
