import { addDays, addMonths } from '#shared/kernel/plain-date.ts';
import { figureAt } from '#shared/rules/pack.ts';
import { ref } from '#shared/rules/trace.ts';
import { all, any, dated, is, no, ofPerson, test, yes } from '../engine/condition.ts';
import { by, defineRight } from '../engine/define-right.ts';
import { dateOf } from '../inputs.ts';
import { say } from '../say.ts';

const personStarts = all(ofPerson, yes('starting'));
const starts = all(personStarts, dated('startOn'));
const newCompany = test(
  [],
  say('société de moins d’un an', 'vennootschap jonger dan een jaar', 'Gesellschaft unter einem Jahr'),
  ({ facts, on }) => facts.company !== null && facts.company.createdOn > addMonths(on, -12),
);

const affiliation = defineRight({
  id: 'affiliation-before-start',
  label: say(
    'S’affilier avant le premier jour',
    'Aansluiten vóór de eerste dag',
    'Vor dem ersten Tag anschließen',
  ),
  gives: say(
    'Signer au plus tôt six mois avant ; après le premier jour, l’affiliation est tardive et a des suites.',
    'Ten vroegste zes maanden vooraf ondertekenen; na de eerste dag is de aansluiting laattijdig, met gevolgen.',
    'Frühestens sechs Monate vorher unterschreiben; nach dem ersten Tag ist der Anschluss verspätet, mit Folgen.',
  ),
  mode: 'duty',
  institution: by('fund'),
  refs: [ref('L1', 'art. 10'), ref('L2', 'art. 6')],
  serves: ['L1', 'A1'],
  topic: 'self-employed-status',
  situation: starts,
  conditions: no('affiliationSigned'),
  term: { kind: 'day', of: (view) => addDays(dateOf(view, 'startOn'), -1) },
  act: 'affiliation',
  papers: ['identity', 'enterpriseNumber', 'startDeclaration'],
});

const healthFund = defineRight({
  id: 'health-fund-membership',
  label: say('S’inscrire à une mutualité', 'Aansluiten bij een ziekenfonds', 'Einer Krankenkasse beitreten'),
  gives: say(
    'Soins de santé et indemnités ; un stage de six mois court pour les indemnités.',
    'Gezondheidszorg en uitkeringen; voor de uitkeringen loopt een wachttijd van zes maanden.',
    'Gesundheitspflege und Entschädigungen; für diese läuft eine Wartezeit von sechs Monaten.',
  ),
  mode: 'orientation',
  institution: by('healthFund'),
  refs: [ref('B30', 'page')],
  serves: ['L1', 'P13', 'A2'],
  topic: 'health-fund-affiliation',
  situation: personStarts,
  conditions: no('healthFundMember'),
  term: { kind: 'none' },
  act: 'orientation',
});

const noWaiting = defineRight({
  id: 'waiting-period-exemption',
  label: say(
    'Dispense du stage de six mois',
    'Vrijstelling van de wachttijd van zes maanden',
    'Befreiung von der Wartezeit von sechs Monaten',
  ),
  gives: say(
    'Pour qui était assuré juste avant, sans interruption : un certificat de la mutualité suffit.',
    'Voor wie net ervoor zonder onderbreking verzekerd was: een attest van het ziekenfonds volstaat.',
    'Für wen, der unmittelbar davor versichert war: eine Bescheinigung der Krankenkasse genügt.',
  ),
  mode: 'onRequest',
  institution: by('healthFund'),
  refs: [ref('B30', 'page')],
  serves: ['L1', 'P13'],
  topic: 'health-fund-affiliation',
  situation: personStarts,
  conditions: yes('insuredBefore'),
  term: { kind: 'toConfirm', by: 'healthInsuranceFund' },
  act: 'orientation',
  papers: ['healthFundCertificate'],
});

const primoStarter = defineRight({
  id: 'primo-starter',
  label: say(
    'Cotisation réduite de primo-starter',
    'Verlaagde bijdrage voor primostarters',
    'Ermäßigter Beitrag für Erstgründer',
  ),
  gives: say(
    'Quatre premiers trimestres à titre principal à un minimum réduit, sur demande.',
    'De eerste vier kwartalen in hoofdberoep aan een verlaagd minimum, op aanvraag.',
    'Die ersten vier Quartale im Hauptberuf zu einem ermäßigten Minimum, auf Antrag.',
  ),
  mode: 'onRequest',
  institution: by('fund'),
  refs: [ref('L1', 'art. 12 § 1bis')],
  serves: ['L1', 'A3', 'N2'],
  topic: 'contributions-at-start',
  situation: all(personStarts, is('category', 'mainOccupation', 'primoStarter')),
  conditions: all(
    no('mainBefore'),
    is('capacity', 'selfEmployed', 'helper', 'companyOfficer', 'workingPartner'),
  ),
  term: { kind: 'none' },
  act: 'affiliation',
  papers: ['startDeclaration'],
});

