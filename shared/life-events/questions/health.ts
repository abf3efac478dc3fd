import { addDays, addMonths } from '#shared/kernel/plain-date.ts';
import { defineQuestion } from '../engine/define-question.ts';
import { membersOn, quartersBefore, quartersPaid } from '../facts/read-facts.ts';
import { say } from '../say.ts';
import { known } from './known.ts';

/** Periods, papers and what was recognised; never a diagnosis. */
export const healthQuestions = {
  incapacity: defineQuestion({
    kind: 'yesNo',
    topic: 'health',
    ask: say('Êtes-vous en incapacité de travail ?', 'Bent u arbeidsongeschikt?', 'Sind Sie arbeitsunfähig?'),
    label: say('Incapacité de travail', 'Arbeidsongeschiktheid', 'Arbeitsunfähigkeit'),
    from(facts, on) {
      const paper = facts.documents.findLast(
        (one) => one.kind === 'medical' && one.on >= addMonths(on, -6) && one.on <= on,
      );
      return paper ? known(true, 'supporting-document', paper.on) : null;
    },
  }),
  incapacityFrom: defineQuestion({
    kind: 'date',
    topic: 'health',
    ask: say(
      'Quel est le premier jour d’incapacité ?',
      'Wat is de eerste dag van de ongeschiktheid?',
      'Welches ist der erste Tag der Arbeitsunfähigkeit?',
    ),
    label: say(
      'Premier jour d’incapacité',
      'Eerste dag van ongeschiktheid',
      'Erster Tag der Arbeitsunfähigkeit',
    ),
    samples: (on) => [addDays(on, -3), addMonths(on, -3), addMonths(on, -14)],
  }),
  incapacityLongEnough: defineQuestion({
    kind: 'yesNo',
    topic: 'health',
    ask: say(
      'L’incapacité dure-t-elle plus de sept jours ?',
      'Duurt de ongeschiktheid langer dan zeven dagen?',
      'Dauert die Arbeitsunfähigkeit länger als sieben Tage?',
    ),
    label: say('Plus de sept jours', 'Langer dan zeven dagen', 'Länger als sieben Tage'),
  }),
  incapacityRecognised: defineQuestion({
    kind: 'yesNo',
    topic: 'health',
    ask: say(
      'La mutualité reconnaît-elle l’incapacité ?',
      'Erkent het ziekenfonds de ongeschiktheid?',
      'Erkennt die Krankenkasse die Arbeitsunfähigkeit an?',
    ),
    label: say('Incapacité reconnue', 'Ongeschiktheid erkend', 'Anerkannte Arbeitsunfähigkeit'),
  }),
  contributionsInOrder: defineQuestion({
    kind: 'yesNo',
    topic: 'money',
    ask: say(
      'Vos cotisations sont-elles en ordre ?',
      'Zijn uw bijdragen in orde?',
      'Sind Ihre Beiträge in Ordnung?',
    ),
    label: say('Cotisations en ordre', 'Bijdragen in orde', 'Beiträge in Ordnung'),
    from(facts, on) {
      if (facts.account.open.some((one) => one.dueOn < on)) return known(false, 'contribution-line');
      return facts.account.states.includes('P') ? known(true, 'contribution-line') : null;
    },
  }),
  householdKind: defineQuestion({
    kind: 'choice',
    topic: 'family',
    ask: say('Comment vivez-vous ?', 'Hoe leeft u?', 'Wie leben Sie?'),
    label: say('Situation du ménage', 'Gezinssituatie', 'Haushaltssituation'),
    options: [
      { value: 'withFamily', label: say('avec charge de famille', 'met gezinslast', 'mit Familienlast') },
      { value: 'single', label: say('isolé', 'alleenstaand', 'alleinstehend') },
      { value: 'cohabiting', label: say('cohabitant', 'samenwonend', 'zusammenwohnend') },
    ],
    from(facts, on) {
      const all = membersOn(facts, on, 'child', 'spouse', 'legalCohabitant', 'parent', 'other');
      return all.some((one) => one.dependant && one.sameHome)
        ? known('withFamily', 'household-member')
        : null;
    },
  }),
  fullyStopped: defineQuestion({
    kind: 'yesNo',
    topic: 'activity',
    ask: say(
      'L’activité est-elle totalement arrêtée pendant l’incapacité ?',
      'Is de activiteit tijdens de ongeschiktheid volledig gestopt?',
      'Ist die Tätigkeit während der Arbeitsunfähigkeit ganz eingestellt?',
    ),
    label: say('Arrêt total', 'Volledige stopzetting', 'Völlige Einstellung'),
  }),
  nobodyContinues: defineQuestion({
    kind: 'yesNo',
    topic: 'activity',
    ask: say(
      'Est-il exclu que quelqu’un poursuive l’activité à votre place ?',
      'Is het uitgesloten dat iemand de activiteit in uw plaats voortzet?',
      'Ist ausgeschlossen, dass jemand die Tätigkeit an Ihrer Stelle fortführt?',
    ),
    label: say(
      'Personne ne poursuit l’activité',
      'Niemand zet de activiteit voort',
      'Niemand führt die Tätigkeit fort',
    ),
  }),
  maternityRest: defineQuestion({
    kind: 'yesNo',
    topic: 'family',
    ask: say(
      'L’arrêt est-il un repos de maternité ?',
      'Is de onderbreking een moederschapsrust?',
      'Ist die Unterbrechung ein Mutterschaftsurlaub?',
    ),
    label: say('Repos de maternité', 'Moederschapsrust', 'Mutterschaftsurlaub'),
    from: (facts) => (facts.person?.sex === 'm' ? known(false, 'person') : null),
  }),
  previousQuarterPaid: defineQuestion({
    kind: 'yesNo',
    topic: 'money',
    ask: say(
      'La cotisation du trimestre précédent est-elle payée ?',
      'Is de bijdrage van het vorige kwartaal betaald?',
      'Ist der Beitrag des vorigen Quartals bezahlt?',
    ),
    label: say('Trimestre précédent payé', 'Vorig kwartaal betaald', 'Voriges Quartal bezahlt'),
    from: (facts, on) => known(quartersPaid(facts, quartersBefore(on, 1)), 'contribution-line'),
  }),
  needsDailyHelp: defineQuestion({
    kind: 'yesNo',
    topic: 'health',
    ask: say(
      'Avez-vous besoin d’aide pour les actes de tous les jours ?',
      'Hebt u hulp nodig bij dagelijkse handelingen?',
      'Brauchen Sie Hilfe bei alltäglichen Handlungen?',
    ),
    label: say('Aide pour les actes quotidiens', 'Hulp bij dagelijkse handelingen', 'Hilfe im Alltag'),
  }),
  resumePartly: defineQuestion({
    kind: 'yesNo',
    topic: 'activity',
    ask: say(
      'Voulez-vous reprendre en partie votre activité ?',
      'Wilt u uw activiteit gedeeltelijk hervatten?',
      'Möchten Sie Ihre Tätigkeit teilweise wieder aufnehmen?',
    ),
    label: say('Reprise partielle', 'Gedeeltelijke hervatting', 'Teilweise Wiederaufnahme'),
  }),
  resumeOn: defineQuestion({
    kind: 'date',
    topic: 'activity',
    ask: say(
      'Quand voulez-vous reprendre ?',
      'Wanneer wilt u hervatten?',
      'Wann möchten Sie wieder beginnen?',
    ),
    label: say('Date de reprise', 'Datum van hervatting', 'Datum der Wiederaufnahme'),
    samples: (on) => [addDays(on, -10), addDays(on, 20)],
  }),
  caresForRelative: defineQuestion({
    kind: 'yesNo',
    topic: 'family',
    ask: say(
      'Interrompez-vous votre activité pour soigner un proche ?',
      'Onderbreekt u uw activiteit om voor een naaste te zorgen?',
      'Unterbrechen Sie Ihre Tätigkeit, um einen Angehörigen zu pflegen?',
    ),
    label: say('Soins à un proche', 'Zorg voor een naaste', 'Pflege eines Angehörigen'),
  }),
  careRecognised: defineQuestion({
    kind: 'yesNo',
    topic: 'family',
    ask: say(
      'Un médecin certifie-t-il la maladie grave, les soins palliatifs, ou l’enfant handicapé a-t-il moins de 25 ans ?',
      'Bevestigt een arts de zware ziekte of palliatieve zorg, of is het kind met een handicap jonger dan 25?',
      'Bescheinigt ein Arzt die schwere Krankheit oder Palliativpflege, oder ist das Kind mit Behinderung unter 25?',
    ),
    label: say('Situation de soins certifiée', 'Bevestigde zorgsituatie', 'Bescheinigte Pflegesituation'),
  }),
  careFrom: defineQuestion({
    kind: 'date',
    topic: 'activity',
    ask: say(
      'Depuis quand interrompez-vous l’activité ?',
      'Sinds wanneer onderbreekt u de activiteit?',
      'Seit wann unterbrechen Sie die Tätigkeit?',
    ),
    label: say('Début de l’interruption', 'Begin van de onderbreking', 'Beginn der Unterbrechung'),
    samples: (on) => [addMonths(on, -1)],
  }),
  careMonths: defineQuestion({
    kind: 'number',
    topic: 'activity',
    max: 120,
    ask: say(
      'Combien de mois d’interruption ?',
      'Hoeveel maanden onderbreking?',
      'Wie viele Monate Unterbrechung?',
    ),
    label: say('Mois d’interruption', 'Maanden onderbreking', 'Monate der Unterbrechung'),
    samples: () => [0, 1, 3],
  }),
  careInterruption: defineQuestion({
    kind: 'choice',
    topic: 'activity',
    ask: say(
      'L’interruption est-elle totale ?',
      'Is de onderbreking volledig?',
      'Ist die Unterbrechung vollständig?',
    ),
    label: say('Interruption', 'Onderbreking', 'Unterbrechung'),
    options: [
      { value: 'full', label: say('totale', 'volledig', 'vollständig') },
      { value: 'half', label: say('de moitié au moins', 'minstens de helft', 'mindestens zur Hälfte') },
    ],
  }),
  relativeDied: defineQuestion({
    kind: 'yesNo',
    topic: 'family',
    ask: say(
      'Avez-vous perdu un proche ?',
      'Hebt u een naaste verloren?',
      'Haben Sie einen Angehörigen verloren?',
    ),
    label: say('Décès d’un proche', 'Overlijden van een naaste', 'Tod eines Angehörigen'),
  }),
  relativeDiedOn: defineQuestion({
    kind: 'date',
    topic: 'family',
    ask: say(
      'Quel jour le décès a-t-il eu lieu ?',
      'Op welke dag was het overlijden?',
      'An welchem Tag war der Todesfall?',
    ),
    label: say('Date du décès', 'Datum van het overlijden', 'Datum des Todesfalls'),
    samples: (on) => [addMonths(on, -2), addMonths(on, -15)],
  }),
  relativeKind: defineQuestion({
    kind: 'choice',
    topic: 'family',
    ask: say('Qui est décédé ?', 'Wie is overleden?', 'Wer ist verstorben?'),
    label: say('Personne décédée', 'Overleden persoon', 'Verstorbene Person'),
    options: [
      {
        value: 'partner',
        label: say('conjoint ou cohabitant', 'echtgenoot of partner', 'Ehepartner oder Partner'),
      },
      { value: 'child', label: say('enfant', 'kind', 'Kind') },
      { value: 'other', label: say('autre proche', 'andere naaste', 'anderer Angehöriger') },
    ],
  }),
  mourningDays: defineQuestion({
    kind: 'number',
    topic: 'activity',
    max: 366,
    ask: say(
      'Combien de jours de deuil prenez-vous ?',
      'Hoeveel rouwdagen neemt u?',
      'Wie viele Trauertage nehmen Sie?',
    ),
    label: say('Jours de deuil', 'Rouwdagen', 'Trauertage'),
    samples: () => [3, 10],
  }),
  reducedAutonomy: defineQuestion({
    kind: 'yesNo',
    topic: 'health',
    ask: say(
      'L’autonomie ou la capacité de gain est-elle durablement réduite ?',
      'Is de zelfredzaamheid of het verdienvermogen blijvend verminderd?',
      'Ist die Selbständigkeit oder Erwerbsfähigkeit dauerhaft vermindert?',
    ),
    label: say('Autonomie réduite', 'Verminderde zelfredzaamheid', 'Verminderte Selbständigkeit'),
  }),
} as const;
