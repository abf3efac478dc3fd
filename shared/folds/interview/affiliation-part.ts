import * as z from 'zod';
import { capacitySchema, type Capacity, type Category } from '#shared/entities/codes.ts';
import type { Row } from '#shared/entities/index.ts';
import type { Text3 } from '#shared/kernel/lang.ts';
import { formatDate, formatMoney } from '#shared/i18n/format.ts';
import type { EuroCents } from '#shared/kernel/money.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import { type Quarter, quarterOf, quarterYear } from '#shared/kernel/quarter.ts';
import type { Rate } from '#shared/kernel/rate.ts';
import {
  type AffiliationDraft,
  assessAffiliation,
  type FirstContribution,
} from '#shared/life-events/affiliation/assess-affiliation.ts';
import { assessCompany, type CompanyAssessment } from '#shared/life-events/affiliation/assess-company.ts';
import { affiliationStatement, type StatementLine } from '#shared/life-events/affiliation/statement.ts';
import type { Option } from '#shared/life-events/engine/define-question.ts';
import type { View } from '#shared/life-events/engine/view.ts';
import { inEach, say } from '#shared/life-events/say.ts';
import { categoryWords } from '#shared/life-events/words.ts';
import type { ToConfirm } from '#shared/rules/to-confirm.ts';
import type { LegalReference, Trace } from '#shared/rules/trace.ts';
import { dossierFacts } from '../explain/dossier-facts.ts';

/** A fact of the statement that only the affiliation asks, as a closed choice or as a name. */
export interface AffiliationField {
  readonly id: string;
  readonly label: Text3;
  /** Empty: free words. */
  readonly options: readonly Option[];
  readonly value: string;
}

export interface AffiliationAmount {
  readonly label: Text3;
  readonly total: EuroCents | null;
  readonly dueOn: PlainDate | null;
  readonly toConfirm: ToConfirm | null;
  readonly rule: 'provisional-contribution' | 'category-of-contributor' | 'company-contribution';
  readonly trace: Trace;
}

/** What affiliating means for this person or company: category with its reason, amounts, days, consequences. */
export interface AffiliationPart {
  readonly fields: readonly AffiliationField[];
  readonly capacity: Capacity | null;
  readonly from: PlainDate | null;
  readonly category: Category | null;
  readonly categoryWords: Text3 | null;
  readonly categoryTrace: Trace | null;
  readonly amounts: readonly AffiliationAmount[];
  /** Last day on which the statement is in time. */
  readonly lastInTime: PlainDate | null;
  readonly late: boolean;
  readonly daysLate: number;
  readonly consequences: readonly { readonly says: Text3; readonly refs: readonly LegalReference[] }[];
  readonly solidarity: { readonly says: Text3; readonly refs: readonly LegalReference[] } | null;
  readonly lines: readonly StatementLine[];
  readonly declarations: readonly Text3[];
  readonly blockers: readonly Text3[];
}

const otherActivitySchema = z.enum([
  'none',
  'employedHalfTime',
  'civilServant',
  'teacher',
  'assimilatedIncome',
]);
const groundSchema = z.enum(['none', 'spouseCover', 'disability', 'publicMandate']);

const none = { value: 'none', label: say('aucune', 'geen', 'keine') };
const otherActivities = [
  none,
  {
    value: 'employedHalfTime',
    label: say(
      'salarié, au moins à mi-temps',
      'werknemer, minstens halftijds',
      'Arbeitnehmer, mindestens halbzeitig',
    ),
  },
  { value: 'civilServant', label: say('fonctionnaire', 'ambtenaar', 'Beamter') },
  { value: 'teacher', label: say('enseignant', 'leerkracht', 'Lehrer') },
  {
    value: 'assimilatedIncome',
    label: say('revenu de remplacement', 'vervangingsinkomen', 'Ersatzeinkommen'),
  },
] as const;
const grounds = [
  none,
  {
    value: 'spouseCover',
    label: say('droits du conjoint', 'rechten van de echtgenoot', 'Rechte des Ehepartners'),
  },
  { value: 'disability', label: say('invalidité', 'invaliditeit', 'Invalidität') },
  { value: 'publicMandate', label: say('mandat public', 'openbaar mandaat', 'öffentliches Mandat') },
] as const;
const yesNo = [
  { value: 'yes', label: say('oui', 'ja', 'ja') },
  { value: 'no', label: say('non', 'nee', 'nein') },
] as const;

