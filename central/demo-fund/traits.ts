import type { Capacity, Category, LegalForm } from '#shared/entities/codes.ts';
import type { EnterpriseNumber } from '#shared/kernel/enterprise-number.ts';
import type { Lang } from '#shared/kernel/lang.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import type { Ssin } from '#shared/kernel/ssin.ts';
import type { Municipality, SpaceId } from './places.ts';

export type Behaviour = 'onTime' | 'late' | 'oneOpen' | 'severalOpen' | 'manyOpen';
export type Status = 'active' | 'ceased' | 'prospect' | 'transferredOut' | 'deceased';

interface CommonTraits {
  readonly index: number;
  /** Eight digits, shown on every letter. */
  readonly number: string;
  readonly dossierId: string;
  readonly spaceId: SpaceId;
  readonly place: Municipality;
  readonly language: Lang;
  readonly protection: 'colleague' | 'ownFamily' | 'vip' | null;
  readonly behaviour: Behaviour;
  readonly adviserId: string;
  readonly backupId: string;
  readonly enterpriseNumber: EnterpriseNumber | null;
  readonly trade: string;
}

export interface PersonTraits extends CommonTraits {
  readonly kind: 'person';
  readonly sex: 'm' | 'f';
  readonly birthDate: PlainDate;
  readonly givenNames: string;
  readonly familyName: string;
  readonly ssin: Ssin;
  readonly status: Status;
  readonly capacity: Capacity;
  readonly category: Category;
  readonly civilStatus: 'single' | 'married' | 'legalCohabitant' | 'separated' | 'divorced' | 'widowed';
  readonly start: PlainDate;
  /** First day after the activity; null while it goes on. */
  readonly end: PlainDate | null;
  readonly pensionFrom: PlainDate | null;
}

export interface CompanyTraits extends CommonTraits {
  readonly kind: 'company';
  readonly enterpriseNumber: EnterpriseNumber;
  readonly name: string;
  readonly legalForm: LegalForm;
  readonly createdOn: PlainDate;
  readonly state: 'active' | 'dormant' | 'reorganisation' | 'liquidation' | 'bankrupt' | 'dissolved';
  readonly stateSince: PlainDate | null;
  readonly large: boolean;
}

export type Traits = PersonTraits | CompanyTraits;
