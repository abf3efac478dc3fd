import type * as z from 'zod';
import type { EntityDefinition } from './define-entity.ts';
import type { RowHeader } from './row.ts';
import { allocationEntity } from './account/allocation.entity.ts';
import { computationSnapshotEntity } from './account/computation-snapshot.entity.ts';
import { contributionLineEntity } from './account/contribution-line.entity.ts';
import { costLineEntity } from './account/cost-line.entity.ts';
import { instalmentEntity } from './account/instalment.entity.ts';
import { paymentEntity } from './account/payment.entity.ts';
import { paymentPlanEntity } from './account/payment-plan.entity.ts';
import { procedureEntity } from './account/procedure.entity.ts';
import { promiseEntity } from './account/promise.entity.ts';
import { recoveryFileEntity } from './account/recovery-file.entity.ts';
import { surchargeLineEntity } from './account/surcharge-line.entity.ts';
import { unduePaymentEntity } from './account/undue-payment.entity.ts';
import { addressEntity } from './identity/address.entity.ts';
import { adviserAssignmentEntity } from './identity/adviser-assignment.entity.ts';
import { affiliationEntity } from './identity/affiliation.entity.ts';
import { bankAccountEntity } from './identity/bank-account.entity.ts';
import { categoryFactEntity } from './identity/category-fact.entity.ts';
import { companyEntity } from './identity/company.entity.ts';
import { companyYearEntity } from './identity/company-year.entity.ts';
import { contactPointEntity } from './identity/contact-point.entity.ts';
import { dossierEntity } from './identity/dossier.entity.ts';
import { helperLinkEntity } from './identity/helper-link.entity.ts';
import { householdMemberEntity } from './identity/household-member.entity.ts';
import { identityCorrectionEntity } from './identity/identity-correction.entity.ts';
import { incomeStatementEntity } from './identity/income-statement.entity.ts';
import { mandateEntity } from './identity/mandate.entity.ts';
import { personEntity } from './identity/person.entity.ts';
import { proxyEntity } from './identity/proxy.entity.ts';
import { relationEntity } from './identity/relation.entity.ts';
import { supplementaryContractEntity } from './identity/supplementary-contract.entity.ts';
import { auditEntryEntity } from './technical/audit-entry.entity.ts';
import { conflictEntity } from './technical/conflict.entity.ts';
import { dossierGrantEntity } from './technical/dossier-grant.entity.ts';
import { rejectedCaseEntity } from './technical/rejected-case.entity.ts';
import { appointmentEntity } from './visit/appointment.entity.ts';
import { benefitPaymentEntity } from './visit/benefit-payment.entity.ts';
import { clockEntity } from './visit/clock.entity.ts';
import { contactEntity } from './visit/contact.entity.ts';
import { decisionEntity } from './visit/decision.entity.ts';
import { entitlementEntity } from './visit/entitlement.entity.ts';
import { informationGivenEntity } from './visit/information-given.entity.ts';
import { letterEntity } from './visit/letter.entity.ts';
import { lifeEventRecordEntity } from './visit/life-event-record.entity.ts';
import { missionEntity } from './visit/mission.entity.ts';
import { noteEntity } from './visit/note.entity.ts';
import { noteRevisionEntity } from './visit/note-revision.entity.ts';
import { requestEntity } from './visit/request.entity.ts';
import { reviewEntity } from './visit/review.entity.ts';
import { supportingDocumentEntity } from './visit/supporting-document.entity.ts';
import { taskEntity } from './visit/task.entity.ts';
import { transmissionEntity } from './visit/transmission.entity.ts';
import { visitEntity } from './visit/visit.entity.ts';

/** Everything the fund keeps. Adding an entity: one file in its family folder and one line here. */
export const entities = {
  dossier: dossierEntity,
  person: personEntity,
  company: companyEntity,
  'company-year': companyYearEntity,
  address: addressEntity,
  'contact-point': contactPointEntity,
  'bank-account': bankAccountEntity,
  proxy: proxyEntity,
  'adviser-assignment': adviserAssignmentEntity,
  relation: relationEntity,
  affiliation: affiliationEntity,
  'category-fact': categoryFactEntity,
  'income-statement': incomeStatementEntity,
  'identity-correction': identityCorrectionEntity,
  'household-member': householdMemberEntity,
  mandate: mandateEntity,
  'helper-link': helperLinkEntity,
  'supplementary-contract': supplementaryContractEntity,
  'contribution-line': contributionLineEntity,
  'surcharge-line': surchargeLineEntity,
  'cost-line': costLineEntity,
  payment: paymentEntity,
  allocation: allocationEntity,
  'payment-plan': paymentPlanEntity,
  instalment: instalmentEntity,
  promise: promiseEntity,
  'recovery-file': recoveryFileEntity,
  procedure: procedureEntity,
  'undue-payment': unduePaymentEntity,
  'computation-snapshot': computationSnapshotEntity,
  visit: visitEntity,
  contact: contactEntity,
  note: noteEntity,
  'note-revision': noteRevisionEntity,
  review: reviewEntity,
  'information-given': informationGivenEntity,
  'life-event-record': lifeEventRecordEntity,
  request: requestEntity,
  decision: decisionEntity,
  entitlement: entitlementEntity,
  'benefit-payment': benefitPaymentEntity,
  letter: letterEntity,
  'supporting-document': supportingDocumentEntity,
  clock: clockEntity,
  task: taskEntity,
  appointment: appointmentEntity,
  mission: missionEntity,
  transmission: transmissionEntity,
  conflict: conflictEntity,
  'rejected-case': rejectedCaseEntity,
  'dossier-grant': dossierGrantEntity,
  'audit-entry': auditEntryEntity,
} as const satisfies Record<string, EntityDefinition<string, z.ZodType>>;

export type EntityType = keyof typeof entities;
export type BodyOf<T extends EntityType> = z.infer<(typeof entities)[T]['body']>;

/** A row of one type: the common header with a typed body. */
export type Row<T extends EntityType = EntityType> = T extends EntityType
  ? Omit<RowHeader, 'type'> & { readonly type: T; readonly body: BodyOf<T> }
  : never;

export function isEntityType(name: string): name is EntityType {
  return Object.hasOwn(entities, name);
}

/** Keeps the rows of one type, typed; tombstones are left out. */
export function rowsOfType<T extends EntityType>(rows: readonly Row[], type: T): Row<T>[] {
  return rows.filter((row): row is Row<T> => row.type === type && !row.deleted);
}

/** The first live row of a type, or undefined. */
export function findRow<T extends EntityType>(rows: readonly Row[], type: T): Row<T> | undefined {
  return rows.find((row): row is Row<T> => row.type === type && !row.deleted);
}
