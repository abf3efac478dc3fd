import type { Row } from '#shared/entities/index.ts';
import { plainDate, type PlainDate } from '#shared/kernel/plain-date.ts';
import { seededRandom } from '#shared/kernel/seeded-random.ts';
import type { DemoFund, DemoParameters } from '../seed/demo-fund.ts';
import { addAccount } from './account-rows.ts';
import { quarterLines } from './account-lines.ts';
import { type Block, BLOCK_SIZE, makeBlock } from './block.ts';
import { FIRST_DRAWN } from './cast.ts';
import { demoDirectory } from './demo-staff.ts';
import { type DossierFrame, dossierFrame } from './dossier-frame.ts';
import { addCompany, addPerson, addRoot } from './identity-rows.ts';
import { drawIncomes } from './incomes.ts';
import type { TraitsContext } from './make-traits.ts';
import { readPlaces } from './places.ts';
import { makeSpread } from './spread.ts';

/** The day on which the story of the demo takes place: a Monday. */
export const demoToday: PlainDate = plainDate('2026-11-23');

interface Dossier {
  readonly dossierId: string;
  readonly spaceId: string;
  readonly rows: Row[];
}

/**
 * A fictitious fund of `n` dossiers, the same for the same parameters on every machine; a dossier is the same
 * whatever `n` is, save for links to dossiers that a smaller fund does not have. Dossiers are made when they are
 * asked for: 50,000 of them never stand in memory together.
 */
export function generateDemoFund({ seed, n, asOf }: DemoParameters): DemoFund {
  const context: TraitsContext = {
    asOf: plainDate(asOf),
    places: readPlaces(),
    spread: makeSpread(seed),
    random: seededRandom(seed),
  };
  return { directory: demoDirectory, dossiers: { [Symbol.iterator]: () => dossiers(context, seed, n) }, spaceRows: [] };
}

function* dossiers(context: TraitsContext, seed: number, n: number): Generator<Dossier> {
  for (let number = 0; number * BLOCK_SIZE < n; number += 1) {
    const block = makeBlock(context, seed, number);
    for (let index = number * BLOCK_SIZE; index < Math.min(n, (number + 1) * BLOCK_SIZE); index += 1) {
      if (index >= FIRST_DRAWN) yield drawnDossier(context, block, index);
    }
  }
}

function drawnDossier(context: TraitsContext, block: Block, index: number): Dossier {
  const traits = block.traits.get(index);
  if (!traits) throw new Error('a block holds all its dossiers');
  const frame: DossierFrame = dossierFrame(traits.number, traits.spaceId);
  const random = context.random.fork(index);
  const setting = { asOf: context.asOf, random: random.fork('identity') };
  addRoot(frame, traits, setting, []);
  if (traits.kind === 'company') addCompany(frame, traits, setting);
  else {
    addPerson(frame, traits, setting);
    const incomes = drawIncomes(traits, random.fork('income'));
    addAccount(frame, quarterLines(traits, incomes, context.asOf), traits.behaviour, { asOf: context.asOf, random: random.fork('account') });
  }
  return { dossierId: frame.dossierId, spaceId: frame.spaceId, rows: frame.rows };
}
