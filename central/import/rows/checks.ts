import type { FileKind } from '../define/files.ts';
import { checkContributionLine, checkIncome, checkPayment, checkPlan } from './check-account.ts';
import { checkAffiliation, checkCareerPeriod } from './check-career.ts';
import { checkCompany, checkHelper, checkHousehold, checkMandate, checkPerson } from './check-identity.ts';
import { noneAfter } from './check-dates.ts';
import { endsBefore } from './check-dates.ts';
import type { RowCheck } from './staged-row.ts';

const checks: Readonly<Partial<Record<FileKind, RowCheck>>> = {
  persons: checkPerson,
  companies: checkCompany,
  affiliations: checkAffiliation,
  household: checkHousehold,
  mandates: checkMandate,
  helpers: checkHelper,
  'contribution-lines': checkContributionLine,
  payments: checkPayment,
  incomes: checkIncome,
  facts: checkCareerPeriod,
  plans: checkPlan,
  procedures: (data) => endsBefore(data, 'started_on', 'ended_on'),
  contacts: (data, context) => noneAfter(data, ['on'], context),
};

const nothing: RowCheck = () => [];

/** What is judged of one row by itself, once its cells are read. */
export function checksOf(kind: FileKind): RowCheck {
  return checks[kind] ?? nothing;
}
