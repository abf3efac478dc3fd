import type { Row } from '#shared/entities/index.ts';
import { digestOf } from '#shared/folds/digest-of.ts';
import type { KeyOf } from '#shared/folds/key-of.ts';
import { digestValues, type FundRows } from '../../seed/copy-rows.ts';

/** No field has a version of its own before it has changed: see `stampRow`. */
const NO_FIELD_CHANGED = '{}';

/**
 * The bulk load of rows that nobody has seen yet. The same as writing each row, for millions of them: of one
 * run there are only so many headers.
 */
export class FreshRowWriter {
  /** Headers as JSON, by whose they are and of what type. */
  readonly #heads = new Map<string, Map<string, HeadParts>>();

  /** @param versionOf the version of the next row; asked once for each, in their order */
  add(
    to: FundRows,
    rows: readonly Row[],
    { spaceId, keyOf, versionOf }: { spaceId: string; keyOf: KeyOf; versionOf: () => number },
  ): void {
    let most = 0;
    for (const row of rows) {
      const ver = versionOf();
      most = Math.max(most, ver);
      const { type, id, dossierId, body } = row;
      to.entities.add([
        spaceId,
        type,
        id,
        dossierId,
        ver,
        false,
        this.#headOf(row),
        JSON.stringify(body),
        NO_FIELD_CHANGED,
      ]);
    }
    const digest = digestOf(rows, keyOf);
    if (digest !== null) to.digests.add(digestValues({ ...digest, ver: most }));
  }

  /** All of a run and of one type is the same but the day that a fact is of. */
  #headOf(row: Row): string {
    const { type, factOn, origin } = row;
    const name = 'ref' in origin ? (origin.ref ?? '') : '';
    let byType = this.#heads.get(name);
    if (byType === undefined) this.#heads.set(name, (byType = new Map()));
    let parts = byType.get(type);
    if (parts === undefined) byType.set(type, (parts = partsOf(row)));
    return factOn === null ? parts.timeless : `${parts.before}${factOn}${parts.after}`;
  }
}

interface HeadParts {
  readonly timeless: string;
  /** Around the day. */
  readonly before: string;
  readonly after: string;
}

function partsOf(row: Row): HeadParts {
  const {
    type: _t,
    id: _i,
    spaceId: _s,
    dossierId: _d,
    ver: _v,
    deleted: _g,
    body: _b,
    fieldVer: _f,
    factOn: _o,
    ...head
  } = row;
  const plain = JSON.stringify(head).slice(0, -1);
  return { timeless: `${plain},"factOn":null}`, before: `${plain},"factOn":"`, after: '"}' };
}
