import { addMonths, yearOf } from '#shared/kernel/plain-date.ts';
import { earlyPensionRule } from '#shared/rules/pension/early-pension/early-pension.rule.ts';
import { legalPensionAgeRule } from '#shared/rules/pension/legal-pension-age/legal-pension-age.rule.ts';
import { survivorPensionRule } from '#shared/rules/pension/survivor-pension/survivor-pension.rule.ts';
import { transitionAllowanceRule } from '#shared/rules/pension/transition-allowance/transition-allowance.rule.ts';
import { workAfterPensionRule } from '#shared/rules/pension/work-after-pension/work-after-pension.rule.ts';
import { incomeGuaranteeRule } from '#shared/rules/orientation/income-guarantee/income-guarantee.rule.ts';
import { ref } from '#shared/rules/trace.ts';
import { all, dated, no, test, yes } from '../engine/condition.ts';
import { by, defineRight, byRule } from '../engine/define-right.ts';
import type { View } from '../engine/view.ts';
import { dateOf } from '../inputs.ts';
import { say } from '../say.ts';

const planning = all(yes('wantsPension'), no('pensionPaid'));

const retirementPension = defineRight({
  id: 'retirement-pension',
  label: say(
    'Pension de retraite à l’âge légal',
    'Rustpensioen op de wettelijke leeftijd',
    'Ruhestandspension im gesetzlichen Alter',
  ),
  gives: say(
    'Examinée d’office pour qui réside en Belgique ; une lettre arrive quinze mois avant.',
    'Automatisch onderzocht voor wie in België woont; vijftien maanden vooraf komt een brief.',
    'Von Amts wegen geprüft für Einwohner Belgiens; fünfzehn Monate vorher kommt ein Brief.',
  ),
  mode: 'automatic',
  institution: by('nisse'),
  refs: [ref('B54', 'page'), ref('B55', 'page')],
  serves: ['L6', 'P12', 'A2'],
  topic: 'retirement-pension',
  situation: planning,
  conditions: yes('livesInBelgium'),
  rules: [
    byRule(legalPensionAgeRule, {
      needs: ['birthDate'],
      asks: {},
      inputs: (view) => ({ birthDate: dateOf(view, 'birthDate') }),
      state: (answer) => (answer.reachedOn === null ? 'unknown' : 'met'),
    }),
  ],
  term: { kind: 'none' },
  act: 'retirementPensionHelp',
  papers: ['careerStatement'],
});

const earlyPension = defineRight({
  id: 'early-pension',
  label: say('Pension anticipée', 'Vervroegd pensioen', 'Vorzeitige Pension'),
  gives: say(
    'À demander soi-même, avant la date choisie, si l’âge et la carrière suffisent.',
    'Zelf aan te vragen vóór de gekozen datum, als leeftijd en loopbaan volstaan.',
    'Selbst zu beantragen vor dem gewählten Datum, wenn Alter und Laufbahn reichen.',
  ),
  mode: 'onRequest',
  institution: by('nisse'),
  refs: [ref('B50', 'page'), ref('B55', 'page')],
  serves: ['L6', 'P12', 'A2'],
  topic: 'retirement-pension',
  situation: all(
    planning,
    test(
      ['birthDate'],
      say('avant l’âge légal', 'vóór de wettelijke leeftijd', 'vor dem gesetzlichen Alter'),
      (view) => {
        const born = view.date('birthDate');
        return born === null ? null : pensionAgeAhead(view);
      },
    ),
  ),
  rules: [
    byRule(earlyPensionRule, {
      needs: ['birthDate', 'pensionFrom', 'careerYears'],
      asks: {},
      inputs: (view) => ({
        startsOn: dateOf(view, 'pensionFrom'),
        birthDate: view.date('birthDate'),
        careerYears: view.int('careerYears'),
      }),
    }),
  ],
  term: { kind: 'day', of: (view) => view.date('pensionFrom') },
  act: 'retirementPensionHelp',
  papers: ['careerStatement'],
  levers: [
    {
      kind: 'date',
      question: 'pensionFrom',
      to: (view) => {
        const wished = view.date('pensionFrom');
        return wished === null ? [] : Array.from({ length: 72 }, (_, month) => addMonths(wished, month + 1));
      },
    },
  ],
});

