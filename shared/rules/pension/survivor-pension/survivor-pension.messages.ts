import type { RuleMessages } from '#shared/rules/define-rule.ts';

export const survivorPensionMessages = {
  'condition.age': {
    fr: 'le conjoint survivant avait l’âge minimum au jour du décès.',
    nl: 'de langstlevende echtgenoot had de minimumleeftijd op de dag van het overlijden.',
    de: 'der hinterbliebene Ehepartner hatte am Todestag das Mindestalter.',
  },
  'condition.marriage': {
    fr: 'le mariage a duré un an, cohabitation légale comprise, ou un enfant, un accident ou une maladie professionnelle en dispense.',
    nl: 'het huwelijk duurde een jaar, wettelijke samenwoning inbegrepen, of een kind, een ongeval of een beroepsziekte stelt ervan vrij.',
    de: 'die Ehe dauerte ein Jahr, gesetzliches Zusammenwohnen eingeschlossen, oder ein Kind, ein Unfall oder eine Berufskrankheit befreit davon.',
  },
  'condition.notRemarried': {
    fr: 'le conjoint survivant n’est pas remarié.',
    nl: 'de langstlevende echtgenoot is niet hertrouwd.',
    de: 'der hinterbliebene Ehepartner hat nicht wieder geheiratet.',
  },
  minimumAge: {
    fr: 'Âge minimum pour un décès à cette date : {years} ans et {months} mois.',
    nl: 'Minimumleeftijd voor een overlijden op die datum: {years} jaar en {months} maanden.',
    de: 'Mindestalter bei einem Todesfall zu diesem Datum: {years} Jahre und {months} Monate.',
  },
  'entitled.true': {
    fr: 'La pension de survie est due.',
    nl: 'Het overlevingspensioen is verschuldigd.',
    de: 'Die Hinterbliebenenpension steht zu.',
  },
  'entitled.false': {
    fr: 'La pension de survie n’est pas due.',
    nl: 'Het overlevingspensioen is niet verschuldigd.',
    de: 'Die Hinterbliebenenpension steht nicht zu.',
  },
  'entitled.unknown': {
    fr: 'Un fait manque encore pour savoir si la pension de survie est due.',
    nl: 'Er ontbreekt nog een gegeven om te weten of het overlevingspensioen verschuldigd is.',
    de: 'Es fehlt noch eine Angabe, um zu wissen, ob die Hinterbliebenenpension zusteht.',
  },
  transition: {
    fr: 'Seul l’âge manque : l’allocation de transition remplace la pension de survie.',
    nl: 'Alleen de leeftijd ontbreekt: de overgangsuitkering vervangt het overlevingspensioen.',
    de: 'Nur das Alter fehlt: das Übergangsgeld ersetzt die Hinterbliebenenpension.',
  },
  unknown: {
    fr: 'L’âge minimum n’est pas connu à cette date : il reste à confirmer.',
    nl: 'De minimumleeftijd is op die datum niet bekend: hij moet nog bevestigd worden.',
    de: 'Das Mindestalter ist zu diesem Datum nicht bekannt: es ist noch zu bestätigen.',
  },
} as const satisfies RuleMessages;
