import { assert } from '#shared/kernel/assert.ts';
import type { KeyOf } from '#shared/folds/key-of.ts';
import type { FundRows } from '../../seed/copy-rows.ts';
import { buildDossier } from '../build/build-dossier.ts';
import type { ImportContext } from '../build/import-context.ts';
import { readPlaceTable } from '../rows/place-table.ts';
import { type CardKeys, keysOf } from './card-keys.ts';
import { FreshRowWriter } from './fresh-rows.ts';
import { type FreshPage, rowsOfTexts } from './read-fresh-page.ts';
import { byDossier, type PageRow } from './read-page.ts';
import { VersionCounter, type VersionRange } from './space-versions.ts';
import { type Found, surroundingsOf, type Wanted, wantedOf } from './surroundings.ts';

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

/** A page whose rows were parsed. */
export interface ReadPage extends PageToBuild {
  readonly rows: readonly PageRow[];
  readonly wanted: Wanted;
}

/** Builds pages of a first extract, in whatever thread. */
export class FreshPageBuilder {
  readonly #context: ImportContext;
  readonly #keyOf: (spaceId: string) => KeyOf;
  readonly #writer = new FreshRowWriter();

  constructor({ context, cardKeys }: BuilderStart) {
    this.#context = { ...context, places: readPlaceTable() };
    this.#keyOf = keysOf(cardKeys);
  }

  read(made: PageToBuild): ReadPage {
    const rows = rowsOfTexts(made.page.texts);
    return { ...made, rows, wanted: wantedOf(rows) };
  }

  /** @returns the last version that was used of each office */
  build({ page, ranges, rows }: ReadPage, found: Found, to: FundRows): ReadonlyMap<string, number> {
    const around = surroundingsOf(found);
    const staged = byDossier(rows);
    const counters = new Map([...ranges].map(([spaceId, range]) => [spaceId, new VersionCounter(range)]));
    for (const place of page.places) {
      const { spaceId, ref } = place;
      const counter = counters.get(spaceId);
      assert(counter !== undefined, 'each office of a page has its versions');
      const own = staged.get(ref) ?? [];
      const built = buildDossier(
        place,
        own.filter(({ dossier }) => dossier === ref),
        own.filter(({ other }) => other === ref),
        around,
        this.#context,
      );
      const versionOf = () => counter.next();
      this.#writer.add(to, built, { spaceId, keyOf: this.#keyOf(spaceId), versionOf });
    }
    return new Map([...counters].map(([spaceId, { latest }]) => [spaceId, latest]));
  }
}
