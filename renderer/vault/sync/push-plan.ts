import { hashOf } from '#shared/kernel/canonical-json.ts';
import { MAX_PUSH_MUTATIONS, type MutationEnvelope, type MutationResult } from '#shared/sync/protocol.ts';
import type { Intent } from '../intent.ts';

/** Text of one message; central takes eight times as much, a proxy on the way perhaps not. */
const MESSAGE_CHARS = 1024 * 1024;

/**
 * The next changes to send, in order, at most one message full; `from` skips what central already counted. It ends before
 * a number that is missing (a change of before the disk was put back, say): central would refuse the whole message for
 * it, and never take what stands before the hole.
 */
export function nextBatch(outbox: readonly Intent[], from = 0): readonly Intent[] {
  const waiting = outbox
    .filter((intent) => intent.outcome === null && intent.seq >= from)
    .sort((a, b) => a.seq - b.seq)
    .slice(0, MAX_PUSH_MUTATIONS);
  let chars = 0;
  const end = waiting.findIndex((intent, i) => {
    chars += JSON.stringify(intent.args).length;
    const before = waiting[i - 1];
    return before !== undefined && (chars > MESSAGE_CHARS || intent.seq !== before.seq + 1);
  });
  return end === -1 ? waiting : waiting.slice(0, end);
}

export function envelopeOf(intent: Intent): MutationEnvelope {
  const content = {
    seq: intent.seq,
    mid: intent.mid,
    name: intent.name,
    space: intent.spaceId,
    base: intent.base,
    args: intent.args,
    actor: intent.actor.staffId,
    deviceTime: intent.at,
    businessDate: intent.today,
  };
  return { ...content, hash: hashOf(content) };
}

/** The changes that central's results speak of, with their outcome written in. */
export function withResults(outbox: readonly Intent[], results: readonly MutationResult[]): Intent[] {
  const bySeq = new Map(results.map((result) => [result.seq, result]));
  return outbox.flatMap((intent): Intent[] => {
    const result = bySeq.get(intent.seq);
    if (!result || intent.outcome !== null) return [];
    const code = result.status === 'applied' ? null : result.code;
    const troubleId =
      result.status === 'conflict' ? result.conflictId : result.status === 'rejected' ? result.caseId : null;
    return [{ ...intent, state: 'acked', outcome: result.status, code, troubleId }];
  });
}

/**
 * What leaves the outbox after a complete pull that central took at `lastSeq`: applied changes whose
 * effect has arrived, and refused ones whose case somebody has closed meanwhile.
 * @param leaving dossiers that are shown until the rest of what was done there has been handed in: nothing of them comes any
 * more, so that what was applied goes when they go
 */
export function settledBy(
  outbox: readonly Intent[],
  lastSeq: number,
  leaving: readonly string[],
  troubleOpen: (intent: Intent) => boolean,
): number[] {
  return outbox
    .filter(
      (intent) =>
        intent.outcome !== null &&
        intent.seq <= lastSeq &&
        !leaving.includes(intent.dossierId ?? '') &&
        (intent.outcome === 'applied' || !troubleOpen(intent)),
    )
    .map((intent) => intent.seq);
}

/**
 * Refused because its dossier is in somebody else's hands: the whole change is a case there, and nobody here can end it.
 */
export function isElsewhere({ code, spaceId }: Intent, spaces: readonly string[]): boolean {
  return code === 'dossierMoved' || (code === 'officeNotYours' && !spaces.includes(spaceId));
}

/**
 * The outbox for a device enrolled anew: what central has not answered gets fresh numbers from 1 and
 * keeps its `mid`, so that nothing can be done twice; what it has answered steps below zero, out of
 * the way of the numbering, until its effect is pulled.
 */
export function renumbered(outbox: readonly Intent[], deviceId: string): Intent[] {
  const waiting = outbox.filter((intent) => intent.outcome === null).sort((a, b) => a.seq - b.seq);
  const answered = outbox.filter((intent) => intent.outcome !== null).sort((a, b) => a.seq - b.seq);
  return [
    ...answered.map((intent, i): Intent => ({ ...intent, seq: i - answered.length })),
    ...waiting.map((intent, i): Intent => ({ ...intent, seq: i + 1, deviceId, state: 'pending' })),
  ];
}
