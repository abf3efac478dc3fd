import { addDays, addMonths, type PlainDate } from '#shared/kernel/plain-date.ts';
import { adoptionLeaveRule } from '#shared/rules/family/adoption-leave/adoption-leave.rule.ts';
import { birthGrantRule } from '#shared/rules/family/birth-grant/birth-grant.rule.ts';
import { regionInput } from '#shared/rules/family/family-benefit/family-benefit.rule.ts';
import { maternityAllowanceRule } from '#shared/rules/family/maternity-allowance/maternity-allowance.rule.ts';
import { maternityAssistanceRule } from '#shared/rules/family/maternity-assistance/maternity-assistance.rule.ts';
import { maternityContributionExemptionRule } from '#shared/rules/family/maternity-contribution-exemption/maternity-contribution-exemption.rule.ts';
import { maternityLeaveRule } from '#shared/rules/family/maternity-leave/maternity-leave.rule.ts';
import { paternityAllowanceRule } from '#shared/rules/family/paternity-allowance/paternity-allowance.rule.ts';
import { paternityLeaveRule } from '#shared/rules/family/paternity-leave/paternity-leave.rule.ts';
import { ref } from '#shared/rules/trace.ts';
import { all, any, dated, is, test, yes } from '../engine/condition.ts';
import { by, defineRight, byRule } from '../engine/define-right.ts';
import type { View } from '../engine/view.ts';
import { categoryOf, dateOf } from '../inputs.ts';
import type { InstitutionId } from '../institutions.ts';
import { say } from '../say.ts';

const born = is('childStage', 'born');

/** Within the year after it: later, nothing of the leave can be taken any more. */
const recentBirth = all(
  born,
  test(
    ['birthOn'],
    say(
      'naissance de moins d’un an',
      'geboorte van minder dan een jaar',
      'Geburt vor weniger als einem Jahr',
    ),
    (view) => {
      const on = view.date('birthOn');
      return on === null ? null : on >= addMonths(view.on, -12);
    },
  ),
);

const maternityAllowance = defineRight({
  id: 'maternity-allowance',
  label: say('Allocation de maternité', 'Moederschapsuitkering', 'Mutterschaftsgeld'),
  gives: say(
    'La mutualité paie chaque semaine de repos, entier ou à mi-temps.',
    'Het ziekenfonds betaalt elke week rust, volledig of halftijds.',
    'Die Krankenkasse zahlt jede Woche Urlaub, ganz oder halbzeitig.',
  ),
  mode: 'onRequest',
  institution: by('healthFund'),
  refs: [ref('B02', 'page'), ref('B03', 'page'), ref('B04', 'page')],
  serves: ['L2', 'A2', 'P13'],
  topic: 'maternity-leave',
  situation: all(
    is('parentRole', 'mother'),
    any(all(is('childStage', 'expected'), dated('expectedOn')), recentBirth),
  ),
  rules: [
    byRule(maternityAllowanceRule, {
      needs: [],
      asks: {
        waitingPeriodDone: 'waitingPeriodDone',
        contributionsInOrder: 'contributionsInOrder',
        activityStopped: 'interruptsForChild',
        multipleBirth: 'multipleBirth',
      },
      inputs: (view) => ({
        // The three weeks that nobody may skip: the least that is at stake.
        weeks: mandatoryWeeks(view).map((from) => ({ from, half: false })),
        multipleBirth: view.yes('multipleBirth') ?? false,
        waitingPeriodDone: view.yes('waitingPeriodDone'),
        contributionsInOrder: view.yes('contributionsInOrder'),
        activityStopped: view.yes('interruptsForChild'),
      }),
      stake: (answer) => answer.total,
    }),
  ],
  term: {
    kind: 'day',
    of: (view) => (view.choice('childStage') === 'expected' ? view.date('expectedOn') : null),
  },
  act: 'maternityCertificate',
  papers: ['pregnancyCertificate', 'birthCertificate'],
});

