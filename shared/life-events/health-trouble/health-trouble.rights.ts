import * as z from 'zod';
import { addMonths, addYears } from '#shared/kernel/plain-date.ts';
import { bereavementAllowanceRule } from '#shared/rules/family/bereavement-allowance/bereavement-allowance.rule.ts';
import { carerAllowanceRule } from '#shared/rules/family/carer-allowance/carer-allowance.rule.ts';
import { illnessAssimilationRule } from '#shared/rules/health/illness-assimilation/illness-assimilation.rule.ts';
import { incapacityDeclarationRule } from '#shared/rules/health/incapacity-declaration/incapacity-declaration.rule.ts';
import { householdInput } from '#shared/rules/health/incapacity-indemnity/daily-stretches.ts';
import { invalidityRule } from '#shared/rules/health/invalidity/invalidity.rule.ts';
import { ref } from '#shared/rules/trace.ts';
import { all, dated, is, test, yes } from '../engine/condition.ts';
import { by, defineRight, byRule } from '../engine/define-right.ts';
import { categoryOf, dateOf } from '../inputs.ts';
import { say } from '../say.ts';

const relationInput = z.enum(['partner', 'child', 'other']);

const incapable = all(yes('incapacity'), dated('incapacityFrom'));

const firstYear = all(
  incapable,
  test(
    ['incapacityFrom'],
    say(
      'première année d’incapacité',
      'eerste jaar van ongeschiktheid',
      'erstes Jahr der Arbeitsunfähigkeit',
    ),
    (view) => {
      const from = view.date('incapacityFrom');
      return from === null ? null : addYears(from, 1) > view.on;
    },
  ),
);

const incapacityIndemnity = defineRight({
  id: 'incapacity-indemnity',
  label: say(
    'Indemnité d’incapacité',
    'Uitkering bij arbeidsongeschiktheid',
    'Entschädigung bei Arbeitsunfähigkeit',
  ),
  gives: say(
    'La mutualité paie par jour, dès le premier jour quand l’incapacité dépasse sept jours.',
    'Het ziekenfonds betaalt per dag, vanaf de eerste dag wanneer de ongeschiktheid langer dan zeven dagen duurt.',
    'Die Krankenkasse zahlt je Tag, ab dem ersten Tag, wenn die Arbeitsunfähigkeit länger als sieben Tage dauert.',
  ),
  mode: 'onRequest',
  institution: by('healthFund'),
  refs: [ref('B30', 'page'), ref('B34', 'page'), ref('B35', 'page')],
  serves: ['L3', 'P8', 'A2'],
  topic: 'incapacity',
  situation: firstYear,
  conditions: all(yes('incapacityLongEnough'), yes('waitingPeriodDone'), yes('contributionsInOrder')),
  rules: [
    byRule(incapacityDeclarationRule, {
      needs: ['incapacityFrom'],
      asks: {},
      inputs: (view) => ({ startedOn: dateOf(view, 'incapacityFrom') }),
      // A late declaration costs a tenth of the days, never the right itself.
      state: () => 'met',
    }),
  ],
  term: { kind: 'none' },
  act: 'incapacityCertificate',
  papers: ['incapacityCertificate'],
});

const incapacityDeclaration = defineRight({
  id: 'incapacity-declaration',
  label: say(
    'Certificat à la mutualité dans les sept jours',
    'Attest aan het ziekenfonds binnen zeven dagen',
    'Bescheinigung an die Krankenkasse binnen sieben Tagen',
  ),
  gives: say(
    'Sept jours calendrier, le premier non compris ; après, un dixième est retenu jusqu’à la déclaration.',
    'Zeven kalenderdagen, de eerste niet meegeteld; daarna wordt een tiende ingehouden tot de aangifte.',
    'Sieben Kalendertage, der erste nicht mitgezählt; danach wird ein Zehntel bis zur Meldung einbehalten.',
  ),
  mode: 'duty',
  institution: by('healthFund'),
  refs: [ref('B34', 'page')],
  serves: ['L3', 'P8'],
  topic: 'incapacity',
  situation: firstYear,
  rules: [
    byRule(incapacityDeclarationRule, {
      needs: ['incapacityFrom'],
      asks: {},
      inputs: (view) => ({ startedOn: dateOf(view, 'incapacityFrom') }),
      state: () => 'met',
      deadline: (answer) => answer.deadline,
    }),
  ],
  term: { kind: 'rule' },
  act: 'incapacityCertificate',
  papers: ['incapacityCertificate'],
});

