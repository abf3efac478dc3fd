import type { Capacity, Category } from '#shared/entities/codes.ts';
import type { Text3 } from '#shared/kernel/lang.ts';
import type { EuroCents } from '#shared/kernel/money.ts';
import { addDays, addMonths, daysBetween, type PlainDate } from '#shared/kernel/plain-date.ts';
import { addQuarters, type Quarter, quarterEnd, quarterOf } from '#shared/kernel/quarter.ts';
import type { Rate } from '#shared/kernel/rate.ts';
import { categoryOfContributorRule } from '#shared/rules/contributions/category-of-contributor/category-of-contributor.rule.ts';
import { provisionalContributionRule } from '#shared/rules/contributions/provisional-contribution/provisional-contribution.rule.ts';
import { builtInPack, figureAt, type Pack } from '#shared/rules/pack.ts';
import type { ToConfirm } from '#shared/rules/to-confirm.ts';
import { type LegalReference, ref, type Trace } from '#shared/rules/trace.ts';
import { say } from '../say.ts';
import { lateConsequences, type Consequence } from './late-consequences.ts';

/** What is known of the person who affiliates. `null`: not asked or not known. */
export interface AffiliationDraft {
  readonly capacity: Capacity;
  readonly startOn: PlainDate;
  /** The day on which the statement is signed. */
  readonly signedOn: PlainDate;
  readonly birthDate: PlainDate;
  readonly otherActivity:
    | 'none'
    | 'employedHalfTime'
    | 'civilServant'
    | 'teacher'
    | 'assimilatedIncome'
    | null;
  readonly retirementPensionPaid: boolean | null;
  readonly student: boolean;
  readonly article37Ground: 'none' | 'spouseCover' | 'disability' | 'publicMandate';
  readonly primoStarterRequested: boolean;
  readonly mainInPrevious20Quarters: boolean | null;
  readonly married: boolean | null;
  /** Whose contributions may be claimed from somebody else, and from whom; null when nobody is named yet. */
  readonly helpedOrCompanyName: string | null;
  readonly managementFeeRate: Rate | null;
}

export interface FirstContribution {
  readonly quarter: Quarter;
  readonly category: Category | null;
  readonly principal: EuroCents | null;
  readonly fee: EuroCents | null;
  readonly total: EuroCents | null;
  /** Last day to pay. */
  readonly dueOn: PlainDate;
  readonly toConfirm: ToConfirm | null;
  readonly trace: Trace;
}

export interface AffiliationAssessment {
  readonly category: Category | null;
  readonly obliged: boolean | null;
  readonly categoryTrace: Trace;
  readonly categoryToConfirm: ToConfirm | null;
  /** The first four quarters, on the fixed amounts of a starter: regularised when the income is known. */
  readonly firstContributions: readonly FirstContribution[];
  /** First day on which the statement may be signed; null when the law of that day was not read. */
  readonly earliestSigning: PlainDate | null;
  /** Last day on which it is in time: the eve of the start. */
  readonly lastInTime: PlainDate;
  readonly late: boolean;
  /** Days after the last day in time; zero when it is not late. */
  readonly daysLate: number;
  readonly consequences: readonly Consequence[];
  readonly solidarity: Solidarity | null;
  /** Why it cannot be signed today; empty when it can. */
  readonly blockers: readonly Text3[];
}

/** Who may be asked to pay for whom. */
export interface Solidarity {
  readonly link: 'helped' | 'company';
  readonly who: string | null;
  readonly says: Text3;
  readonly refs: readonly LegalReference[];
}

/** A person who starts: category with its reason, first contributions, days, consequences. Pure. */
export function assessAffiliation(draft: AffiliationDraft, pack: Pack = builtInPack): AffiliationAssessment {
  const first = quarterOf(draft.startOn);
  const quarters = [0, 1, 2, 3].map((count) => addQuarters(first, count));
  const assessed = quarters.map((quarter, index) => contributionOf(draft, quarter, index + 1, pack));
  const category = categoryOf(draft, first, 1, pack);
  const earliestSigning = earliestOf(draft.startOn, pack);
  const lastInTime = addDays(draft.startOn, -1);
  const late = draft.signedOn > lastInTime;
  return {
    category: category.answer.category,
    obliged: category.answer.obliged,
    categoryTrace: category.trace,
    categoryToConfirm: category.toConfirm,
    firstContributions: category.answer.obliged === false ? [] : assessed,
    earliestSigning,
    lastInTime,
    late,
    daysLate: late ? daysBetween(lastInTime, draft.signedOn) : 0,
    consequences: late ? lateConsequences(draft.signedOn, pack) : [],
    solidarity: solidarityOf(draft),
    blockers: blockersOf(draft, earliestSigning, category.answer.obliged, category.toConfirm),
  };
}

