import type { Text3 } from '#shared/kernel/lang.ts';
import type { EuroCents } from '#shared/kernel/money.ts';
import { addMonths, daysBetween, type PlainDate } from '#shared/kernel/plain-date.ts';
import { companyContributionRule } from '#shared/rules/companies/company-contribution/company-contribution.rule.ts';
import { builtInPack, figureAt, type Pack } from '#shared/rules/pack.ts';
import type { ToConfirm } from '#shared/rules/to-confirm.ts';
import { type LegalReference, ref, type Trace } from '#shared/rules/trace.ts';
import { say } from '../say.ts';
import type { Consequence } from './late-consequences.ts';

export interface CompanyDraft {
  readonly createdOn: PlainDate;
  readonly signedOn: PlainDate;
  /** Balance total of the last year but one that was closed; null for a new company. */
  readonly balanceTotal: EuroCents | null;
  /** Partnership in its first three years, registered as a trader, managers mostly new: asked for on honour. */
  readonly starterExemption: boolean | null;
}

export interface CompanyAssessment {
  readonly contribution: EuroCents | null;
  readonly dueOn: PlainDate | null;
  readonly toConfirm: ToConfirm | null;
  readonly trace: Trace;
  /** Last day to affiliate; null when the law of that day was not read. */
  readonly lastInTime: PlainDate | null;
  readonly late: boolean;
  readonly daysLate: number;
  readonly consequences: readonly Consequence[];
  /** Who answers for the contribution of the company. */
  readonly solidarity: { readonly says: Text3; readonly refs: readonly LegalReference[] };
  readonly blockers: readonly Text3[];
}

/** A company that affiliates: law of 30 December 1992. Its officers affiliate besides, each for himself. */
export function assessCompany(draft: CompanyDraft, pack: Pack = builtInPack): CompanyAssessment {
  const { answer, toConfirm, trace } = companyContributionRule.evaluate(
    {
      createdOn: draft.createdOn,
      balanceTotal: draft.balanceTotal,
      dormantWholeYear: false,
      bankruptInYear: false,
      starterExemption: draft.starterExemption,
    },
    pack,
  );
  const months = figureAt(pack, 'company.affiliationMonths', draft.createdOn)?.value ?? null;
  const lastInTime = months === null ? null : addMonths(draft.createdOn, Number(months));
  const late = lastInTime !== null && draft.signedOn > lastInTime;
  return {
    contribution: answer.contribution,
    dueOn: answer.dueOn,
    toConfirm,
    trace,
    lastInTime,
    late,
    daysLate: late ? daysBetween(lastInTime, draft.signedOn) : 0,
    consequences: late ? [surcharge] : [],
    solidarity: {
      says: say(
        'Gérants, administrateurs et associés actifs répondent avec la société de sa cotisation annuelle.',
        'Zaakvoerders, bestuurders en werkende vennoten staan met de vennootschap in voor haar jaarlijkse bijdrage.',
        'Geschäftsführer, Verwalter und aktive Teilhaber haften mit der Gesellschaft für ihren Jahresbeitrag.',
      ),
      refs: [ref('I3', 'page'), ref('F10', 'page')],
    },
    blockers:
      draft.signedOn < draft.createdOn
        ? [
            say(
              'La société n’existe pas encore à cette date.',
              'De vennootschap bestaat op die datum nog niet.',
              'Die Gesellschaft besteht an diesem Datum noch nicht.',
            ),
          ]
        : [],
  };
}

const surcharge: Consequence = {
  says: say(
    'La cotisation reste due pour toute l’année, avec une majoration par mois de retard après l’échéance.',
    'De bijdrage blijft voor het hele jaar verschuldigd, met een verhoging per maand vertraging na de vervaldag.',
    'Der Beitrag bleibt für das ganze Jahr geschuldet, mit einem Zuschlag je Monat Verspätung nach der Fälligkeit.',
  ),
  refs: [ref('I3', 'page')],
};
