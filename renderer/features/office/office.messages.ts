import { defineMessages } from '#shared/i18n/message.ts';

export const officeMessages = defineMessages({
  title: { fr: 'Bureau du dossier', nl: 'Kantoor van het dossier', de: 'Büro der Akte' },
  open: {
    fr: 'Prêter le dossier ou le confier à un autre bureau',
    nl: 'Dossier uitlenen of aan een ander kantoor overdragen',
    de: 'Akte verleihen oder einem anderen Büro übergeben',
  },
  what: { fr: 'Que faire', nl: 'Wat doen', de: 'Was tun' },
  'what.lend': { fr: 'Prêter', nl: 'Uitlenen', de: 'Verleihen' },
  'what.transfer': { fr: 'Confier à un autre bureau', nl: 'Overdragen', de: 'Übergeben' },
  here: { fr: 'Bureau actuel : {office}.', nl: 'Huidig kantoor: {office}.', de: 'Jetziges Büro: {office}.' },
  who: { fr: 'À qui', nl: 'Aan wie', de: 'An wen' },
  from: { fr: 'Du', nl: 'Van', de: 'Vom' },
  to: { fr: 'Au (inclus)', nl: 'Tot en met', de: 'Bis (einschließlich)' },
  office: { fr: 'Nouveau bureau', nl: 'Nieuw kantoor', de: 'Neues Büro' },
  because: { fr: 'Pourquoi', nl: 'Waarom', de: 'Warum' },
  lendHint: {
    fr: 'Cette personne peut lire et compléter le dossier, aussi hors ligne, jusqu’au dernier jour. Il reste à votre bureau.',
    nl: 'Die persoon kan het dossier lezen en aanvullen, ook offline, tot de laatste dag. Het blijft bij uw kantoor.',
    de: 'Diese Person kann die Akte bis zum letzten Tag lesen und ergänzen, auch offline. Sie bleibt bei Ihrem Büro.',
  },
  transferHint: {
    fr: 'Tout le dossier part : le nouveau bureau le reçoit avec ses notes et ses documents. Qui le suit ici ne le suit plus ; là-bas, une tâche demande de désigner une personne de contact.',
    nl: 'Het hele dossier gaat mee, met nota’s en documenten. Wie het hier opvolgt, doet dat niet meer; ginds vraagt een taak om een contactpersoon aan te wijzen.',
    de: 'Die ganze Akte geht mit, samt Notizen und Dokumenten. Wer sie hier betreut, tut es nicht mehr; dort verlangt eine Aufgabe, eine Kontaktperson zu benennen.',
  },
  loans: { fr: 'Prêts en cours', nl: 'Lopende uitleningen', de: 'Laufende Ausleihen' },
  loan: { fr: '{name}, du {from} au {to}', nl: '{name}, van {from} tot {to}', de: '{name}, {from} bis {to}' },
  takeBack: { fr: 'Mettre fin', nl: 'Beëindigen', de: 'Beenden' },
  takeBackOf: {
    fr: 'Mettre fin au prêt à {name}',
    nl: 'De uitlening aan {name} beëindigen',
    de: 'Die Ausleihe an {name} beenden',
  },
  lent: {
    fr: 'Prêté à {name} jusqu’au {to}',
    nl: 'Uitgeleend aan {name} tot {to}',
    de: 'Verliehen an {name} bis {to}',
  },
  lentToMe: {
    fr: 'Prêté par {office} jusqu’au {to}',
    nl: 'Uitgeleend door {office} tot {to}',
    de: 'Verliehen von {office} bis {to}',
  },
  badDay: {
    fr: 'Écrivez un jour comme 30/11/2026, aujourd’hui au plus tôt.',
    nl: 'Schrijf een dag zoals 30/11/2026, ten vroegste vandaag.',
    de: 'Bitte einen Tag wie 30/11/2026 schreiben, frühestens heute.',
  },
  backwards: {
    fr: 'Le dernier jour vient avant le premier : corrigez l’un des deux.',
    nl: 'De laatste dag komt voor de eerste: verbeter een van beide.',
    de: 'Der letzte Tag liegt vor dem ersten: bitte einen der beiden berichtigen.',
  },
  choose: {
    fr: 'Choisissez dans la liste.',
    nl: 'Kies uit de lijst.',
    de: 'Bitte aus der Liste wählen.',
  },
  becauseMissing: {
    fr: 'Dites pourquoi, en quelques mots.',
    nl: 'Zeg waarom, in enkele woorden.',
    de: 'Bitte in wenigen Worten sagen, warum.',
  },
  nobody: {
    fr: 'Tous les conseillers de terrain ont déjà ce bureau : il n’y a personne à qui prêter.',
    nl: 'Alle buitendienstadviseurs hebben dit kantoor al: er is niemand om aan uit te lenen.',
    de: 'Alle Außendienstberater haben dieses Büro schon: niemandem kann verliehen werden.',
  },
  doLend: { fr: 'Prêter', nl: 'Uitlenen', de: 'Verleihen' },
  doTransfer: { fr: 'Confier le dossier', nl: 'Dossier overdragen', de: 'Akte übergeben' },
  cancel: { fr: 'Annuler', nl: 'Annuleren', de: 'Abbrechen' },
});
