import { findRow, type Row } from '#shared/entities/index.ts';
import { generateDemoFund } from '../../demo-fund/generate-demo-fund.ts';
import type { DemoFund } from '../../seed/demo-fund.ts';
import { eurosText, euroCents, parseEuro } from '#shared/kernel/money.ts';
import { type FileKind, fileKinds } from '../define/files.ts';
import { csvText, type SampleFiles, type SampleRow } from './csv-text.ts';
import { exportFund } from './export-fund.ts';
import { giveOwnNumbers } from './own-numbers.ts';
import { faults, type Take } from './faults.ts';

/** Enough dossiers that each fault finds its own, the scenarios of the demo fund left out. */
const DOSSIERS = 360;
const AS_OF = '2026-11-23';

export interface ManifestEntry {
  readonly id: string;
  readonly file: string;
  readonly line: number;
  readonly column: string;
  readonly code: string;
  readonly what: string;
}

export interface Sample {
  /** Bytes by file name. */
  readonly files: Readonly<Record<string, Uint8Array>>;
  readonly manifest: readonly ManifestEntry[];
}

/**
 * An extract of a made-up fund with deliberate faults, each in a dossier of its own. The household is written in
 * Windows-1252 and the plans with commas, as some systems do.
 */
export function makeSample(withFaults = true): Sample {
  const rows = exportFund(ordinary(generateDemoFund({ seed: 4, n: DOSSIERS, asOf: AS_OF })));
  giveOwnNumbers(rows);
  const spoiled = withFaults ? spoil(rows) : [];
  rows.extract.push(totalsOf(rows));
  const texts = Object.fromEntries(
    fileKinds.map((kind) => [`${kind}.csv`, csvText(kind, rows[kind], kind === 'plans' ? ',' : ';')]),
  );
  const files = Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [
      name,
      Buffer.from(text, name === 'household.csv' ? 'latin1' : 'utf8'),
    ]),
  );
  const manifest = spoiled.map(({ fault: { id, kind, code, column, what }, row }) => ({
    id,
    file: `${kind}.csv`,
    line: rows[kind].indexOf(row) + 2,
    column,
    code,
    what,
  }));
  return { files, manifest };
}

/** Without the scenarios: whoever tries the extract on the demo fund does not meet the same people a second time. */
function ordinary(fund: DemoFund): DemoFund {
  const isScenario = (rows: readonly Row[]) =>
    findRow(rows, 'dossier')?.body.dossierNumber.startsWith('1') === true;
  return { ...fund, dossiers: [...fund.dossiers].filter(({ rows }) => !isScenario(rows)) };
}

function spoil(files: SampleFiles) {
  const touched = new Set<string>();
  const ownerOf = (row: SampleRow) => row['dossier_ref'] ?? row['company_ref'] ?? '';
  // A mandate falls with either side: both count as touched.
  const partiesOf = (row: SampleRow) => [ownerOf(row), row['person_ref'] ?? ''].filter((ref) => ref !== '');
  const take: Take = (kind: FileKind, wanted = () => true) => {
    const found = files[kind].find(
      (row) =>
        !partiesOf(row).some((ref) => touched.has(ref)) && wanted(row, files) && row['_raw'] === undefined,
    );
    if (!found) throw new Error(`the sample has too few rows of ${kind}`);
    for (const ref of partiesOf(found)) touched.add(ref);
    return found;
  };
  return faults.map((fault) => ({ fault, row: fault.spoil(files, take) }));
}

function totalsOf(files: SampleFiles): SampleRow {
  const sum = files['contribution-lines'].reduce((total, row) => {
    const read = parseEuro(row['amount'] ?? '');
    return total + (read.ok ? read.value : 0);
  }, 0);
  return {
    fund: 'Caisse Exemple',
    as_of: AS_OF,
    system: 'Exemple 1.0',
    dossiers_count: String(files.persons.length + files.companies.length),
    lines_sum: eurosText(euroCents(sum)).replace('.', ','),
  };
}
