import type { RuleMessages } from '#shared/rules/define-rule.ts';

export const bridgingRightDurationMessages = {
  'condition.anythingLeft': {
    fr: 'le droit n’est pas épuisé.',
    nl: 'het recht is niet uitgeput.',
    de: 'das Recht ist nicht erschöpft.',
  },
  base: {
    fr: 'Durée maximale : mois d’indemnité {months}, trimestres de droits maintenus {quarters}.',
    nl: 'Maximale duur: maanden uitkering {months}, kwartalen met behoud van rechten {quarters}.',
    de: 'Höchstdauer: Monate Entschädigung {months}, Quartale mit gewahrten Rechten {quarters}.',
  },
  byCareer: {
    fr: 'Avant 2023, selon la carrière (trimestres payés : {paid}) : mois d’indemnité {months}, trimestres de droits {quarters}.',
    nl: 'Voor 2023, volgens de loopbaan (betaalde kwartalen: {paid}): maanden uitkering {months}, kwartalen rechten {quarters}.',
    de: 'Vor 2023, nach der Laufbahn (bezahlte Quartale: {paid}): Monate Entschädigung {months}, Quartale Rechte {quarters}.',
  },
  career: {
    fr: 'Sur toute la carrière, l’indemnité ne dépasse pas {months} mois.',
    nl: 'Over de hele loopbaan gaat de uitkering niet boven {months} maanden.',
    de: 'Über die ganze Laufbahn übersteigt die Entschädigung {months} Monate nicht.',
  },
  left: {
    fr: 'Reste : mois d’indemnité {months}, trimestres de droits {quarters}.',
    nl: 'Blijft over: maanden uitkering {months}, kwartalen rechten {quarters}.',
    de: 'Es verbleiben: Monate Entschädigung {months}, Quartale Rechte {quarters}.',
  },
  additional: {
    fr: 'Le droit de base est épuisé : un fait nouveau ouvre au moins {months} mois de plus ; l’INASTI confirme combien.',
    nl: 'Het basisrecht is uitgeput: een nieuw feit opent minstens {months} maanden extra; het RSVZ bevestigt hoeveel.',
    de: 'Das Basisrecht ist erschöpft: ein neues Ereignis eröffnet mindestens {months} weitere Monate; das LISVS bestätigt wie viele.',
  },
  open: {
    fr: 'La durée ne se calcule pas sans la carrière, ou n’a pas été lue pour cette date.',
    nl: 'De duur kan niet zonder de loopbaan berekend worden, of werd voor die datum niet gelezen.',
    de: 'Die Dauer lässt sich ohne Laufbahn nicht berechnen oder wurde für dieses Datum nicht gelesen.',
  },
  beforeAll: {
    fr: 'À cette date, aucune assurance de ce genre n’était en vigueur.',
    nl: 'Op die datum bestond geen dergelijke verzekering.',
    de: 'Zu diesem Datum galt keine solche Versicherung.',
  },
} as const satisfies RuleMessages;