const serviceVouchers = defineRight({
  id: 'maternity-assistance',
  label: say(
    '105 titres-services gratuits',
    '105 gratis dienstencheques',
    '105 kostenlose Dienstleistungsschecks',
  ),
  gives: say(
    'La caisse écrit à la mère ; elle n’a qu’à confirmer.',
    'Het fonds schrijft de moeder aan; zij hoeft enkel te bevestigen.',
    'Die Kasse schreibt der Mutter; sie muss nur bestätigen.',
  ),
  mode: 'semiAutomatic',
  institution: by('fund'),
  refs: [ref('B09', 'page'), ref('B10', 'page'), ref('B11', 'page')],
  serves: ['L2', 'P6', 'A2'],
  topic: 'maternity-assistance',
  situation: all(recentBirth, is('parentRole', 'mother')),
  rules: [
    byRule(maternityAssistanceRule, {
      needs: ['birthOn'],
      asks: {
        insuredForMaternity: 'waitingPeriodDone',
        childInHousehold: 'childAtHome',
        resumesWork: 'resumesWork',
        category: 'category',
        contributionAtMainLevel: 'mainLevel',
      },
      inputs: (view) => ({
        bornOn: dateOf(view, 'birthOn'),
        insuredForMaternity: view.yes('waitingPeriodDone'),
        childInHousehold: view.yes('childAtHome'),
        resumesWork: view.yes('resumesWork'),
        category: categoryOf(view),
        contributionAtMainLevel: view.yes('mainLevel'),
      }),
      stake: (answer) => answer.totalValue,
      deadline: (answer) => answer.requestBy,
    }),
  ],
  term: { kind: 'rule' },
  act: 'maternityAssistance',
  grantedBy: ['maternityAssistance'],
  papers: ['birthCertificate'],
});

const exemptionAfterBirth = defineRight({
  id: 'maternity-contribution-exemption',
  label: say(
    'Trimestres sans cotisation après la naissance',
    'Kwartalen zonder bijdrage na de geboorte',
    'Beitragsfreie Quartale nach der Geburt',
  ),
  gives: say(
    'La caisse l’accorde sans demande dès que la mutualité confirme ; la pension reste acquise.',
    'Het fonds kent het zonder aanvraag toe zodra het ziekenfonds bevestigt; het pensioen blijft behouden.',
    'Die Kasse gewährt es ohne Antrag, sobald die Krankenkasse bestätigt; die Pension bleibt erhalten.',
  ),
  mode: 'automatic',
  institution: by('fund'),
  refs: [ref('B06', 'page'), ref('B07', 'page')],
  serves: ['L2', 'P3', 'P1'],
  topic: 'exemption-after-birth',
  situation: all(recentBirth, is('parentRole', 'mother')),
  rules: [
    byRule(maternityContributionExemptionRule, {
      needs: ['birthOn'],
      asks: { maternityAllowanceConfirmed: 'maternityConfirmed', category: 'category' },
      inputs: (view) => ({
        bornOn: dateOf(view, 'birthOn'),
        maternityAllowanceConfirmed: view.yes('maternityConfirmed'),
        category: categoryOf(view),
        quarterlyContribution: view.facts.account.latest?.cents ?? null,
      }),
      stake: (answer) => answer.exempted,
    }),
  ],
  term: { kind: 'none' },
  act: 'contributionExemption',
  grantedBy: ['contributionExemption'],
  papers: ['maternityConfirmation'],
});

