import type { RuleMessages } from '#shared/rules/define-rule.ts';

export const bereavementAllowanceMessages = {
  'condition.relation': {
    fr: 'le défunt est le partenaire ou un enfant de la personne ou de son partenaire.',
    nl: 'de overledene is de partner of een kind van de persoon of van de partner.',
    de: 'der Verstorbene ist der Partner oder ein Kind der Person oder des Partners.',
  },
  'condition.category': {
    fr: 'la personne est à titre principal ou en maxi-statut, ou cotise autant qu’à titre principal.',
    nl: 'de persoon is in hoofdberoep of maxistatuut, of betaalt evenveel als in hoofdberoep.',
    de: 'die Person ist im Hauptberuf oder Maxi-Statut, oder zahlt so viel wie im Hauptberuf.',
  },
  'condition.twoQuarters': {
    fr: 'les cotisations des deux trimestres avant celui du décès sont payées ou dispensées.',
    nl: 'de bijdragen van de twee kwartalen vóór dat van het overlijden zijn betaald of vrijgesteld.',
    de: 'die Beiträge der zwei Quartale vor dem des Todesfalls sind bezahlt oder erlassen.',
  },
  'condition.inTime': {
    fr: 'le congé est pris et demandé dans l’année du décès.',
    nl: 'het verlof is opgenomen en aangevraagd binnen het jaar na het overlijden.',
    de: 'der Urlaub wird binnen eines Jahres nach dem Todesfall genommen und beantragt.',
  },
  leave: {
    fr: 'Le congé est de {days} jours, à prendre et à demander jusqu’au {date}.',
    nl: 'Het verlof is {days} dagen, op te nemen en aan te vragen tot {date}.',
    de: 'Der Urlaub beträgt {days} Tage, zu nehmen und zu beantragen bis zum {date}.',
  },
  allowance: {
    fr: '{days} jour(s) à {day} font {amount}, payés par la caisse.',
    nl: '{days} dag(en) aan {day} is {amount}, betaald door het fonds.',
    de: '{days} Tag(e) zu {day} ergeben {amount}, von der Kasse gezahlt.',
  },
  noRight: {
    fr: 'Une condition manque : aucune allocation n’est due.',
    nl: 'Een voorwaarde ontbreekt: er is geen uitkering.',
    de: 'Eine Bedingung fehlt: es besteht kein Anspruch.',
  },
  impossible: {
    fr: 'Le congé commencerait avant le décès : vérifiez les deux dates.',
    nl: 'Het verlof zou vóór het overlijden beginnen: controleer beide data.',
    de: 'Der Urlaub würde vor dem Todesfall beginnen: prüfen Sie beide Daten.',
  },
  missing: {
    fr: 'Ce chiffre n’est pas connu à cette date : l’INASTI doit le confirmer.',
    nl: 'Dit cijfer is op die datum niet bekend: het RSVZ moet het bevestigen.',
    de: 'Diese Zahl ist zu diesem Datum nicht bekannt: das LISVS muss sie bestätigen.',
  },
} as const satisfies RuleMessages;
