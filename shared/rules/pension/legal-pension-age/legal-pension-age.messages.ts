import type { RuleMessages } from '#shared/rules/define-rule.ts';

export const legalPensionAgeMessages = {
  reached: {
    fr: 'Âge légal de {age} ans atteint le {date} : la pension peut prendre cours le {from}.',
    nl: 'Wettelijke leeftijd van {age} jaar bereikt op {date}: het pensioen kan ingaan op {from}.',
    de: 'Gesetzliches Alter von {age} Jahren erreicht am {date}: die Pension kann am {from} beginnen.',
  },
  letter: {
    fr: 'Pour qui réside en Belgique, le droit est examiné d’office : une lettre arrive vers le {date}.',
    nl: 'Voor wie in België woont wordt het recht ambtshalve onderzocht: een brief komt rond {date}.',
    de: 'Bei Wohnsitz in Belgien wird das Recht von Amts wegen geprüft: ein Schreiben kommt um den {date}.',
  },
  unknown: {
    fr: 'L’âge légal n’est pas connu pour cette génération : il reste à confirmer.',
    nl: 'De wettelijke leeftijd is voor deze generatie niet bekend: hij moet nog bevestigd worden.',
    de: 'Das gesetzliche Alter ist für diese Generation nicht bekannt: es ist noch zu bestätigen.',
  },
} as const satisfies RuleMessages;
