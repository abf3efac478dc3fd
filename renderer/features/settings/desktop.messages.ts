import { defineMessages } from '#shared/i18n/message.ts';

/** The card of the installed program. */
export const desktopMessages = defineMessages({
  title: { fr: 'Guichet sur ce poste', nl: 'Guichet op deze computer', de: 'Guichet auf diesem Rechner' },
  version: { fr: 'Version du programme', nl: 'Versie van het programma', de: 'Programmversion' },
  central: { fr: 'Base centrale', nl: 'Centrale databank', de: 'Zentrale Datenbank' },
  managed: {
    fr: 'Fixée par votre service informatique.',
    nl: 'Vastgelegd door uw informaticadienst.',
    de: 'Von Ihrer IT festgelegt.',
  },
  change: { fr: 'Changer d’adresse', nl: 'Ander adres', de: 'Adresse ändern' },
  address: { fr: 'Nouvelle adresse', nl: 'Nieuw adres', de: 'Neue Adresse' },
  addressHint: {
    fr: 'Seulement si votre service informatique vous l’a donnée. Le poste la vérifie, puis se verrouille.',
    nl: 'Alleen als uw informaticadienst het u gaf. De computer kijkt het na en vergrendelt dan.',
    de: 'Nur, wenn Ihre IT sie Ihnen gegeben hat. Der Rechner prüft sie und sperrt sich dann.',
  },
  addressEmpty: {
    fr: 'Entrez l’adresse reçue de votre service informatique.',
    nl: 'Vul het adres in dat u van uw informaticadienst kreeg.',
    de: 'Geben Sie die Adresse ein, die Sie von Ihrer IT erhalten haben.',
  },
  save: { fr: 'Vérifier et changer', nl: 'Nakijken en wijzigen', de: 'Prüfen und ändern' },
  cancel: { fr: 'Garder l’adresse actuelle', nl: 'Huidig adres houden', de: 'Adresse behalten' },
  stillWaiting: {
    fr: 'Des changements attendent d’être envoyés à la base actuelle : reconnectez d’abord le poste.',
    nl: 'Er wachten nog wijzigingen op verzending naar de huidige databank: verbind de computer eerst opnieuw.',
    de: 'Es warten noch Änderungen auf die jetzige Datenbank: Verbinden Sie den Rechner zuerst wieder.',
  },
  secrets: { fr: 'Secret du poste', nl: 'Geheim van de computer', de: 'Geheimnis des Rechners' },
  'secrets.kept': {
    fr: 'Gardé par le trousseau du système.',
    nl: 'Bewaard in de sleutelbos van het systeem.',
    de: 'Im Schlüsselbund des Systems verwahrt.',
  },
  'secrets.none': {
    fr: 'Ce système ne garde aucun secret : chaque démarrage demande une connexion en ligne.',
    nl: 'Dit systeem bewaart geen geheim: bij elke start meldt u zich online aan.',
    de: 'Dieses System verwahrt kein Geheimnis: Jeder Start verlangt eine Online-Anmeldung.',
  },
  update: { fr: 'Mise à jour', nl: 'Update', de: 'Aktualisierung' },
  'update.current': {
    fr: 'Aucune mise à jour n’attend.',
    nl: 'Er wacht geen update.',
    de: 'Es wartet keine Aktualisierung.',
  },
  'update.ready': {
    fr: 'La version {version} est vérifiée et prête.',
    nl: 'Versie {version} is nagekeken en klaar.',
    de: 'Version {version} ist geprüft und bereit.',
  },
  'update.wait': {
    fr: 'Terminez d’abord la visite et les textes en cours, et laissez partir ce qui attend l’envoi.',
    nl: 'Sluit eerst het bezoek en de open teksten af, en laat vertrekken wat nog op verzending wacht.',
    de: 'Beenden Sie zuerst den Besuch und offene Texte, und lassen Sie hinaus, was noch auf den Versand wartet.',
  },
  'update.refused': {
    fr: 'La mise à jour a été refusée. Prévenez votre service informatique.',
    nl: 'De update werd geweigerd. Verwittig uw informaticadienst.',
    de: 'Die Aktualisierung wurde abgelehnt. Verständigen Sie Ihre IT.',
  },
  install: { fr: 'Installer maintenant', nl: 'Nu installeren', de: 'Jetzt installieren' },
});
