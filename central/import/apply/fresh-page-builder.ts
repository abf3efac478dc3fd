import { assert } from '#shared/kernel/assert.ts';
import { groupBy } from '#shared/folds/group-by.ts';
import type { KeyOf } from '#shared/folds/key-of.ts';
import type { FundRows } from '../../seed/copy-rows.ts';
import { buildDossier } from '../build/build-dossier.ts';
import type { ImportContext } from '../build/import-context.ts';
import { readPlaceTable } from '../rows/place-table.ts';
import { type CardKeys, keysOf } from './card-keys.ts';
import { FreshRowWriter } from './fresh-rows.ts';
import type { RowData } from '../rows/staged-row.ts';
import { type FreshPage, rowsOfText } from './read-fresh-page.ts';
import { VersionCounter, type VersionRange } from './space-versions.ts';
import { surroundingsOf } from './surroundings.ts';

/** What every page of a run has in common, as another thread may be told it; the table of places it reads itself. */
export interface BuilderStart {
  readonly context: Omit<ImportContext, 'places'>;
  readonly cardKeys: CardKeys;
}

/** A page and the versions that its rows may have, by office. */
export interface PageToBuild {
  readonly page: FreshPage;
  readonly ranges: ReadonlyMap<string, VersionRange>;
}

/** The last version that was used of each office; or lines of other dossiers that rows point to, and nothing is made. */
export type Built =
  | { readonly latest: ReadonlyMap<string, number> }
  | { readonly lacking: ReadonlySet<string> };

/** Builds pages of a first extract, in whatever thread. */
export class FreshPageBuilder {
  readonly #context: ImportContext;
  readonly #keyOf: (spaceId: string) => KeyOf;
  readonly #writer = new FreshRowWriter();

  constructor({ context, cardKeys }: BuilderStart) {
    this.#context = { ...context, places: readPlaceTable() };
    this.#keyOf = keysOf(cardKeys);
  }

  /**
   * Dossier by dossier, out of their texts: nearly all that one points to lies in itself, so that nobody has to read a page
   * through before it is built.
   * @param lines of other dossiers, once they were asked for
   */
  build({ page, ranges }: PageToBuild, lines: ReadonlyMap<string, RowData> | null, to: FundRows): Built {
    const lacking = new Set<string>();
    const found = surroundingsOf({ others: page.others, lines: lines ?? new Map() });
    const asked = (ref: string) => {
      lacking.add(ref);
      return null;
    };
    const around = lines === null ? { ...found, lineOf: asked } : found;
    const texts = groupBy(page.texts, ({ dossier }) => dossier);
    const counters = new Map([...ranges].map(([spaceId, range]) => [spaceId, new VersionCounter(range)]));
    for (const place of page.places) {
      const { spaceId, ref } = place;
      const counter = counters.get(spaceId);
      assert(counter !== undefined, 'each office of a page has its versions');
      const said = texts.get(ref) ?? [];
      const own = said.filter((text) => text.own).flatMap(rowsOfText);
      const mirrored = said.filter((text) => !text.own).flatMap(rowsOfText);
      const built = buildDossier(place, own, mirrored, around, this.#context);
      if (lacking.size > 0) continue;
      const versionOf = () => counter.next();
      this.#writer.add(to, built, { spaceId, keyOf: this.#keyOf(spaceId), versionOf });
    }
    if (lacking.size > 0) {
      to.entities.clear();
      to.digests.clear();
      return { lacking };
    }
    return { latest: new Map([...counters].map(([spaceId, { latest }]) => [spaceId, latest])) };
  }
}
