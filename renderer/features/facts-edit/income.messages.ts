import { defineMessages } from '#shared/i18n/message.ts';
import { commonWords } from '../../i18n/common-words.messages.ts';

export const incomeMessages = defineMessages({
  title: { fr: 'Noter un revenu', nl: 'Inkomen noteren', de: 'Einkommen vermerken' },
  year: { fr: 'Année', nl: 'Jaar', de: 'Jahr' },
  kind: {
    fr: 'Ce que la personne en sait',
    nl: 'Wat de persoon ervan weet',
    de: 'Was die Person davon weiß',
  },
  'kind.estimated': { fr: 'Estimation', nl: 'Raming', de: 'Schätzung' },
  'kind.declared': { fr: 'Déclaration', nl: 'Aangifte', de: 'Erklärung' },
  cents: { fr: 'Revenu net en euros', nl: 'Netto-inkomen in euro', de: 'Nettoeinkommen in Euro' },
  centsHint: {
    fr: 'Par exemple 21000,00. Une perte se note 0,00.',
    nl: 'Bijvoorbeeld 21000,00. Een verlies noteert u als 0,00.',
    de: 'Zum Beispiel 21000,00. Ein Verlust wird als 0,00 vermerkt.',
  },
  quarters: {
    fr: 'Trimestres d’activité',
    nl: 'Kwartalen activiteit',
    de: 'Quartale der Tätigkeit',
  },
  document: { fr: 'Pièce', nl: 'Stuk', de: 'Beleg' },
  noDocument: { fr: 'Aucune, dit de vive voix', nl: 'Geen, mondeling gezegd', de: 'Keiner, mündlich gesagt' },
  there: {
    fr: 'Dans le dossier pour {year} : {amount} ({kind}, reçu le {date}). Votre montant le remplace ; l’ancien reste dans l’historique.',
    nl: 'In het dossier voor {year}: {amount} ({kind}, ontvangen op {date}). Uw bedrag vervangt het; het oude blijft in de historiek.',
    de: 'In der Akte für {year}: {amount} ({kind}, erhalten am {date}). Ihr Betrag ersetzt ihn; der alte bleibt im Verlauf.',
  },
  none: {
    fr: 'Aucun revenu n’est noté pour {year}.',
    nl: 'Voor {year} is geen inkomen genoteerd.',
    de: 'Für {year} ist kein Einkommen vermerkt.',
  },
  final: {
    fr: 'Le revenu de {year} vient du SPF Finances ({amount}) : une déclaration ne le remplace pas. Choisissez une autre année.',
    nl: 'Het inkomen van {year} komt van de FOD Financiën ({amount}): een aangifte vervangt het niet. Kies een ander jaar.',
    de: 'Das Einkommen von {year} kommt vom FÖD Finanzen ({amount}): eine Erklärung ersetzt es nicht. Bitte ein anderes Jahr wählen.',
  },
  toConfirm: { fr: 'montant à confirmer', nl: 'bedrag te bevestigen', de: 'Betrag zu bestätigen' },
  badAmount: {
    fr: 'Un montant s’écrit 21000,00 : des chiffres, une virgule, deux chiffres ; jamais négatif.',
    nl: 'Een bedrag schrijft u als 21000,00: cijfers, komma, twee cijfers; nooit negatief.',
    de: 'Ein Betrag wird 21000,00 geschrieben: Ziffern, Komma, zwei Ziffern; nie negativ.',
  },
  save: commonWords.save,
  cancel: commonWords.cancel,
});