/** Pure. What is typed here goes before nothing else: the rest is what the interview and the dossier say. */
export function affiliationPart(
  rows: readonly Row[],
  view: View,
  typed: Readonly<Record<string, string>>,
): AffiliationPart {
  if (view.facts.kind === 'company') return companyPart(view, typed);
  const capacity = capacitySchema.safeParse(view.choice('capacity')).data ?? null;
  const startOn = view.date('startOn');
  const birthDate = view.facts.person?.birthDate ?? null;
  const other = otherActivitySchema.safeParse(typed['otherActivity']).data ?? null;
  const ground = groundSchema.safeParse(typed['article37Ground']).data ?? 'none';
  const helped = capacity !== null && capacity !== 'selfEmployed';
  const fields: AffiliationField[] = [
    {
      id: 'otherActivity',
      label: say('Autre activité', 'Andere activiteit', 'Andere Tätigkeit'),
      options: otherActivities,
      value: other ?? '',
    },
    {
      id: 'article37Ground',
      label: say(
        'Droits déjà couverts (article 37)',
        'Rechten al gedekt (artikel 37)',
        'Rechte schon gedeckt (Artikel 37)',
      ),
      options: grounds,
      value: ground,
    },
    {
      id: 'primoStarter',
      label: say(
        'Demande la réduction primo-starter',
        'Vraagt de primostarterskorting',
        'Beantragt die Ermäßigung für Erstgründer',
      ),
      options: yesNo,
      value: typed['primoStarter'] ?? '',
    },
    ...(helped
      ? [
          {
            id: 'helpedName',
            label: say(
              'Indépendant aidé ou société',
              'Geholpen zelfstandige of vennootschap',
              'Unterstützter Selbständiger oder Gesellschaft',
            ),
            options: [],
            value: typed['helpedName'] ?? '',
          },
        ]
      : []),
  ];
  if (capacity === null || startOn === null || birthDate === null) {
    return { ...nothing, fields, capacity, from: startOn };
  }
  const draft: AffiliationDraft = {
    capacity,
    startOn,
    signedOn: view.on,
    birthDate,
    otherActivity: other,
    retirementPensionPaid: view.yes('pensionPaid') ?? false,
    student: view.yes('student') ?? false,
    article37Ground: ground,
    primoStarterRequested: typed['primoStarter'] === 'yes',
    mainInPrevious20Quarters: view.yes('mainBefore'),
    married: view.facts.person === null ? null : view.facts.person.civilStatus === 'married',
    helpedOrCompanyName: typed['helpedName']?.trim() || null,
    managementFeeRate: feeRate(rows, startOn),
  };
  const found = assessAffiliation(draft, view.pack);
  const statement = affiliationStatement(draft, found);
  const nobodyNamed =
    helped && draft.helpedOrCompanyName === null
      ? [
          say(
            'Il manque : le nom de l’indépendant aidé ou de la société',
            'Er ontbreekt: de naam van de geholpen zelfstandige of van de vennootschap',
            'Es fehlt: der Name des unterstützten Selbständigen oder der Gesellschaft',
          ),
        ]
      : [];
  return {
    fields,
    capacity,
    from: startOn,
    category: found.category,
    categoryWords: found.category === null ? null : categoryWords[found.category],
    categoryTrace: found.categoryTrace,
    amounts: found.firstContributions.map(amountOf),
    lastInTime: found.lastInTime,
    late: found.late,
    daysLate: found.daysLate,
    consequences: found.consequences,
    solidarity: found.solidarity,
    lines: [
      ...statement.lines,
      ...fields
        .filter((field) => field.value !== '' && field.value !== 'none')
        .map((field): StatementLine => {
          const option = field.options.find((one) => one.value === field.value);
          return { label: field.label, value: option?.label ?? inEach(() => field.value) };
        }),
      ...statement.contributions,
    ],
    declarations: statement.declarations,
    blockers: [...nobodyNamed, ...found.blockers],
  };
}

