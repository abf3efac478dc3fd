import type { HeldRecord } from './vault-db.ts';

/** What a step of sync does to the places of dossiers; names are opaque throughout. */
export interface Moves {
  /** Written as single records. */
  readonly put: readonly string[];
  readonly bundles: readonly { readonly k: string; readonly names: readonly string[] }[];
  readonly dropped: readonly string[];
  /** Bundles that go, whatever is in them. */
  readonly gone?: readonly string[];
}

/** What follows for the disk, besides the records themselves. */
export interface Consequences {
  readonly heldPuts: readonly HeldRecord[];
  readonly heldDeletes: readonly string[];
  /** Single records that newer bundles replace. */
  readonly rowDeletes: readonly string[];
  readonly bundleDeletes: readonly string[];
  readonly next: HeldIndex;
}

/**
 * Where the dossiers held lie: as a record of their own, which counts, or in a bundle. Never changed in place: a step
 * that the disk refuses has changed nothing.
 */
export class HeldIndex {
  private readonly rows: ReadonlySet<string>;
  private readonly bundles: ReadonlyMap<string, readonly string[]>;
  private readonly bundleOf: ReadonlyMap<string, string>;
  /** Records that name several bundles: a value of its own for each would take as long to write as the bundle. */
  private readonly pages: ReadonlyMap<string, readonly string[]>;

  private constructor(
    rows: ReadonlySet<string>,
    bundles: ReadonlyMap<string, readonly string[]>,
    pages: ReadonlyMap<string, readonly string[]>,
  ) {
    this.rows = rows;
    this.bundles = bundles;
    this.pages = pages;
    this.bundleOf = new Map([...bundles].flatMap(([k, names]) => names.map((name) => [name, k] as const)));
  }

  static of(records: readonly HeldRecord[]): HeldIndex {
    return new HeldIndex(
      new Set(records.flatMap(({ k, m, b }) => (m === undefined && b === undefined ? [k] : []))),
      new Map(records.flatMap(({ k, m, b }) => (m === undefined ? Object.entries(b ?? {}) : [[k, m]]))),
      new Map(records.flatMap(({ k, b }) => (b === undefined ? [] : [[k, Object.keys(b)]]))),
    );
  }

  has(name: string): boolean {
    return this.rows.has(name) || this.bundleOf.has(name);
  }

  placeOf(name: string): 'row' | { readonly bundle: string } | null {
    if (this.rows.has(name)) return 'row';
    const bundle = this.bundleOf.get(name);
    return bundle === undefined ? null : { bundle };
  }

  /** Bundles that hold one of these, with those of their neighbours that lie nowhere else. */
  bundlesWith(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
    const gone = new Set(names);
    const touched = new Set(names.flatMap((name) => this.bundleOf.get(name) ?? []));
    return new Map(
      [...touched].flatMap((k) => {
        const left = (this.bundles.get(k) ?? []).filter((name) => !gone.has(name) && !this.rows.has(name));
        return [[k, left] as const];
      }),
    );
  }

  /** A bundle of which more than one in ten has a newer record of its own, with those; undefined when there is none. */
  worn(): { readonly k: string; readonly names: readonly string[] } | undefined {
    for (const [k, names] of this.bundles) {
      const newer = names.filter((name) => this.rows.has(name)).length;
      if (newer * 10 > names.length && newer > 1) return { k, names };
    }
    return undefined;
  }

  /** Single records that lie in no bundle. */
  loose(): readonly string[] {
    return [...this.rows].filter((name) => !this.bundleOf.has(name));
  }

  after({ put, bundles, dropped, gone = [] }: Moves): Consequences {
    const rows = new Set(this.rows);
    const left = new Map(this.bundles);
    const changed = new Set<string>();
    const rowDeletes: string[] = [];
    const leave = (name: string): void => {
      const k = this.bundleOf.get(name);
      if (k === undefined) return;
      left.set(
        k,
        (left.get(k) ?? []).filter((one) => one !== name),
      );
      changed.add(k);
    };
    for (const name of bundles.flatMap(({ names }) => names)) {
      leave(name);
      if (rows.delete(name)) rowDeletes.push(name);
    }
    for (const name of put) rows.add(name);
    for (const name of dropped) {
      leave(name);
      rows.delete(name);
    }
    const bundleDeletes = [...gone];
    const heldPuts: HeldRecord[] = [...put].map((k) => ({ k }));
    const { pages, puts, deletes } = this.pagesWithout(new Set([...changed, ...gone]));
    heldPuts.push(...puts);
    for (const k of gone) {
      left.delete(k);
      changed.delete(k);
    }
    for (const k of changed) {
      const names = left.get(k) ?? [];
      if (names.length > 0) {
        heldPuts.push({ k, m: names });
        continue;
      }
      left.delete(k);
      bundleDeletes.push(k);
    }
    for (const { k, names } of bundles) left.set(k, names);
    const [first, ...others] = bundles;
    if (first !== undefined && others.length === 0) heldPuts.push({ k: first.k, m: first.names });
    else if (first !== undefined) {
      const page = `p${first.k}`;
      pages.set(
        page,
        bundles.map(({ k }) => k),
      );
      heldPuts.push({ k: page, b: Object.fromEntries(bundles.map(({ k, names }) => [k, names])) });
    }
    // What was written in the same step is newer than the bundle it came with.
    const replaced = rowDeletes.filter((name) => !rows.has(name));
    return {
      heldPuts,
      heldDeletes: [...replaced, ...dropped, ...bundleDeletes, ...deletes],
      rowDeletes: replaced,
      bundleDeletes,
      next: new HeldIndex(rows, left, pages),
    };
  }

  /** What is changed or gone leaves the record that named it among others. */
  private pagesWithout(bundles: ReadonlySet<string>) {
    const pages = new Map(this.pages);
    const puts: HeldRecord[] = [];
    const deletes: string[] = [];
    for (const [page, named] of bundles.size === 0 ? [] : this.pages) {
      const left = named.filter((k) => !bundles.has(k));
      if (left.length === named.length) continue;
      if (left.length === 0) {
        pages.delete(page);
        deletes.push(page);
        continue;
      }
      pages.set(page, left);
      puts.push({ k: page, b: Object.fromEntries(left.map((k) => [k, this.bundles.get(k) ?? []])) });
    }
    return { pages, puts, deletes };
  }
}