const invalidity = defineRight({
  id: 'invalidity-indemnity',
  label: say('Indemnité d’invalidité', 'Invaliditeitsuitkering', 'Invaliditätsentschädigung'),
  gives: say(
    'Après un an d’incapacité, sans demande ; le taux dépend du ménage et de l’assimilation.',
    'Na een jaar ongeschiktheid, zonder aanvraag; het bedrag hangt af van het gezin en van de gelijkstelling.',
    'Nach einem Jahr, ohne Antrag; der Betrag hängt vom Haushalt und von der Gleichstellung ab.',
  ),
  mode: 'automatic',
  institution: by('healthFund'),
  refs: [ref('B30', 'page')],
  serves: ['L3', 'A2', 'P3'],
  topic: 'invalidity',
  situation: incapable,
  rules: [
    byRule(invalidityRule, {
      needs: ['incapacityFrom'],
      asks: { recognised: 'incapacityRecognised', household: 'householdKind' },
      inputs: (view) => ({
        startedOn: dateOf(view, 'incapacityFrom'),
        on: view.on,
        household: householdInput.safeParse(view.choice('householdKind')).data ?? null,
        recognised: view.yes('incapacityRecognised'),
      }),
    }),
  ],
  term: { kind: 'none' },
  act: null,
});

const assimilation = defineRight({
  id: 'illness-assimilation',
  label: say('Assimilation pour maladie', 'Gelijkstelling wegens ziekte', 'Gleichstellung wegen Krankheit'),
  gives: say(
    'Des trimestres sans cotisation, droits et pension gardés ; jamais d’office, l’INASTI décide.',
    'Kwartalen zonder bijdrage, met behoud van rechten en pensioen; nooit automatisch, het RSVZ beslist.',
    'Beitragsfreie Quartale mit Erhalt der Rechte und der Pension; nie von Amts wegen, das LISVS entscheidet.',
  ),
  mode: 'onRequest',
  institution: by('nisse'),
  refs: [ref('B36', 'page'), ref('B37', 'page'), ref('B38', 'page'), ref('L2', 'art. 50 § 1')],
  serves: ['L3', 'L8', 'P9'],
  topic: 'illness-assimilation',
  situation: incapable,
  rules: [
    byRule(illnessAssimilationRule, {
      needs: ['incapacityFrom'],
      asks: {
        activeSince: 'activeSince',
        previousQuarterPaid: 'previousQuarterPaid',
        recognised: 'incapacityRecognised',
        fullyStopped: 'fullyStopped',
        notContinuedByOthers: 'nobodyContinues',
        maternityRest: 'maternityRest',
      },
      inputs: (view) => ({
        incapacityFrom: view.date('incapacityFrom'),
        activeSince: view.date('activeSince'),
        previousQuarterPaid: view.yes('previousQuarterPaid'),
        recognised: view.yes('incapacityRecognised'),
        fullyStopped: view.yes('fullyStopped'),
        notContinuedByOthers: view.yes('nobodyContinues'),
        maternityRest: view.yes('maternityRest'),
      }),
      // One quarter at least: what the newest contribution says.
      stake: (_answer, view) => view.facts.account.latest?.cents ?? null,
    }),
  ],
  term: { kind: 'toConfirm', by: 'nisse' },
  act: 'illnessAssimilation',
  grantedBy: ['illnessAssimilation'],
  papers: ['healthFundCertificate', 'cessationProof'],
});

