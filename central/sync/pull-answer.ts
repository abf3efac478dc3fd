import { closingLine, LineSum } from '#shared/kernel/line-sum.ts';
import { LEASE_HOURS } from '#shared/sync/lease.ts';
import type { PullRequest } from '#shared/sync/protocol.ts';
import { bundleLine, type LooseBundle } from './bundles.ts';
import { writeCursor } from './cursor.ts';
import type { KnownDevice } from './find-device.ts';
import type { pullGranted } from './granted.ts';
import { KeptLines, type Piece } from './kept-lines.ts';
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
  const hello = JSON.stringify({
    t: 'hello',
    epoch: context.epoch,
    lastSeq: device.lastSeq,
    today: context.clock.today(),
    ask: request.ask,
    lease: (context.lease ?? LEASE_HOURS)[device.kind],
  });
  const pieces: Piece[] = [`${hello}\n`];
  const sum = new LineSum();
  sum.add(hello);
  for (const { space, page } of pages) {
    for (const loose of page.lines) {
      const piece = isLoose(loose) ? await compressed(context, loose) : loose;
      pieces.push(typeof piece === 'string' ? `${piece}\n` : piece);
      addTo(sum, piece);
    }
    pieces.push(`${endLine(context, space, page, sum)}\n`);
  }
  if (granted !== null && granted.lines.length > 0) {
    for (const line of granted.lines) sum.add(line);
    const { lines: told, ...end } = granted;
    const closing = { t: 'end' as const, ...end, cursor: '', ver: 0, n: told.length };
    pieces.push(...[...told, closingLine(closing, sum)].map((line) => `${line}\n`));
  }
  return pieces;
}

type LooseLine = SpacePage['lines'][number];

function isLoose(line: LooseLine): line is LooseBundle {
  return typeof line !== 'string' && !(line instanceof KeptLines);
}

function addTo(sum: LineSum, piece: Piece): void {
  if (typeof piece === 'string') sum.add(piece);
  // The sum closes each text that it is given as a line.
  else if (piece.count > 0) sum.add(piece.text.slice(0, -1));
}

/** As it will travel; what is not compressed yet will be about an eighth of its text. */
export function sizeOf(line: LooseLine): number {
  if (typeof line === 'string') return line.length;
  return line instanceof KeptLines
    ? line.text.length
    : line.lines.reduce((sum, one) => sum + one.length, 0) / 8;
}

/** Kept for the next desk of the office. */
async function compressed(context: SyncContext, bundle: LooseBundle): Promise<string> {
  const { spaceId, firstId, content, members } = bundle;
  const z = await context.gzip(bundle.lines.join('\n'));
  await context.store.direct.keepBundle(spaceId, { firstId, content, z });
  return bundleLine(members, z);
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
