import type { Datum } from '#shared/entities/account/computation-snapshot.entity.ts';
import { type BodyOf, type Row, rowsOfType } from '#shared/entities/index.ts';
import type { Instant } from '#shared/kernel/instant.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import { builtInPack, type Pack } from '#shared/rules/pack.ts';
import { type ComputationSnapshot, type Replay, replay } from '#shared/rules/snapshot.ts';
import { readSnapshot } from '#shared/rules/stored-snapshot.ts';

/** A computation that was shown or printed, and what computing it again gives today. */
export interface KeptComputation {
  readonly id: string;
  readonly ruleId: string;
  readonly subject: BodyOf<'computation-snapshot'>['subject'];
  readonly how: BodyOf<'computation-snapshot'>['how'];
  readonly lang: BodyOf<'computation-snapshot'>['lang'];
  readonly on: PlainDate | null;
  readonly at: Instant;
  readonly staffId: string;
  readonly packHash: string;
  readonly data: Readonly<Record<string, Datum>>;
  /** Null when the stored text cannot be read. */
  readonly snapshot: ComputationSnapshot | null;
  readonly replay: Replay;
}

/** Newest first; each is computed again with the figures it names. */
export function keptComputations(
  rows: readonly Row[],
  packs: readonly Pack[] = [builtInPack],
): KeptComputation[] {
  return rowsOfType(rows, 'computation-snapshot')
    .map(({ id, body, factOn, recordedOn }): KeptComputation => {
      const snapshot = readSnapshot(body.hash, body.content);
      return {
        id,
        ruleId: body.ruleId,
        subject: body.subject,
        how: body.how,
        lang: body.lang,
        on: factOn,
        at: recordedOn,
        staffId: body.staffId,
        packHash: body.packHash,
        data: body.data,
        snapshot,
        replay: snapshot === null ? 'altered' : replay(snapshot, packs),
      };
    })
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : a.id.localeCompare(b.id)));
}
