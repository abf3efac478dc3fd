import { findRow, type Row } from '#shared/entities/index.ts';
import { type PlainDate, plainDate } from '#shared/kernel/plain-date.ts';
import { demoDirectory } from '../demo-staff.ts';
import { scenarioDossiers } from '../scenarios/index.ts';
import type { DemoFund, DemoParameters } from '../../seed/demo-fund.ts';
import { addAccount } from './account-rows.ts';
import { type Block, drawBlock } from './block.ts';
import { addCareer } from './career-rows.ts';
import { addCompanyAccount } from './company-rows.ts';
import { DossierRows } from './dossier-rows.ts';
import { addHousehold } from './household-rows.ts';
import { addIdentity, addProxies } from './identity-rows.ts';
import { drawIncomes } from './incomes.ts';
import { addLinks } from './link-rows.ts';
import type { PersonProfile, Profile } from './profile.ts';
import { BLOCK, drawSlots } from './slots.ts';
import { makeWorld, type World } from './world.ts';

interface Dossier {
  readonly dossierId: string;
  readonly spaceId: string;
  readonly rows: readonly Row[];
}

/** What the desk of today adds to a dossier: contacts, notes, requests. None when the caller has none. */
export type DeskRows = (profile: Profile, asOf: PlainDate) => readonly Row[];

/**
 * A made-up fund of `n` dossiers: first the scenario dossiers, then drawn ones. The same seed gives the same rows on
 * every machine, and a drawn dossier is the same whatever `n` is, its links to dossiers beyond the end excepted.
 * Dossiers are made when asked for, a hundred at a time, so that 50,000 need no more memory than 100.
 */
export function generateDemoFund({ seed, n, asOf }: DemoParameters, deskRows: DeskRows = () => []): DemoFund {
  const scenarios = scenarioDossiers();
  const reserved = new Set(scenarios.dossiers.flatMap((one) => findRow(one.rows, 'person')?.body.ssin ?? []));
  const drawn = Math.max(0, n - scenarios.dossiers.length);
  return {
    directory: demoDirectory,
    dossiers: {
      *[Symbol.iterator]() {
        yield* scenarios.dossiers;
        yield* drawnDossiers(makeWorld(seed, plainDate(asOf), reserved), drawn, deskRows);
      },
    },
    spaceRows: scenarios.spaceRows,
  };
}

function* drawnDossiers(world: World, count: number, deskRows: DeskRows): Generator<Dossier> {
  const slots = drawSlots(world);
  for (let number = 0; number * BLOCK < count; number += 1) {
    const block = drawBlock(world, slots, number);
    for (const profile of block.profiles) {
      if (profile.index < count) yield drawnDossier(world, block, profile, count, deskRows);
    }
  }
}

function drawnDossier(
  { asOf }: World,
  block: Block,
  profile: Profile,
  count: number,
  deskRows: DeskRows,
): Dossier {
  const rows = new DossierRows(profile);
  addIdentity(rows, profile, asOf);
  const exists = (other: Profile) => other.index < count;
  if (profile.kind === 'person') {
    const incomes = drawIncomes(profile, asOf);
    addCareer(rows, profile, incomes, asOf);
    const partner = partnerOf(profile, block);
    addHousehold(rows, profile, partner !== null && exists(partner) ? partner : null, asOf);
    addAccount(rows, profile, incomes, asOf);
  } else {
    addCompanyAccount(rows, profile, asOf);
  }
  addProxies(rows, profile);
  addLinks(rows, profile, block, exists);
  return {
    dossierId: profile.dossierId,
    spaceId: profile.spaceId,
    rows: [...rows.rows, ...deskRows(profile, asOf)],
  };
}

/** An assisting spouse and whom they assist are each other's partner. */
function partnerOf(profile: PersonProfile, block: Block): PersonProfile | null {
  for (const { kind, helped, helper } of block.helpers) {
    if (kind !== 'assistingSpouse') continue;
    if (helped === profile) return helper;
    if (helper === profile) return helped;
  }
  return null;
}
