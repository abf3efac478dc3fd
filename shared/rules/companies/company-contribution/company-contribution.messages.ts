import type { RuleMessages } from '#shared/rules/define-rule.ts';

export const companyContributionMessages = {
  'condition.notDormant': {
    fr: 'la société n’est pas restée inactive toute l’année.',
    nl: 'de vennootschap is niet het hele jaar inactief gebleven.',
    de: 'die Gesellschaft war nicht das ganze Jahr inaktiv.',
  },
  'condition.notBankrupt': {
    fr: 'la société n’est pas tombée en faillite dans l’année.',
    nl: 'de vennootschap is in het jaar niet failliet gegaan.',
    de: 'die Gesellschaft ist in dem Jahr nicht in Konkurs gegangen.',
  },
  'condition.notStarter': {
    fr: 'la société n’a pas l’exonération de trois ans des sociétés débutantes.',
    nl: 'de vennootschap heeft niet de driejarige vrijstelling van startende vennootschappen.',
    de: 'die Gesellschaft hat nicht die dreijährige Befreiung neuer Gesellschaften.',
  },
  yearUnknown: {
    fr: 'L’année de la cotisation n’est pas donnée.',
    nl: 'Het jaar van de bijdrage is niet gegeven.',
    de: 'Das Jahr des Beitrags ist nicht angegeben.',
  },
  notYet: {
    fr: 'La société n’existait pas encore cette année-là : rien n’est dû, la date est à vérifier.',
    nl: 'De vennootschap bestond dat jaar nog niet: er is niets verschuldigd, de datum is na te kijken.',
    de: 'Die Gesellschaft bestand in jenem Jahr noch nicht: nichts ist geschuldet, das Datum ist zu prüfen.',
  },
  exempt: {
    fr: 'La société ne doit pas de cotisation pour {year}.',
    nl: 'De vennootschap is voor {year} geen bijdrage verschuldigd.',
    de: 'Die Gesellschaft schuldet für {year} keinen Beitrag.',
  },
  balanceUnknown: {
    fr: 'Le total du bilan manque : il décide entre petite et grande société.',
    nl: 'Het balanstotaal ontbreekt: het beslist tussen kleine en grote vennootschap.',
    de: 'Die Bilanzsumme fehlt: sie entscheidet zwischen kleiner und großer Gesellschaft.',
  },
  new: {
    fr: 'La société n’a pas encore d’avant-dernier bilan : elle paie comme une petite société.',
    nl: 'De vennootschap heeft nog geen voorlaatste balans: ze betaalt als kleine vennootschap.',
    de: 'Die Gesellschaft hat noch keine vorletzte Bilanz: sie zahlt wie eine kleine Gesellschaft.',
  },
  small: {
    fr: 'Le total du bilan ne dépasse pas {threshold} : petite société.',
    nl: 'Het balanstotaal overschrijdt {threshold} niet: kleine vennootschap.',
    de: 'Die Bilanzsumme übersteigt {threshold} nicht: kleine Gesellschaft.',
  },
  large: {
    fr: 'Le total du bilan dépasse {threshold} : grande société.',
    nl: 'Het balanstotaal overschrijdt {threshold}: grote vennootschap.',
    de: 'Die Bilanzsumme übersteigt {threshold}: große Gesellschaft.',
  },
  amount: {
    fr: 'La cotisation de {year} est de {amount}, entière même pour une partie de l’année.',
    nl: 'De bijdrage van {year} bedraagt {amount}, volledig ook voor een deel van het jaar.',
    de: 'Der Beitrag für {year} beträgt {amount}, auch für einen Teil des Jahres vollständig.',
  },
  dueOn: {
    fr: 'Elle se paie au plus tard le {date}.',
    nl: 'Ze wordt betaald uiterlijk op {date}.',
    de: 'Er ist spätestens am {date} zu zahlen.',
  },
  missing: {
    fr: 'Un chiffre légal de cette année manque : le montant reste à confirmer par l’INASTI.',
    nl: 'Een wettelijk cijfer van dat jaar ontbreekt: het bedrag moet door het RSVZ bevestigd worden.',
    de: 'Eine gesetzliche Zahl dieses Jahres fehlt: der Betrag ist vom LISVS zu bestätigen.',
  },
} as const satisfies RuleMessages;