const birthLeave = defineRight({
  id: 'paternity-allowance',
  label: say(
    'Allocation de paternité et de naissance',
    'Vaderschaps- en geboorte-uitkering',
    'Vaterschafts- und Geburtsgeld',
  ),
  gives: say(
    'La caisse paie les jours d’interruption du père ou du coparent.',
    'Het fonds betaalt de onderbrekingsdagen van de vader of meeouder.',
    'Die Kasse zahlt die Unterbrechungstage des Vaters oder Mitelternteils.',
  ),
  mode: 'onRequest',
  institution: by('fund'),
  refs: [ref('B14', 'page'), ref('B16', 'page')],
  serves: ['L2', 'P1', 'A2'],
  topic: 'birth-leave',
  situation: all(recentBirth, is('parentRole', 'otherParent')),
  conditions: yes('interruptsForChild'),
  rules: [
    byRule(paternityAllowanceRule, {
      needs: ['birthOn'],
      asks: {
        category: 'category',
        contributionAtMainLevel: 'mainLevel',
        twoQuartersPaid: 'twoQuartersPaid',
        parentage: 'parentage',
        fullDays: 'leaveDays',
      },
      inputs: (view) => ({
        bornOn: view.date('birthOn'),
        rateOn: dateOf(view, 'birthOn'),
        // Without a number of days: what the law gives at most is what may be lost.
        fullDays: view.int('leaveDays') ?? 20,
        category: categoryOf(view),
        contributionAtMainLevel: view.yes('mainLevel'),
        twoQuartersPaid: view.yes('twoQuartersPaid'),
        parentage: view.yes('parentage'),
      }),
      stake: (answer) => answer.allowance,
    }),
    byRule(paternityLeaveRule, {
      needs: ['birthOn'],
      asks: {},
      inputs: (view) => ({ bornOn: dateOf(view, 'birthOn') }),
      state: () => 'met',
      deadline: (answer) => answer.requestDeadline,
    }),
  ],
  term: { kind: 'rule' },
  act: 'paternityAllowance',
  grantedBy: ['paternityAllowance'],
  papers: ['birthCertificate', 'leaveDays', 'iban'],
});

const birthHelp = defineRight({
  id: 'birth-help',
  label: say('Aide à la naissance', 'Geboortehulp', 'Geburtshilfe'),
  gives: say(
    'La caisse rembourse des titres-services à qui prend huit jours au plus.',
    'Het fonds betaalt dienstencheques terug aan wie hoogstens acht dagen neemt.',
    'Die Kasse erstattet Dienstleistungsschecks, wenn höchstens acht Tage genommen werden.',
  ),
  mode: 'onRequest',
  institution: by('fund'),
  refs: [ref('B15', 'page'), ref('B16', 'page')],
  serves: ['L2', 'P1'],
  topic: 'birth-leave',
  situation: all(recentBirth, is('parentRole', 'otherParent')),
  conditions: all(yes('interruptsForChild'), yes('buysVouchers')),
  rules: [
    byRule(paternityAllowanceRule, {
      needs: ['birthOn'],
      asks: {
        category: 'category',
        contributionAtMainLevel: 'mainLevel',
        twoQuartersPaid: 'twoQuartersPaid',
        parentage: 'parentage',
      },
      inputs: (view) => ({
        bornOn: view.date('birthOn'),
        rateOn: dateOf(view, 'birthOn'),
        birthHelp: true,
        category: categoryOf(view),
        contributionAtMainLevel: view.yes('mainLevel'),
        twoQuartersPaid: view.yes('twoQuartersPaid'),
        parentage: view.yes('parentage'),
      }),
      stake: (answer) => answer.birthHelp,
    }),
    byRule(paternityLeaveRule, {
      needs: ['birthOn'],
      asks: {},
      inputs: (view) => ({ bornOn: dateOf(view, 'birthOn') }),
      state: () => 'met',
      deadline: (answer) => answer.requestDeadline,
    }),
  ],
  term: { kind: 'rule' },
  act: 'paternityAllowance',
  papers: ['birthCertificate', 'voucherPurchase', 'iban'],
});