const pensionAbroad = defineRight({
  id: 'pension-from-abroad',
  label: say(
    'Pension demandée depuis l’étranger',
    'Pensioen aangevraagd vanuit het buitenland',
    'Pension aus dem Ausland beantragt',
  ),
  gives: say(
    'Hors de Belgique, rien n’est examiné d’office : écrire à l’INASTI ou à l’institution du pays.',
    'Buiten België wordt niets automatisch onderzocht: schrijf het RSVZ of de instelling van het land.',
    'Außerhalb Belgiens wird nichts von Amts wegen geprüft: an das LISVS oder die Einrichtung des Landes schreiben.',
  ),
  mode: 'onRequest',
  institution: by('nisse'),
  refs: [ref('B54', 'page'), ref('B55', 'page')],
  serves: ['L6', 'P12'],
  topic: 'retirement-pension',
  situation: planning,
  conditions: no('livesInBelgium'),
  term: { kind: 'none' },
  act: 'retirementPensionHelp',
  papers: ['careerStatement'],
});

const widowed = all(yes('widowed'), dated('spouseDiedOn'));

const survivorPension = defineRight({
  id: 'survivor-pension',
  label: say('Pension de survie', 'Overlevingspensioen', 'Hinterbliebenenpension'),
  gives: say(
    'D’office si le défunt recevait déjà sa pension, sinon à demander dans les douze mois.',
    'Automatisch als de overledene al een pensioen kreeg, anders binnen twaalf maanden aan te vragen.',
    'Von Amts wegen, wenn der Verstorbene schon Pension bezog, sonst binnen zwölf Monaten zu beantragen.',
  ),
  mode: 'semiAutomatic',
  institution: by('nisse'),
  refs: [ref('B69', 'page'), ref('B71', 'page')],
  serves: ['L6', 'P12', 'A2'],
  topic: 'survivor-pension',
  situation: widowed,
  rules: [
    byRule(survivorPensionRule, {
      needs: ['spouseDiedOn'],
      asks: {
        survivorBirthDate: 'birthDate',
        togetherSince: 'marriedSince',
        childInCharge: 'childInCharge',
        remarried: 'remarried',
      },
      inputs: (view) => ({
        deathOn: dateOf(view, 'spouseDiedOn'),
        survivorBirthDate: view.date('birthDate'),
        togetherSince: view.date('marriedSince'),
        childInCharge: view.yes('childInCharge'),
        remarried: view.yes('remarried'),
      }),
    }),
  ],
  term: { kind: 'none' },
  act: 'retirementPensionHelp',
  papers: ['marriageData', 'deathCertificate'],
});