function categoryOf(draft: AffiliationDraft, quarter: Quarter, mainQuarterNumber: number, pack: Pack) {
  return categoryOfContributorRule.evaluate(
    {
      quarter,
      birthDate: draft.birthDate,
      capacity: draft.capacity,
      otherActivity: draft.otherActivity,
      retirementPensionPaid: draft.retirementPensionPaid,
      optOut: false,
      studentStatus: draft.student,
      studentKept: false,
      article37Ground: draft.article37Ground,
      miniStatusChosen: false,
      primoStarterRequested: draft.primoStarterRequested,
      mainQuarterNumber,
      mainInPrevious20Quarters: draft.mainInPrevious20Quarters,
      artistCertificate: false,
      married: draft.married,
    },
    pack,
  );
}

function contributionOf(
  draft: AffiliationDraft,
  quarter: Quarter,
  number: number,
  pack: Pack,
): FirstContribution {
  const decided = categoryOf(draft, quarter, number, pack);
  const { category } = decided.answer;
  const dueOn = quarterEnd(quarter);
  if (category === null) {
    const open = { principal: null, fee: null, total: null };
    return { quarter, category, ...open, dueOn, toConfirm: decided.toConfirm, trace: decided.trace };
  }
  const { answer, toConfirm, trace } = provisionalContributionRule.evaluate(
    {
      category,
      quarter,
      managementFeeRate: draft.managementFeeRate,
      incomeOfReferenceYear: null,
      quartersInReferenceYear: 4,
      ...(category === 'primoStarter' ? { primoStarterQuarter: number } : {}),
      ...(category === 'article37' && draft.article37Ground !== 'none'
        ? { article37Ground: draft.article37Ground }
        : {}),
    },
    pack,
  );
  const { principal, fee, total } = answer;
  return { quarter, category, principal, fee, total, dueOn, toConfirm, trace };
}

function earliestOf(startOn: PlainDate, pack: Pack): PlainDate | null {
  const months = figureAt(pack, 'affiliation.earliestMonths', startOn)?.value ?? null;
  return months === null ? null : addMonths(startOn, -Number(months));
}

function blockersOf(
  draft: AffiliationDraft,
  earliest: PlainDate | null,
  obliged: boolean | null,
  toConfirm: ToConfirm | null,
): readonly Text3[] {
  const tooEarly = earliest !== null && draft.signedOn < earliest;
  return [
    ...(tooEarly
      ? [
          say(
            'Trop tôt : la déclaration se signe au plus tôt six mois avant le début.',
            'Te vroeg: de verklaring wordt ten vroegste zes maanden vóór het begin ondertekend.',
            'Zu früh: die Erklärung wird frühestens sechs Monate vor dem Beginn unterschrieben.',
          ),
        ]
      : []),
    ...(draft.birthDate >= draft.startOn
      ? [
          say(
            'L’activité ne peut pas commencer avant la naissance : vérifier les dates.',
            'De activiteit kan niet vóór de geboorte beginnen: kijk de datums na.',
            'Die Tätigkeit kann nicht vor der Geburt beginnen: bitte die Daten prüfen.',
          ),
        ]
      : []),
    ...(obliged === false
      ? [
          say(
            'Cette personne n’est pas encore soumise au statut : rien à signer.',
            'Deze persoon valt nog niet onder het statuut: niets te ondertekenen.',
            'Diese Person unterliegt dem Statut noch nicht: nichts zu unterschreiben.',
          ),
        ]
      : []),
    // What only INASTI can say is not theirs to bring: they sign, and it is confirmed later.
    ...(toConfirm?.by === 'affiliate'
      ? [
          say(
            'La catégorie de cotisant n’est pas établie : compléter les réponses sur l’activité et la situation.',
            'De bijdragecategorie staat niet vast: vul de antwoorden over de activiteit en de situatie aan.',
            'Die Beitragskategorie steht nicht fest: bitte die Antworten zu Tätigkeit und Lage vervollständigen.',
          ),
        ]
      : []),
  ];
}

function solidarityOf(draft: AffiliationDraft): Solidarity | null {
  const who = draft.helpedOrCompanyName;
  switch (draft.capacity) {
    case 'selfEmployed':
      return null;
    case 'helper':
    case 'assistingSpouse':
      return {
        link: 'helped',
        who,
        says: say(
          'L’indépendant aidé répond des cotisations de son aidant : elles peuvent lui être réclamées.',
          'De geholpen zelfstandige staat in voor de bijdragen van zijn helper: ze kunnen van hem gevraagd worden.',
          'Der unterstützte Selbständige haftet für die Beiträge seines Helfers: sie können von ihm gefordert werden.',
        ),
        refs: [ref('L1', 'art. 15 § 1')],
      };
    case 'companyOfficer':
    case 'workingPartner':
      return {
        link: 'company',
        who,
        says: say(
          'La société répond des cotisations de ses mandataires et associés actifs : elles peuvent lui être réclamées.',
          'De vennootschap staat in voor de bijdragen van haar mandatarissen en werkende vennoten: ze kunnen van haar gevraagd worden.',
          'Die Gesellschaft haftet für die Beiträge ihrer Mandatare und aktiven Teilhaber: sie können von ihr gefordert werden.',
        ),
        refs: [ref('L1', 'art. 15 § 1')],
      };
  }
}
