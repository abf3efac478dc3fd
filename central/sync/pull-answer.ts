import { closingLine, LineSum } from '#shared/kernel/line-sum.ts';
import { writePack } from '#shared/sync/dossier-pack.ts';
import { LEASE_HOURS } from '#shared/sync/lease.ts';
import type { PullRequest } from '#shared/sync/protocol.ts';
import { policyOf } from '#shared/sync/version-policy.ts';
import { type LooseBundle, type PackedBundle, packedLine } from './bundles.ts';
import { writeCursor } from './cursor.ts';
import type { KnownDevice } from './find-device.ts';
import type { pullGranted } from './granted.ts';
import { KeptLines, type Piece } from './kept-lines.ts';
import { oldBundleLine } from './old-bundle.ts';
import { packsOf } from './pack-cache.ts';
import type { PullPage } from './pull-initial.ts';
import type { SyncContext } from './sync-context.ts';

export type SpacePage = Omit<PullPage, 'lines'> & {
  readonly lines: readonly (PullPage['lines'][number] | KeptLines)[];
  readonly ver: number;
};

export interface ReadPages {
  readonly device: KnownDevice;
  readonly pages: readonly { readonly space: string; readonly page: SpacePage }[];
  readonly granted: Awaited<ReturnType<typeof pullGranted>> | null;
}

/** The lines of an answer, each space closed by its `end`; see shared/sync/protocol.ts. */
export async function answerOf(
  context: SyncContext,
  request: PullRequest,
  { device, pages, granted }: ReadPages,
): Promise<readonly Piece[]> {
  const { packed: packs, closesHello } = policyOf(request);
  const lent = granted !== null && granted.lines.length > 0 ? granted : null;
  const hello = {
    t: 'hello' as const,
    epoch: context.epoch,
    lastSeq: device.lastSeq,
    today: context.clock.today(),
    ask: request.ask,
    lease: (context.lease ?? LEASE_HOURS)[device.kind],
    parts: pages.length + (lent === null ? 0 : 1),
  };
  const sum = new LineSum();
  const first = closesHello ? closingLine(hello, sum) : JSON.stringify(hello);
  if (!closesHello) sum.add(first);
  const pieces: Piece[] = [`${first}\n`];
  for (const { space, page } of pages) {
    for (const told of page.lines) {
      const line = isLoose(told) ? await compressed(context, told) : told;
      const piece = isPacked(line) ? (packs ? packedLine(line) : await oldBundleLine(line, context)) : line;
      pieces.push(typeof piece === 'string' ? `${piece}\n` : piece);
      if (typeof piece === 'string') sum.add(piece);
      else if (piece.count > 0) sum.addKept(piece);
      if (isPacked(line) && packs) pieces.push(line.pack);
    }
    pieces.push(`${endLine(context, space, page, sum)}\n`);
  }
  if (lent !== null) {
    const { lines: told, ...end } = lent;
    for (const line of told) sum.add(line);
    const closing = { t: 'end' as const, ...end, cursor: '', ver: 0, n: told.length };
    pieces.push(...[...told, closingLine(closing, sum)].map((line) => `${line}\n`));
  }
  return pieces;
}

type LooseLine = SpacePage['lines'][number];

function isLoose(line: LooseLine): line is LooseBundle {
  return typeof line !== 'string' && 'lines' in line;
}

function isPacked(line: LooseLine): line is PackedBundle {
  return typeof line !== 'string' && 'pack' in line;
}

/** As it will travel; what is not compressed yet will be about an eighth of its text. */
export function sizeOf(line: LooseLine): number {
  if (typeof line === 'string') return line.length;
  if (line instanceof KeptLines) return line.text.length;
  return isPacked(line) ? line.pack.length : line.lines.reduce((sum, one) => sum + one.line.length, 0) / 8;
}

/** Kept for the next desk of the office. */
export async function compressed(context: SyncContext, bundle: LooseBundle): Promise<PackedBundle> {
  const { spaceId, firstId, content, members } = bundle;
  const zipped = bundle.lines.map(async ({ id, line }) => ({ id, gzip: await context.gzip(line) }));
  const pack = writePack(await Promise.all(zipped));
  const z = Buffer.from(pack).toString('base64');
  await context.store.direct.keepBundle(spaceId, { firstId, content, z });
  packsOf(context.store).keep(spaceId, content, pack);
  return { members, pack };
}

function endLine(context: SyncContext, space: string, page: SpacePage, sum: LineSum): string {
  const { more, progress, ver } = page;
  const end = {
    t: 'end' as const,
    space,
    cursor: writeCursor(context.keys.cursor, page.cursor),
    ver,
    more,
    n: page.lines.reduce((sum, line) => sum + (line instanceof KeptLines ? line.count : 1), 0),
    progress,
  };
  return closingLine(end, sum);
}
