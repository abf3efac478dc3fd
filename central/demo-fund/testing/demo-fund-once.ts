import { type Row, rowsOfType } from '#shared/entities/index.ts';
import { digestOf } from '#shared/folds/digest-of.ts';
import type { Digest } from '#shared/folds/digest.ts';
import { makeKeyOf } from '#shared/folds/key-of.ts';
import type { Period } from '#shared/kernel/period.ts';
import { DEFAULT_DEMO_DOSSIERS } from '../../start/parse-config.ts';
import { DEMO_SEED } from '../../start/prepare-fund.ts';
import { deskDayRows } from '../desk-day/index.ts';
import { demoToday } from '../generate-demo-fund.ts';
import { generateDemoFund } from '../population/generate-demo-fund.ts';
import { type FundMeasure, measureFund } from '../population/measure-fund.ts';

/** What the drawn population of a fund is asked about, row by row. */
export interface PopulationRows {
  readonly people: Row<'person'>[];
  readonly companies: Row<'company'>[];
  readonly affiliations: Row<'affiliation'>[];
  readonly periods: Period[];
}

/** Rows of the desk's work alone, of one dossier; the stories told by hand have none. */
export interface DeskWork {
  readonly language: string;
  readonly spaceId: string;
  readonly rows: readonly Row[];
}

/** What tests ask of the demo as it starts: its two thousand dossiers, of which only this is kept. */
export interface DemoOnce {
  readonly population: PopulationRows;
  readonly measure: FundMeasure;
  readonly work: readonly DeskWork[];
  readonly digests: readonly Digest[];
  readonly dossiers: readonly DossierOnce[];
  /** Of all rows together. */
  readonly ids: { readonly given: number; readonly different: number };
}

export interface DossierOnce {
  readonly roots: readonly Row<'dossier'>[];
  readonly people: readonly Row<'person'>[];
  readonly requests: readonly Row<'request'>[];
  readonly revisions: readonly Row<'note-revision'>[];
}

export function emptyPopulation(): PopulationRows {
  return { people: [], companies: [], affiliations: [], periods: [] };
}

export function addRows(to: PopulationRows, rows: readonly Row[]): void {
  to.people.push(...rowsOfType(rows, 'person'));
  to.companies.push(...rowsOfType(rows, 'company'));
  to.affiliations.push(...rowsOfType(rows, 'affiliation'));
  for (const { body } of rows) if ('period' in body && body.period !== null) to.periods.push(body.period);
}

/** Keys of searched texts under a secret that everybody may know. */
export const openKeyOf = makeKeyOf(new Uint8Array(32));

function draw(): DemoOnce {
  const work: DeskWork[] = [];
  const population = emptyPopulation();
  const digests: Digest[] = [];
  const dossiers: DossierOnce[] = [];
  const ids = new Set<string>();
  let given = 0;
  let ofDesk: readonly Row[] = [];
  const parameters = { seed: DEMO_SEED, n: DEFAULT_DEMO_DOSSIERS, asOf: demoToday };
  const fund = generateDemoFund(parameters, (profile, asOf) => {
    ofDesk = deskDayRows(profile, asOf);
    work.push({ language: profile.language, spaceId: profile.spaceId, rows: ofDesk });
    return ofDesk;
  });
  function* looked() {
    for (const dossier of fund.dossiers) {
      const { rows } = dossier;
      for (const row of rows) ids.add(`${row.type}:${row.id}`);
      given += rows.length;
      const digest = digestOf(rows, openKeyOf);
      if (digest !== null) digests.push(digest);
      dossiers.push({
        roots: rowsOfType(rows, 'dossier'),
        people: rowsOfType(rows, 'person'),
        requests: rowsOfType(rows, 'request'),
        revisions: rowsOfType(rows, 'note-revision'),
      });
      const drawn = rows.slice(0, rows.length - ofDesk.length);
      addRows(population, drawn);
      yield { ...dossier, rows: drawn };
      ofDesk = [];
    }
  }
  const measure = measureFund({ ...fund, dossiers: looked() }, demoToday);
  return { population, measure, work, digests, dossiers, ids: { given, different: ids.size } };
}

let drawn: DemoOnce | undefined;

/** Drawn once for all files of a worker: five seconds of processor. */
export function demoOnce(): DemoOnce {
  drawn ??= draw();
  return drawn;
}