const adoption = defineRight({
  id: 'adoption-allowance',
  label: say('Allocation d’adoption', 'Adoptie-uitkering', 'Adoptionsgeld'),
  gives: say(
    'La mutualité paie les semaines de congé d’adoption.',
    'Het ziekenfonds betaalt de weken adoptieverlof.',
    'Die Krankenkasse zahlt die Wochen des Adoptionsurlaubs.',
  ),
  mode: 'onRequest',
  institution: by('healthFund'),
  refs: [ref('B19', 'page')],
  serves: ['L2', 'A2', 'P13'],
  topic: 'adoption-and-foster-care',
  situation: is('childStage', 'adopted'),
  conditions: all(yes('childIsMinor'), yes('interruptsForChild')),
  rules: [
    byRule(adoptionLeaveRule, {
      needs: ['arrivedOn'],
      asks: { childIsMinor: 'childIsMinor', activityStopped: 'interruptsForChild' },
      inputs: (view) => ({
        registeredOn: dateOf(view, 'arrivedOn'),
        childIsMinor: view.yes('childIsMinor'),
        activityStopped: view.yes('interruptsForChild'),
      }),
      state: () => 'met',
      deadline: (answer) => answer.lastStart,
    }),
  ],
  term: { kind: 'rule' },
  act: 'adoptionAllowance',
  papers: ['adoptionRegistration'],
});

const foster = defineRight({
  id: 'foster-parent-allowance',
  label: say('Allocation pour parents d’accueil', 'Pleegouderuitkering', 'Pflegeelterngeld'),
  gives: say(
    'La mutualité paie un congé lors d’un placement de longue durée.',
    'Het ziekenfonds betaalt verlof bij een langdurige plaatsing.',
    'Die Krankenkasse zahlt Urlaub bei einer langfristigen Unterbringung.',
  ),
  mode: 'onRequest',
  institution: by('healthFund'),
  refs: [ref('B18', 'page'), ref('B20', 'page')],
  serves: ['L2', 'A2', 'P13'],
  topic: 'adoption-and-foster-care',
  situation: is('childStage', 'fostered'),
  conditions: yes('interruptsForChild'),
  term: { kind: 'toConfirm', by: 'healthInsuranceFund' },
  act: 'orientation',
  papers: ['placementDecision'],
});

const childHere = all(
  is('childStage', 'expected', 'born', 'adopted'),
  is('region', 'wallonia', 'brussels', 'flanders', 'germanCommunity'),
);

const birthGrant = defineRight({
  id: 'birth-grant',
  label: say(
    'Prime de naissance ou d’adoption',
    'Geboorte- of adoptiepremie',
    'Geburts- oder Adoptionsprämie',
  ),
  gives: say(
    'La caisse d’allocations familiales de la région la paie, avant la naissance si on la demande à temps.',
    'Het kinderbijslagfonds van het gewest betaalt ze, vóór de geboorte als men ze op tijd vraagt.',
    'Die Familienzulagenkasse der Region zahlt sie, vor der Geburt, wenn man sie rechtzeitig beantragt.',
  ),
  mode: 'orientation',
  institution: familyInstitution,
  refs: [ref('B85', 'page'), ref('B88', 'page'), ref('B95', 'page'), ref('B99', 'page')],
  serves: ['L2', 'P13', 'A2'],
  topic: 'birth-grant',
  situation: childHere,
  conditions: any(
    all(is('childStage', 'expected'), dated('expectedOn')),
    all(born, dated('birthOn')),
    all(is('childStage', 'adopted'), dated('arrivedOn')),
  ),
  rules: [
    byRule(birthGrantRule, {
      needs: ['region'],
      asks: { firstChild: 'firstChild', expectedOn: 'expectedOn', bornOn: 'birthOn' },
      inputs: (view) => ({
        region: regionInput.parse(view.choice('region')),
        expectedOn: view.date('expectedOn'),
        bornOn: view.date('birthOn') ?? view.date('arrivedOn'),
        firstChild: view.yes('firstChild'),
        requestedOn: view.on,
      }),
      stake: (answer) => answer.amount,
      deadline: (answer) => answer.lastDay,
      says: say('demande encore possible', 'aanvraag nog mogelijk', 'Antrag noch möglich'),
      state: (answer, view) => (answer.lastDay !== null && answer.lastDay < view.on ? 'missing' : 'met'),
    }),
  ],
  term: { kind: 'rule' },
  act: 'familyBenefit',
  papers: ['pregnancyCertificate', 'birthCertificate'],
});

