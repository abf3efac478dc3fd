import { period } from '#shared/kernel/period.ts';
import {
  addDays,
  addYears,
  epochDay,
  maxDate,
  minDate,
  type PlainDate,
  yearOf,
} from '#shared/kernel/plain-date.ts';
import type { DossierRows } from './dossier-rows.ts';
import { drawFamilyName, drawGivenNames } from './names/draw-name.ts';
import { FIRST_HOUSEHOLD_ORDER, makeSsin } from './numbers.ts';
import type { PersonProfile } from './profile.ts';

const HOUSEHOLD_PAIRS = 9;
const DISABILITY_SHARE = 0.015;

/** The spouse or cohabitant, who may have a dossier too, and the children. */
export function addHousehold(
  rows: DossierRows,
  profile: PersonProfile,
  partner: PersonProfile | null,
  asOf: PlainDate,
): void {
  const random = profile.random.fork('household');
  const disabled = () => (random.chance(DISABILITY_SHARE) ? true : null);
  if (profile.civilStatus === 'married' || profile.civilStatus === 'legalCohabitant') {
    const birthDate = partner?.birthDate ?? partnerBirth(profile, asOf, random.normal(0, 4));
    const sex = partner?.sex ?? (random.chance(0.98) === (profile.sex === 'm') ? 'f' : 'm');
    rows.add('household-member', 'partner', {
      relation: profile.civilStatus === 'married' ? 'spouse' : 'legalCohabitant',
      ssin:
        partner?.ssin ??
        (random.chance(0.8)
          ? makeSsin(birthDate, sex, FIRST_HOUSEHOLD_ORDER, random.int(0, HOUSEHOLD_PAIRS - 1))
          : null),
      familyName: partner?.familyName ?? drawFamilyName(profile.language, random),
      givenNames: partner?.givenNames ?? drawGivenNames(profile.language, sex, yearOf(birthDate), random),
      birthDate,
      sex,
      dependant: random.chance(0.15),
      sameHome: true,
      disability: disabled(),
      linkedDossierId: partner?.dossierId ?? null,
      expectedBirthOn: null,
      period: period(
        maxDate(
          addYears(profile.birthDate, 18),
          addYears(birthDate, 18),
          minDate(profile.startOn, addDays(asOf, -400)),
        ),
        null,
      ),
    });
  }
  profile.childBirths.forEach((birthDate, place) => {
    const sex = random.chance(0.51) ? 'm' : 'f';
    const grown = addYears(birthDate, 24);
    rows.add('household-member', `child-${place}`, {
      relation: 'child',
      ssin: random.chance(0.9)
        ? makeSsin(birthDate, sex, FIRST_HOUSEHOLD_ORDER, random.int(0, HOUSEHOLD_PAIRS - 1))
        : null,
      familyName: profile.familyName,
      givenNames: drawGivenNames(profile.language, sex, yearOf(birthDate), random),
      birthDate,
      sex,
      dependant: grown > asOf,
      sameHome: grown > asOf && random.chance(0.9),
      disability: disabled(),
      linkedDossierId: null,
      expectedBirthOn: null,
      period: period(birthDate, grown > asOf ? null : grown),
    });
  });
}

function partnerBirth(profile: PersonProfile, asOf: PlainDate, years: number): PlainDate {
  const youngest = epochDay(asOf) - Math.ceil(19 * 365.25);
  const born = addDays(profile.birthDate, Math.round(years * 365.25));
  return epochDay(born) > youngest ? addDays(born, youngest - epochDay(born)) : born;
}
