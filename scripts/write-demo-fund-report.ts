// Writes docs/demo-fund.md and its drawings from the demo fund itself: npx tsx scripts/write-demo-fund-report.ts
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { demoDirectory, demoPeople } from '../central/demo-fund/demo-staff.ts';
import { generateDemoFund } from '../central/demo-fund/generate-demo-fund.ts';
import {
  type FundMeasure,
  meanOf,
  measureFund,
  medianOf,
  type Tally,
} from '../central/demo-fund/population/measure-fund.ts';
import { scenarioDossiers } from '../central/demo-fund/scenarios/index.ts';
import { demoPassword } from '../central/seed/demo-fund.ts';
import { findRow, type Row, rowsOfType } from '../shared/entities/index.ts';
import { plainDate } from '../shared/kernel/plain-date.ts';
import { root } from './lib/paths.mjs';

const SEED = 1;
const DOSSIERS = 2_000;
const ASOF = plainDate('2026-11-23');

interface Bar {
  readonly label: string;
  readonly count: number;
}

interface Chart {
  readonly file: string;
  readonly title: string;
  readonly bars: readonly Bar[];
}

/** What each scenario is there to show, by its place in the list. */
const shows: Readonly<Record<string, string>> = {
  '10000001': 'Starts as a baker: the reduced first year, duties still to do, orientation to a mutuality.',
  '10000002': 'Three quarters unpaid: the ladder stops at the gate until a third attempt or a conversation.',
  '10000003': 'Assisting spouse and a birth: exemption, vouchers and leave wait as automatic rights.',
  '10000004': 'Goes on working with a pension: the lower rate, the duty to declare, two bonuses by date.',
  '10000005':
    'Director of two companies: who is liable for which quarter, a yearly amount not published yet; a third to affiliate.',
  '10000006': 'Bankruptcy: the bridging right until its last day, a curator who does not answer.',
  '10000007': 'Student whose estimate passed the limit: before and after, and how near it was.',
  '10000008': 'Article 37 near its ceiling: the day by which to ask for less.',
  '10000009':
    'Stopped for illness: a request with another authority, a silence that gives an alarm, no diagnosis.',
  '10000010': 'Everything in German: a written question on a 45-day clock.',
  '10000011': 'Two people changed the same things offline: a choice per group and per amount.',
  '10000012': 'Days paid without right: a reasoned decision, six instalments, the way to a waiver.',
};

function main(): void {
  const fund = generateDemoFund({ seed: SEED, n: DOSSIERS, asOf: ASOF });
  const measure = measureFund(fund, ASOF);
  const folder = path.join(root, 'docs', 'demo-fund');
  mkdirSync(folder, { recursive: true });
  const dossiers = [...fund.dossiers].map((one) => one.rows);
  const charts = [...chartsOf(measure), ...workCharts(dossiers.filter(isDrawn))];
  for (const chart of charts) writeFileSync(path.join(folder, `${chart.file}.svg`), drawBars(chart));
  writeFileSync(path.join(root, 'docs', 'demo-fund.md'), pageOf(measure, charts, dossiers));
}

function chartsOf({ tallies, ages, years, mainIncomes }: FundMeasure): Chart[] {
  const chart = (file: string, title: string, tally: Tally): Chart => ({ file, title, bars: barsOf(tally) });
  return [
    {
      file: 'age',
      title: 'Persons by age',
      bars: histogram(ages, 18, 84, 6, (from, to) => `${from}–${to - 1}`),
    },
    chart('category', 'Persons by category', tallies.category),
    chart('capacity', 'Persons by capacity', tallies.capacity),
    chart('status', 'Persons by status of the dossier', tallies.status),
    {
      file: 'years',
      title: 'Active persons by years of affiliation',
      bars: histogram(years, 0, 40, 4, (from, to) => `${from}–${to}`),
    },
    {
      file: 'income',
      title: 'Newest income of active persons in a main occupation (euros)',
      bars: histogram(mainIncomes, 0, 120_000, 10_000, (from, to) => `${from / 1_000}–${to / 1_000} k`),
    },
    chart(
      'language',
      'Dossiers by area and language (DG: nine German-speaking municipalities)',
      tallies.language,
    ),
    chart('civil-status', 'Persons by civil status', tallies.civilStatus),
    { file: 'children', title: 'Persons by number of children', bars: byNumber(tallies.children) },
    chart('open-quarters', 'Active persons by open quarters (several: 2–6)', tallies.openQuarters),
    chart('rung', 'Recovery files by rung', tallies.rung),
    chart('plan', 'Payment plans by state', tallies.plan),
    chart('legal-form', 'Companies by legal form', tallies.legalForm),
    { file: 'officers', title: 'Companies by number of mandates', bars: byNumber(tallies.officers) },
  ];
}