const transition = defineRight({
  id: 'transition-allowance',
  label: say('Allocation de transition', 'Overgangsuitkering', 'Übergangsentschädigung'),
  gives: say(
    'Pour le survivant trop jeune ; demandée dans les douze mois, elle court sur toute sa durée.',
    'Voor de te jonge langstlevende; binnen twaalf maanden gevraagd, loopt ze over de volle duur.',
    'Für den zu jungen Hinterbliebenen; binnen zwölf Monaten beantragt, läuft sie über die volle Dauer.',
  ),
  mode: 'semiAutomatic',
  institution: by('nisse'),
  refs: [ref('B70', 'page')],
  serves: ['L6', 'P12', 'A2'],
  topic: 'survivor-pension',
  situation: widowed,
  rules: [
    byRule(survivorPensionRule, {
      needs: ['spouseDiedOn'],
      asks: {
        survivorBirthDate: 'birthDate',
        togetherSince: 'marriedSince',
        childInCharge: 'childInCharge',
        remarried: 'remarried',
      },
      inputs: (view) => ({
        deathOn: dateOf(view, 'spouseDiedOn'),
        survivorBirthDate: view.date('birthDate'),
        togetherSince: view.date('marriedSince'),
        childInCharge: view.yes('childInCharge'),
        remarried: view.yes('remarried'),
      }),
      says: say(
        'trop jeune pour la pension de survie',
        'te jong voor het overlevingspensioen',
        'zu jung für die Hinterbliebenenpension',
      ),
      state: (answer) =>
        answer.transitionInstead === null ? 'unknown' : answer.transitionInstead ? 'met' : 'missing',
    }),
    byRule(transitionAllowanceRule, {
      needs: ['spouseDiedOn'],
      asks: {},
      inputs: (view) => ({
        deathOn: dateOf(view, 'spouseDiedOn'),
        children: view.facts.household
          .filter((one) => one.relation === 'child' && one.dependant)
          .flatMap((one) =>
            one.birthDate === null ? [] : [{ bornOn: one.birthDate, disabled: one.disability ?? false }],
          ),
        belowSurvivorAge: true,
        marriedLongEnough: true,
        remarried: view.yes('remarried'),
      }),
      state: () => 'met',
      deadline: (answer) => answer.requestBy,
    }),
  ],
  term: { kind: 'rule' },
  act: 'retirementPensionHelp',
  papers: ['marriageData', 'deathCertificate'],
});

const divorcedPension = defineRight({
  id: 'divorced-spouse-pension',
  label: say(
    'Pension de conjoint divorcé',
    'Pensioen van uit de echt gescheiden echtgenoot',
    'Pension des geschiedenen Ehepartners',
  ),
  gives: say(
    'À demander avec sa propre pension, pour les années de mariage où l’ex-conjoint était indépendant.',
    'Aan te vragen met het eigen pensioen, voor de huwelijksjaren waarin de ex-echtgenoot zelfstandige was.',
    'Mit der eigenen Pension zu beantragen, für Ehejahre, in denen der frühere Ehepartner selbständig war.',
  ),
  mode: 'onRequest',
  institution: by('nisse'),
  refs: [ref('B72', 'page'), ref('B73', 'page')],
  serves: ['L6', 'P12'],
  topic: 'divorced-spouse-pension',
  situation: all(yes('divorced'), yes('wantsPension')),
  conditions: all(no('remarried'), yes('exSelfEmployed')),
  term: { kind: 'none' },
  act: 'retirementPensionHelp',
  papers: ['marriageData'],
});

const workDeclaration = defineRight({
  id: 'work-after-pension',
  label: say(
    'Travail après la pension à déclarer',
    'Werk na het pensioen aan te geven',
    'Arbeit nach der Pension zu melden',
  ),
  gives: say(
    'À déclarer avant le premier paiement ; sans limite dès l’âge légal ou 45 ans de carrière.',
    'Aan te geven vóór de eerste betaling; onbeperkt vanaf de wettelijke leeftijd of 45 loopbaanjaren.',
    'Vor der ersten Zahlung zu melden; unbegrenzt ab dem gesetzlichen Alter oder 45 Laufbahnjahren.',
  ),
  mode: 'duty',
  institution: by('pensionService'),
  refs: [ref('B64', 'page')],
  serves: ['L6'],
  topic: 'work-after-pension',
  situation: all(yes('wantsPension'), yes('keepsWorking')),
  rules: [
    byRule(workAfterPensionRule, {
      needs: ['birthDate'],
      asks: { careerYearsAtStart: 'careerYears', childInCharge: 'childInCharge' },
      inputs: (view) => ({
        year: yearOf(view.date('pensionFrom') ?? view.on),
        pension: 'retirement' as const,
        birthDate: view.date('birthDate'),
        careerYearsAtStart: view.int('careerYears'),
        activity: 'selfEmployed' as const,
        childInCharge: view.yes('childInCharge'),
      }),
      // The duty is there whatever the limit; the rule says which limit.
      state: () => 'met',
    }),
  ],
  term: { kind: 'day', of: (view) => view.date('pensionFrom') },
  act: 'orientation',
});

