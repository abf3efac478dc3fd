import { addDays, addMonths, type PlainDate, yearOf } from '#shared/kernel/plain-date.ts';
import { addQuarters, type Quarter, quarterEnd, quarterOf, quarterRange } from '#shared/kernel/quarter.ts';
import { defineQuestion } from '../engine/define-question.ts';
import { activeSince, categoryOn, endingOf, quarterState } from '../facts/read-facts.ts';
import type { Facts } from '../facts/facts.ts';
import { say } from '../say.ts';
import { known } from './known.ts';

/** About what is owed and what stands in the way of paying it; bankruptcy among it. */
export const moneyQuestions = {
  hasArrears: defineQuestion({
    kind: 'yesNo',
    topic: 'money',
    ask: say(
      'Des cotisations échues restent-elles à payer ?',
      'Moeten er nog vervallen bijdragen betaald worden?',
      'Sind noch fällige Beiträge zu zahlen?',
    ),
    label: say(
      'Cotisations échues impayées',
      'Vervallen onbetaalde bijdragen',
      'Fällige unbezahlte Beiträge',
    ),
    from: (facts, on) =>
      facts.account.from === null
        ? null
        : known(
            facts.account.open.some((one) => one.dueOn < on),
            'contribution-line',
          ),
  }),
  hasSurcharges: defineQuestion({
    kind: 'yesNo',
    topic: 'money',
    ask: say(
      'Des majorations sont-elles réclamées ?',
      'Worden er verhogingen gevraagd?',
      'Werden Zuschläge gefordert?',
    ),
    label: say('Majorations réclamées', 'Gevraagde verhogingen', 'Geforderte Zuschläge'),
    from: (facts) =>
      facts.account.from === null ? null : known(facts.account.surchargeCents > 0, 'surcharge-line'),
  }),
  contributionsPaidInFull: defineQuestion({
    kind: 'yesNo',
    topic: 'money',
    ask: say(
      'Toutes les cotisations des trimestres majorés sont-elles payées ?',
      'Zijn alle bijdragen van de verhoogde kwartalen betaald?',
      'Sind alle Beiträge der Quartale mit Zuschlag bezahlt?',
    ),
    label: say(
      'Cotisations entièrement payées',
      'Bijdragen volledig betaald',
      'Beiträge vollständig bezahlt',
    ),
    from: (facts, on) =>
      facts.account.from === null
        ? null
        : known(!facts.account.open.some((one) => one.dueOn < on), 'contribution-line'),
  }),
  surchargeGround: defineQuestion({
    kind: 'choice',
    topic: 'money',
    ask: say(
      'Pourquoi le paiement est-il venu trop tard ?',
      'Waarom kwam de betaling te laat?',
      'Warum kam die Zahlung zu spät?',
    ),
    label: say('Motif du retard', 'Reden van de laattijdigheid', 'Grund der Verspätung'),
    options: [
      { value: 'forceMajeure', label: say('force majeure', 'overmacht', 'höhere Gewalt') },
      { value: 'goodFaith', label: say('bonne foi', 'goede trouw', 'guter Glaube') },
      {
        value: 'worthyCase',
        label: say('cas digne d’intérêt', 'behartenswaardig geval', 'berücksichtigungswürdiger Fall'),
      },
      { value: 'none', label: say('aucun de ces motifs', 'geen van deze redenen', 'keiner dieser Gründe') },
    ],
  }),
  difficulty: defineQuestion({
    kind: 'yesNo',
    topic: 'money',
    ask: say(
      'Une difficulté financière ou économique passagère vous empêche-t-elle de payer ?',
      'Belet een tijdelijke financiële of economische moeilijkheid u om te betalen?',
      'Hindert Sie eine vorübergehende finanzielle oder wirtschaftliche Schwierigkeit am Zahlen?',
    ),
    label: say('Difficulté passagère', 'Tijdelijke moeilijkheid', 'Vorübergehende Schwierigkeit'),
  }),
  difficultyProven: defineQuestion({
    kind: 'yesNo',
    topic: 'money',
    ask: say(
      'Pouvez-vous le montrer par des pièces ?',
      'Kunt u dat met stukken aantonen?',
      'Können Sie dies mit Unterlagen belegen?',
    ),
    label: say(
      'Difficulté prouvée par des pièces',
      'Moeilijkheid aangetoond met stukken',
      'Mit Unterlagen belegte Schwierigkeit',
    ),
  }),
  signsInPerson: defineQuestion({
    kind: 'yesNo',
    topic: 'money',
    ask: say(
      'Signez-vous la demande vous-même ?',
      'Ondertekent u de aanvraag zelf?',
      'Unterschreiben Sie den Antrag selbst?',
    ),
    label: say(
      'Demande signée en personne',
      'Aanvraag persoonlijk ondertekend',
      'Antrag persönlich unterschrieben',
    ),
  }),
  exemptionGranted: defineQuestion({
    kind: 'yesNo',
    topic: 'money',
    ask: say(
      'Une dispense de cotisations a-t-elle été accordée ?',
      'Werd een vrijstelling van bijdragen toegekend?',
      'Wurde eine Beitragsbefreiung gewährt?',
    ),
    label: say('Dispense accordée', 'Vrijstelling toegekend', 'Befreiung gewährt'),
    from(facts) {
      const found = facts.entitlements.find(
        (one) => one.kind === 'contributionExemption' && !one.automatic && one.state !== 'foreseen',
      );
      return found ? known(true, 'entitlement', found.from) : null;
    },
  }),
  exemptionDecidedOn: defineQuestion({
    kind: 'date',
    topic: 'money',
    ask: say(
      'Quand la dispense a-t-elle été accordée ?',
      'Wanneer werd de vrijstelling toegekend?',
      'Wann wurde die Befreiung gewährt?',
    ),
    label: say('Date de la dispense', 'Datum van de vrijstelling', 'Datum der Befreiung'),
    samples: (on) => [addMonths(on, -6), addMonths(on, -70)],
  }),
  incomeEstimate: defineQuestion({
    kind: 'amount',
    topic: 'money',
    ask: say(
      'Quel revenu net prévoyez-vous pour cette année ?',
      'Welk netto-inkomen verwacht u dit jaar?',
      'Welches Nettoeinkommen erwarten Sie dieses Jahr?',
    ),
    label: say('Revenu net prévu', 'Verwacht netto-inkomen', 'Erwartetes Nettoeinkommen'),
    samples: () => [300_000, 1_000_000, 2_500_000, 8_000_000],
    from(facts, on) {
      const year = facts.incomes.find((one) => one.year === yearOf(on));
      return known(year?.cents, 'income-statement');
    },
  }),
  referenceIncome: defineQuestion({
    kind: 'amount',
    topic: 'money',
    ask: say(
      'Quel était le revenu net d’il y a trois ans ?',
      'Wat was het netto-inkomen van drie jaar geleden?',
      'Wie hoch war das Nettoeinkommen vor drei Jahren?',
    ),
    label: say(
      'Revenu de la troisième année précédente',
      'Inkomen van het derde voorgaande jaar',
      'Einkommen des drittletzten Jahres',
    ),
    samples: () => [500_000, 2_000_000, 6_000_000],
    from(facts, on) {
      const year = facts.incomes.find((one) => one.year === yearOf(on) - 3 && one.kind !== 'estimated');
      return known(year?.cents, 'income-statement');
    },
  }),
  incomeFell: defineQuestion({
    kind: 'yesNo',
    topic: 'money',
    ask: say(
      'Votre revenu de cette année sera-t-il plus bas que celui qui sert de base aux cotisations ?',
      'Zal uw inkomen dit jaar lager zijn dan het inkomen waarop de bijdragen steunen?',
      'Wird Ihr Einkommen dieses Jahr niedriger sein als das, auf dem die Beiträge beruhen?',
    ),
    label: say('Revenu en baisse', 'Dalend inkomen', 'Sinkendes Einkommen'),
    from(facts, on) {
      const now = facts.incomes.find((one) => one.year === yearOf(on));
      const base = facts.incomes.find((one) => one.year === yearOf(on) - 3);
      return now && base ? known(now.cents < base.cents, 'income-statement') : null;
    },
  }),
  objectiveProof: defineQuestion({
    kind: 'yesNo',
    topic: 'money',
    ask: say(
      'Des éléments objectifs montrent-ils cette baisse ?',
      'Tonen objectieve elementen die daling aan?',
      'Zeigen objektive Elemente diesen Rückgang?',
    ),
    label: say('Éléments objectifs', 'Objectieve elementen', 'Objektive Elemente'),
  }),
  noMeans: defineQuestion({
    kind: 'yesNo',
    topic: 'money',
    ask: say(
      'Êtes-vous sans ressources suffisantes ?',
      'Hebt u onvoldoende bestaansmiddelen?',
      'Haben Sie keine ausreichenden Mittel?',
    ),
    label: say('Sans ressources suffisantes', 'Onvoldoende bestaansmiddelen', 'Keine ausreichenden Mittel'),
  }),
  bridgingGround: defineQuestion({
    kind: 'choice',
    topic: 'money',
    ask: say(
      'Pour quelle raison l’activité s’arrête-t-elle ?',
      'Om welke reden stopt de activiteit?',
      'Aus welchem Grund endet die Tätigkeit?',
    ),
    label: say('Raison de l’arrêt', 'Reden van de stopzetting', 'Grund der Einstellung'),
    options: [
      { value: 'bankruptcy', label: say('faillite', 'faillissement', 'Konkurs') },
      {
        value: 'collectiveDebtSettlement',
        label: say(
          'règlement collectif de dettes',
          'collectieve schuldenregeling',
          'kollektive Schuldenregelung',
        ),
      },
      { value: 'naturalDisaster', label: say('calamité naturelle', 'natuurramp', 'Naturkatastrophe') },
      { value: 'fire', label: say('incendie', 'brand', 'Brand') },
      { value: 'damage', label: say('détérioration', 'beschadiging', 'Beschädigung') },
      { value: 'allergy', label: say('allergie reconnue', 'erkende allergie', 'anerkannte Allergie') },
      {
        value: 'thirdPartyDecision',
        label: say('décision d’un tiers', 'beslissing van een derde', 'Entscheidung eines Dritten'),
      },
      {
        value: 'integrationIncome',
        label: say('revenu d’intégration perçu', 'leefloon ontvangen', 'Eingliederungseinkommen bezogen'),
      },
      {
        value: 'contributionExemption',
        label: say(
          'dispense de cotisations obtenue',
          'vrijstelling van bijdragen verkregen',
          'Beitragsbefreiung erhalten',
        ),
      },
      { value: 'lowIncome', label: say('revenu trop faible', 'te laag inkomen', 'zu geringes Einkommen') },
      { value: 'none', label: say('aucune de celles-ci', 'geen van deze', 'keiner davon') },
    ],
    from(facts, on) {
      const found = facts.procedures.findLast(
        (one) =>
          (one.kind === 'bankruptcy' || one.kind === 'collectiveSettlement') &&
          one.startedOn >= addMonths(on, -24),
      );
      if (found)
        return known(
          found.kind === 'bankruptcy' ? 'bankruptcy' : 'collectiveDebtSettlement',
          'procedure',
          found.startedOn,
        );
      const end = endingOf(facts);
      return end?.reason === 'bankruptcy' && end.to >= addMonths(on, -24)
        ? known('bankruptcy', 'affiliation', end.to)
        : null;
    },
  }),
  bridgingOn: defineQuestion({
    kind: 'date',
    topic: 'money',
    ask: say(
      'Quel jour : jugement, événement ou cessation ?',
      'Op welke dag: vonnis, gebeurtenis of stopzetting?',
      'An welchem Tag: Urteil, Ereignis oder Einstellung?',
    ),
    label: say('Jour de l’événement', 'Dag van de gebeurtenis', 'Tag des Ereignisses'),
    samples: (on) => [addMonths(on, -2), addMonths(on, -12)],
    from(facts, on) {
      const found = facts.procedures.findLast(
        (one) =>
          (one.kind === 'bankruptcy' || one.kind === 'collectiveSettlement') &&
          one.startedOn >= addMonths(on, -24),
      );
      if (found) return known(found.startedOn, 'procedure', found.startedOn);
      const end = endingOf(facts);
      return end?.reason === 'bankruptcy' ? known(addDays(end.to, -1), 'affiliation', end.to) : null;
    },
  }),
  subjectQuarters: defineQuestion({
    kind: 'number',
    topic: 'activity',
    max: 400,
    ask: say(
      'Combien de trimestres d’affilée à titre principal ?',
      'Hoeveel kwartalen na elkaar in hoofdberoep?',
      'Wie viele Quartale hintereinander im Hauptberuf?',
    ),
    label: say(
      'Trimestres d’affilée à titre principal',
      'Opeenvolgende kwartalen in hoofdberoep',
      'Quartale hintereinander im Hauptberuf',
    ),
    samples: () => [2, 8],
    from(facts, on) {
      const since = activeSince(facts);
      const event = eventDay(facts, on);
      if (since === null || since > event) return null;
      const quarters = quarterRange(quarterOf(since), quarterOf(event)).toReversed();
      const broken = quarters.findIndex((one) => !mainIn(facts, one));
      return known(broken < 0 ? quarters.length : broken, 'affiliation', since);
    },
  }),
  paidQuarters: defineQuestion({
    kind: 'number',
    topic: 'money',
    max: 16,
    ask: say(
      'Combien des seize derniers trimestres sont payés ?',
      'Hoeveel van de laatste zestien kwartalen zijn betaald?',
      'Wie viele der letzten sechzehn Quartale sind bezahlt?',
    ),
    label: say(
      'Trimestres payés sur seize',
      'Betaalde kwartalen op zestien',
      'Bezahlte Quartale von sechzehn',
    ),
    samples: () => [2, 8],
    from(facts, on) {
      if (facts.account.from === null) return null;
      const last = quarterOf(eventDay(facts, on));
      const sixteen = quarterRange(addQuarters(last, -15), last);
      return known(sixteen.filter((one) => quarterState(facts, one) === 'P').length, 'contribution-line');
    },
  }),
  noOccupation: defineQuestion({
    kind: 'yesNo',
    topic: 'activity',
    ask: say(
      'Êtes-vous sans aucune autre activité professionnelle ?',
      'Hebt u geen andere beroepsactiviteit?',
      'Üben Sie keine andere Berufstätigkeit aus?',
    ),
    label: say('Aucune autre activité', 'Geen andere activiteit', 'Keine andere Tätigkeit'),
  }),
  noFraud: defineQuestion({
    kind: 'yesNo',
    topic: 'money',
    ask: say(
      'Est-il exclu qu’une condamnation ou une fraude soit à l’origine de l’arrêt ?',
      'Is het uitgesloten dat een veroordeling of fraude de stopzetting veroorzaakt?',
      'Ist ausgeschlossen, dass eine Verurteilung oder ein Betrug die Einstellung verursacht?',
    ),
    label: say('Ni fraude ni condamnation', 'Geen fraude of veroordeling', 'Weder Betrug noch Verurteilung'),
  }),
  livesInBelgium: defineQuestion({
    kind: 'yesNo',
    topic: 'residence',
    ask: say(
      'Votre résidence principale est-elle en Belgique ?',
      'Hebt u uw hoofdverblijfplaats in België?',
      'Liegt Ihr Hauptwohnsitz in Belgien?',
    ),
    label: say(
      'Résidence principale en Belgique',
      'Hoofdverblijfplaats in België',
      'Hauptwohnsitz in Belgien',
    ),
    from: (facts) => (facts.country === null ? null : known(facts.country === 'BE', 'address')),
  }),
  longInterruption: defineQuestion({
    kind: 'yesNo',
    topic: 'activity',
    ask: say(
      'L’interruption dure-t-elle sept jours de suite au moins dans un mois, sans durer tout le mois ?',
      'Duurt de onderbreking minstens zeven opeenvolgende dagen in een maand, maar niet de hele maand?',
      'Dauert die Unterbrechung mindestens sieben Tage hintereinander in einem Monat, aber nicht den ganzen Monat?',
    ),
    label: say(
      'Sept jours de suite au moins',
      'Minstens zeven opeenvolgende dagen',
      'Mindestens sieben Tage hintereinander',
    ),
  }),
  sideActivity: defineQuestion({
    kind: 'yesNo',
    topic: 'activity',
    ask: say(
      'Voulez-vous travailler ou recevoir un autre revenu pendant le droit passerelle ?',
      'Wilt u werken of een ander inkomen ontvangen tijdens het overbruggingsrecht?',
      'Möchten Sie während des Überbrückungsrechts arbeiten oder ein anderes Einkommen beziehen?',
    ),
    label: say(
      'Activité ou revenu pendant le droit',
      'Activiteit of inkomen tijdens het recht',
      'Tätigkeit oder Einkommen während des Rechts',
    ),
  }),
} as const;

/** The bankruptcy or the end of the activity when there is one, else the day that is asked about. */
function eventDay(facts: Facts, on: PlainDate): PlainDate {
  const procedure = facts.procedures.findLast(
    (one) => one.kind === 'bankruptcy' || one.kind === 'collectiveSettlement',
  );
  const end = endingOf(facts);
  return procedure?.startedOn ?? (end && end.to <= on ? addDays(end.to, -1) : on);
}

function mainIn(facts: Facts, quarter: Quarter): boolean {
  const category = categoryOn(facts, quarterEnd(quarter));
  return category === 'mainOccupation' || category === 'primoStarter' || category === 'maxiStatus';
}
