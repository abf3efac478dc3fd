import { hashOf } from '#shared/kernel/canonical-json.ts';
import { closingLine, lineHolds, LineSum } from '#shared/kernel/line-sum.ts';
import { contentOf } from '../../central/sync/bundles.ts';
import { DEPARTURE_TYPE, type SyncStore, type SyncTx } from '../../central/sync/sync-store.ts';
import type { Bug } from './bugs.ts';
import { id } from './sim-fund.ts';

/** Central with other statements in its transactions. */
function withTx(change: (tx: SyncTx, chance: () => number) => Partial<SyncTx>): Bug {
  return {
    centralStore: (store, chance): SyncStore => {
      const changed = (tx: SyncTx): SyncTx => ({ ...tx, ...change(tx, chance) });
      return {
        transaction: (isolation, work) => store.transaction(isolation, (tx) => work(changed(tx))),
        direct: changed(store.direct),
      };
    },
  };
}

export const centralBugs: Readonly<Record<string, Bug>> = {
  'version-without-lock': { unlocked: 'space' },
  'rows-without-lock': { unlocked: 'row' },
  'digest-without-lock': { unlocked: 'digest' },
  'epoch-not-changed-by-restore': { keepEpoch: true },
  'rights-of-yesterday': { staleRights: true },
  'revoked-device-served': withTx((tx) => ({
    device: async (deviceId, lock) => {
      const device = await tx.device(deviceId, lock === 'read' ? 'read' : lock);
      return device && { ...device, revoked: false };
    },
  })),
  'intent-known-twice': {
    ...withTx(() => ({ intentsOf: async () => [] })),
    uncheckedMids: true,
  },
  'fork-not-noticed': {
    beforePush: (request, data) => ({
      ...request,
      mutations: request.mutations.map((mutation) => ({
        ...mutation,
        hash: data.mutations.get(`${request.device}|${mutation.seq}`)?.hash ?? mutation.hash,
      })),
    }),
  },
  'delta-skips-a-version': withTx((tx) => ({
    changedRows: (space, after, limit) =>
      tx.changedRows(space, after.type === null ? { ...after, ver: after.ver + 1 } : after, limit),
  })),
  'delta-skips-rest-of-version': withTx((tx) => ({
    changedRows: (space, after, limit) => tx.changedRows(space, { ...after, type: null }, limit),
  })),
  'page-loses-a-row': withTx((tx, chance) => ({
    changedRows: async (space, after, limit) => {
      const rows = await tx.changedRows(space, after, limit);
      return rows.length > 1 && rows.length < limit && chance() < 0.2 ? rows.slice(1) : rows;
    },
  })),
  'version-read-after-the-rows': {
    centralStore: (store) => ({
      direct: store.direct,
      transaction: (isolation, work) =>
        store.transaction(isolation, (tx) =>
          work({ ...tx, spaceVersion: (space) => store.direct.spaceVersion(space) }),
        ),
    }),
  },
  'commit-not-durable': { forgetful: true },
  'results-not-kept': withTx((tx) => ({
    record: async (device, mutations) => {
      await tx.record(
        device,
        mutations.map((mutation) => ({ ...mutation, mid: null })),
      );
    },
  })),
  'trouble-without-row': withTx((tx) => ({
    write: (space, changed) =>
      tx.write(space, {
        ...changed,
        inserted: changed.inserted.filter(({ type }) => type !== 'conflict' && type !== 'rejected-case'),
      }),
  })),
  'card-not-written': withTx((tx) => ({
    write: (space, changed) => tx.write(space, { ...changed, digests: [] }),
  })),
  'one-version-for-two': withTx((tx) => ({
    nextVersion: async (space) => {
      const ver = await tx.nextVersion(space);
      return ver % 3 === 0 ? ver - 1 : ver;
    },
  })),
  'last-write-wins': withTx((tx) => ({
    lockRows: async (space, refs) =>
      (await tx.lockRows(space, refs)).map((row) =>
        row.type === 'note' ? { ...row, body: { ...row.body, state: 'submitted', lastRevision: 1 } } : row,
      ),
  })),
  'number-of-the-first-day': withTx((tx) => ({
    lockRows: async (space, refs) =>
      (await tx.lockRows(space, refs)).map((row) =>
        row.type === 'contact-point' ? { ...row, body: { ...row.body, value: '0470 00 00 00' } } : row,
      ),
  })),
  'cut-answer-trusted': {
    afterCut: (cut, whole) => {
      if (whole.framed) return cut;
      const end = whole.text.trimEnd().split('\n').at(-1) ?? '';
      if (!end.startsWith('{"t":"end"')) return cut;
      const kept = cut.text
        .split('\n')
        .slice(0, -1)
        .filter((line) => !line.startsWith('{"t":"end"'));
      return { ...whole, text: rewritten([...kept, end]) };
    },
  },
  'bundle-of-yesterday': withTx((tx) => ({
    // Says that what was compressed once is what central has now.
    bundles: async (space, firstIds) => {
      const members = await tx.members(space, '', 1_000);
      const kept = await tx.bundles(space, firstIds);
      return kept.map((bundle) => {
        const [epoch = '', ...parts] = bundle.content.split(' ');
        const ids = parts.map((part) => part.split(':')[0]);
        const now = members.filter(({ dossierId }) => ids.includes(dossierId));
        return { ...bundle, content: contentOf(epoch, now) };
      });
    },
  })),
  'horizon-not-checked': withTx(() => ({ horizon: async () => 0 })),
  'departure-not-told': withTx((tx) => ({
    changedRows: async (space, after, limit) =>
      (await tx.changedRows(space, after, limit)).filter(({ type }) => type !== DEPARTURE_TYPE),
  })),
  'late-work-left-behind': withTx(() => ({ placesOf: async () => [] })),
  'moved-under-an-old-version': withTx((tx) => ({
    moveDossier: (move) => tx.moveDossier({ ...move, toVer: move.toVer - 1 }),
  })),
  'lent-to-nobody': withTx(() => ({ grantsOf: async () => [] })),
  'gone-not-told': {
    afterPull: (text) => rewritten(text.split('\n').filter((line) => !line.startsWith('{"t":"gone"'))),
  },
  // Central says each time that it has moved on since.
  'never-compared': { afterBuckets: (text) => JSON.stringify({ ...(JSON.parse(text) as object), ver: -1 }) },
  'handed-over-under-other-names': {
    handedOver: (contents) =>
      contents.map(({ mutation: { hash: _, ...mutation }, ...content }, index) => {
        const renamed = { ...mutation, mid: id(`${mutation.mid} ${index}`) };
        return { ...content, mutation: { ...renamed, hash: hashOf(renamed) } };
      }),
  },
  'handed-over-but-for-the-last': { handedOver: (contents) => contents.slice(0, -1) },
  'pull-of-nothing': {
    afterPull: (text) => rewritten(text.split('\n').filter((line) => !line.startsWith('{"t":"put"'))),
  },
};

/** The answer with counts and sums that fit what is left in it, as a central that never sent more would say. */
function rewritten(lines: readonly string[]): string {
  const out: string[] = [];
  let group: string[] = [];
  for (const line of lines) {
    if (line === '') continue;
    if (line.startsWith('{"t":"end"')) {
      const { sum: _sum, ...end } = JSON.parse(line) as { t: 'end'; sum: string };
      const counted = group.filter((one) => !one.startsWith('{"t":"hello"')).length;
      const sum = new LineSum();
      for (const one of group) lineHolds(one, sum);
      out.push(...group, closingLine({ ...end, n: counted } as { t: 'end' }, sum));
      group = [];
    } else group.push(line);
  }
  return `${[...out, ...group].join('\n')}\n`;
}
