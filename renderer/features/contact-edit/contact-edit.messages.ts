import { defineMessages } from '#shared/i18n/message.ts';
import { commonWords } from '../../i18n/common-words.messages.ts';

export const contactEditMessages = defineMessages({
  editPoint: { fr: 'Changer {what}', nl: '{what} wijzigen', de: '{what} ändern' },
  addPoint: { fr: 'Ajouter une coordonnée', nl: 'Contactgegeven toevoegen', de: 'Kontaktangabe hinzufügen' },
  editAddress: { fr: 'Changer l’adresse', nl: 'Adres wijzigen', de: 'Adresse ändern' },
  kind: { fr: 'Genre', nl: 'Soort', de: 'Art' },
  value: { fr: 'Numéro ou adresse e-mail', nl: 'Nummer of e-mailadres', de: 'Nummer oder E-Mail-Adresse' },
  preferred: { fr: 'À utiliser d’abord', nl: 'Bij voorkeur te gebruiken', de: 'Bevorzugt zu verwenden' },
  street: { fr: 'Rue', nl: 'Straat', de: 'Straße' },
  number: { fr: 'Numéro', nl: 'Nummer', de: 'Hausnummer' },
  box: { fr: 'Boîte', nl: 'Bus', de: 'Briefkasten' },
  postalCode: { fr: 'Code postal', nl: 'Postcode', de: 'Postleitzahl' },
  locality: { fr: 'Localité', nl: 'Plaats', de: 'Ort' },
  country: { fr: 'Pays (deux lettres)', nl: 'Land (twee letters)', de: 'Land (zwei Buchstaben)' },
  since: { fr: 'Y habite depuis le', nl: 'Woont er sinds', de: 'Wohnt dort seit' },
  sinceHint: {
    fr: 'Vide : l’adresse était mal écrite. Une date : la personne a déménagé, l’ancienne adresse est gardée.',
    nl: 'Leeg: het adres was fout geschreven. Een datum: de persoon is verhuisd, het oude adres blijft bewaard.',
    de: 'Leer: die Adresse war falsch geschrieben. Ein Datum: die Person ist umgezogen, die alte Adresse bleibt aufbewahrt.',
  },
  badValue: {
    fr: 'Un numéro a au moins huit chiffres ; une adresse e-mail a un @ et un point.',
    nl: 'Een nummer heeft minstens acht cijfers; een e-mailadres heeft een @ en een punt.',
    de: 'Eine Nummer hat mindestens acht Ziffern; eine E-Mail-Adresse hat ein @ und einen Punkt.',
  },
  badCountry: {
    fr: 'Le pays s’écrit en deux lettres : BE, FR, NL…',
    nl: 'Het land schrijft u met twee letters: BE, FR, NL…',
    de: 'Das Land wird mit zwei Buchstaben geschrieben: BE, FR, NL…',
  },
  save: commonWords.save,
  cancel: commonWords.cancel,
  tryAgain: {
    fr: 'Fermez, relisez ce qui est là, puis recommencez si c’est encore nécessaire.',
    nl: 'Sluit, herlees wat er staat en begin opnieuw als het nog nodig is.',
    de: 'Schließen, das Vorhandene lesen und bei Bedarf neu beginnen.',
  },
});
