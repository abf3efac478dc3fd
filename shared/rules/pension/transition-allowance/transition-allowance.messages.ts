import type { RuleMessages } from '#shared/rules/define-rule.ts';

export const transitionAllowanceMessages = {
  'condition.age': {
    fr: 'le conjoint survivant est trop jeune pour une pension de survie.',
    nl: 'de langstlevende echtgenoot is te jong voor een overlevingspensioen.',
    de: 'der hinterbliebene Ehepartner ist zu jung für eine Hinterbliebenenpension.',
  },
  'condition.marriage': {
    fr: 'le mariage a duré un an, cohabitation légale comprise, ou un cas en dispense.',
    nl: 'het huwelijk duurde een jaar, wettelijke samenwoning inbegrepen, of een geval stelt ervan vrij.',
    de: 'die Ehe dauerte ein Jahr, gesetzliches Zusammenwohnen eingeschlossen, oder ein Fall befreit davon.',
  },
  'condition.notRemarried': {
    fr: 'le conjoint survivant n’est pas remarié.',
    nl: 'de langstlevende echtgenoot is niet hertrouwd.',
    de: 'der hinterbliebene Ehepartner hat nicht wieder geheiratet.',
  },
  'duration.noChild': {
    fr: 'Décès du {date}, sans enfant à charge : {months} mois.',
    nl: 'Overlijden op {date}, zonder kind ten laste: {months} maanden.',
    de: 'Tod am {date}, ohne unterhaltsberechtigtes Kind: {months} Monate.',
  },
  'duration.olderChild': {
    fr: 'Décès du {date}, enfants de 13 ans ou plus cette année-là : {months} mois.',
    nl: 'Overlijden op {date}, kinderen van 13 jaar of ouder dat jaar: {months} maanden.',
    de: 'Tod am {date}, Kinder ab 13 Jahren in jenem Jahr: {months} Monate.',
  },
  'duration.youngChild': {
    fr: 'Décès du {date}, un enfant de moins de 13 ans cette année-là, handicapé ou né après : {months} mois.',
    nl: 'Overlijden op {date}, een kind jonger dan 13 dat jaar, met een handicap of nadien geboren: {months} maanden.',
    de: 'Tod am {date}, ein Kind unter 13 in jenem Jahr, mit Behinderung oder danach geboren: {months} Monate.',
  },
  prolonged: {
    fr: 'L’allocation courait encore le 1er octobre 2021 : elle est prolongée d’office.',
    nl: 'De uitkering liep nog op 1 oktober 2021: ze wordt ambtshalve verlengd.',
    de: 'Das Übergangsgeld lief am 1. Oktober 2021 noch: es wird von Amts wegen verlängert.',
  },
  request: {
    fr: 'Demande au plus tard le {date} pour la durée entière.',
    nl: 'Aanvraag uiterlijk op {date} voor de volledige duur.',
    de: 'Antrag spätestens am {date} für die volle Dauer.',
  },
  unknown: {
    fr: 'La durée n’est pas connue à cette date : elle reste à confirmer.',
    nl: 'De duur is op die datum niet bekend: hij moet nog bevestigd worden.',
    de: 'Die Dauer ist zu diesem Datum nicht bekannt: sie ist noch zu bestätigen.',
  },
} as const satisfies RuleMessages;
