import { describe, expect, it } from 'vitest';
import { entities, findRow, type Row, rowsOfType } from '#shared/entities/index.ts';
import { rowHeaderSchema } from '#shared/entities/row.ts';
import { hashOf } from '#shared/kernel/canonical-json.ts';
import { overlaps } from '#shared/kernel/period.ts';
import { addYears, plainDate } from '#shared/kernel/plain-date.ts';
import { birthDateOfSsin, sexOfSsin } from '#shared/kernel/ssin.ts';
import { makeSample } from '../../import/sample/make-sample.ts';
import { DEFAULT_DEMO_DOSSIERS } from '../../start/parse-config.ts';
import { DEMO_SEED } from '../../start/prepare-fund.ts';
import { addRows, demoOnce, emptyPopulation, type PopulationRows } from '../testing/demo-fund-once.ts';
import { generateDemoFund } from './generate-demo-fund.ts';

const ASOF = plainDate('2026-11-23');
const make = (n: number, seed = 1) => [...generateDemoFund({ seed, n, asOf: ASOF }).dossiers];
const fund = make(300);
const numberOf = (rows: readonly Row[]) => findRow(rows, 'dossier')?.body.dossierNumber ?? '';
const drawn = fund.filter(({ rows }) => numberOf(rows).startsWith('2'));