const studentStatus = defineRight({
  id: 'student-status',
  label: say(
    'Statut d’étudiant-indépendant',
    'Statuut van student-zelfstandige',
    'Statut des Studenten-Selbständigen',
  ),
  gives: say(
    'De 18 à 25 ans, avec assez de crédits : rien à payer sous la moitié du minimum.',
    'Van 18 tot 25 jaar, met genoeg studiepunten: niets te betalen onder de helft van het minimum.',
    'Von 18 bis 25 Jahren, mit genug Leistungspunkten: unter der Hälfte des Minimums nichts zu zahlen.',
  ),
  mode: 'onRequest',
  institution: by('fund'),
  refs: [ref('L1', 'art. 5quater'), ref('L2', 'art. 5bis')],
  serves: ['L1', 'A3'],
  topic: 'contributor-categories',
  situation: all(personStarts, yes('student')),
  conditions: test(
    ['birthDate'],
    say(
      '18 ans au moins et 25 au plus',
      'minstens 18 en hoogstens 25 jaar',
      'mindestens 18 und höchstens 25 Jahre',
    ),
    (view) => {
      const born = view.date('birthDate');
      if (born === null) return null;
      return addMonths(born, 18 * 12) <= view.on && addMonths(born, 26 * 12) > view.on;
    },
  ),
  term: { kind: 'none' },
  act: 'affiliation',
  papers: ['studentCertificate'],
});

const assistingSpouse = defineRight({
  id: 'assisting-spouse-status',
  label: say(
    'Statut de conjoint aidant',
    'Statuut van meewerkende echtgenoot',
    'Statut des mithelfenden Ehepartners',
  ),
  gives: say(
    'Le conjoint qui aide s’affilie lui-même, ou déclare sur l’honneur avoir ses propres droits.',
    'De helpende partner sluit zelf aan, of verklaart op erewoord eigen rechten te hebben.',
    'Der helfende Partner schließt sich selbst an oder erklärt ehrenwörtlich eigene Rechte.',
  ),
  mode: 'onRequest',
  institution: by('fund'),
  refs: [ref('L1', 'art. 7bis')],
  serves: ['L1', 'A1'],
  topic: 'assisting-spouse',
  situation: all(ofPerson, yes('spouseHelps')),
  conditions: test(
    ['spouseHelps'],
    say('conjoint pas encore affilié', 'partner nog niet aangesloten', 'Partner noch nicht angeschlossen'),
    (view) => !view.facts.links.some((one) => one.kind === 'assistingSpouse'),
  ),
  term: { kind: 'toConfirm', by: 'nisse' },
  act: 'affiliation',
  papers: ['honourDeclaration'],
});

const solidarity = defineRight({
  id: 'joint-liability-told',
  label: say('Responsabilité solidaire', 'Hoofdelijke aansprakelijkheid', 'Gesamtschuldnerische Haftung'),
  gives: say(
    'L’indépendant répond de son aidant, la société de ses mandataires et associés actifs.',
    'De zelfstandige staat in voor zijn helper, de vennootschap voor haar mandatarissen en werkende vennoten.',
    'Der Selbständige haftet für seinen Helfer, die Gesellschaft für ihre Mandatare und aktiven Teilhaber.',
  ),
  mode: 'duty',
  institution: by('fund'),
  refs: [ref('L1', 'art. 15 § 1')],
  serves: ['L1', 'L4'],
  topic: 'joint-liability',
  situation: any(
    newCompany,
    all(
      personStarts,
      any(
        is('capacity', 'companyOfficer', 'workingPartner', 'helper', 'assistingSpouse'),
        yes('jointlyLiable'),
      ),
    ),
  ),
  term: { kind: 'none' },
  act: null,
});

const companyAffiliation = defineRight({
  id: 'company-affiliation',
  label: say(
    'Affilier la société dans les trois mois',
    'De vennootschap binnen drie maanden aansluiten',
    'Die Gesellschaft binnen drei Monaten anschließen',
  ),
  gives: say(
    'Une société nouvelle s’affilie dans les trois mois de sa constitution et paie une cotisation par an.',
    'Een nieuwe vennootschap sluit aan binnen drie maanden na haar oprichting en betaalt een bijdrage per jaar.',
    'Eine neue Gesellschaft schließt sich binnen drei Monaten nach der Gründung an und zahlt einen Jahresbeitrag.',
  ),
  mode: 'duty',
  institution: by('fund'),
  refs: [ref('C8', 'page')],
  serves: ['S1', 'L1', 'A1'],
  topic: 'company-duties',
  situation: newCompany,
  conditions: no('companyAffiliated'),
  term: {
    kind: 'day',
    of: ({ facts, pack }) => {
      if (facts.company === null) return null;
      const months = figureAt(pack, 'company.affiliationMonths', facts.company.createdOn)?.value ?? null;
      return months === null ? null : addMonths(facts.company.createdOn, Number(months));
    },
  },
  act: 'affiliation',
  papers: ['statutes', 'enterpriseNumber'],
});

export const startRights = [
  companyAffiliation,
  affiliation,
  healthFund,
  noWaiting,
  primoStarter,
  studentStatus,
  assistingSpouse,
  solidarity,
] as const;
