import type { RuleMessages } from '#shared/rules/define-rule.ts';

export const incapacityDeclarationMessages = {
  'condition.inTime': {
    fr: 'le certificat d’incapacité est arrivé à temps à la mutualité.',
    nl: 'het getuigschrift van arbeidsongeschiktheid kwam op tijd bij het ziekenfonds aan.',
    de: 'die Bescheinigung der Arbeitsunfähigkeit ist rechtzeitig bei der Krankenkasse eingegangen.',
  },
  deadline: {
    fr: 'Le certificat doit être à la mutualité le {accepted} au plus tard ; le premier jour ne compte pas.',
    nl: 'Het getuigschrift moet uiterlijk op {accepted} bij het ziekenfonds zijn; de eerste dag telt niet mee.',
    de: 'Die Bescheinigung muss spätestens am {accepted} bei der Krankenkasse sein; der erste Tag zählt nicht.',
  },
  moved: {
    fr: 'Le dernier jour, le {deadline}, n’est pas un jour ouvrable : le certificat est encore accepté le {accepted}.',
    nl: 'De laatste dag, {deadline}, is geen werkdag: het getuigschrift wordt nog aanvaard op {accepted}.',
    de: 'Der letzte Tag, der {deadline}, ist kein Werktag: die Bescheinigung wird noch am {accepted} angenommen.',
  },
  hospital: {
    fr: 'Pendant un séjour à l’hôpital, la déclaration peut attendre ; elle se fait dès la sortie.',
    nl: 'Tijdens een verblijf in het ziekenhuis kan de aangifte wachten; ze gebeurt meteen na het ontslag.',
    de: 'Während eines Krankenhausaufenthalts kann die Meldung warten; sie erfolgt sofort nach der Entlassung.',
  },
  warning: {
    fr: 'Retard d’un mois au plus, pour la première fois : un avertissement, sans la réduction de {rate}.',
    nl: 'Hoogstens een maand te laat, voor het eerst: een verwittiging, zonder de vermindering van {rate}.',
    de: 'Höchstens ein Monat Verspätung, zum ersten Mal: eine Verwarnung, ohne die Kürzung um {rate}.',
  },
  reduced: {
    fr: 'En retard : l’indemnité est réduite de {rate} jusqu’au jour de la déclaration inclus.',
    nl: 'Te laat: de uitkering wordt met {rate} verminderd tot en met de dag van de aangifte.',
    de: 'Verspätet: die Entschädigung wird bis einschließlich des Meldetags um {rate} gekürzt.',
  },
  open: {
    fr: 'En retard : sans savoir si un avertissement a déjà été donné, la réduction de {rate} reste ouverte.',
    nl: 'Te laat: zonder te weten of er al een verwittiging was, blijft de vermindering van {rate} open.',
    de: 'Verspätet: ohne zu wissen, ob es schon eine Verwarnung gab, bleibt die Kürzung um {rate} offen.',
  },
  missing: {
    fr: 'Le délai de déclaration n’est pas connu à cette date : la mutualité doit le confirmer.',
    nl: 'De aangiftetermijn is op die datum niet bekend: het ziekenfonds moet die bevestigen.',
    de: 'Die Meldefrist ist zu diesem Datum nicht bekannt: die Krankenkasse muss sie bestätigen.',
  },
} as const satisfies RuleMessages;
