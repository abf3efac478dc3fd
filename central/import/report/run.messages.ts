import { defineMessages } from '#shared/i18n/message.ts';

/** What the command says to the person who runs it. */
export const runMessages = defineMessages({
  read: { fr: 'Lecture', nl: 'Lezen', de: 'Lesen' },
  check: { fr: 'Contrôles', nl: 'Controles', de: 'Prüfungen' },
  write: { fr: 'Reprise', nl: 'Overname', de: 'Übernahme' },
  unknownColumns: {
    fr: '{file} : colonnes inconnues, ignorées : {columns}.',
    nl: '{file}: onbekende kolommen, overgeslagen: {columns}.',
    de: '{file}: unbekannte Spalten, übergangen: {columns}.',
  },
  fileRefused: {
    fr: '{file} est refusé : {sentence}',
    nl: '{file} is geweigerd: {sentence}',
    de: '{file} wird abgewiesen: {sentence}',
  },
  runRefused: {
    fr: 'Rien n’est repris : {sentence}',
    nl: 'Er is niets overgenomen: {sentence}',
    de: 'Nichts wird übernommen: {sentence}',
  },
  asOf: {
    fr: 'Extrait au {date}.',
    nl: 'Uittreksel op {date}.',
    de: 'Auszug vom {date}.',
  },
  dryRun: {
    fr: 'Essai : rien n’a été écrit, les nombres disent ce qui le serait.',
    nl: 'Proef: er is niets geschreven, de aantallen zeggen wat geschreven zou worden.',
    de: 'Probe: nichts wurde geschrieben, die Zahlen sagen, was geschrieben würde.',
  },
  newOffices: {
    fr: 'Bureaux créés, leur nom et leur adresse sont à compléter : {offices}.',
    nl: 'Kantoren aangemaakt, hun naam en adres zijn aan te vullen: {offices}.',
    de: 'Büros angelegt, Name und Adresse sind zu ergänzen: {offices}.',
  },
  unknownOffices: {
    fr: 'Bureaux inconnus de la centrale, le code postal a décidé : {offices}.',
    nl: 'Kantoren die de centrale niet kent, de postcode heeft beslist: {offices}.',
    de: 'Büros, die die Zentrale nicht kennt, die Postleitzahl hat entschieden: {offices}.',
  },
  adviseServer: {
    fr: 'Plus de 50 000 dossiers dans la base intégrée : prenez un serveur PostgreSQL (DATABASE_URL).',
    nl: 'Meer dan 50 000 dossiers in de ingebouwde databank: neem een PostgreSQL-server (DATABASE_URL).',
    de: 'Mehr als 50 000 Akten in der eingebauten Datenbank: nehmen Sie einen PostgreSQL-Server (DATABASE_URL).',
  },
  rejectsIn: {
    fr: 'Rejets et avertissements : {path}',
    nl: 'Weigeringen en waarschuwingen: {path}',
    de: 'Abweisungen und Warnungen: {path}',
  },
  noRejects: {
    fr: 'Ajoutez --rejects FICHIER pour la liste des lignes rejetées et des avertissements.',
    nl: 'Voeg --rejects BESTAND toe voor de lijst van geweigerde rijen en waarschuwingen.',
    de: 'Mit --rejects DATEI erhalten Sie die Liste der abgewiesenen Zeilen und der Warnungen.',
  },
  demoStarted: {
    fr: 'Nouveau dossier de données et extrait fictif : la centrale est une centrale de démonstration.',
    nl: 'Nieuwe gegevensmap en fictief uittreksel: de centrale is een demonstratiecentrale.',
    de: 'Neuer Datenordner und fiktiver Auszug: die Zentrale ist eine Demonstrationszentrale.',
  },
  badMap: {
    fr: 'La table de correspondance {file} ne se lit pas ({reason}). Voyez docs/import.md.',
    nl: 'De vertaaltabel {file} is niet leesbaar ({reason}). Zie docs/import.md.',
    de: 'Die Zuordnung {file} ist nicht lesbar ({reason}). Siehe docs/import.md.',
  },
  badDate: {
    fr: '--as-of demande une date AAAA-MM-JJ.',
    nl: '--as-of vraagt een datum JJJJ-MM-DD.',
    de: '--as-of verlangt ein Datum JJJJ-MM-TT.',
  },
  noFiles: {
    fr: 'Donnez au moins un fichier CSV.',
    nl: 'Geef minstens een CSV-bestand.',
    de: 'Geben Sie mindestens eine CSV-Datei an.',
  },
  table: {
    fr: 'fichier | lignes | reprises | mises à jour | inchangées | rejetées | avertissements',
    nl: 'bestand | rijen | overgenomen | bijgewerkt | ongewijzigd | geweigerd | waarschuwingen',
    de: 'Datei | Zeilen | übernommen | geändert | unverändert | abgewiesen | Warnungen',
  },
});
