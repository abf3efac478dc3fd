import { createWriteStream, mkdirSync } from 'node:fs';
import { once } from 'node:events';
import path from 'node:path';
import { addDays, type PlainDate, plainDate } from '#shared/kernel/plain-date.ts';
import { enterpriseCheckDigits } from '#shared/kernel/enterprise-number.ts';
import { ssinCheckDigits } from '#shared/kernel/ssin.ts';
import { generateDemoFund } from '../../../central/demo-fund/generate-demo-fund.ts';
import type { Column } from '../../../central/import/define/column.ts';
import { type FileKind, fileKinds, files } from '../../../central/import/define/files.ts';
import { cellText, type SampleFiles, type SampleRow } from '../../../central/import/sample/csv-text.ts';
import { exportFund } from '../../../central/import/sample/export-fund.ts';
import { DEMO_DAY, DEMO_SEED } from '../../../central/start/prepare-fund.ts';

/** Dossiers of the demo fund that the others are copies of. */
const ORIGINALS = 2_000;
/** Order numbers of made-up people; odd ones are men's. */
const [FIRST_ORDER, LAST_ORDER] = [900, 997];
/** Enterprise numbers from here on are nobody's. */
const FIRST_ENTERPRISE = 9_000_000;

/**
 * Writes the extract of a fund of `n` dossiers: those of the demo fund, again and again under other references, each
 * person and company with a number of its own. No row is faulty.
 * @returns paths of the files that have rows
 */
export async function writeMultipliedFund(folder: string, n: number): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true });
  const originals = exportFund(
    generateDemoFund({ seed: DEMO_SEED, n: Math.min(n, ORIGINALS), asOf: DEMO_DAY }),
  );
  // The day of its end may lie before its start where a company was dissolved first.
  originals.mandates = originals.mandates.filter(({ from = '', to = '' }) => to === '' || from <= to);
  const count = originals.persons.length + originals.companies.length;
  const copies = Math.ceil(n / count);
  const numbers = new Numbers();
  const kinds = fileKinds.filter((kind) => originals[kind].length > 0);
  const out = new Map(kinds.map((kind) => [kind, createWriteStream(path.join(folder, `${kind}.csv`))]));
  const write = async (kind: FileKind, text: string) => {
    const stream = out.get(kind);
    if (stream && !stream.write(text)) await once(stream, 'drain');
  };
  for (const kind of kinds) await write(kind, `${files[kind].columns.map(({ name }) => name).join(';')}\n`);
  for (let copy = 0; copy < copies; copy += 1) {
    const last = copy === copies - 1;
    const wanted = last ? firstDossiers(originals, n - copy * count) : null;
    for (const kind of kinds) await write(kind, copyOf(kind, originals[kind], copy, numbers, wanted));
  }
  for (const stream of out.values()) {
    stream.end();
    await once(stream, 'finish');
  }
  return kinds.map((kind) => path.join(folder, `${kind}.csv`));
}

/** The last copy is cut short: whole dossiers, and no row that speaks of another one. */
function firstDossiers({ persons, companies }: SampleFiles, most: number): ReadonlySet<string> {
  return new Set([...persons, ...companies].slice(0, most).map((row) => row['dossier_ref'] ?? ''));
}

const owners = ['dossier_ref', 'company_ref', 'person_ref', 'helped_ref', 'helper_ref'] as const;

function copyOf(
  kind: FileKind,
  rows: readonly SampleRow[],
  copy: number,
  numbers: Numbers,
  wanted: ReadonlySet<string> | null,
): string {
  const { columns } = files[kind];
  let text = '';
  for (const row of rows) {
    if (wanted !== null && owners.some((name) => row[name] && !wanted.has(row[name]))) continue;
    const own = kind === 'persons' ? numbers.person(row) : kind === 'companies' ? numbers.company() : {};
    text += `${columns.map((column) => cellText(cellOf(column, { ...row, ...own }, copy))).join(';')}\n`;
  }
  return text;
}

function cellOf({ name, type }: Column, row: SampleRow, copy: number): string {
  const cell = row[name] ?? '';
  if (cell === '' || name === 'office' || name === 'adviser') return cell;
  if (type.is === 'ref') return `${cell}/${copy}`;
  if (type.is === 'refs')
    return cell
      .split(' ')
      .map((ref) => `${ref}/${copy}`)
      .join(' ');
  return cell;
}

/** Numbers that no other row has: where a day of birth has given all of its own, the day before helps out. */
class Numbers {
  readonly #orders = new Map<string, number>();
  /** Where to go on looking for those who were born on a day. */
  readonly #days = new Map<string, PlainDate>();
  #enterprises = FIRST_ENTERPRISE;

  person(row: SampleRow): SampleRow {
    const [day = '', month = '', year = ''] = (row['birth_date'] ?? '').split('/');
    const first = row['sex'] === 'M' ? FIRST_ORDER + 1 : FIRST_ORDER;
    const born = plainDate(`${year}-${month}-${day}`);
    let birth = this.#days.get(`${born} ${first}`) ?? born;
    for (;;) {
      const key = `${birth} ${first}`;
      const order = this.#orders.get(key) ?? first;
      if (order <= LAST_ORDER) {
        this.#orders.set(key, order + 2);
        this.#days.set(`${born} ${first}`, birth);
        const nine = `${birth.slice(2, 4)}${birth.slice(5, 7)}${birth.slice(8)}${order}`;
        return { birth_date: birth, ssin: nine + ssinCheckDigits(nine, birth >= '2000') };
      }
      birth = addDays(birth, -1);
    }
  }

  company(): SampleRow {
    const base = String(this.#enterprises).padStart(8, '0');
    this.#enterprises += 1;
    return { enterprise_number: base + enterpriseCheckDigits(base) };
  }
}
