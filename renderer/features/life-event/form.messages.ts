import { defineMessages } from '#shared/i18n/message.ts';
import { commonWords } from '../../i18n/common-words.messages.ts';

/** Words of forms and of the signature: the visitor reads them too, hence German as well. */
export const formMessages = defineMessages({
  back: { fr: 'Retour aux droits', nl: 'Terug naar de rechten', de: 'Zurück zu den Rechten' },
  fields: { fr: 'À remplir', nl: 'In te vullen', de: 'Auszufüllen' },
  required: { fr: 'obligatoire', nl: 'verplicht', de: 'erforderlich' },
  choose: { fr: 'Choisir', nl: 'Kiezen', de: 'Wählen' },
  seen: {
    fr: 'Pièces vues au guichet',
    nl: 'Stukken gezien aan het loket',
    de: 'Am Schalter gesehene Unterlagen',
  },
  canClose: { fr: 'Peut être clôturé', nl: 'Kan afgesloten worden', de: 'Kann abgeschlossen werden' },
  blocked: {
    fr: 'Ne peut pas être clôturé',
    nl: 'Kan niet afgesloten worden',
    de: 'Kann nicht abgeschlossen werden',
  },
  page: { fr: 'La page à signer', nl: 'De te ondertekenen pagina', de: 'Die zu unterschreibende Seite' },
  signature: { fr: 'Signature', nl: 'Handtekening', de: 'Unterschrift' },
  signerSelf: { fr: 'La personne', nl: 'De persoon', de: 'Die Person' },
  signerProxy: { fr: 'Un mandataire', nl: 'Een gevolmachtigde', de: 'Ein Bevollmächtigter' },
  who: { fr: 'Qui signe', nl: 'Wie ondertekent', de: 'Wer unterschreibt' },
  name: {
    fr: 'Nom de qui signe, en toutes lettres',
    nl: 'Naam van wie ondertekent, voluit',
    de: 'Name der unterschreibenden Person, ausgeschrieben',
  },
  pad: {
    fr: 'Signer ici, au doigt, au stylet ou à la souris',
    nl: 'Hier ondertekenen, met vinger, pen of muis',
    de: 'Hier unterschreiben, mit Finger, Stift oder Maus',
  },
  padEmpty: {
    fr: 'Sans trait, le nom écrit vaut signature.',
    nl: 'Zonder streep geldt de geschreven naam als handtekening.',
    de: 'Ohne Strich gilt der geschriebene Name als Unterschrift.',
  },
  pageChanged: {
    fr: 'La page a changé depuis ce trait : relisez-la, puis signez à nouveau.',
    nl: 'De bladzijde is sinds deze streep gewijzigd: lees ze opnieuw en onderteken nog eens.',
    de: 'Die Seite hat sich seit diesem Strich geändert: Lesen Sie sie erneut und unterschreiben Sie noch einmal.',
  },
  clear: { fr: 'Effacer le trait', nl: 'Streep wissen', de: 'Strich löschen' },
  eidas: {
    fr: 'Signature électronique simple (eIDAS, art. 3, 10°), liée à l’empreinte SHA-256 de la page : {hash}.',
    nl: 'Gewone elektronische handtekening (eIDAS, art. 3, 10), verbonden met de SHA-256 van de pagina: {hash}.',
    de: 'Einfache elektronische Signatur (eIDAS, Art. 3 Nr. 10), gebunden an den SHA-256 der Seite: {hash}.',
  },
  sign: { fr: 'Signer et introduire', nl: 'Ondertekenen en indienen', de: 'Unterschreiben und einreichen' },
  mayNotSign: {
    fr: 'Qui est là ne peut pas signer : il faut la personne elle-même, ou un mandat qui permet de signer.',
    nl: 'Wie hier is, kan niet ondertekenen: de persoon zelf is nodig, of een mandaat om te ondertekenen.',
    de: 'Wer hier ist, kann nicht unterschreiben: nötig ist die Person selbst oder eine Vollmacht zum Unterschreiben.',
  },
  nameMissing: {
    fr: 'Écrivez le nom de la personne qui signe.',
    nl: 'Schrijf de naam van de persoon die ondertekent.',
    de: 'Schreiben Sie den Namen der unterschreibenden Person.',
  },
  blockedWhy: {
    fr: 'Complétez d’abord ce qui manque.',
    nl: 'Vul eerst aan wat ontbreekt.',
    de: 'Ergänzen Sie zuerst, was fehlt.',
  },
  signed: {
    fr: 'Signé et introduit le {date}, empreinte {hash}.',
    nl: 'Ondertekend en ingediend op {date}, SHA-256 {hash}.',
    de: 'Unterschrieben und eingereicht am {date}, SHA-256 {hash}.',
  },
  print: { fr: 'Imprimer', nl: 'Afdrukken', de: 'Drucken' },
  printSigned: { fr: 'Signé par {name}', nl: 'Ondertekend door {name}', de: 'Unterschrieben von {name}' },
  drawnBy: {
    fr: 'Signé de sa main à l’écran par {name}',
    nl: 'Eigenhandig op het scherm ondertekend door {name}',
    de: 'Eigenhändig am Bildschirm unterschrieben von {name}',
  },
  typedBy: {
    fr: 'Signé de son nom à l’écran par {name}',
    nl: 'Op het scherm met de naam ondertekend door {name}',
    de: 'Mit Namen am Bildschirm unterschrieben von {name}',
  },
  strokes: { fr: 'Signature de {name}', nl: 'Handtekening van {name}', de: 'Unterschrift von {name}' },
  toSign: { fr: 'À signer', nl: 'Te ondertekenen', de: 'Zu unterschreiben' },
  category: {
    fr: 'Catégorie et premiers montants',
    nl: 'Categorie en eerste bedragen',
    de: 'Kategorie und erste Beträge',
  },
  categoryOpen: {
    fr: 'La catégorie se calcule dès que la qualité, le premier jour et la naissance sont connus.',
    nl: 'De categorie wordt berekend zodra hoedanigheid, eerste dag en geboorte bekend zijn.',
    de: 'Die Kategorie wird berechnet, sobald Eigenschaft, erster Tag und Geburt bekannt sind.',
  },
  amounts: {
    fr: 'Premières cotisations provisoires',
    nl: 'Eerste voorlopige bijdragen',
    de: 'Erste vorläufige Beiträge',
  },
  toConfirm: commonWords.toConfirm,
  payBy: { fr: 'au plus tard le {date}', nl: 'uiterlijk op {date}', de: 'spätestens am {date}' },
  way: { fr: 'Voir le calcul, {what}', nl: 'Berekening zien, {what}', de: 'Berechnung sehen, {what}' },
  why: { fr: 'Pourquoi cette catégorie', nl: 'Waarom deze categorie', de: 'Warum diese Kategorie' },
  inTime: {
    fr: 'À temps : signer au plus tard le {date}.',
    nl: 'Op tijd: ondertekenen uiterlijk op {date}.',
    de: 'Rechtzeitig: spätestens am {date} unterschreiben.',
  },
  lateBy: {
    fr: {
      one: 'En retard de {count} jour : le dernier jour était le {date}.',
      other: 'En retard de {count} jours : le dernier jour était le {date}.',
    },
    nl: {
      one: '{count} dag te laat: de laatste dag was {date}.',
      other: '{count} dagen te laat: de laatste dag was {date}.',
    },
    de: {
      one: '{count} Tag zu spät: der letzte Tag war der {date}.',
      other: '{count} Tage zu spät: der letzte Tag war der {date}.',
    },
  },
  solidarity: { fr: 'Solidarité', nl: 'Hoofdelijkheid', de: 'Gesamthaftung' },
});
