import type { RuleMessages } from '#shared/rules/define-rule.ts';

export const bridgingRightBenefitMessages = {
  whole: {
    fr: 'Le mois entier est couvert : {share} du montant mensuel.',
    nl: 'De hele maand is gedekt: {share} van het maandbedrag.',
    de: 'Der ganze Monat ist gedeckt: {share} des Monatsbetrags.',
  },
  share: {
    fr: '{days} jours consécutifs d’interruption dans le mois donnent {share} du montant mensuel.',
    nl: '{days} opeenvolgende dagen onderbreking in de maand geven {share} van het maandbedrag.',
    de: '{days} aufeinanderfolgende Unterbrechungstage im Monat ergeben {share} des Monatsbetrags.',
  },
  tooFew: {
    fr: '{days} jours consécutifs : trop peu pour une indemnité ({share}).',
    nl: '{days} opeenvolgende dagen: te weinig voor een uitkering ({share}).',
    de: '{days} aufeinanderfolgende Tage: zu wenig für eine Entschädigung ({share}).',
  },
  amount: {
    fr: 'Montant mensuel de {monthly}, part de {share} : {amount} pour ce mois.',
    nl: 'Maandbedrag van {monthly}, deel van {share}: {amount} voor die maand.',
    de: 'Monatsbetrag von {monthly}, Anteil von {share}: {amount} für diesen Monat.',
  },
  familyUnknown: {
    fr: 'Le montant au {on} dépend de la charge de famille reconnue par la mutualité.',
    nl: 'Het bedrag op {on} hangt af van de gezinslast die het ziekenfonds erkent.',
    de: 'Der Betrag am {on} hängt von der Familienlast ab, die die Krankenkasse anerkennt.',
  },
  amountMissing: {
    fr: 'Le montant mensuel au {on} n’a pas été lu : l’INASTI le confirme.',
    nl: 'Het maandbedrag op {on} werd niet gelezen: het RSVZ bevestigt het.',
    de: 'Der Monatsbetrag am {on} wurde nicht gelesen: das LISVS bestätigt ihn.',
  },
  shareMissing: {
    fr: 'Avant 2023, la part payée pour un mois incomplet n’a pas été lue : l’INASTI la confirme.',
    nl: 'Voor 2023 werd het deel voor een onvolledige maand niet gelezen: het RSVZ bevestigt het.',
    de: 'Vor 2023 wurde der Anteil für einen unvollständigen Monat nicht gelesen: das LISVS bestätigt ihn.',
  },
} as const satisfies RuleMessages;
