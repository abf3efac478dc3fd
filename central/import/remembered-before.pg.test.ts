import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { migrate } from '../db/migrate.ts';
import { emptyDemo, importTexts } from './testing/import-texts.ts';

/** Tables as 0014 left them. */
const before = [
  'truncate import_stage, import_issue',
  `alter table import_stage alter column data type json using data::json, drop column code, drop column mark,
     drop column from_on, drop column to_on, drop column cents, drop column part`,
  'drop index import_row_ssin',
  'alter table import_row alter column data type json using data::json',
  `create index import_row_ssin on import_row ((data ->> 'ssin')) where kind = 'persons'`,
  `delete from kysely_migration where name >= '0015'`,
];

const persons = `dossier_ref;ssin;family_name;given_names;birth_date;sex;language;street;house_number;postal_code
P-17;98.04.17-902.92;Froment-Exemple;Léa;17/04/1998;F;FR;Rue du Four Fictif;12;5000
`;
const careers = 'dossier_ref,affiliation_ref,capacity,from,to,category\n';
const baker = 'P-17,A-1,selfEmployed,2026-01-05,2026-06-30,primoStarter\n';
const quarters = 'dossier_ref,line_ref,kind,quarter,amount,due_on\n';
const first = 'P-17,L-1,provisional,2026Q1,100.00,2026-03-31\n';
const payments = 'payment_ref,dossier_ref,received_on,amount,line_ref,allocated\n';
const paid = 'PAY-1,P-17,2026-03-20,60.00,L-1,60.00\n';

it('what was remembered before the tables changed is found again, and judged beside what is new', async () => {
  const db = await emptyDemo();
  const files = {
    'p.csv': persons,
    'a.csv': careers + baker,
    'l.csv': quarters + first,
    'y.csv': payments + paid,
  };
  await importTexts(db, files);
  for (const statement of before) await sql.raw(statement).execute(db);
  await migrate(db);
  const again = await importTexts(db, files);
  expect(again.outcome.total).toMatchObject({ imported: 0, updated: 0, unchanged: 4 });
  const more = await importTexts(db, {
    // Stands on the affiliation that only what is remembered has.
    'l.csv': `${quarters}P-17,L-2,provisional,2026Q2,100.00,2026-06-30\nP-17,L-3,provisional,2026Q4,100.00,2026-12-31\n`,
    // The same payment settles more than it brought.
    'y.csv': `${payments}PAY-1,P-17,2026-03-20,60.00,L-2,10.00\n`,
    // Of the same capacity, in the same days.
    'a.csv': `${careers}P-17,A-2,selfEmployed,2026-06-01,2026-06-15,mainOccupation\n`,
  });
  expect([...more.short].sort()).toEqual([
    'E22 a.csv:2 from',
    'E26 y.csv:2 allocated',
    'E27 l.csv:3 quarter',
  ]);
  await db.destroy();
});
