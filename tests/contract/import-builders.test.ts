import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { instant } from '#shared/kernel/instant.ts';
import { plainDate } from '#shared/kernel/plain-date.ts';
import type { BuilderStart, PageToBuild } from '../../central/import/apply/fresh-page-builder.ts';
import { makeApart } from '../../central/import/apply/make-apart.ts';
import { type MadePage, makeHere, type PageMaker } from '../../central/import/apply/page-maker.ts';
import type { Found } from '../../central/import/apply/surroundings.ts';
import { root } from '../../scripts/lib/paths.mjs';

const built = pathToFileURL(join(root, 'dist', 'central', 'build-pages.worker.js'));
const start: BuilderStart = {
  context: {
    runId: 'run',
    asOf: plainDate('2026-11-23'),
    at: instant('2026-11-23T08:00:00.000Z'),
    staff: new Map([['INES', 'ines']]),
  },
  cardKeys: new Map([['WAL', Buffer.alloc(32, 7).toString('base64')]]),
};

function pageOf(name: string): PageToBuild {
  const person = {
    ssin: '98041790292',
    family_name: name,
    given_names: 'Léa',
    adviser: 'ines',
    status: 'active',
  };
  const member = { ssin: '98041790391', from: '2020-01-01', kind: 'child' };
  const payment = {
    payment_ref: 'PAY-1',
    received_on: '2024-02-01',
    amount: 10_000,
    line_ref: 'L-OF-ANOTHER',
    allocated: 10_000,
  };
  const rows = [
    ['persons', 'P-17', person],
    ['household', 'P-17 98041790391', member],
    ['payments', 'PAY-1 L-OF-ANOTHER', payment],
  ];
  return {
    page: {
      places: [
        { ref: 'P-17', kind: 'persons', dossierId: 'd', spaceId: 'WAL', number: 20_000_001, demo: true },
      ],
      texts: [{ dossier: 'P-17', own: true, rows: JSON.stringify(rows) }],
      others: [],
      rows: 3,
    },
    ranges: new Map([['WAL', { first: 5, last: 6 }]]),
  };
}

async function made(maker: PageMaker, name: string, lines: Found['lines']) {
  const asked: ReadonlySet<string>[] = [];
  const page = await maker.make(pageOf(name), (lacking) => {
    asked.push(lacking);
    return Promise.resolve(lines);
  });
  return { ...seen(page), asked };
}

function seen({ entities, digests, latest }: MadePage) {
  const bytes = [entities, digests].map((rows) => Buffer.concat(rows.pieces()).toString('latin1'));
  return { bytes, rows: [entities.rows, digests.rows], latest };
}

it('a thread of its own makes the same rows of a page, asking for the same', async () => {
  const [here, apart] = [makeHere(start), makeApart(built, start)];
  try {
    const names = ['Froment-Exemple', 'Œillet-Fictif 🙂'];
    const there = await Promise.all(names.map((name) => made(apart, name, new Map())));
    for (const [at, name] of names.entries()) {
      const own = await made(here, name, new Map());
      expect(there[at]).toEqual(own);
      expect(own.latest).toEqual(new Map([['WAL', 5]]));
      expect(own.rows[0]).toBeGreaterThan(3);
      expect(own.asked).toEqual([new Set(['L-OF-ANOTHER'])]);
    }
  } finally {
    await apart.close();
  }
});

it('a payment of a line in another dossier says of which kind that line is', async () => {
  const here = makeHere(start);
  const typed = async (kind: string) => {
    const { bytes } = await made(here, 'Froment-Exemple', new Map([['L-OF-ANOTHER', { kind }]]));
    return /"targetType":"([a-z-]+)"/.exec(bytes[0] ?? '')?.[1];
  };
  expect(await typed('provisional')).toBe('contribution-line');
  expect(await typed('quarterly3')).toBe('surcharge-line');
});

it('tells what ended the thread, and what could not be found', async () => {
  const apart = makeApart(built, start);
  try {
    const lost = apart.make(pageOf('Froment-Exemple'), () => Promise.reject(new Error('the server fell')));
    await expect(lost).rejects.toThrow('the server fell');
    const { page, ranges } = pageOf('Froment-Exemple');
    const broken = { page: { ...page, texts: [{ dossier: 'P-17', own: true, rows: '[' }] }, ranges };
    await expect(apart.make(broken, () => Promise.resolve(new Map()))).rejects.toThrow('JSON');
  } finally {
    await apart.close();
  }
});
