import type { RuleMessages } from '#shared/rules/define-rule.ts';

export const plciMaximumMessages = {
  'condition.inOrder': {
    fr: 'les cotisations sont en ordre, au niveau du titre principal.',
    nl: 'de bijdragen zijn in orde, op het niveau van het hoofdberoep.',
    de: 'die Beiträge sind in Ordnung, auf dem Niveau des Hauptberufs.',
  },
  ordinary: {
    fr: 'PLCI ordinaire : {rate} de {income}, au plus {cap}, soit {amount}.',
    nl: 'Gewoon VAPZ: {rate} van {income}, hoogstens {cap}, dus {amount}.',
    de: 'Gewöhnliche PLCI: {rate} von {income}, höchstens {cap}, also {amount}.',
  },
  social: {
    fr: 'PLCI sociale : {rate} de {income}, au plus {cap}, soit {amount}.',
    nl: 'Sociaal VAPZ: {rate} van {income}, hoogstens {cap}, dus {amount}.',
    de: 'Soziale PLCI: {rate} von {income}, höchstens {cap}, also {amount}.',
  },
  ordinaryMinimum: {
    fr: 'PLCI ordinaire : au moins {amount} par an.',
    nl: 'Gewoon VAPZ: minstens {amount} per jaar.',
    de: 'Gewöhnliche PLCI: mindestens {amount} pro Jahr.',
  },
  socialMinimum: {
    fr: 'PLCI sociale : au moins {amount} par an.',
    nl: 'Sociaal VAPZ: minstens {amount} per jaar.',
    de: 'Soziale PLCI: mindestens {amount} pro Jahr.',
  },
  printedDiffers: {
    fr: 'Une page imprime pour cette année le plafond {cap} : par prudence ne pas dépasser {amount} avant confirmation.',
    nl: 'Een pagina drukt voor dat jaar het maximum {cap}: voorzichtigheidshalve niet meer dan {amount} vóór bevestiging.',
    de: 'Eine Seite druckt für dieses Jahr die Obergrenze {cap}: vorsichtshalber nicht mehr als {amount} vor einer Bestätigung.',
  },
  missing: {
    fr: 'Le plafond de cette année n’est pas connu : il reste à confirmer.',
    nl: 'Het maximum van dat jaar is niet bekend: het moet nog bevestigd worden.',
    de: 'Die Obergrenze dieses Jahres ist nicht bekannt: sie ist noch zu bestätigen.',
  },
} as const satisfies RuleMessages;
