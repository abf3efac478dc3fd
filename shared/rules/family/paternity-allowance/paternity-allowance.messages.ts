import type { RuleMessages } from '#shared/rules/define-rule.ts';

export const paternityAllowanceMessages = {
  'condition.parentage': {
    fr: 'la filiation est établie, ou la personne vit avec la mère comme coparent.',
    nl: 'de afstamming staat vast, of de persoon leeft met de moeder als meeouder.',
    de: 'die Abstammung steht fest, oder die Person lebt als Mitelternteil mit der Mutter.',
  },
  'condition.category': {
    fr: 'la personne est à titre principal ou en maxi-statut, ou cotise autant qu’à titre principal.',
    nl: 'de persoon is in hoofdberoep of maxistatuut, of betaalt evenveel als in hoofdberoep.',
    de: 'die Person ist im Hauptberuf oder Maxi-Statut, oder zahlt so viel wie im Hauptberuf.',
  },
  'condition.twoQuarters': {
    fr: 'les cotisations des deux trimestres avant celui de la naissance sont payées ou dispensées.',
    nl: 'de bijdragen van de twee kwartalen vóór dat van de geboorte zijn betaald of vrijgesteld.',
    de: 'die Beiträge der zwei Quartale vor dem der Geburt sind bezahlt oder erlassen.',
  },
  days: {
    fr: '{fullDays} jours et {halfDays} demi-jours sont payés, sur {most} jours au plus.',
    nl: '{fullDays} dagen en {halfDays} halve dagen worden betaald, op hoogstens {most} dagen.',
    de: '{fullDays} Tage und {halfDays} halbe Tage werden bezahlt, von höchstens {most} Tagen.',
  },
  tooMany: {
    fr: 'Le congé ne dépasse pas {most} jours : {fullDays} jours et {halfDays} demi-jours sont payés.',
    nl: 'Het verlof gaat niet boven {most} dagen: {fullDays} dagen en {halfDays} halve dagen worden betaald.',
    de: 'Der Urlaub überschreitet {most} Tage nicht: {fullDays} Tage und {halfDays} halbe Tage werden bezahlt.',
  },
  allowance: {
    fr: 'L’allocation est de {amount}, payée par la caisse à la fin du mois qui suit le congé.',
    nl: 'De uitkering is {amount}, door het fonds betaald tegen het einde van de maand na het verlof.',
    de: 'Das Geld beträgt {amount}, von der Kasse bis Ende des Monats nach dem Urlaub gezahlt.',
  },
  birthHelp: {
    fr: 'Le congé est court : l’aide à la naissance rembourse {amount} de titres-services achetés.',
    nl: 'Het verlof is kort: de geboortehulp betaalt {amount} aan gekochte dienstencheques terug.',
    de: 'Der Urlaub ist kurz: die Geburtshilfe erstattet {amount} gekaufter Dienstleistungsschecks.',
  },
  noBirthHelp: {
    fr: 'Le congé dépasse huit jours : il n’y a pas d’aide à la naissance.',
    nl: 'Het verlof duurt langer dan acht dagen: er is geen geboortehulp.',
    de: 'Der Urlaub dauert länger als acht Tage: es gibt keine Geburtshilfe.',
  },
  noRight: {
    fr: 'Une condition manque : aucune allocation n’est due.',
    nl: 'Een voorwaarde ontbreekt: er is geen uitkering.',
    de: 'Eine Bedingung fehlt: es besteht kein Anspruch.',
  },
  impossible: {
    fr: 'Le congé commencerait avant la naissance : vérifiez les deux dates.',
    nl: 'Het verlof zou vóór de geboorte beginnen: controleer beide data.',
    de: 'Der Urlaub würde vor der Geburt beginnen: prüfen Sie beide Daten.',
  },
  missing: {
    fr: 'Ce chiffre n’est pas connu à cette date : l’INASTI doit le confirmer.',
    nl: 'Dit cijfer is op die datum niet bekend: het RSVZ moet het bevestigen.',
    de: 'Diese Zahl ist zu diesem Datum nicht bekannt: das LISVS muss sie bestätigen.',
  },
} as const satisfies RuleMessages;
