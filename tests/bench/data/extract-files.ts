import { createWriteStream, mkdirSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { plainDateFromEpochDay } from '#shared/kernel/plain-date.ts';
import { ssinCheckDigits } from '#shared/kernel/ssin.ts';

/** 1950-01-01, and so many days after it that every NISS is another one. */
const FIRST_BIRTH = -7_305;
const BIRTHS = 20_000;
const QUARTERS = ['2025Q4', '2026Q1', '2026Q2', '2026Q3'] as const;

const heads = {
  'persons.csv':
    'dossier_ref;ssin;family_name;given_names;birth_date;sex;language;street;house_number;postal_code;locality;mobile;email;status',
  'affiliations.csv': 'dossier_ref;affiliation_ref;capacity;from;to;category;trade',
  'contribution-lines.csv': 'dossier_ref;line_ref;kind;quarter;category;amount;fee;due_on;claimed_on',
  'payments.csv': 'payment_ref;dossier_ref;received_on;amount;channel;line_ref;allocated',
} as const;
type Name = keyof typeof heads;

/**
 * Writes the extract of a fund of so many people: who they are, one affiliation, the lines of a year and what paid them.
 * Numbers are those of nobody: their order is that of made-up people.
 * @returns paths, in the order of their kinds
 */
export async function writeExtract(folder: string, dossiers: number): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true });
  const names = Object.keys(heads) as Name[];
  const out = new Map(names.map((name) => [name, createWriteStream(join(folder, name))]));
  const write = async (name: Name, text: string) => {
    const stream = out.get(name);
    if (stream && !stream.write(text)) await once(stream, 'drain');
  };
  for (const name of names) await write(name, `${heads[name]}\n`);
  for (let from = 0; from < dossiers; from += 1_000) {
    const texts: Record<Name, string> = {
      'persons.csv': '',
      'affiliations.csv': '',
      'contribution-lines.csv': '',
      'payments.csv': '',
    };
    for (let n = from; n < Math.min(dossiers, from + 1_000); n += 1) addDossier(texts, n);
    for (const name of names) await write(name, texts[name]);
  }
  for (const stream of out.values()) {
    stream.end();
    await once(stream, 'finish');
  }
  return names.map((name) => join(folder, name));
}

function addDossier(texts: Record<Name, string>, n: number): void {
  const ref = `P-${n}`;
  const birth = plainDateFromEpochDay(FIRST_BIRTH + (n % BIRTHS));
  const order = String(900 + Math.floor(n / BIRTHS) * 2).padStart(3, '0');
  const nine = `${birth.slice(2, 4)}${birth.slice(5, 7)}${birth.slice(8)}${order}`;
  const ssin = nine + ssinCheckDigits(nine, birth >= '2000');
  texts['persons.csv'] +=
    `${ref};${ssin};Numéro-Exemple ${n};Zoé;${birth};F;FR;Rue Fictive;${(n % 90) + 1};5000;Namur;0400 00 00 00;zoe.${n}@numero.example;active\n`;
  texts['affiliations.csv'] += `${ref};A-${n};selfEmployed;2019-01-01;;mainOccupation;boulangerie\n`;
  QUARTERS.forEach((quarter, place) => {
    const [due, paid] = [`${quarter.slice(0, 4)}-12-31`, `2026-0${place + 2}-15`];
    texts['contribution-lines.csv'] +=
      `${ref};L-${n}-${place};provisional;${quarter};mainOccupation;890,42;36,06;${due};\n`;
    texts['payments.csv'] += `PAY-${n}-${place};${ref};${paid};926,48;transfer;L-${n}-${place};926,48\n`;
  });
}