const nothing: AffiliationPart = {
  fields: [],
  capacity: null,
  from: null,
  category: null,
  categoryWords: null,
  categoryTrace: null,
  amounts: [],
  lastInTime: null,
  late: false,
  daysLate: 0,
  consequences: [],
  solidarity: null,
  lines: [],
  declarations: [],
  blockers: [],
};

function companyPart(view: View, typed: Readonly<Record<string, string>>): AffiliationPart {
  const { company } = view.facts;
  const exempt = typed['starterExemption'];
  const fields: AffiliationField[] = [
    {
      id: 'starterExemption',
      label: say(
        'Société de personnes débutante, gérants surtout nouveaux (sur l’honneur)',
        'Beginnende personenvennootschap, vooral nieuwe zaakvoerders (op erewoord)',
        'Beginnende Personengesellschaft, meist neue Geschäftsführer (ehrenwörtlich)',
      ),
      options: yesNo,
      value: exempt ?? '',
    },
  ];
  if (company === null) return { ...nothing, fields };
  const found = assessCompany(
    {
      createdOn: company.createdOn,
      signedOn: view.on,
      balanceTotal: company.balance?.cents ?? null,
      starterExemption: exempt === undefined || exempt === '' ? null : exempt === 'yes',
    },
    view.pack,
  );
  const amount = found.contribution;
  return {
    ...nothing,
    fields,
    from: company.createdOn,
    amounts: [companyAmount(found)],
    lastInTime: found.lastInTime,
    late: found.late,
    daysLate: found.daysLate,
    consequences: found.consequences,
    solidarity: found.solidarity,
    lines: [
      {
        label: say('Constituée le', 'Opgericht op', 'Gegründet am'),
        value: inEach((lang) => formatDate(company.createdOn, lang, 'long')),
      },
      {
        label: annual,
        value: amount === null ? toConfirmWords : inEach((lang) => formatMoney(amount, lang)),
      },
    ],
    declarations: [
      found.solidarity.says,
      ...found.consequences.map((one) => one.says),
      say(
        'La société déclare ces données exactes et complètes.',
        'De vennootschap verklaart dat deze gegevens juist en volledig zijn.',
        'Die Gesellschaft erklärt, dass diese Angaben richtig und vollständig sind.',
      ),
    ],
    blockers: found.blockers,
  };
}

const annual = say('Cotisation annuelle', 'Jaarlijkse bijdrage', 'Jahresbeitrag');
const toConfirmWords = say('à confirmer', 'te bevestigen', 'zu bestätigen');

function companyAmount({ contribution, dueOn, toConfirm, trace }: CompanyAssessment): AffiliationAmount {
  return { label: annual, total: contribution, dueOn, toConfirm, rule: 'company-contribution', trace };
}

function amountOf({
  quarter,
  category,
  total,
  dueOn,
  toConfirm,
  trace,
}: FirstContribution): AffiliationAmount {
  return {
    label: quarterLabel(quarter),
    total,
    dueOn,
    toConfirm,
    rule: category === null ? 'category-of-contributor' : 'provisional-contribution',
    trace,
  };
}

function quarterLabel(quarter: Quarter): Text3 {
  const [year, number] = quarter.split('Q');
  return say(`T${number} ${year}`, `K${number} ${year}`, `Q${number} ${year}`);
}

/** The fee of the fund as its claims of that year say it; null when they do not. */
function feeRate(rows: readonly Row[], startOn: PlainDate): Rate | null {
  const year = quarterYear(quarterOf(startOn));
  return dossierFacts(rows).feeRates.find((one) => one.year === year)?.value ?? null;
}
