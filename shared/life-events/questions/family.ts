import { addDays, addMonths } from '#shared/kernel/plain-date.ts';
import { defineQuestion } from '../engine/define-question.ts';
import { membersOn, newChild, quartersBefore, quartersPaid } from '../facts/read-facts.ts';
import { say } from '../say.ts';
import { known } from './known.ts';

/** About births, adoption and the household. */
export const familyQuestions = {
  childStage: defineQuestion({
    kind: 'choice',
    topic: 'family',
    ask: say(
      'Quel enfant agrandit la famille ?',
      'Welk kind breidt het gezin uit?',
      'Welches Kind vergrößert die Familie?',
    ),
    label: say('Arrivée d’un enfant', 'Komst van een kind', 'Ankunft eines Kindes'),
    options: [
      { value: 'expected', label: say('naissance attendue', 'verwachte geboorte', 'erwartete Geburt') },
      { value: 'born', label: say('enfant né', 'geboren kind', 'geborenes Kind') },
      { value: 'adopted', label: say('enfant adopté', 'geadopteerd kind', 'adoptiertes Kind') },
      { value: 'fostered', label: say('placement familial', 'pleegplaatsing', 'Pflegekind') },
      { value: 'none', label: say('aucun', 'geen', 'keines') },
    ],
    from(facts, on) {
      const child = newChild(facts, on);
      return (
        child &&
        known(
          child.birthDate === null ? 'expected' : 'born',
          'household-member',
          child.birthDate ?? child.expectedOn,
        )
      );
    },
  }),
  parentRole: defineQuestion({
    kind: 'choice',
    topic: 'family',
    ask: say(
      'Êtes-vous la mère ou l’autre parent ?',
      'Bent u de moeder of de andere ouder?',
      'Sind Sie die Mutter oder der andere Elternteil?',
    ),
    label: say('Rôle du parent', 'Rol van de ouder', 'Rolle des Elternteils'),
    options: [
      { value: 'mother', label: say('mère', 'moeder', 'Mutter') },
      {
        value: 'otherParent',
        label: say('père ou coparent', 'vader of meeouder', 'Vater oder Mitelternteil'),
      },
    ],
    // Read from the register, shown with its origin and corrected by a word: a woman may be the other parent.
    from(facts) {
      const sex = facts.person?.sex;
      return sex === 'f' || sex === 'm' ? known(sex === 'f' ? 'mother' : 'otherParent', 'person') : null;
    },
  }),
  expectedOn: defineQuestion({
    kind: 'date',
    topic: 'family',
    ask: say(
      'Pour quand la naissance est-elle prévue ?',
      'Wanneer wordt de geboorte verwacht?',
      'Für wann ist die Geburt erwartet?',
    ),
    label: say('Date prévue', 'Verwachte datum', 'Erwartetes Datum'),
    samples: (on) => [addMonths(on, 1), addMonths(on, 5)],
    from: (facts, on) => known(newChild(facts, on)?.expectedOn, 'household-member'),
  }),
  birthOn: defineQuestion({
    kind: 'date',
    topic: 'family',
    ask: say(
      'Quel jour l’enfant est-il né ?',
      'Op welke dag is het kind geboren?',
      'An welchem Tag ist das Kind geboren?',
    ),
    label: say('Date de naissance de l’enfant', 'Geboortedatum van het kind', 'Geburtsdatum des Kindes'),
    samples: (on) => [addMonths(on, -1), addMonths(on, -9)],
    from: (facts, on) => known(newChild(facts, on)?.birthDate, 'household-member'),
  }),
  arrivedOn: defineQuestion({
    kind: 'date',
    topic: 'family',
    ask: say(
      'Quel jour l’enfant a-t-il été inscrit chez vous au registre ?',
      'Op welke dag is het kind bij u in het register ingeschreven?',
      'An welchem Tag wurde das Kind bei Ihnen im Register eingetragen?',
    ),
    label: say(
      'Inscription de l’enfant au registre',
      'Inschrijving van het kind in het register',
      'Eintragung des Kindes im Register',
    ),
    samples: (on) => [addDays(on, -20), addMonths(on, -6)],
  }),
  childIsMinor: defineQuestion({
    kind: 'yesNo',
    topic: 'family',
    ask: say(
      'L’enfant a-t-il moins de 18 ans ?',
      'Is het kind jonger dan 18 jaar?',
      'Ist das Kind unter 18 Jahre alt?',
    ),
    label: say('Enfant mineur', 'Minderjarig kind', 'Minderjähriges Kind'),
  }),
  multipleBirth: defineQuestion({
    kind: 'yesNo',
    topic: 'family',
    ask: say('Est-ce une naissance multiple ?', 'Gaat het om een meerling?', 'Ist es eine Mehrlingsgeburt?'),
    label: say('Naissance multiple', 'Meervoudige geboorte', 'Mehrlingsgeburt'),
  }),
  waitingPeriodDone: defineQuestion({
    kind: 'yesNo',
    topic: 'activity',
    ask: say(
      'Êtes-vous inscrit à une mutualité, stage de six mois accompli ou dispensé ?',
      'Bent u aangesloten bij een ziekenfonds, wachttijd van zes maanden vervuld of vrijgesteld?',
      'Sind Sie Mitglied einer Krankenkasse, mit erfüllter oder erlassener Wartezeit von sechs Monaten?',
    ),
    label: say(
      'Mutualité et stage de six mois',
      'Ziekenfonds en wachttijd van zes maanden',
      'Krankenkasse und Wartezeit von sechs Monaten',
    ),
  }),
  interruptsForChild: defineQuestion({
    kind: 'yesNo',
    topic: 'activity',
    ask: say(
      'Interrompez-vous votre activité pour cet enfant ?',
      'Onderbreekt u uw activiteit voor dit kind?',
      'Unterbrechen Sie Ihre Tätigkeit für dieses Kind?',
    ),
    label: say('Activité interrompue', 'Activiteit onderbroken', 'Tätigkeit unterbrochen'),
  }),
  resumesWork: defineQuestion({
    kind: 'yesNo',
    topic: 'activity',
    ask: say(
      'Reprenez-vous votre activité après le repos, ou en avez-vous l’intention ?',
      'Hervat u uw activiteit na de rust, of bent u dat van plan?',
      'Nehmen Sie Ihre Tätigkeit nach dem Urlaub wieder auf, oder haben Sie es vor?',
    ),
    label: say('Reprise de l’activité', 'Hervatting van de activiteit', 'Wiederaufnahme der Tätigkeit'),
  }),
  childAtHome: defineQuestion({
    kind: 'yesNo',
    topic: 'family',
    ask: say(
      'L’enfant fait-il partie de votre ménage ?',
      'Maakt het kind deel uit van uw gezin?',
      'Gehört das Kind zu Ihrem Haushalt?',
    ),
    label: say('Enfant au ménage', 'Kind in het gezin', 'Kind im Haushalt'),
    from(facts, on) {
      const child = newChild(facts, on);
      return child && known(child.sameHome, 'household-member', child.birthDate);
    },
  }),
  maternityConfirmed: defineQuestion({
    kind: 'yesNo',
    topic: 'activity',
    ask: say(
      'La mutualité a-t-elle confirmé l’allocation de maternité ?',
      'Heeft het ziekenfonds de moederschapsuitkering bevestigd?',
      'Hat die Krankenkasse das Mutterschaftsgeld bestätigt?',
    ),
    label: say(
      'Allocation de maternité confirmée',
      'Moederschapsuitkering bevestigd',
      'Mutterschaftsgeld bestätigt',
    ),
  }),
  twoQuartersPaid: defineQuestion({
    kind: 'yesNo',
    topic: 'money',
    ask: say(
      'Les cotisations des deux trimestres précédents sont-elles payées ?',
      'Zijn de bijdragen van de twee vorige kwartalen betaald?',
      'Sind die Beiträge der zwei vorigen Quartale bezahlt?',
    ),
    label: say(
      'Deux trimestres précédents payés',
      'Twee vorige kwartalen betaald',
      'Zwei vorige Quartale bezahlt',
    ),
    from: (facts, on) =>
      known(
        quartersPaid(facts, quartersBefore(newChild(facts, on)?.birthDate ?? on, 2)),
        'contribution-line',
      ),
  }),
  parentage: defineQuestion({
    kind: 'yesNo',
    topic: 'family',
    ask: say(
      'La filiation est-elle établie, ou vivez-vous avec la mère selon les conditions ?',
      'Staat de afstamming vast, of woont u volgens de voorwaarden samen met de moeder?',
      'Ist die Abstammung festgestellt, oder leben Sie gemäß den Bedingungen mit der Mutter?',
    ),
    label: say('Lien avec l’enfant', 'Band met het kind', 'Bindung zum Kind'),
  }),
  leaveDays: defineQuestion({
    kind: 'number',
    topic: 'activity',
    max: 366,
    ask: say(
      'Combien de jours entiers d’interruption ?',
      'Hoeveel volledige dagen onderbreking?',
      'Wie viele volle Tage Unterbrechung?',
    ),
    label: say('Jours d’interruption', 'Onderbrekingsdagen', 'Unterbrechungstage'),
    samples: () => [5, 20],
  }),
  buysVouchers: defineQuestion({
    kind: 'yesNo',
    topic: 'money',
    ask: say(
      'Prenez-vous huit jours au plus et achetez-vous des titres-services ?',
      'Neemt u hoogstens acht dagen en koopt u dienstencheques?',
      'Nehmen Sie höchstens acht Tage und kaufen Sie Dienstleistungsschecks?',
    ),
    label: say(
      'Huit jours au plus et titres-services',
      'Hoogstens acht dagen en dienstencheques',
      'Höchstens acht Tage und Schecks',
    ),
  }),
  region: defineQuestion({
    kind: 'choice',
    topic: 'residence',
    ask: say(
      'Où l’enfant est-il domicilié ?',
      'Waar is het kind gedomicilieerd?',
      'Wo hat das Kind seinen Wohnsitz?',
    ),
    label: say('Domicile de l’enfant', 'Woonplaats van het kind', 'Wohnsitz des Kindes'),
    options: [
      { value: 'wallonia', label: say('Wallonie', 'Wallonië', 'Wallonie') },
      { value: 'brussels', label: say('Bruxelles', 'Brussel', 'Brüssel') },
      { value: 'flanders', label: say('Flandre', 'Vlaanderen', 'Flandern') },
      {
        value: 'germanCommunity',
        label: say('Communauté germanophone', 'Duitstalige Gemeenschap', 'Deutschsprachige Gemeinschaft'),
      },
      { value: 'abroad', label: say('à l’étranger', 'in het buitenland', 'im Ausland') },
    ],
    from: (facts) =>
      known(facts.region ?? (facts.country !== null && facts.country !== 'BE' ? 'abroad' : null), 'address'),
  }),
  firstChild: defineQuestion({
    kind: 'yesNo',
    topic: 'family',
    ask: say(
      'Est-ce le premier enfant du ménage ?',
      'Is dit het eerste kind van het gezin?',
      'Ist es das erste Kind des Haushalts?',
    ),
    label: say('Premier enfant', 'Eerste kind', 'Erstes Kind'),
    from(facts, on) {
      const others = membersOn(facts, on, 'child').length;
      return others > 1 ? known(false, 'household-member') : null;
    },
  }),
  lowHouseholdIncome: defineQuestion({
    kind: 'yesNo',
    topic: 'money',
    ask: say(
      'Le revenu du ménage est-il faible ?',
      'Heeft het gezin een laag inkomen?',
      'Hat der Haushalt ein geringes Einkommen?',
    ),
    label: say('Faible revenu du ménage', 'Laag gezinsinkomen', 'Geringes Haushaltseinkommen'),
  }),
  childNeedsMore: defineQuestion({
    kind: 'yesNo',
    topic: 'family',
    ask: say(
      'Un enfant est-il orphelin ou reconnu handicapé ?',
      'Is een kind wees of erkend met een handicap?',
      'Ist ein Kind Waise oder mit anerkannter Behinderung?',
    ),
    label: say(
      'Enfant orphelin ou handicapé',
      'Wees of kind met een handicap',
      'Waise oder Kind mit Behinderung',
    ),
    from: (facts, on) =>
      membersOn(facts, on, 'child').some((one) => one.disability === true)
        ? known(true, 'household-member')
        : null,
  }),
  withFamily: defineQuestion({
    kind: 'yesNo',
    topic: 'family',
    ask: say(
      'Avez-vous des personnes à charge ?',
      'Hebt u personen ten laste?',
      'Haben Sie Personen zu Lasten?',
    ),
    label: say('Personnes à charge', 'Personen ten laste', 'Personen zu Lasten'),
    from(facts, on) {
      const members = membersOn(facts, on, 'child', 'spouse', 'legalCohabitant', 'parent');
      return members.some((one) => one.dependant) ? known(true, 'household-member') : null;
    },
  }),
} as const;