const thirdPartyHelp = defineRight({
  id: 'third-party-help',
  label: say('Aide d’une tierce personne', 'Hulp van derden', 'Hilfe einer Drittperson'),
  gives: say(
    'Une allocation par jour à partir du quatrième mois d’incapacité.',
    'Een tegemoetkoming per dag vanaf de vierde maand ongeschiktheid.',
    'Eine Beihilfe je Tag ab dem vierten Monat der Arbeitsunfähigkeit.',
  ),
  mode: 'onRequest',
  institution: by('healthFund'),
  refs: [ref('B31', 'page')],
  serves: ['L3', 'A2', 'P13'],
  topic: 'incapacity',
  situation: incapable,
  conditions: all(
    yes('needsDailyHelp'),
    test(
      ['incapacityFrom'],
      say(
        'quatrième mois d’incapacité atteint',
        'vierde maand ongeschiktheid bereikt',
        'vierter Monat der Arbeitsunfähigkeit erreicht',
      ),
      (view) => {
        const from = view.date('incapacityFrom');
        return from === null ? null : addMonths(from, 3) <= view.on;
      },
    ),
  ),
  term: { kind: 'none' },
  act: 'orientation',
});

const authorisedActivity = defineRight({
  id: 'authorised-activity',
  label: say(
    'Reprise partielle autorisée',
    'Toegelaten gedeeltelijke hervatting',
    'Genehmigte teilweise Wiederaufnahme',
  ),
  gives: say(
    'Travailler un peu et garder l’indemnité, si le médecin-conseil l’autorise avant la reprise.',
    'Wat werken met behoud van de uitkering, als de adviserend arts het vóór de hervatting toelaat.',
    'Etwas arbeiten und die Entschädigung behalten, wenn der Vertrauensarzt es vorher genehmigt.',
  ),
  mode: 'onRequest',
  institution: by('healthFund'),
  refs: [ref('B46', 'page')],
  serves: ['L3', 'P13'],
  topic: 'incapacity',
  situation: incapable,
  conditions: all(yes('resumePartly'), yes('incapacityRecognised'), dated('resumeOn')),
  term: { kind: 'day', of: (view) => view.date('resumeOn') },
  act: 'orientation',
  levers: [{ kind: 'date', question: 'resumeOn', to: (view) => [view.on, addMonths(view.on, 1)] }],
});

const cares = all(yes('caresForRelative'), dated('careFrom'));

const carerUse = byRule(carerAllowanceRule, {
  needs: ['careFrom', 'careMonths', 'careInterruption'],
  asks: {
    careRecognised: 'careRecognised',
    category: 'category',
    contributionAtMainLevel: 'mainLevel',
    twoQuartersPaid: 'twoQuartersPaid',
  },
  inputs: (view) => ({
    from: dateOf(view, 'careFrom'),
    months: view.int('careMonths') ?? 0,
    interruption: view.choice('careInterruption') === 'full' ? ('full' as const) : ('half' as const),
    careRecognised: view.yes('careRecognised'),
    category: categoryOf(view),
    contributionAtMainLevel: view.yes('mainLevel'),
    twoQuartersPaid: view.yes('twoQuartersPaid'),
  }),
  stake: (answer) => answer.allowance,
});

const carerAllowance = defineRight({
  id: 'carer-allowance',
  label: say('Allocation d’aidant proche', 'Mantelzorguitkering', 'Beihilfe für pflegende Angehörige'),
  gives: say(
    'La caisse paie par mois d’interruption, totale ou de moitié au moins.',
    'Het fonds betaalt per maand onderbreking, volledig of minstens voor de helft.',
    'Die Kasse zahlt je Monat der Unterbrechung, ganz oder mindestens zur Hälfte.',
  ),
  mode: 'onRequest',
  institution: by('fund'),
  refs: [ref('B23', 'page'), ref('B24', 'page')],
  serves: ['L3', 'P1', 'A2'],
  topic: 'informal-carer',
  situation: cares,
  rules: [carerUse],
  term: { kind: 'toConfirm', by: 'nisse' },
  act: 'informalCaregiver',
  grantedBy: ['informalCaregiver'],
  papers: ['careCertificate', 'iban'],
});

