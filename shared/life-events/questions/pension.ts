import { addDays, addMonths, addYears } from '#shared/kernel/plain-date.ts';
import { defineQuestion } from '../engine/define-question.ts';
import { categoryFactOn, membersOn, quarterState } from '../facts/read-facts.ts';
import { addQuarters, quarterOf } from '#shared/kernel/quarter.ts';
import { say } from '../say.ts';
import { known } from './known.ts';

/** About pensions, survivors and what completes them. */
export const pensionQuestions = {
  birthDate: defineQuestion({
    kind: 'date',
    topic: 'pension',
    ask: say('Quelle est votre date de naissance ?', 'Wat is uw geboortedatum?', 'Wie ist Ihr Geburtsdatum?'),
    label: say('Date de naissance', 'Geboortedatum', 'Geburtsdatum'),
    samples: (on) => [addYears(on, -40), addYears(on, -62), addYears(on, -68)],
    from: (facts) => known(facts.person?.birthDate, 'person'),
  }),
  pensionPaid: defineQuestion({
    kind: 'yesNo',
    topic: 'pension',
    ask: say(
      'Recevez-vous déjà une pension de retraite ?',
      'Ontvangt u al een rustpensioen?',
      'Beziehen Sie bereits eine Ruhestandspension?',
    ),
    label: say('Pension de retraite payée', 'Rustpensioen betaald', 'Ruhestandspension gezahlt'),
    from: (facts, on) => known(categoryFactOn(facts, 'retirementPensionPaid', on), 'category-fact'),
  }),
  wantsPension: defineQuestion({
    kind: 'yesNo',
    topic: 'pension',
    ask: say(
      'Voulez-vous prendre votre pension, ou la préparer ?',
      'Wilt u met pensioen gaan, of het voorbereiden?',
      'Möchten Sie in Pension gehen oder sie vorbereiten?',
    ),
    label: say(
      'Pension demandée ou préparée',
      'Pensioen gevraagd of voorbereid',
      'Pension gewünscht oder vorbereitet',
    ),
    from: (facts, on) =>
      facts.person && facts.person.birthDate <= addYears(on, -64)
        ? known(true, 'person', facts.person.birthDate)
        : null,
  }),
  pensionFrom: defineQuestion({
    kind: 'date',
    topic: 'pension',
    ask: say(
      'À partir de quand souhaitez-vous la pension ?',
      'Vanaf wanneer wenst u het pensioen?',
      'Ab wann wünschen Sie die Pension?',
    ),
    label: say('Date de pension souhaitée', 'Gewenste pensioendatum', 'Gewünschtes Pensionsdatum'),
    samples: (on) => [addMonths(on, 6), addMonths(on, 24)],
  }),
  careerYears: defineQuestion({
    kind: 'number',
    topic: 'pension',
    max: 80,
    ask: say(
      'Combien d’années de carrière comptez-vous, tous régimes ensemble ?',
      'Hoeveel loopbaanjaren telt u, alle stelsels samen?',
      'Wie viele Laufbahnjahre zählen Sie, alle Systeme zusammen?',
    ),
    label: say('Années de carrière', 'Loopbaanjaren', 'Laufbahnjahre'),
    samples: () => [30, 43, 45],
  }),
  keepsWorking: defineQuestion({
    kind: 'yesNo',
    topic: 'activity',
    ask: say(
      'Continuez-vous à travailler après la pension ?',
      'Blijft u werken na het pensioen?',
      'Arbeiten Sie nach der Pension weiter?',
    ),
    label: say('Travail après la pension', 'Werk na het pensioen', 'Arbeit nach der Pension'),
  }),
  studied: defineQuestion({
    kind: 'yesNo',
    topic: 'pension',
    ask: say(
      'Avez-vous des années d’études à faire compter ?',
      'Hebt u studiejaren die u wilt laten meetellen?',
      'Haben Sie Studienjahre, die zählen sollen?',
    ),
    label: say('Années d’études', 'Studiejaren', 'Studienjahre'),
  }),
  careerGaps: defineQuestion({
    kind: 'yesNo',
    topic: 'pension',
    ask: say(
      'Manque-t-il des trimestres dans votre aperçu de carrière ?',
      'Ontbreken er kwartalen in uw loopbaanoverzicht?',
      'Fehlen Quartale in Ihrer Laufbahnübersicht?',
    ),
    label: say('Carrière incomplète', 'Onvolledige loopbaan', 'Unvollständige Laufbahn'),
  }),
  livesAlone: defineQuestion({
    kind: 'yesNo',
    topic: 'family',
    ask: say('Vivez-vous seul ?', 'Woont u alleen?', 'Leben Sie allein?'),
    label: say('Vit seul', 'Woont alleen', 'Lebt allein'),
    from(facts, on) {
      const all = membersOn(facts, on, 'child', 'spouse', 'legalCohabitant', 'parent', 'other');
      return all.some((one) => one.sameHome) ? known(false, 'household-member') : null;
    },
  }),
  lowPension: defineQuestion({
    kind: 'yesNo',
    topic: 'pension',
    ask: say(
      'Vos ressources, pension comprise, sont-elles faibles ?',
      'Zijn uw bestaansmiddelen, pensioen inbegrepen, laag?',
      'Sind Ihre Mittel, Pension inbegriffen, gering?',
    ),
    label: say('Faibles ressources', 'Lage bestaansmiddelen', 'Geringe Mittel'),
  }),
  nationalityCounts: defineQuestion({
    kind: 'yesNo',
    topic: 'residence',
    ask: say(
      'Êtes-vous Belge, citoyen de l’Union ou assimilé ?',
      'Bent u Belg, burger van de Unie of gelijkgesteld?',
      'Sind Sie Belgier, Unionsbürger oder gleichgestellt?',
    ),
    label: say('Nationalité requise', 'Vereiste nationaliteit', 'Erforderliche Staatsangehörigkeit'),
  }),
  spouseDiedOn: defineQuestion({
    kind: 'date',
    topic: 'family',
    ask: say(
      'Quand votre conjoint est-il décédé ?',
      'Wanneer is uw echtgenoot overleden?',
      'Wann ist Ihr Ehepartner verstorben?',
    ),
    label: say('Décès du conjoint', 'Overlijden van de echtgenoot', 'Tod des Ehepartners'),
    samples: (on) => [addMonths(on, -3), addMonths(on, -20)],
    from: (facts) =>
      facts.person?.civilStatus === 'widowed'
        ? known(facts.person.civilStatusSince, 'person', facts.person.civilStatusSince)
        : null,
  }),
  widowed: defineQuestion({
    kind: 'yesNo',
    topic: 'family',
    ask: say('Êtes-vous veuf ou veuve ?', 'Bent u weduwnaar of weduwe?', 'Sind Sie verwitwet?'),
    label: say('Veuvage', 'Weduwschap', 'Verwitwung'),
    from: (facts) =>
      facts.person
        ? known(facts.person.civilStatus === 'widowed', 'person', facts.person.civilStatusSince)
        : null,
  }),
  marriedSince: defineQuestion({
    kind: 'date',
    topic: 'family',
    ask: say(
      'Depuis quand étiez-vous mariés ou cohabitants légaux ?',
      'Sinds wanneer was u gehuwd of wettelijk samenwonend?',
      'Seit wann waren Sie verheiratet oder gesetzlich zusammenwohnend?',
    ),
    label: say('Début du mariage', 'Begin van het huwelijk', 'Beginn der Ehe'),
    samples: (on) => [addMonths(on, -8), addMonths(on, -120)],
  }),
  remarried: defineQuestion({
    kind: 'yesNo',
    topic: 'family',
    ask: say('Êtes-vous remarié ?', 'Bent u hertrouwd?', 'Sind Sie wieder verheiratet?'),
    label: say('Remariage', 'Hertrouwd', 'Wiederverheiratung'),
    from: (facts) =>
      facts.person && ['widowed', 'divorced'].includes(facts.person.civilStatus)
        ? known(false, 'person', facts.person.civilStatusSince)
        : null,
  }),
  childInCharge: defineQuestion({
    kind: 'yesNo',
    topic: 'family',
    ask: say('Avez-vous un enfant à charge ?', 'Hebt u een kind ten laste?', 'Haben Sie ein Kind zu Lasten?'),
    label: say('Enfant à charge', 'Kind ten laste', 'Kind zu Lasten'),
    from: (facts, on) =>
      membersOn(facts, on, 'child').some((one) => one.dependant) ? known(true, 'household-member') : null,
  }),
  divorced: defineQuestion({
    kind: 'yesNo',
    topic: 'family',
    ask: say('Êtes-vous divorcé ?', 'Bent u uit de echt gescheiden?', 'Sind Sie geschieden?'),
    label: say('Divorce', 'Echtscheiding', 'Scheidung'),
    from: (facts) =>
      facts.person
        ? known(facts.person.civilStatus === 'divorced', 'person', facts.person.civilStatusSince)
        : null,
  }),
  exSelfEmployed: defineQuestion({
    kind: 'yesNo',
    topic: 'family',
    ask: say(
      'Votre ex-conjoint a-t-il été indépendant pendant le mariage ?',
      'Was uw ex-echtgenoot tijdens het huwelijk zelfstandige?',
      'War Ihr früherer Ehepartner während der Ehe selbständig?',
    ),
    label: say('Ex-conjoint indépendant', 'Ex-echtgenoot zelfstandige', 'Früherer Ehepartner selbständig'),
  }),
  wantsSupplement: defineQuestion({
    kind: 'yesNo',
    topic: 'pension',
    ask: say(
      'Voulez-vous compléter votre pension légale ?',
      'Wilt u uw wettelijk pensioen aanvullen?',
      'Möchten Sie Ihre gesetzliche Pension ergänzen?',
    ),
    label: say('Complément souhaité', 'Aanvulling gewenst', 'Ergänzung gewünscht'),
    from: (facts) => (facts.contracts.length > 0 ? known(true, 'supplementary-contract') : null),
  }),
  incomeCoverGap: defineQuestion({
    kind: 'yesNo',
    topic: 'money',
    ask: say(
      'Êtes-vous sans revenu garanti ni assurance hospitalisation ?',
      'Hebt u geen gewaarborgd inkomen of hospitalisatieverzekering?',
      'Haben Sie weder garantiertes Einkommen noch Krankenhausversicherung?',
    ),
    label: say(
      'Sans revenu garanti ni hospitalisation',
      'Geen gewaarborgd inkomen of hospitalisatie',
      'Ohne garantiertes Einkommen oder Krankenhausversicherung',
    ),
    from: (facts) =>
      facts.contracts.includes('incomeCover') && facts.contracts.includes('hospital')
        ? known(false, 'supplementary-contract')
        : null,
  }),
  quartersInOrder: defineQuestion({
    kind: 'number',
    topic: 'money',
    max: 400,
    ask: say(
      'Combien de trimestres de suite sont en ordre, celui de la cessation compris ?',
      'Hoeveel opeenvolgende kwartalen zijn in orde, dat van de stopzetting inbegrepen?',
      'Wie viele Quartale hintereinander sind in Ordnung, das der Einstellung inbegriffen?',
    ),
    label: say(
      'Trimestres en ordre jusqu’à la cessation',
      'Kwartalen in orde tot de stopzetting',
      'Quartale in Ordnung bis zur Einstellung',
    ),
    samples: () => [2, 4],
    from(facts) {
      if (facts.account.from === null) return null;
      const end = facts.affiliations.at(-1)?.to;
      // The quarter of the cessation may not be claimed yet: then nothing can be said.
      if (!end || !['P', 'U'].includes(quarterState(facts, quarterOf(addDays(end, -1))) ?? '')) return null;
      let count = 0;
      let quarter = quarterOf(addDays(end, -1));
      while (quarterState(facts, quarter) === 'P') {
        count += 1;
        quarter = addQuarters(quarter, -1);
      }
      return known(count, 'contribution-line');
    },
  }),
} as const;
