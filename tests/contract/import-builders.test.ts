import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { instant } from '#shared/kernel/instant.ts';
import { plainDate } from '#shared/kernel/plain-date.ts';
import type { BuilderStart, PageToBuild } from '../../central/import/apply/fresh-page-builder.ts';
import { makeApart } from '../../central/import/apply/make-apart.ts';
import { type MadePage, makeHere, type PageMaker } from '../../central/import/apply/page-maker.ts';
import type { Found, Wanted } from '../../central/import/apply/surroundings.ts';
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
  const rows = [
    ['persons', 'P-17', null, person],
    ['household', 'P-17 98041790391', null, member],
  ];
  return {
    page: {
      places: [
        { ref: 'P-17', kind: 'persons', dossierId: 'd', spaceId: 'WAL', number: 20_000_001, demo: true },
      ],
      texts: [{ dossier: 'P-17', rows: JSON.stringify(rows) }],
      rows: 2,
    },
    ranges: new Map([['WAL', { first: 5, last: 6 }]]),
  };
}

const nothing: Found = { others: [], lines: new Map() };

async function made(maker: PageMaker, name: string) {
  const asked: Wanted[] = [];
  const page = await maker.make(pageOf(name), (wanted) => {
    asked.push(wanted);
    return Promise.resolve(nothing);
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
    const there = await Promise.all(names.map((name) => made(apart, name)));
    for (const [at, name] of names.entries()) {
      const own = await made(here, name);
      expect(there[at]).toEqual(own);
      expect(own.latest).toEqual(new Map([['WAL', 5]]));
      expect(own.rows[0]).toBeGreaterThan(3);
      expect(own.asked).toEqual([{ refs: new Set(), ssins: new Set(['98041790391']), lines: new Set() }]);
    }
  } finally {
    await apart.close();
  }
});

it('tells what ended the thread, and what could not be found', async () => {
  const apart = makeApart(built, start);
  try {
    const lost = apart.make(pageOf('Froment-Exemple'), () => Promise.reject(new Error('the server fell')));
    await expect(lost).rejects.toThrow('the server fell');
    const { page, ranges } = pageOf('Froment-Exemple');
    const broken = { page: { ...page, texts: [{ dossier: 'P-17', rows: '[' }] }, ranges };
    await expect(apart.make(broken, () => Promise.resolve(nothing))).rejects.toThrow('JSON');
  } finally {
    await apart.close();
  }
});