/** Stories told by hand have numbers that begin with 1. */
function isDrawn(rows: readonly Row[]): boolean {
  return findRow(rows, 'dossier')?.body.dossierNumber.startsWith('2') ?? false;
}

function workCharts(dossiers: readonly (readonly Row[])[]): Chart[] {
  const rows = dossiers.flat();
  const count = (values: readonly string[]): Tally => {
    const tally: Tally = new Map();
    for (const value of values) tally.set(value, (tally.get(value) ?? 0) + 1);
    return tally;
  };
  return [
    {
      file: 'contacts',
      title: 'Dossiers by number of contacts in two years',
      bars: byNumber(count(dossiers.map((one) => `${rowsOfType(one, 'contact').length}`))),
    },
    {
      file: 'notes',
      title: 'Notes by state',
      bars: barsOf(count(rowsOfType(rows, 'note').map((row) => row.body.state))),
    },
    {
      file: 'requests',
      title: 'Requests by state',
      bars: barsOf(count(rowsOfType(rows, 'request').map((row) => row.body.state))),
    },
    {
      file: 'life-events',
      title: 'Life events',
      bars: barsOf(count(rowsOfType(rows, 'life-event-record').map((row) => row.body.eventId))),
    },
  ];
}

function barsOf(tally: Tally): Bar[] {
  return [...tally]
    .map(([label, count]) => ({ label, count }))
    .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
}

function byNumber(tally: Tally): Bar[] {
  return barsOf(tally).sort((a, b) => Number(a.label) - Number(b.label));
}

function histogram(
  values: readonly number[],
  from: number,
  to: number,
  step: number,
  label: (from: number, to: number) => string,
): Bar[] {
  const bars: Bar[] = [];
  for (let start = from; start < to; start += step) {
    bars.push({
      label: label(start, start + step),
      count: values.filter((value) => value >= start && value < start + step).length,
    });
  }
  const above = values.filter((value) => value >= bars.length * step + from).length;
  return above === 0 ? bars : [...bars, { label: 'above', count: above }];
}

const ROW = 24;
const LEFT = 190;
const WIDTH = 640;

