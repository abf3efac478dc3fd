import type { RuleMessages } from '#shared/rules/define-rule.ts';

export const continuedInsuranceMessages = {
  'condition.stopped': {
    fr: 'l’activité indépendante a cessé complètement.',
    nl: 'de zelfstandige activiteit is volledig stopgezet.',
    de: 'die selbständige Tätigkeit ist vollständig eingestellt.',
  },
  'condition.noOtherStatus': {
    fr: 'aucun autre statut social ni allocation.',
    nl: 'geen ander sociaal statuut en geen uitkering.',
    de: 'kein anderes Sozialstatut und keine Leistung.',
  },
  'condition.inOrder': {
    fr: 'le trimestre de la cessation et les trois précédents sont payés, assimilés ou dispensés.',
    nl: 'het kwartaal van de stopzetting en de drie vorige zijn betaald, gelijkgesteld of vrijgesteld.',
    de: 'das Quartal der Einstellung und die drei davor sind bezahlt, gleichgestellt oder befreit.',
  },
  'condition.inTime': {
    fr: 'la demande est introduite à temps.',
    nl: 'de aanvraag is op tijd ingediend.',
    de: 'der Antrag ist rechtzeitig gestellt.',
  },
  deadline: {
    fr: 'Cessation le {ceased} : demande au plus tard le {deadline}, couverture dès {first}.',
    nl: 'Stopzetting op {ceased}: aanvraag uiterlijk op {deadline}, dekking vanaf {first}.',
    de: 'Einstellung am {ceased}: Antrag spätestens am {deadline}, Schutz ab {first}.',
  },
  unknown: {
    fr: 'Cessation le {ceased} : le délai n’est pas connu à cette date, couverture dès {first} ; à confirmer.',
    nl: 'Stopzetting op {ceased}: de termijn is op die datum niet bekend, dekking vanaf {first}; te bevestigen.',
    de: 'Einstellung am {ceased}: die Frist ist zu diesem Datum nicht bekannt, Schutz ab {first}; zu bestätigen.',
  },
  duration: {
    fr: 'Durée : {quarters} trimestres au plus.',
    nl: 'Duur: hoogstens {quarters} kwartalen.',
    de: 'Dauer: höchstens {quarters} Quartale.',
  },
  durationUnknown: {
    fr: 'La durée dépend de la date de naissance, qui manque, ou d’un chiffre à confirmer.',
    nl: 'De duur hangt af van de geboortedatum, die ontbreekt, of van een te bevestigen cijfer.',
    de: 'Die Dauer hängt vom fehlenden Geburtsdatum oder von einer zu bestätigenden Zahl ab.',
  },
  durationDisputed: {
    fr: 'Entre 5 et 7 ans avant l’âge légal les sources lues diffèrent (8 ou 28 trimestres) : à confirmer.',
    nl: 'Tussen 5 en 7 jaar vóór de wettelijke leeftijd verschillen de gelezen bronnen (8 of 28 kwartalen): te bevestigen.',
    de: 'Zwischen 5 und 7 Jahren vor dem gesetzlichen Alter weichen die Quellen ab (8 oder 28 Quartale): zu bestätigen.',
  },
  amountUnknown: {
    fr: 'La cotisation se calcule sur le revenu d’il y a trois ans ; son taux reste à confirmer.',
    nl: 'De bijdrage wordt berekend op het inkomen van drie jaar geleden; het percentage moet bevestigd worden.',
    de: 'Der Beitrag berechnet sich nach dem Einkommen von vor drei Jahren; der Satz ist zu bestätigen.',
  },
} as const satisfies RuleMessages;
