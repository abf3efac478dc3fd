import type { RuleMessages } from '#shared/rules/define-rule.ts';

export const earlyPensionMessages = {
  'condition.age': {
    fr: '60 ans au moins au début de la pension.',
    nl: 'minstens 60 jaar bij het begin van het pensioen.',
    de: 'mindestens 60 Jahre bei Beginn der Pension.',
  },
  'condition.career': {
    fr: 'la carrière atteint le nombre d’années demandé à cet âge.',
    nl: 'de loopbaan bereikt het aantal jaren dat op die leeftijd gevraagd wordt.',
    de: 'die Laufbahn erreicht die in diesem Alter verlangten Jahre.',
  },
  ageUnknown: {
    fr: 'La date de naissance manque : l’âge au début de la pension n’est pas connu.',
    nl: 'De geboortedatum ontbreekt: de leeftijd bij het begin van het pensioen is niet bekend.',
    de: 'Das Geburtsdatum fehlt: das Alter bei Beginn der Pension ist nicht bekannt.',
  },
  legalAge: {
    fr: 'À {age} ans l’âge légal est atteint : aucune condition de carrière.',
    nl: 'Op {age} jaar is de wettelijke leeftijd bereikt: geen loopbaanvoorwaarde.',
    de: 'Mit {age} Jahren ist das gesetzliche Alter erreicht: keine Laufbahnbedingung.',
  },
  tooYoung: {
    fr: 'À {age} ans une pension anticipée n’est pas possible.',
    nl: 'Op {age} jaar is een vervroegd pensioen niet mogelijk.',
    de: 'Mit {age} Jahren ist keine vorzeitige Pension möglich.',
  },
  careerUnknown: {
    fr: 'La carrière demandée à cette date n’est pas connue : elle reste à confirmer.',
    nl: 'De gevraagde loopbaan is op die datum niet bekend: ze moet nog bevestigd worden.',
    de: 'Die zu diesem Datum verlangte Laufbahn ist nicht bekannt: sie ist noch zu bestätigen.',
  },
  careerWanted: {
    fr: 'À {age} ans il faut {required} années de carrière ; le nombre d’années n’est pas connu.',
    nl: 'Op {age} jaar zijn {required} loopbaanjaren nodig; het aantal jaren is niet bekend.',
    de: 'Mit {age} Jahren sind {required} Laufbahnjahre nötig; die Anzahl ist nicht bekannt.',
  },
  enough: {
    fr: 'À {age} ans il faut {required} années de carrière : avec {years}, la pension anticipée est possible.',
    nl: 'Op {age} jaar zijn {required} loopbaanjaren nodig: met {years} is vervroegd pensioen mogelijk.',
    de: 'Mit {age} Jahren sind {required} Laufbahnjahre nötig: mit {years} ist die vorzeitige Pension möglich.',
  },
  notEnough: {
    fr: 'À {age} ans il faut {required} années de carrière : {years} ne suffisent pas.',
    nl: 'Op {age} jaar zijn {required} loopbaanjaren nodig: {years} volstaan niet.',
    de: 'Mit {age} Jahren sind {required} Laufbahnjahre nötig: {years} genügen nicht.',
  },
  reformPlanned: {
    fr: 'À partir de 2027 une réforme était prévue (60 ans avec 42 années de 234 jours, 156 jours par année) ; elle n’était pas votée le 10 mars 2026 : à confirmer.',
    nl: 'Vanaf 2027 was een hervorming gepland (60 jaar met 42 jaren van 234 dagen, 156 dagen per jaar); ze was op 10 maart 2026 niet gestemd: te bevestigen.',
    de: 'Ab 2027 war eine Reform geplant (60 Jahre mit 42 Jahren zu 234 Tagen, 156 Tage pro Jahr); sie war am 10. März 2026 nicht verabschiedet: zu bestätigen.',
  },
} as const satisfies RuleMessages;