/** Horizontal bars without a ground of their own: letters and bars follow the reader's light or dark page. */
function drawBars({ title, bars }: Chart): string {
  const most = Math.max(1, ...bars.map((bar) => bar.count));
  const total = bars.reduce((sum, bar) => sum + bar.count, 0);
  const height = bars.length * ROW + 44;
  const lines = bars.map(({ label, count }, i) => {
    const y = 36 + i * ROW;
    const width = Math.round((count / most) * (WIDTH - LEFT - 120));
    const share = total === 0 ? '0.0' : ((count / total) * 100).toFixed(1);
    return [
      `  <text class="ink" x="${LEFT - 8}" y="${y + 13}" text-anchor="end">${escapeText(label)}</text>`,
      `  <rect class="bar" x="${LEFT}" y="${y}" width="${width}" height="16" rx="2"/>`,
      `  <text class="ink" x="${LEFT + width + 6}" y="${y + 13}">${count} · ${share} %</text>`,
    ].join('\n');
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-label="${escapeText(title)}">
  <style>
    text { font: 13px system-ui, sans-serif; }
    .ink { fill: #1f2328; }
    .bar { fill: #2f6f8f; }
    @media (prefers-color-scheme: dark) { .ink { fill: #e6e9ee; } .bar { fill: #6fb1d1; } }
  </style>
  <text class="ink" x="0" y="18" font-weight="600">${escapeText(title)}</text>
${lines.join('\n')}
</svg>
`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function pageOf(
  measure: FundMeasure,
  charts: readonly Chart[],
  dossiers: readonly (readonly Row[])[],
): string {
  return `# The demo fund

<!-- Written by scripts/write-demo-fund-report.ts: change that file, not this page. -->

${DOSSIERS.toLocaleString('en')} dossiers of people and companies that do not exist, the same on every machine for the same seed (${SEED}).
They hold ${dossiers.reduce((sum, rows) => sum + rows.length, 0).toLocaleString('en')} rows; their story takes place on ${ASOF}. The shares are choices made for the demo, **not statistics**. Contributions come from the
product's own rules; an amount that no source gives stays "to be confirmed". Lines begin in 2019Q1, the first quarter whose
figures were read: older affiliations keep their date and have no older lines.

Nobody can be taken for a real person: every family name ends in -Exemple, -Fictif, -Voorbeeld, -Model, -Beispiel or
-Muster, NISS order numbers are 900–997, enterprise numbers 0999.xxx.xxx, bank accounts have bank code 999, phones
begin with 0400 or have 00 after the area code, mail ends in \`.example\`.

## People of the fund

| badge | name | role | languages | offices | password |
|---|---|---|---|---|---|
${demoDirectory.staff.map((one) => `| ${one.badge} | ${one.name}${(demoPeople as readonly string[]).includes(one.staffId) ? ' ★' : ''} | ${one.roles.join(', ')} | ${one.languages.join(', ')} | ${one.spaces.join(', ')} | \`${demoPassword(one.name)}\` |`).join('\n')}

★ introduced on the sign-in page of a demo.

## Scenario dossiers

| number | name | place | language | shows |
|---|---|---|---|---|
${scenarioLines().join('\n')}

## Drawn dossiers

${measure.persons} persons and ${measure.companies} companies. Mean age ${meanOf(measure.ages).toFixed(1)} years; active persons have been with the fund for
${meanOf(measure.years).toFixed(1)} years on average, ${measure.years.filter((years) => years >= 30).length} of them for 120 quarters or more. Median newest income of active persons in a main
occupation: ${Math.round(medianOf(measure.mainIncomes)).toLocaleString('en')} euros.

${charts.map(({ file, title }) => `![${title}](demo-fund/${file}.svg)`).join('\n\n')}

## How it is made

A dossier follows from the seed and its index alone. Dossiers come in blocks of a hundred with a fixed make-up of
offices and kinds; links between dossiers never leave their block. Rare traits are spread evenly over the indexes
instead of drawn, so that a fund of ${DOSSIERS.toLocaleString('en')} has all of them. Places follow the inhabitants of the 581 municipalities of 2020
([table](../resources/places/README.md)); the German-speaking ones have more than their share.
Two years of desk work (visits, notes, requests, letters) lie on every dossier; open tasks and coming appointments only on the
first 2,000, because a larger fund is for measuring and not for six desks.
`;
}

function scenarioLines(): string[] {
  return scenarioDossiers().dossiers.flatMap(({ rows }) => {
    const number = findRow(rows, 'dossier')?.body.dossierNumber ?? '';
    const what = shows[number];
    if (what === undefined) return [];
    const person = findRow(rows, 'person');
    const name = person
      ? `${person.body.givenNames} ${person.body.familyName}`
      : (findRow(rows, 'company')?.body.name ?? '');
    const place = findRow(rows, 'address')?.body.locality ?? '';
    return [
      `| ${number.slice(0, 4)} ${number.slice(4)} | ${name} | ${place} | ${findRow(rows, 'dossier')?.body.language ?? ''} | ${what} |`,
    ];
  });
}

main();
