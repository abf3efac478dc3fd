import { bridgingRightBenefitRule } from '#shared/rules/bridging-right/bridging-right-benefit/bridging-right-benefit.rule.ts';
import { bridgingRightRequestRule } from '#shared/rules/bridging-right/bridging-right-request/bridging-right-request.rule.ts';
import { bridgingRightRule } from '#shared/rules/bridging-right/bridging-right/bridging-right.rule.ts';
import { groundInput } from '#shared/rules/bridging-right/regimes.ts';
import { yearOf } from '#shared/kernel/plain-date.ts';
import { ref } from '#shared/rules/trace.ts';
import { all, dated, is, yes } from '../engine/condition.ts';
import { by, defineRight, byRule } from '../engine/define-right.ts';
import type { View } from '../engine/view.ts';
import { dateOf } from '../inputs.ts';
import { say } from '../say.ts';

const grounds = groundInput.options;
const stopped = all(is('bridgingGround', ...grounds), dated('bridgingOn'));

/** Who may have it. The other rights of the event stand or fall with it. */
const entitled = byRule(bridgingRightRule, {
  needs: ['bridgingGround', 'bridgingOn'],
  asks: {
    mainResidenceInBelgium: 'livesInBelgium',
    subjectQuarters: 'subjectQuarters',
    paidQuarters: 'paidQuarters',
    noOccupation: 'noOccupation',
    noReplacementIncome: 'noOccupation',
    noFraud: 'noFraud',
  },
  inputs: (view) => ({
    eventOn: dateOf(view, 'bridgingOn'),
    ground: groundInput.parse(view.choice('bridgingGround')),
    mainResidenceInBelgium: view.yes('livesInBelgium'),
    subjectQuarters: view.int('subjectQuarters'),
    paidQuarters: view.int('paidQuarters'),
    noOccupation: view.yes('noOccupation'),
    noReplacementIncome: view.yes('noOccupation'),
    noFraud: view.yes('noFraud'),
    income: incomeOf(view, 0),
    incomeYearBefore: incomeOf(view, 1),
    assistingSpouse: view.choice('category') === 'maxiStatus',
  }),
});

/** The last day of the request follows from the event alone. */
const asked = byRule(bridgingRightRequestRule, {
  needs: ['bridgingOn'],
  asks: {},
  inputs: (view) => ({ eventOn: dateOf(view, 'bridgingOn') }),
  state: () => 'met',
  deadline: (answer) => answer.deadline,
});

const bridgingRight = defineRight({
  id: 'bridging-right',
  label: say(
    'Droit passerelle : prestation mensuelle',
    'Overbruggingsrecht: maandelijkse uitkering',
    'Überbrückungsrecht: monatliche Leistung',
  ),
  gives: say(
    'Un montant par mois, plus élevé avec des personnes à charge.',
    'Een bedrag per maand, hoger met personen ten laste.',
    'Ein Betrag je Monat, höher mit Personen zu Lasten.',
  ),
  mode: 'onRequest',
  institution: by('fund'),
  refs: [ref('B41', 'page'), ref('B45', 'page'), ref('B46', 'page')],
  serves: ['L5', 'P1', 'A2'],
  topic: 'bridging-right',
  situation: stopped,
  rules: [
    entitled,
    byRule(bridgingRightBenefitRule, {
      needs: [],
      asks: { withFamily: 'withFamily' },
      inputs: (view) => ({ on: view.date('bridgingOn') ?? view.on, withFamily: view.yes('withFamily') }),
      state: () => 'met',
      stake: (answer) => answer.monthly,
    }),
    asked,
  ],
  term: { kind: 'rule' },
  act: 'bridgingRight',
  grantedBy: ['bridgingRight'],
  papers: ['bankruptcyJudgment', 'household', 'iban'],
});

