import { defineMessages } from '#shared/i18n/message.ts';
import { commonWords } from '../../i18n/common-words.messages.ts';

export const reviewMessages = defineMessages({
  title: { fr: 'Révision', nl: 'Nazicht', de: 'Prüfung' },
  line: {
    fr: {
      one: '{count} note à voir, la plus ancienne du {date}',
      other: '{count} notes à voir, la plus ancienne du {date}',
    },
    nl: {
      one: '{count} nota te bekijken, de oudste van {date}',
      other: '{count} nota’s te bekijken, de oudste van {date}',
    },
    de: {
      one: '{count} Notiz zu prüfen, vom {date}',
      other: '{count} Notizen zu prüfen, die älteste vom {date}',
    },
  },
  lineNone: { fr: 'Rien n’attend', nl: 'Er wacht niets', de: 'Nichts wartet' },
  queue: { fr: 'Notes qui attendent', nl: 'Wachtende nota’s', de: 'Wartende Notizen' },
  empty: {
    fr: 'Les notes que vos collègues terminent apparaîtront ici, la plus ancienne d’abord.',
    nl: 'De nota’s die uw collega’s afwerken verschijnen hier, de oudste eerst.',
    de: 'Die Notizen Ihrer Kollegen erscheinen hier, die älteste zuerst.',
  },
  'queue.note': { fr: 'Note de visite', nl: 'Bezoeknota', de: 'Besuchsnotiz' },
  'queue.version': { fr: 'Note, version {count}', nl: 'Nota, versie {count}', de: 'Notiz, Fassung {count}' },
  own: { fr: 'vous', nl: 'u', de: 'Sie' },
  'said.approved': { fr: 'Note approuvée.', nl: 'Nota goedgekeurd.', de: 'Notiz genehmigt.' },
  'said.returned': {
    fr: 'Note renvoyée à {name}.',
    nl: 'Nota teruggestuurd naar {name}.',
    de: 'Notiz an {name} zurückgesandt.',
  },
  offline: { fr: 'hors ligne', nl: 'offline', de: 'offline' },
  next: { fr: 'Note suivante', nl: 'Volgende nota', de: 'Nächste Notiz' },
  previous: { fr: 'Note précédente', nl: 'Vorige nota', de: 'Vorige Notiz' },
  keys: { fr: 'suivante, précédente', nl: 'volgende, vorige', de: 'nächste, vorige' },
  noteOf: { fr: 'Note, {name}', nl: 'Nota, {name}', de: 'Notiz, {name}' },
  noteLine: {
    fr: '{author}, visite du {date}. Version {count}',
    nl: '{author}, bezoek van {date}. Versie {count}',
    de: '{author}, Besuch vom {date}. Fassung {count}',
  },
  noteLineNoVisit: {
    fr: '{author}. Version {count}',
    nl: '{author}. Versie {count}',
    de: '{author}. Fassung {count}',
  },
  compared: {
    fr: 'comparée à la version {count}',
    nl: 'vergeleken met versie {count}',
    de: 'verglichen mit Fassung {count}',
  },
  writtenOffline: { fr: 'Écrite hors ligne', nl: 'Offline geschreven', de: 'Offline geschrieben' },
  visit: { fr: 'La visite', nl: 'Het bezoek', de: 'Der Besuch' },
  'visit.reason': commonWords.reason,
  'visit.channel': { fr: 'Canal', nl: 'Kanaal', de: 'Kanal' },
  'visit.visitor': { fr: 'Qui est venu', nl: 'Wie kwam', de: 'Wer kam' },
  steps: { fr: 'Parcours', nl: 'Verloop', de: 'Verlauf' },
  'step.written': { fr: 'Écrite par {name}', nl: 'Geschreven door {name}', de: 'Geschrieben von {name}' },
  'step.writtenOffline': {
    fr: 'Écrite par {name}, sans réseau',
    nl: 'Geschreven door {name}, zonder netwerk',
    de: 'Geschrieben von {name}, ohne Netz',
  },
  'step.amended': {
    fr: 'Corrigée par {name} (version {count})',
    nl: 'Verbeterd door {name} (versie {count})',
    de: 'Berichtigt von {name} (Fassung {count})',
  },
  'step.returned': {
    fr: 'Renvoyée par {name} : {reason}',
    nl: 'Teruggestuurd door {name}: {reason}',
    de: 'Zurückgesandt von {name}: {reason}',
  },
  'step.approved': { fr: 'Approuvée par {name}', nl: 'Goedgekeurd door {name}', de: 'Genehmigt von {name}' },
  moved: {
    fr: 'Le compte a bougé depuis que la note a été écrite : les montants cités peuvent avoir changé.',
    nl: 'De rekening is gewijzigd sinds de nota geschreven werd: de vermelde bedragen kunnen veranderd zijn.',
    de: 'Das Konto hat sich seit der Notiz bewegt: genannte Beträge können sich geändert haben.',
  },
  still: {
    fr: 'Le compte n’a pas bougé depuis que la note a été écrite.',
    nl: 'De rekening is niet gewijzigd sinds de nota geschreven werd.',
    de: 'Das Konto hat sich seit der Notiz nicht bewegt.',
  },
  cited: { fr: 'Cité et daté', nl: 'Vermeld en gedateerd', de: 'Zitiert und datiert' },
  decision: { fr: 'Décision', nl: 'Beslissing', de: 'Entscheidung' },
  'check.identityProof': {
    fr: 'Identité prouvée au dossier',
    nl: 'Identiteit bewezen in het dossier',
    de: 'Identität in der Akte belegt',
  },
  'check.visitContact': {
    fr: 'Contact inscrit dans la chronologie',
    nl: 'Contact in de tijdlijn opgenomen',
    de: 'Kontakt in der Chronologie vermerkt',
  },
  'check.amountsDated': {
    fr: 'Montants accompagnés d’une date',
    nl: 'Bedragen met een datum erbij',
    de: 'Beträge mit Datum versehen',
  },
  'check.informationGiven': {
    fr: 'Information remise avec preuve',
    nl: 'Informatie met bewijs gegeven',
    de: 'Auskunft mit Nachweis erteilt',
  },
  'check.dutyTopics': {
    fr: 'Devoirs d’information couverts',
    nl: 'Informatieplichten vervuld',
    de: 'Auskunftspflichten erfüllt',
  },
  reason: { fr: 'Raison du renvoi', nl: 'Reden van terugsturen', de: 'Grund der Rücksendung' },
  reasonChoose: { fr: 'Choisir une raison', nl: 'Kies een reden', de: 'Grund wählen' },
  remark: {
    fr: 'Remarque à {name}, obligatoire pour renvoyer',
    nl: 'Opmerking aan {name}, verplicht om terug te sturen',
    de: 'Bemerkung an {name}, nötig zum Zurücksenden',
  },
  approve: { fr: 'Approuver', nl: 'Goedkeuren', de: 'Genehmigen' },
  giveBack: { fr: 'Renvoyer à {name}', nl: 'Terugsturen naar {name}', de: 'Zurück an {name}' },
  needReason: {
    fr: 'Choisissez la raison : l’auteur la verra.',
    nl: 'Kies de reden: de auteur zal ze zien.',
    de: 'Wählen Sie den Grund: der Verfasser sieht ihn.',
  },
  needRemark: {
    fr: 'Écrivez ce qui doit changer : sans cela, la note ne peut pas revenir meilleure.',
    nl: 'Schrijf wat moet veranderen: anders kan de nota niet beter terugkomen.',
    de: 'Schreiben Sie, was sich ändern soll: sonst kann die Notiz nicht besser zurückkommen.',
  },
  ownNote: {
    fr: 'Vous avez écrit cette note : quelqu’un d’autre la relit.',
    nl: 'U schreef deze nota: iemand anders kijkt ze na.',
    de: 'Sie haben diese Notiz geschrieben: jemand anderes prüft sie.',
  },
  openDossier: { fr: 'Ouvrir le dossier', nl: 'Dossier openen', de: 'Akte öffnen' },
  notHeld: {
    fr: 'Ce dossier n’est pas sur ce poste et le réseau manque.',
    nl: 'Dit dossier staat niet op deze computer en er is geen netwerk.',
    de: 'Diese Akte ist nicht auf diesem Platz und das Netz fehlt.',
  },
  tryAgain: { fr: 'Réessayer', nl: 'Opnieuw', de: 'Erneut versuchen' },
  notHeldOut: {
    fr: 'La note reste dans la file ; elle s’ouvrira au retour du réseau.',
    nl: 'De nota blijft in de rij; ze opent zodra het netwerk terug is.',
    de: 'Die Notiz bleibt in der Liste; sie öffnet sich, sobald das Netz zurück ist.',
  },
  gone: {
    fr: 'Cette note n’attend plus de décision.',
    nl: 'Deze nota wacht niet meer op een beslissing.',
    de: 'Diese Notiz wartet nicht mehr auf eine Entscheidung.',
  },
});