const familyBenefits = defineRight({
  id: 'family-benefits',
  label: say('Allocations familiales', 'Kinderbijslag', 'Familienzulagen'),
  gives: say(
    'La région du domicile de l’enfant les paie ; la caisse d’assurances sociales ne les paie plus.',
    'Het gewest waar het kind woont betaalt ze; het sociaal verzekeringsfonds betaalt ze niet meer.',
    'Die Region, in der das Kind wohnt, zahlt sie; die Sozialversicherungskasse zahlt sie nicht mehr.',
  ),
  mode: 'orientation',
  institution: familyInstitution,
  refs: [ref('B80', 'page'), ref('B90', 'page'), ref('B95', 'page'), ref('B99', 'page'), ref('B102', 'page')],
  serves: ['L2', 'P13', 'P5', 'A2'],
  topic: 'family-benefits',
  situation: childHere,
  conditions: is('childStage', 'born', 'adopted'),
  term: { kind: 'none' },
  act: 'familyBenefit',
  papers: ['birthCertificate'],
});

const socialSupplement = defineRight({
  id: 'social-supplement',
  label: say('Supplément social', 'Sociale toeslag', 'Sozialzuschlag'),
  gives: say(
    'Versé sans demande sur la base des données fiscales du ménage.',
    'Zonder aanvraag betaald op basis van de fiscale gegevens van het gezin.',
    'Ohne Antrag aufgrund der Steuerdaten des Haushalts gezahlt.',
  ),
  mode: 'automatic',
  institution: familyInstitution,
  refs: [ref('B86', 'page'), ref('B89', 'page')],
  serves: ['L2', 'P3', 'P13'],
  topic: 'family-benefits',
  situation: all(
    is('childStage', 'born', 'adopted'),
    is('region', 'wallonia', 'brussels', 'flanders', 'germanCommunity'),
  ),
  conditions: yes('lowHouseholdIncome'),
  term: { kind: 'none' },
  act: 'familyBenefit',
});

const increasedBenefit = defineRight({
  id: 'increased-family-benefit',
  label: say('Allocations majorées', 'Verhoogde kinderbijslag', 'Erhöhte Familienzulagen'),
  gives: say(
    'Pour un enfant orphelin ou reconnu handicapé, auprès de la caisse d’allocations familiales.',
    'Voor een wees of een kind met een erkende handicap, bij het kinderbijslagfonds.',
    'Für eine Waise oder ein Kind mit anerkannter Behinderung, bei der Familienzulagenkasse.',
  ),
  mode: 'orientation',
  institution: familyInstitution,
  refs: [ref('B81', 'page'), ref('B84', 'page'), ref('B96', 'page')],
  serves: ['L2', 'P3', 'P13'],
  topic: 'family-benefits',
  situation: yes('childNeedsMore'),
  term: { kind: 'toConfirm', by: 'fpsSocialSecurity' },
  act: 'familyBenefit',
});

export const familyRights = [
  maternityAllowance,
  serviceVouchers,
  exemptionAfterBirth,
  birthLeave,
  birthHelp,
  adoption,
  foster,
  birthGrant,
  familyBenefits,
  socialSupplement,
  increasedBenefit,
] as const;

function familyInstitution(view: View): InstitutionId {
  const region = regionInput.safeParse(view.choice('region'));
  return region.success ? region.data : 'fund';
}

function birthDay(view: View): PlainDate | null {
  return view.choice('childStage') === 'born' ? view.date('birthOn') : view.date('expectedOn');
}

/** The week before the expected day and the two after the birth. */
function mandatoryWeeks(view: View): readonly PlainDate[] {
  const day = birthDay(view);
  if (day === null) return [];
  const { answer } = maternityLeaveRule.answer(
    {
      expectedOn: view.date('expectedOn') ?? day,
      bornOn: view.date('birthOn'),
      multipleBirth: view.yes('multipleBirth') ?? false,
      hospitalDays: 0,
    },
    view.pack,
  );
  const first = answer.mandatoryFrom ?? addDays(day, -7);
  return [first, addDays(first, 7), addDays(first, 14)];
}
