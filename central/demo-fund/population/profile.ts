import type { Capacity, Category, LegalForm } from '#shared/entities/codes.ts';
import type { BodyOf } from '#shared/entities/index.ts';
import type { EnterpriseNumber } from '#shared/kernel/enterprise-number.ts';
import type { Lang } from '#shared/kernel/lang.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import type { SeededRandom } from '#shared/kernel/seeded-random.ts';
import type { Ssin } from '#shared/kernel/ssin.ts';
import type { Place } from './municipalities.ts';

export type SpaceId = 'WAL' | 'VLA' | 'BRU';

/** What the fund sees of an affiliate's habit of paying, from the best to the worst. */
export type PaymentBehaviour = 'onTime' | 'late' | 'oneOpen' | 'severalOpen' | 'manyOpen';

export type DossierStatus = 'active' | 'ceased' | 'prospect' | 'transferredOut' | 'deceased';

/** Rung of a recovery file; null when nothing is overdue or a plan holds the file. */
export type Rung =
  | 'reminded'
  | 'statementSent'
  | 'finalReminder'
  | 'awaitingContact'
  | 'ready'
  | 'judicial'
  | 'bailiff';

export type PlanOutcome = 'active' | 'late' | 'broken' | 'completed';

/** From this day on the person contributes in this category. */
export interface CategoryStep {
  readonly from: PlainDate;
  readonly category: Category;
}

interface CommonProfile {
  /** Number of the ordinary dossier, from 0; its number is 20000001 + index. */
  readonly index: number;
  readonly dossierId: string;
  readonly spaceId: SpaceId;
  /** Eight digits. */
  readonly number: string;
  readonly language: Lang;
  /** "Froment-Exemple Léa" or "Voorbeeldbouw BV". */
  readonly display: string;
  readonly place: Place;
  readonly status: DossierStatus;
  /** First day of the affiliation, or of the company. */
  readonly startOn: PlainDate;
  /** Last day included; null while it lasts. */
  readonly endOn: PlainDate | null;
  readonly primary: string;
  readonly backup: string;
  readonly behaviour: PaymentBehaviour;
  readonly rung: Rung | null;
  readonly protected: BodyOf<'dossier'>['protected'];
  /** A stream of its own for each purpose: `random.fork('notes')`. */
  readonly random: SeededRandom;
}

export interface PersonProfile extends CommonProfile {
  readonly kind: 'person';
  readonly familyName: string;
  readonly givenNames: string;
  readonly birthDate: PlainDate;
  readonly age: number;
  readonly sex: 'm' | 'f';
  readonly ssin: Ssin;
  readonly civilStatus: BodyOf<'person'>['civilStatus'];
  readonly capacity: Capacity;
  /** Category of today, or of the last quarter. */
  readonly category: Category;
  /** All categories of the affiliation, oldest first. */
  readonly steps: readonly CategoryStep[];
  /** Days of birth of the children at home, oldest first. */
  readonly childBirths: readonly PlainDate[];
  readonly trade: string;
  readonly enterpriseNumber: EnterpriseNumber | null;
  /** Standard normal draw: where the income of 2026 stands among those of its category. */
  readonly incomeLevel: number;
  readonly plan: PlanOutcome | null;
  readonly bankrupt: boolean;
}

export interface CompanyProfile extends CommonProfile {
  readonly kind: 'company';
  readonly legalForm: LegalForm;
  readonly enterpriseNumber: EnterpriseNumber;
  readonly companyStatus: BodyOf<'company'>['status'];
  readonly large: boolean;
  readonly trade: string;
}

export type Profile = PersonProfile | CompanyProfile;