const coverKept = defineRight({
  id: 'bridging-right-cover',
  label: say(
    'Couverture sociale gardée sans cotisation',
    'Sociale dekking behouden zonder bijdrage',
    'Sozialschutz ohne Beitrag erhalten',
  ),
  gives: say(
    'Soins de santé, incapacité et maternité, quatre trimestres au plus ; jamais la pension.',
    'Gezondheidszorg, arbeidsongeschiktheid en moederschap, hoogstens vier kwartalen; nooit het pensioen.',
    'Gesundheitspflege, Arbeitsunfähigkeit und Mutterschaft, höchstens vier Quartale; nie die Pension.',
  ),
  mode: 'onRequest',
  institution: by('fund'),
  refs: [ref('B41', 'page'), ref('B45', 'page')],
  serves: ['L5', 'P7', 'A2'],
  topic: 'bridging-right',
  situation: stopped,
  rules: [entitled, asked],
  term: { kind: 'rule' },
  act: 'bridgingRight',
  grantedBy: ['bridgingRight'],
  papers: ['bankruptcyJudgment'],
});

const partial = defineRight({
  id: 'bridging-right-partial',
  label: say(
    'Droit passerelle pour une partie du mois',
    'Overbruggingsrecht voor een deel van de maand',
    'Überbrückungsrecht für einen Teil des Monats',
  ),
  gives: say(
    'Un quart, la moitié, trois quarts ou tout le montant selon les jours d’interruption de suite.',
    'Een kwart, de helft, drie kwart of het volle bedrag volgens de opeenvolgende onderbrekingsdagen.',
    'Ein Viertel, die Hälfte, drei Viertel oder alles, je nach den Unterbrechungstagen am Stück.',
  ),
  mode: 'onRequest',
  institution: by('fund'),
  refs: [ref('B40', 'page')],
  serves: ['L5', 'P1'],
  topic: 'bridging-right',
  situation: all(
    stopped,
    is('bridgingGround', 'naturalDisaster', 'fire', 'damage', 'allergy', 'thirdPartyDecision'),
  ),
  conditions: yes('longInterruption'),
  rules: [entitled, asked],
  term: { kind: 'rule' },
  act: 'bridgingRight',
});

const cumulation = defineRight({
  id: 'bridging-right-cumulation',
  label: say(
    'Cumul limité avec un travail ou un revenu',
    'Beperkte cumulatie met werk of inkomen',
    'Begrenzte Kumulierung mit Arbeit oder Einkommen',
  ),
  gives: say(
    'Déclarer avant de commencer : le montant baisse par paliers, pendant trois mois.',
    'Aangeven vóór het begin: het bedrag daalt trapsgewijs, gedurende drie maanden.',
    'Vor dem Beginn melden: der Betrag sinkt stufenweise, während drei Monaten.',
  ),
  mode: 'duty',
  institution: by('fund'),
  refs: [ref('B43', 'page')],
  serves: ['L5', 'P1'],
  topic: 'bridging-right',
  situation: all(stopped, yes('sideActivity')),
  term: { kind: 'none' },
  act: 'bridgingRight',
});

const unemployment = defineRight({
  id: 'unemployment-check',
  label: say(
    'Droits au chômage à vérifier',
    'Werkloosheidsrechten na te gaan',
    'Arbeitslosenrechte zu prüfen',
  ),
  gives: say(
    'Un ancien salarié peut avoir gardé des droits ; l’organisme de paiement répond.',
    'Een vroegere werknemer kan rechten behouden hebben; de uitbetalingsinstelling antwoordt.',
    'Ein früherer Arbeitnehmer kann Rechte behalten haben; die Zahlstelle antwortet.',
  ),
  mode: 'orientation',
  institution: by('unemployment'),
  refs: [ref('B48', 'page')],
  serves: ['L5', 'P13'],
  topic: 'bridging-right',
  situation: is('bridgingGround', ...grounds),
  conditions: yes('wasEmployee'),
  term: { kind: 'none' },
  act: 'orientation',
});

export const bankruptcyRights = [bridgingRight, coverKept, partial, cumulation, unemployment] as const;

/** Also met when an activity ends without a bankruptcy. */
export const bridgingRightForCessation = bridgingRight;

function incomeOf(view: View, yearsBefore: number) {
  const event = view.date('bridgingOn');
  if (event === null) return null;
  return view.facts.incomes.find((one) => one.year === yearOf(event) - yearsBefore)?.cents ?? null;
}
