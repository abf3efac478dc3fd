import type { RuleMessages } from '#shared/rules/define-rule.ts';

export const illnessAssimilationMessages = {
  'condition.activity': {
    fr: 'l’activité principale dure depuis au moins 90 jours civils.',
    nl: 'de activiteit in hoofdberoep duurt al minstens 90 kalenderdagen.',
    de: 'die hauptberufliche Tätigkeit dauert seit mindestens 90 Kalendertagen.',
  },
  'condition.previousQuarter': {
    fr: 'la cotisation du trimestre précédant l’assimilation est payée.',
    nl: 'de bijdrage van het kwartaal voor de gelijkstelling is betaald.',
    de: 'der Beitrag des Quartals vor der Gleichstellung ist bezahlt.',
  },
  'condition.recognised': {
    fr: 'le médecin-conseil de la mutualité reconnaît l’incapacité.',
    nl: 'de adviserend arts van het ziekenfonds erkent de arbeidsongeschiktheid.',
    de: 'der Vertrauensarzt der Krankenkasse erkennt die Arbeitsunfähigkeit an.',
  },
  'condition.stopped': {
    fr: 'toute activité indépendante a cessé.',
    nl: 'elke zelfstandige activiteit is gestopt.',
    de: 'jede selbständige Tätigkeit ist eingestellt.',
  },
  'condition.nobodyContinues': {
    fr: 'personne ne poursuit l’activité au nom de la personne malade.',
    nl: 'niemand zet de activiteit voort in naam van de zieke.',
    de: 'niemand führt die Tätigkeit im Namen der kranken Person fort.',
  },
  'condition.notMaternity': {
    fr: 'il ne s’agit pas du repos de maternité.',
    nl: 'het gaat niet om de moederschapsrust.',
    de: 'es handelt sich nicht um den Mutterschaftsurlaub.',
  },
  fromSameQuarter: {
    fr: 'L’incapacité commence le {from}, dans le premier mois du trimestre : l’assimilation part de {quarter}.',
    nl: 'De arbeidsongeschiktheid begint op {from}, in de eerste maand van het kwartaal: gelijkstelling vanaf {quarter}.',
    de: 'Die Arbeitsunfähigkeit beginnt am {from}, im ersten Monat des Quartals: Gleichstellung ab {quarter}.',
  },
  fromNextQuarter: {
    fr: 'L’incapacité commence le {from}, après le premier mois du trimestre : l’assimilation part de {quarter}.',
    nl: 'De arbeidsongeschiktheid begint op {from}, na de eerste maand van het kwartaal: gelijkstelling vanaf {quarter}.',
    de: 'Die Arbeitsunfähigkeit beginnt am {from}, nach dem ersten Monat des Quartals: Gleichstellung ab {quarter}.',
  },
  untilResumption: {
    fr: 'Vu le mois de la reprise, {quarter} est le dernier trimestre assimilé.',
    nl: 'Gezien de maand van de hervatting is {quarter} het laatste gelijkgestelde kwartaal.',
    de: 'Angesichts des Monats der Wiederaufnahme ist {quarter} das letzte gleichgestellte Quartal.',
  },
  untilEnd: {
    fr: 'Sans reprise, l’assimilation va jusqu’au trimestre où l’incapacité finit : {quarter}.',
    nl: 'Zonder hervatting loopt de gelijkstelling tot het kwartaal waarin de arbeidsongeschiktheid eindigt: {quarter}.',
    de: 'Ohne Wiederaufnahme läuft die Gleichstellung bis zum Quartal, in dem die Arbeitsunfähigkeit endet: {quarter}.',
  },
  tooShort: {
    fr: 'L’arrêt est trop court : aucun trimestre n’est assimilé.',
    nl: 'De onderbreking is te kort: geen enkel kwartaal wordt gelijkgesteld.',
    de: 'Die Unterbrechung ist zu kurz: kein Quartal wird gleichgestellt.',
  },
  effects: {
    fr: 'Pendant ces trimestres, aucune cotisation n’est due et tous les droits restent, la pension comprise.',
    nl: 'Tijdens die kwartalen is geen bijdrage verschuldigd en blijven alle rechten behouden, ook het pensioen.',
    de: 'In diesen Quartalen ist kein Beitrag geschuldet, und alle Rechte bleiben, die Pension eingeschlossen.',
  },
  request: {
    fr: 'Rien n’est automatique : demande à la caisse ou à l’INASTI, qui décide ; aucun délai légal n’a été lu, ne pas attendre.',
    nl: 'Niets gebeurt automatisch: aanvraag bij het fonds of het RSVZ, dat beslist; er werd geen termijn gelezen, wacht niet.',
    de: 'Nichts geschieht von selbst: Antrag bei der Kasse oder beim LISVS, das entscheidet; keine Frist gelesen, nicht warten.',
  },
  impossible: {
    fr: 'La fin vient avant le début de l’incapacité : corrigez les dates.',
    nl: 'Het einde komt voor het begin van de arbeidsongeschiktheid: verbeter de data.',
    de: 'Das Ende liegt vor dem Beginn der Arbeitsunfähigkeit: berichtigen Sie die Daten.',
  },
} as const satisfies RuleMessages;
