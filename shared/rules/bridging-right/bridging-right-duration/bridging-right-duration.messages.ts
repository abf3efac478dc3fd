import type { RuleMessages } from '#shared/rules/define-rule.ts';

export const bridgingRightDurationMessages = {
  'condition.anythingLeft': {
    fr: 'le droit n’est pas épuisé.',
    nl: 'het recht is niet uitgeput.',
    de: 'das Recht ist nicht erschöpft.',
  },
  base: {
    fr: 'L’indemnité dure {months} mois au plus, les droits sont maintenus {quarters} trimestres (carrière : {paid}).',
    nl: 'De uitkering duurt hoogstens {months} maanden, de rechten blijven {quarters} kwartalen (loopbaan: {paid}).',
    de: 'Die Entschädigung dauert höchstens {months} Monate, die Rechte bleiben {quarters} Quartale (Laufbahn: {paid}).',
  },
  byCareer: {
    fr: 'Avant 2023, {paid} trimestres payés donnent {months} mois d’indemnité et {quarters} trimestres de droits.',
    nl: 'Voor 2023 geven {paid} betaalde kwartalen {months} maanden uitkering en {quarters} kwartalen rechten.',
    de: 'Vor 2023 ergeben {paid} bezahlte Quartale {months} Monate Entschädigung und {quarters} Quartale Rechte.',
  },
  career: {
    fr: 'Sur toute la carrière, l’indemnité ne dépasse pas {months} mois.',
    nl: 'Over de hele loopbaan gaat de uitkering niet boven {months} maanden.',
    de: 'Über die ganze Laufbahn übersteigt die Entschädigung {months} Monate nicht.',
  },
  left: {
    fr: 'Il reste {months} mois d’indemnité et {quarters} trimestres de droits.',
    nl: 'Er blijven {months} maanden uitkering en {quarters} kwartalen rechten.',
    de: 'Es bleiben {months} Monate Entschädigung und {quarters} Quartale Rechte.',
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
