import type * as z from 'zod';
import { abandonVisit } from './abandon-visit/abandon-visit.mutation.ts';
import { addToVisit } from './add-to-visit/add-to-visit.mutation.ts';
import { amendNote } from './amend-note/amend-note.mutation.ts';
import { approveNote } from './approve-note/approve-note.mutation.ts';
import { assignAdviser } from './assign-adviser/assign-adviser.mutation.ts';
import { attachDocument } from './attach-document/attach-document.mutation.ts';
import { bookAppointment } from './book-appointment/book-appointment.mutation.ts';
import { closeVisit, closeVisitV2 } from './close-visit/close-visit.mutation.ts';
import { decideIdentity } from './decide-identity/decide-identity.mutation.ts';
import { declareAffiliation } from './declare-affiliation/declare-affiliation.mutation.ts';
import type { MutationDefinition } from './define-mutation.ts';
import { detachDocument } from './detach-document/detach-document.mutation.ts';
import { keepComputation } from './keep-computation/keep-computation.mutation.ts';
import { keepOffline } from './keep-offline/keep-offline.mutation.ts';
import { lendDossier, takeBackDossier } from './lend-dossier/lend-dossier.mutation.ts';
import { makePromise } from './make-promise/make-promise.mutation.ts';
import { moveAppointment } from './move-appointment/move-appointment.mutation.ts';
import { moveRequest } from './move-request/move-request.mutation.ts';
import { noteCompanion, noteCompanionV2 } from './note-companion/note-companion.mutation.ts';
import { openTask } from './open-task/open-task.mutation.ts';
import { orderAppointment } from './order-appointment/order-appointment.mutation.ts';
import { proposeIdentity } from './propose-identity/propose-identity.mutation.ts';
import { recordAudit } from './record-audit/record-audit.mutation.ts';
import { recordContact } from './record-contact/record-contact.mutation.ts';
import { recordInformation } from './record-information/record-information.mutation.ts';
import { recordLifeEvent } from './record-life-event/record-life-event.mutation.ts';
import { recordRequest } from './record-request/record-request.mutation.ts';
import { returnNote } from './return-note/return-note.mutation.ts';
import { sayVisitor } from './say-visitor/say-visitor.mutation.ts';
import { correctPerson, correctPersonV2 } from './correct-person/correct-person.mutation.ts';
import { declareIncome, declareIncomeV2 } from './declare-income/declare-income.mutation.ts';
import { resolveConflict, resolveConflictV2 } from './resolve-conflict/resolve-conflict.mutation.ts';
import { setAddress } from './set-address/set-address.mutation.ts';
import { setContact } from './set-contact/set-contact.mutation.ts';
import { settleCase, settleCaseV2 } from './settle-case/settle-case.mutation.ts';
import { settlePromise } from './settle-promise/settle-promise.mutation.ts';
import { settleTask } from './settle-task/settle-task.mutation.ts';
import { signDocument } from './sign-document/sign-document.mutation.ts';
import { startVisit } from './start-visit/start-visit.mutation.ts';
import { transferDossier } from './transfer-dossier/transfer-dossier.mutation.ts';
import { visitPeople } from './visit-people/visit-people.mutation.ts';
import { withdrawNote } from './withdraw-note/withdraw-note.mutation.ts';

/** Everything staff can change, by wire name and version. A shipped version is never removed. */
export const mutations = {
  'audit.record@1': recordAudit,
  'visit.start@1': startVisit,
  'visit.close@1': closeVisit,
  'visit.abandon@1': abandonVisit,
  'note.amend@1': amendNote,
  'note.withdraw@1': withdrawNote,
  'note.approve@1': approveNote,
  'note.return@1': returnNote,
  'dossier.keepOffline@1': keepOffline,
  'appointment.move@1': moveAppointment,
  'contact.record@1': recordContact,
  'task.settle@1': settleTask,
  'computation.keep@1': keepComputation,
  'task.open@1': openTask,
  'information.record@1': recordInformation,
  'lifeEvent.record@1': recordLifeEvent,
  'visit.add@1': addToVisit,
  'request.record@1': recordRequest,
  'request.move@1': moveRequest,
  'adviser.assign@1': assignAdviser,
  'appointment.book@1': bookAppointment,
  'promise.make@1': makePromise,
  'promise.settle@1': settlePromise,
  'visit.visitor@1': sayVisitor,
  'visit.close@2': closeVisitV2,
  'document.sign@1': signDocument,
  'affiliation.declare@1': declareAffiliation,
  'appointment.order@1': orderAppointment,
  'visit.people@1': visitPeople,
  'visit.companion@1': noteCompanion,
  'visit.companion@2': noteCompanionV2,
  'document.attach@1': attachDocument,
  'document.detach@1': detachDocument,
  'contact.set@1': setContact,
  'address.set@1': setAddress,
  'income.declare@1': declareIncome,
  'person.correct@1': correctPerson,
  'conflict.resolve@1': resolveConflict,
  'case.settle@1': settleCase,
  'dossier.transfer@1': transferDossier,
  'income.declare@2': declareIncomeV2,
  'person.correct@2': correctPersonV2,
  'identity.propose@1': proposeIdentity,
  'identity.decide@1': decideIdentity,
  'conflict.resolve@2': resolveConflictV2,
  'case.settle@2': settleCaseV2,
  'dossier.lend@1': lendDossier,
  'dossier.takeBack@1': takeBackDossier,
} as const satisfies Record<`${string}@${number}`, unknown>;

export type MutationKey = keyof typeof mutations;
export type MutationArgs<K extends MutationKey> = z.infer<(typeof mutations)[K]['args']>;

export function isMutationKey(key: string): key is MutationKey {
  return Object.hasOwn(mutations, key);
}

/** The same registry seen without its argument types, for code that receives names from the wire. */
export function findMutation(key: string): MutationDefinition<string, z.ZodType> | undefined {
  if (!isMutationKey(key)) return undefined;
  const definition: unknown = mutations[key];
  // Arguments are parsed by the definition's own schema before any of its functions sees them.
  return definition as MutationDefinition<string, z.ZodType>;
}
