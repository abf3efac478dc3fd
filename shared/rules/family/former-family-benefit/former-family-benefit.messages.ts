import type { RuleMessages } from '#shared/rules/define-rule.ts';

export const formerFamilyBenefitMessages = {
  'regime.selfEmployed': {
    fr: 'À cette date valait le régime propre aux indépendants, payé par les caisses d’assurances sociales.',
    nl: 'Op die datum gold de eigen regeling van de zelfstandigen, betaald door de sociale verzekeringsfondsen.',
    de: 'Zu diesem Datum galt die eigene Regelung der Selbständigen, gezahlt von den Sozialversicherungskassen.',
  },
  'regime.general': {
    fr: 'À cette date valait la loi générale de 2014 : les indépendants étaient dans le régime de tous.',
    nl: 'Op die datum gold de algemene wet van 2014: de zelfstandigen zaten in de regeling van iedereen.',
    de: 'Zu diesem Datum galt das allgemeine Gesetz von 2014: die Selbständigen gehörten zur Regelung aller.',
  },
  'regime.regional': {
    fr: 'À cette date le régime fédéral avait pris fin : la région ou communauté du domicile de l’enfant est compétente.',
    nl: 'Op die datum was de federale regeling voorbij: het gewest of de gemeenschap van de woonplaats van het kind is bevoegd.',
    de: 'Zu diesem Datum war die föderale Regelung beendet: zuständig ist die Region oder Gemeinschaft des Wohnsitzes des Kindes.',
  },
  ageStep: {
    fr: 'L’enfant a {age} ans ou plus : le supplément d’âge est de {amount} avant indexation.',
    nl: 'Het kind is {age} jaar of ouder: de leeftijdsbijslag is {amount} vóór indexering.',
    de: 'Das Kind ist {age} Jahre oder älter: der Alterszuschlag beträgt {amount} vor Indexierung.',
  },
  nextStep: {
    fr: 'Le supplément d’âge suivant vient d’office à {age} ans, le {date}.',
    nl: 'De volgende leeftijdsbijslag komt ambtshalve op {age} jaar, op {date}.',
    de: 'Der nächste Alterszuschlag kommt von Amts wegen mit {age} Jahren, am {date}.',
  },
  singleParent: {
    fr: 'Le parent vit seul : le supplément est de {amount} par enfant et par mois.',
    nl: 'De ouder is alleenstaand: de toeslag is {amount} per kind en per maand.',
    de: 'Der Elternteil ist alleinerziehend: der Zuschlag beträgt {amount} je Kind und Monat.',
  },
  missing: {
    fr: 'Les montants indexés par rang, le supplément annuel et les majorations n’ont pas été lus : l’INASTI ou l’ancien organisme payeur doit les confirmer.',
    nl: 'De geïndexeerde bedragen per rang, de jaarlijkse toeslag en de verhogingen zijn niet gelezen: het RSVZ of de vroegere betaalinstelling moet ze bevestigen.',
    de: 'Die indexierten Beträge je Rang, der jährliche Zuschlag und die Erhöhungen wurden nicht gelesen: das LISVS oder die frühere Zahlstelle muss sie bestätigen.',
  },
  unborn: {
    fr: 'L’enfant est né après la date demandée : vérifiez les deux dates.',
    nl: 'Het kind is geboren na de gevraagde datum: controleer beide data.',
    de: 'Das Kind ist nach dem gefragten Datum geboren: prüfen Sie beide Daten.',
  },
} as const satisfies RuleMessages;
