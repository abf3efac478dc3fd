import type { LegalForm } from '#shared/entities/codes.ts';
import { addDays, addMonths, addYears, type PlainDate } from '#shared/kernel/plain-date.ts';
import type { SeededRandom } from '#shared/kernel/seeded-random.ts';
import {
  dossierIdOf,
  dossierNumberOf,
  drawLanguage,
  drawPlaceOf,
  protectionOf,
  staffOf,
} from './draw-person.ts';
import { drawCompanyName } from './names/draw-name.ts';
import { trades } from './names/trades.data.ts';
import { makeEnterpriseNumber } from './numbers.ts';
import type { CompanyProfile, PaymentBehaviour } from './profile.ts';
import { BLOCK, PERSONS_PER_BLOCK, type Slot } from './slots.ts';
import { GOLDEN_STEP, SILVER_STEP, spread, type World } from './world.ts';

const FIRST_COMPANY_SERIAL = 100;
const COMPANY_SERIALS = 6_000;

export function drawCompany(world: World, slots: readonly Slot[], index: number): CompanyProfile {
  const slot = slots[index % BLOCK];
  if (slot?.kind !== 'company') throw new Error('not a slot of a company');
  const random = world.root.fork(`d${index}`);
  const ordinal = Math.floor(index / BLOCK) * (BLOCK - PERSONS_PER_BLOCK) + slot.rank;
  if (ordinal >= COMPANY_SERIALS) throw new Error('0999.xxx.xxx has no number left for another company');
  const place = drawPlaceOf(slot.spaceId, random);
  const language = drawLanguage(place, random);
  const legalForm = random.weighted<LegalForm>([
    ['SRL', 70],
    ['SA', 10],
    ['SNC', 6],
    ['SCOMM', 9],
    ['SC', 5],
  ]);
  const companyStatus = statusAt(spread(ordinal, world.offsets.category, GOLDEN_STEP));
  const behaviour = behaviourAt(spread(ordinal, world.offsets.behaviour, SILVER_STEP));
  const createdOn = drawCreation(world.asOf, ordinal, random);
  const display = drawCompanyName(language, legalForm, random);
  const endOn = companyStatus === 'dissolved' ? addDays(world.asOf, -random.int(40, 700)) : null;
  return {
    kind: 'company',
    index,
    dossierId: dossierIdOf(index),
    spaceId: slot.spaceId,
    number: dossierNumberOf(index),
    language,
    display,
    place,
    status: companyStatus === 'dissolved' ? 'ceased' : 'active',
    // Dissolved before it was there: then it was there half a year before.
    startOn: endOn !== null && endOn <= createdOn ? addMonths(endOn, -6) : createdOn,
    endOn,
    ...staffOf(slot.spaceId, random),
    behaviour,
    rung:
      behaviour === 'onTime' || behaviour === 'late'
        ? null
        : random.pick(['reminded', 'statementSent', 'finalReminder'] as const),
    protected: protectionOf(index + 3),
    random: random.fork('desk'),
    legalForm,
    enterpriseNumber: makeEnterpriseNumber(FIRST_COMPANY_SERIAL + ordinal),
    companyStatus,
    large: spread(ordinal, 0.37, GOLDEN_STEP) < 0.28,
    trade: random.pick(trades[language]),
  };
}

function statusAt(u: number): CompanyProfile['companyStatus'] {
  if (u < 0.06) return 'dormant';
  if (u < 0.075) return 'bankrupt';
  if (u < 0.085) return 'reorganisation';
  if (u < 0.095) return 'liquidation';
  return u < 0.12 ? 'dissolved' : 'active';
}

function behaviourAt(u: number): PaymentBehaviour {
  if (u < 0.86) return 'onTime';
  if (u < 0.92) return 'late';
  return u < 0.97 ? 'oneOpen' : 'severalOpen';
}

/** One in twenty is younger than three years. */
function drawCreation(asOf: PlainDate, ordinal: number, random: SeededRandom): PlainDate {
  if (ordinal % 20 === 7) return addDays(asOf, -random.int(60, 1_080));
  return addDays(
    addYears(asOf, -3),
    -Math.min(random.int(5, 400) + Math.floor(random.exponential(9) * 365.25), 15_000),
  );
}
