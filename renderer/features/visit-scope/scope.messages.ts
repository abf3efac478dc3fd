import { defineMessages } from '#shared/i18n/message.ts';

/** Said where a part of the dossier is closed because of who stands at the counter. */
export const scopeMessages = defineMessages({
  'closed.account': {
    fr: 'Fermé pour ce visiteur : rien au dossier ne lui permet de voir cette partie.',
    nl: 'Gesloten voor deze bezoeker: niets in het dossier laat inzage in dit deel toe.',
    de: 'Für diesen Besucher geschlossen: Nichts in der Akte erlaubt Einsicht in diesen Teil.',
  },
  'closed.debts': {
    fr: 'Fermé pour ce visiteur : rien au dossier ne lui permet de voir les dettes.',
    nl: 'Gesloten voor deze bezoeker: niets in het dossier laat inzage in de schulden toe.',
    de: 'Für diesen Besucher geschlossen: Nichts in der Akte erlaubt Einsicht in die Schulden.',
  },
  'closed.health': {
    fr: 'Fermé pour ce visiteur : ce qui touche à la santé ne se montre qu’à la personne.',
    nl: 'Gesloten voor deze bezoeker: wat met gezondheid te maken heeft, wordt alleen aan de persoon getoond.',
    de: 'Für diesen Besucher geschlossen: Was die Gesundheit betrifft, wird nur der Person gezeigt.',
  },
  look: { fr: 'Regarder pour moi', nl: 'Voor mezelf bekijken', de: 'Für mich ansehen' },
  screenShows: {
    fr: 'L’écran du visiteur montre quelque chose : videz-le d’abord.',
    nl: 'Het scherm van de bezoeker toont iets: maak het eerst leeg.',
    de: 'Der Bildschirm des Besuchers zeigt etwas: Bitte zuerst leeren.',
  },
  looking: {
    fr: 'Vous regardez pour vous seul : ne tournez pas l’écran.',
    nl: 'U kijkt alleen voor uzelf: draai het scherm niet.',
    de: 'Sie sehen dies nur für sich: Bitte den Bildschirm nicht drehen.',
  },
  closeAgain: { fr: 'Refermer', nl: 'Weer sluiten', de: 'Wieder schließen' },
  figure: { fr: 'Fermé', nl: 'Gesloten', de: 'Geschlossen' },
  figureLine: { fr: 'pas pour ce visiteur', nl: 'niet voor deze bezoeker', de: 'nicht für diesen Besucher' },
});