const studyYears = defineRight({
  id: 'study-years',
  label: say(
    'Années d’études à régulariser',
    'Studiejaren te regulariseren',
    'Studienjahre zu regularisieren',
  ),
  gives: say(
    'Payer pour que les études comptent, avant que la pension ne commence.',
    'Betalen om studies te laten meetellen, vóór het pensioen ingaat.',
    'Zahlen, damit das Studium zählt, bevor die Pension beginnt.',
  ),
  mode: 'onRequest',
  institution: by('nisse'),
  refs: [ref('B76', 'page'), ref('B77', 'page')],
  serves: ['L6', 'P10'],
  topic: 'study-years',
  situation: all(planning, yes('studied')),
  conditions: dated('pensionFrom'),
  term: { kind: 'day', of: (view) => view.date('pensionFrom') },
  act: 'orientation',
  papers: ['diploma'],
});

const guarantee = defineRight({
  id: 'income-guarantee',
  label: say(
    'Garantie de revenus aux personnes âgées',
    'Inkomensgarantie voor ouderen',
    'Einkommensgarantie für Betagte',
  ),
  gives: say(
    'Complète de petites ressources à partir de l’âge légal ; le plus souvent examinée d’office.',
    'Vult kleine bestaansmiddelen aan vanaf de wettelijke leeftijd; meestal automatisch onderzocht.',
    'Ergänzt geringe Mittel ab dem gesetzlichen Alter; meist von Amts wegen geprüft.',
  ),
  mode: 'semiAutomatic',
  institution: by('pensionService'),
  refs: [ref('B113', 'page')],
  serves: ['A2', 'P13', 'L6'],
  topic: 'income-guarantee',
  situation: all(yes('lowPension'), yes('wantsPension')),
  conditions: yes('livesInBelgium'),
  rules: [
    byRule(incomeGuaranteeRule, {
      needs: ['birthDate'],
      asks: { livesAlone: 'livesAlone', nationality: 'nationalityCounts', resourcesTooLow: 'lowPension' },
      inputs: (view) => ({
        on: view.on,
        birthDate: dateOf(view, 'birthDate'),
        livesAlone: view.yes('livesAlone'),
        livesInBelgium: view.yes('livesInBelgium'),
        nationality: view.yes('nationalityCounts'),
        resourcesTooLow: view.yes('lowPension'),
      }),
      stake: (answer) => answer.maximum,
    }),
  ],
  term: { kind: 'none' },
  act: 'orientation',
});

const careerCorrection = defineRight({
  id: 'career-correction',
  label: say('Corriger la carrière', 'De loopbaan verbeteren', 'Die Laufbahn berichtigen'),
  gives: say(
    'La caisse envoie à l’INASTI les trimestres payés qui manquent, avant la décision de pension.',
    'Het fonds stuurt de ontbrekende betaalde kwartalen naar het RSVZ, vóór de pensioenbeslissing.',
    'Die Kasse sendet dem LISVS die fehlenden bezahlten Quartale, vor der Pensionsentscheidung.',
  ),
  mode: 'onRequest',
  institution: by('fund'),
  refs: [ref('B54', 'page')],
  serves: ['L6', 'P10'],
  topic: 'study-years',
  situation: all(planning, yes('careerGaps')),
  term: { kind: 'none' },
  act: 'careerCertificate',
  papers: ['paymentProof', 'careerStatement'],
});

export const pensionRights = [
  retirementPension,
  earlyPension,
  pensionAbroad,
  survivorPension,
  transition,
  divorcedPension,
  workDeclaration,
  studyYears,
  guarantee,
  careerCorrection,
] as const;

function pensionAgeAhead(view: View): boolean | null {
  const { answer } = legalPensionAgeRule.answer({ birthDate: dateOf(view, 'birthDate') }, view.pack);
  return answer.reachedOn === null ? null : answer.reachedOn > view.on;
}

/** Also met when the activity ends. */
export const retirementPensionRight = retirementPension;