describe('the rows', () => {
  it('all pass the schema of the header and of their body', () => {
    const bad = fund.flatMap(({ rows }) =>
      rows.flatMap((row) => {
        const checks = [rowHeaderSchema.safeParse(row), entities[row.type].body.safeParse(row.body)];
        return checks.flatMap((check) => (check.success ? [] : [`${row.type}: ${check.error.message}`]));
      }),
    );
    expect(bad).toEqual([]);
  });

  it('have ids of their own and stand in their own dossier', () => {
    const ids = fund.flatMap(({ rows }) => rows.map((row) => row.id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(
      drawn.every(({ rows, dossierId, spaceId }) =>
        rows.every((row) => row.dossierId === dossierId && row.spaceId === spaceId),
      ),
    ).toBe(true);
  });

  it('are as many dossiers as asked for', () => {
    expect(fund).toHaveLength(300);
    expect(drawn[0] && numberOf(drawn[0].rows)).toBe('20000001');
  });

  it('never tell of a day that has not come', () => {
    const late = drawn.flatMap(({ rows }) => [
      ...rowsOfType(rows, 'payment').filter((row) => row.body.receivedOn > ASOF),
      ...rowsOfType(rows, 'income-statement').filter((row) => row.body.receivedOn > ASOF),
      ...rowsOfType(rows, 'contribution-line').filter((row) => (row.body.claimedOn ?? '') > ASOF),
      ...rowsOfType(rows, 'recovery-file').filter((row) => row.body.rungOn > ASOF),
      ...rowsOfType(rows, 'contact').filter((row) => row.body.on > ASOF),
    ]);
    expect(late).toEqual([]);
  });
});

describe('one seed', () => {
  it('gives the same rows twice, and another seed others', () => {
    const hash = (dossiers: typeof fund) => hashOf(dossiers.map((one) => one.rows));
    const once = hash(make(120));
    expect(hash(make(120))).toBe(once);
    expect(hash(make(120, 2))).not.toBe(once);
  });

  it('gives a dossier that does not depend on how many follow, links beyond the end excepted', () => {
    const short = make(150).filter(({ rows }) => numberOf(rows).startsWith('2'));
    const long = new Map(drawn.map((one) => [one.dossierId, one]));
    const linkTypes = new Set(['relation', 'mandate', 'helper-link', 'household-member']);
    const without = (rows: readonly Row[]) => rows.filter((row) => !linkTypes.has(row.type));
    for (const { dossierId, rows } of short) {
      const other = long.get(dossierId)?.rows ?? [];
      const index = Number(numberOf(rows)) - 20_000_001;
      // The first hundred are a whole block: nothing at all may differ there.
      if (index < 100) expect(rows).toEqual(other);
      else expect(without(rows)).toEqual(without(other));
    }
  });
});

/** Nothing else of them is kept: a quarter of the time went to clearing them away. */
function drawMany(seed: number): PopulationRows {
  const many = emptyPopulation();
  for (const { rows } of generateDemoFund({ seed, n: DEFAULT_DEMO_DOSSIERS, asOf: ASOF }).dossiers)
    addRows(many, rows);
  return many;
}

const drawnOnce = new Map<number, PopulationRows>();

function manyOf(seed: number) {
  const many = drawnOnce.get(seed) ?? (seed === DEMO_SEED ? demoOnce().population : drawMany(seed));
  drawnOnce.set(seed, many);
  return many;
}

describe('the demo itself', () => {
  it('has nobody of the sample extract, so that it can be tried on one', () => {
    const { people, companies } = manyOf(DEMO_SEED);
    const taken = new Set<string>([
      ...people.flatMap(({ body }) => body.ssin ?? []),
      ...companies.map(({ body }) => body.enterpriseNumber),
    ]);
    // Without the faults: some of them bring a number from elsewhere.
    const { files } = makeSample(false);
    const texts = ['persons.csv', 'companies.csv'].map((name) => String(Buffer.from(files[name] ?? [])));
    const numbers = texts.flatMap((text) => text.match(/(?<=\n[^;]*;)[\d.-]+(?=;)/g) ?? []);
    expect(numbers.length).toBeGreaterThan(300);
    expect(numbers.filter((number) => taken.has(number.replace(/\D/g, '')))).toEqual([]);
  });
});

describe.each([DEMO_SEED, 3])('two thousand dossiers of seed %i', (seed) => {
  const many = () => manyOf(seed);

  it('have categories that follow each other, and no period that ends before it begins', () => {
    const { affiliations, periods } = many();
    const backwards = affiliations.filter(({ body }) =>
      body.categoryDeclared.some(({ from }, at) => from <= (body.categoryDeclared[at - 1]?.from ?? '')),
    );
    expect(affiliations.length).toBeGreaterThan(1_000);
    expect(backwards).toEqual([]);
    expect(periods.filter(({ from, to }) => to !== null && to <= from)).toEqual([]);
  });

  it('36: give each NISS to one person, whose birth and sex it tells', () => {
    const { people } = many();
    expect(people.length).toBeGreaterThan(1_000);
    const numbers = people.flatMap((row) => row.body.ssin ?? []);
    expect(new Set(numbers).size).toBe(numbers.length);
    const told = people.flatMap(({ body }) =>
      body.ssin === null ? [] : [{ birthDate: birthDateOfSsin(body.ssin), sex: sexOfSsin(body.ssin) }],
    );
    const known = people.flatMap(({ body: { ssin, birthDate, sex } }) =>
      ssin === null ? [] : [{ birthDate, sex }],
    );
    expect(told).toEqual(known);
  });
});

describe('the invariants of the domain', () => {
  it('2: neither a payment nor a claim is allocated beyond its amount', () => {
    for (const { rows } of drawn) {
      const limits = new Map<string, number>();
      for (const row of rows) {
        if (row.type === 'payment' || row.type === 'surcharge-line')
          limits.set(row.id, row.body.amount.cents ?? 0);
        if (row.type === 'contribution-line')
          limits.set(row.id, (row.body.principal.cents ?? 0) + (row.body.fee.cents ?? 0));
      }
      const used = new Map<string, number>();
      for (const { body } of rowsOfType(rows, 'allocation')) {
        for (const id of [body.paymentId, body.targetId]) used.set(id, (used.get(id) ?? 0) + body.cents);
      }
      for (const [id, cents] of used) expect(cents).toBeLessThanOrEqual(limits.get(id) ?? -1);
    }
  });

  it('4: one provisional line per quarter, one yearly line per company and year', () => {
    for (const { rows } of drawn) {
      const keys = rowsOfType(rows, 'contribution-line').map(
        ({ body }) => `${body.kind} ${body.quarter ?? body.year}`,
      );
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it('6: affiliations of one capacity do not overlap, none is before birth or after death', () => {
    for (const { rows } of drawn) {
      const person = findRow(rows, 'person');
      const all = rowsOfType(rows, 'affiliation');
      for (const one of all) {
        expect(person && one.body.period.from > person.body.birthDate).toBe(true);
        if (person?.body.deathOn)
          expect(one.body.period.to !== null && one.body.period.to <= addYears(person.body.deathOn, 1)).toBe(
            true,
          );
        for (const other of all) {
          if (one !== other && one.body.capacity === other.body.capacity)
            expect(overlaps(one.body.period, other.body.period)).toBe(false);
        }
      }
    }
  });

  it('8: what is to be confirmed is not booked', () => {
    const unknown = drawn.flatMap(({ rows }) =>
      rowsOfType(rows, 'contribution-line').filter((row) => row.body.principal.cents === null),
    );
    expect(unknown.length).toBeGreaterThan(0);
    expect(
      unknown.every((row) => row.body.state === 'draft' && row.body.principal.basis.kind === 'toConfirm'),
    ).toBe(true);
  });

  it('20: the instalments of a plan add up to what it covers', () => {
    for (const { rows } of drawn) {
      const plan = findRow(rows, 'payment-plan');
      if (!plan) continue;
      const sum = rowsOfType(rows, 'instalment').reduce((total, row) => total + row.body.cents, 0);
      const covered = rowsOfType(rows, 'contribution-line').filter((row) =>
        plan.body.lineIds.includes(row.id),
      );
      expect(sum).toBe(plan.body.total.cents);
      expect(
        covered.reduce((total, { body }) => total + (body.principal.cents ?? 0) + (body.fee.cents ?? 0), 0),
      ).toBe(sum);
      expect(covered.every((row) => plan.body.agreedOn !== null && row.body.dueOn < plan.body.agreedOn)).toBe(
        true,
      );
    }
  });

  it('33: a mirror has a source with the same period in a dossier that exists', () => {
    const byId = new Map(fund.flatMap(({ rows }) => rows.map((row) => [row.id, row] as const)));
    const mirrors = drawn.flatMap(({ rows }) => rowsOfType(rows, 'relation'));
    expect(mirrors.length).toBeGreaterThan(30);
    for (const { body, dossierId } of mirrors) {
      const source = byId.get(body.sourceId);
      expect(source?.type === 'mandate' || source?.type === 'helper-link').toBe(true);
      if (source?.type !== 'mandate' && source?.type !== 'helper-link') continue;
      expect(source.dossierId).toBe(body.otherDossierId);
      expect(source.body.period).toEqual(body.period);
      expect(source.type === 'mandate' ? source.body.personDossierId : source.body.helperDossierId).toBe(
        dossierId,
      );
    }
  });

  it('37: a child is younger than the parent by eighteen years', () => {
    for (const { rows } of drawn) {
      const birth = findRow(rows, 'person')?.body.birthDate;
      for (const { body } of rowsOfType(rows, 'household-member')) {
        if (birth && body.relation === 'child' && body.birthDate)
          expect(body.birthDate > addYears(birth, 18)).toBe(true);
      }
    }
  });

  it('only knows fictitious names, numbers and addresses', () => {
    const endings = /(Exemple|Fictif|Voorbeeld|Model|Beispiel|Muster)/;
    for (const { rows } of drawn) {
      for (const { body } of rowsOfType(rows, 'person')) {
        expect(body.familyName).toMatch(endings);
        expect(body.ssin?.slice(6, 9) ?? '').toMatch(/^9(\d\d)$/);
      }
      for (const { body } of rowsOfType(rows, 'company')) {
        expect(body.name).toMatch(endings);
        expect(body.enterpriseNumber).toMatch(/^0999/);
      }
      for (const { body } of rowsOfType(rows, 'bank-account')) expect(body.iban.slice(4, 7)).toBe('999');
      for (const { body } of rowsOfType(rows, 'contact-point'))
        expect(body.value).toMatch(body.kind === 'email' ? /@[a-z0-9-]+\.example$/ : /^0400 |^0\d{1,2} 00 /);
    }
  });
});
