import type { Row } from '#shared/entities/index.ts';
import { digestOf } from '#shared/folds/digest-of.ts';
import type { KeyOf } from '#shared/folds/key-of.ts';
import { BETWEEN } from '../../db/copy-text.ts';
import { digestLine, type FundLines } from '../../seed/copy-rows.ts';

/** No field has a version of its own before it has changed: see `stampRow`. */
const NO_FIELD_CHANGED = '{}';

/**
 * The lines of a bulk load for rows that nobody has seen yet. The same as writing each row, for millions of them: of one
 * run there are only so many headers.
 */
export class FreshLineWriter {
  /** Headers as JSON, by what of them differs within a run. */
  readonly #heads = new Map<string, string>();

  /** @param versionOf the version of the next row; asked once for each, in their order */
  add(
    lines: FundLines,
    rows: readonly Row[],
    { spaceId, keyOf, versionOf }: { spaceId: string; keyOf: KeyOf; versionOf: () => number },
  ): void {
    let most = 0;
    for (const row of rows) {
      const ver = versionOf();
      most = Math.max(most, ver);
      const { type, id, dossierId, body } = row;
      lines.entities.add(
        `${spaceId}${BETWEEN}${type}${BETWEEN}${id}${BETWEEN}${dossierId ?? ''}${BETWEEN}${ver}${BETWEEN}f${BETWEEN}${this.#headOf(row)}${BETWEEN}${JSON.stringify(body)}${BETWEEN}${NO_FIELD_CHANGED}`,
      );
    }
    const digest = digestOf(rows, keyOf);
    if (digest !== null) lines.digests.add(digestLine({ ...digest, ver: most }));
  }

  #headOf(row: Row): string {
    const { sv, factOn, origin } = row;
    const name = `${sv} ${factOn ?? ''} ${origin.kind} ${'ref' in origin ? (origin.ref ?? '') : ''}`;
    const known = this.#heads.get(name);
    if (known !== undefined) return known;
    const {
      type: _t,
      id: _i,
      spaceId: _s,
      dossierId: _d,
      ver: _v,
      deleted: _g,
      body: _b,
      fieldVer: _f,
      ...head
    } = row;
    const made = JSON.stringify(head);
    this.#heads.set(name, made);
    return made;
  }
}
