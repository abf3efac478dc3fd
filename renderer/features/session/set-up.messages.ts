import { defineMessages } from '#shared/i18n/message.ts';

export const setUpMessages = defineMessages({
  title: {
    fr: 'Où est votre caisse ?',
    nl: 'Waar is uw fonds?',
    de: 'Wo ist Ihre Kasse?',
  },
  line: {
    fr: 'Ce poste ne connaît pas encore la base centrale. Votre service informatique vous en a donné l’adresse.',
    nl: 'Deze computer kent de centrale databank nog niet. Uw informaticadienst gaf u het adres.',
    de: 'Dieser Rechner kennt die zentrale Datenbank noch nicht. Ihre IT hat Ihnen die Adresse gegeben.',
  },
  address: {
    fr: 'Adresse de la base centrale',
    nl: 'Adres van de centrale databank',
    de: 'Adresse der zentralen Datenbank',
  },
  addressHint: {
    fr: 'Elle commence par https://, par exemple https://guichet.caisse.example.',
    nl: 'Het begint met https://, bijvoorbeeld https://guichet.fonds.example.',
    de: 'Sie beginnt mit https://, zum Beispiel https://guichet.kasse.example.',
  },
  addressEmpty: {
    fr: 'Entrez l’adresse reçue de votre service informatique.',
    nl: 'Vul het adres in dat u van uw informaticadienst kreeg.',
    de: 'Geben Sie die Adresse ein, die Sie von Ihrer IT erhalten haben.',
  },
  addressWrong: {
    fr: 'Ceci n’est pas une adresse complète : elle commence par https:// et n’a ni nom ni mot de passe.',
    nl: 'Dit is geen volledig adres: het begint met https:// en bevat geen naam of wachtwoord.',
    de: 'Dies ist keine vollständige Adresse: Sie beginnt mit https:// und enthält weder Namen noch Kennwort.',
  },
  troubleTitle: {
    fr: 'Guichet ne peut pas s’ouvrir ici',
    nl: 'Guichet kan hier niet openen',
    de: 'Guichet kann hier nicht öffnen',
  },
  troubleLine: {
    fr: 'Rien n’a été enregistré ni perdu. Le service informatique peut y remédier.',
    nl: 'Er is niets bewaard of verloren. De informaticadienst kan dit herstellen.',
    de: 'Es wurde nichts gespeichert und nichts ging verloren. Die IT kann Abhilfe schaffen.',
  },
  save: { fr: 'Vérifier et continuer', nl: 'Nakijken en verder', de: 'Prüfen und weiter' },
  encrypted: {
    fr: 'Rien n’est envoyé avant votre connexion',
    nl: 'Er wordt niets verzonden voor u zich aanmeldt',
    de: 'Vor Ihrer Anmeldung wird nichts gesendet',
  },
});