const carerExemption = defineRight({
  id: 'carer-exemption',
  label: say(
    'Trimestre sans cotisation pour l’aidant proche',
    'Kwartaal zonder bijdrage voor de mantelzorger',
    'Beitragsfreies Quartal für pflegende Angehörige',
  ),
  gives: say(
    'Un trimestre pour trois mois d’interruption totale de suite, quatre au plus sur la carrière.',
    'Een kwartaal voor drie maanden volledige onderbreking na elkaar, hoogstens vier over de loopbaan.',
    'Ein Quartal für drei Monate voller Unterbrechung am Stück, höchstens vier in der Laufbahn.',
  ),
  mode: 'semiAutomatic',
  institution: by('fund'),
  refs: [ref('B23', 'page'), ref('B25', 'page')],
  serves: ['L3', 'P3'],
  topic: 'informal-carer',
  situation: cares,
  rules: [carerUse],
  conditions: all(
    is('careInterruption', 'full'),
    test(
      ['careMonths'],
      say('trois mois de suite', 'drie maanden na elkaar', 'drei Monate am Stück'),
      (view) => {
        const months = view.int('careMonths');
        return months === null ? null : months >= 3;
      },
    ),
  ),
  term: { kind: 'toConfirm', by: 'nisse' },
  act: 'informalCaregiver',
  papers: ['careCertificate'],
});

const bereavement = defineRight({
  id: 'bereavement-allowance',
  label: say('Allocation de deuil', 'Rouwuitkering', 'Trauerbeihilfe'),
  gives: say(
    'Dix jours au plus, payés par la caisse, dans l’année du décès.',
    'Hoogstens tien dagen, betaald door het fonds, binnen het jaar na het overlijden.',
    'Höchstens zehn Tage, von der Kasse gezahlt, im Jahr nach dem Todesfall.',
  ),
  mode: 'onRequest',
  institution: by('fund'),
  refs: [ref('B21', 'page')],
  serves: ['L3', 'P1'],
  topic: 'bereavement',
  situation: all(yes('relativeDied'), dated('relativeDiedOn')),
  rules: [
    byRule(bereavementAllowanceRule, {
      needs: ['relativeDiedOn', 'relativeKind'],
      asks: {
        category: 'category',
        contributionAtMainLevel: 'mainLevel',
        twoQuartersPaid: 'twoQuartersPaid',
        days: 'mourningDays',
      },
      inputs: (view) => ({
        diedOn: dateOf(view, 'relativeDiedOn'),
        rateOn: dateOf(view, 'relativeDiedOn'),
        days: view.int('mourningDays') ?? 10,
        // Asked today, for days that end today at the latest.
        lastLeaveDay: view.on,
        requestedOn: view.on,
        relation: relationInput.safeParse(view.choice('relativeKind')).data ?? null,
        category: categoryOf(view),
        contributionAtMainLevel: view.yes('mainLevel'),
        twoQuartersPaid: view.yes('twoQuartersPaid'),
      }),
      stake: (answer) => answer.allowance,
      deadline: (answer) => answer.lastDay,
    }),
  ],
  term: { kind: 'rule' },
  act: 'bereavementAllowance',
  grantedBy: ['bereavementAllowance'],
  papers: ['deathCertificate', 'iban'],
});

const disability = defineRight({
  id: 'disability-allowances',
  label: say(
    'Allocations aux personnes handicapées',
    'Tegemoetkomingen voor personen met een handicap',
    'Beihilfen für Menschen mit Behinderung',
  ),
  gives: say(
    'Deux allocations fédérales : une pour le revenu, une pour l’autonomie.',
    'Twee federale tegemoetkomingen: een voor het inkomen, een voor de zelfredzaamheid.',
    'Zwei föderale Beihilfen: eine für das Einkommen, eine für die Selbständigkeit.',
  ),
  mode: 'orientation',
  institution: by('disabilityService'),
  refs: [ref('B115', 'page')],
  serves: ['A2', 'P13', 'L3'],
  topic: 'disability-allowances',
  situation: yes('reducedAutonomy'),
  term: { kind: 'none' },
  act: 'orientation',
});

export const healthRights = [
  incapacityIndemnity,
  incapacityDeclaration,
  invalidity,
  assimilation,
  thirdPartyHelp,
  authorisedActivity,
  carerAllowance,
  carerExemption,
  bereavement,
  disability,
] as const;

/** Also met when the activity ends because of the illness. */
export const illnessAssimilationRight = assimilation;
