import { defineMessages } from '#shared/i18n/message.ts';

/** A sentence for every code a change can end with, in the words of the work, not of the machine. */
export const outcomeMessages = defineMessages({
  documentUnknown: {
    fr: 'La caisse ne connaît pas cette pièce dans ce dossier. La saisie est gardée comme cas à traiter.',
    nl: 'Het fonds kent dit stuk niet in dit dossier. De invoer is bewaard als te behandelen geval.',
    de: 'Die Kasse kennt diesen Beleg in dieser Akte nicht. Die Eingabe ist als Fall aufbewahrt.',
  },
  documentWithoutFile: {
    fr: 'Cette pièce n’a pas de fichier : une page signée à l’écran reste comme preuve.',
    nl: 'Dit stuk heeft geen bestand: een op het scherm ondertekende pagina blijft als bewijs.',
    de: 'Dieser Beleg hat keine Datei: eine am Bildschirm unterschriebene Seite bleibt als Nachweis.',
  },
  promiseSettledMeanwhile: {
    fr: 'La promesse a été réglée autrement entre-temps. Votre choix est gardé : il faut choisir.',
    nl: 'De belofte is intussen anders afgehandeld. Uw keuze is bewaard: er moet gekozen worden.',
    de: 'Die Zusage wurde inzwischen anders erledigt. Ihre Wahl ist aufbewahrt: bitte wählen.',
  },
  promiseUnknown: {
    fr: 'La caisse ne connaît pas cette promesse. La saisie est gardée comme cas à traiter.',
    nl: 'Het fonds kent deze belofte niet. De invoer is bewaard als te behandelen geval.',
    de: 'Die Kasse kennt diese Zusage nicht. Die Eingabe ist als Fall aufbewahrt.',
  },
  promiseWithoutWords: {
    fr: 'Une promesse dit ce qui sera fait. Notez-la à nouveau avec ses mots.',
    nl: 'Een belofte zegt wat er gebeurt. Noteer ze opnieuw met woorden.',
    de: 'Eine Zusage sagt, was getan wird. Bitte mit Worten neu vermerken.',
  },
  promiseAmount: {
    fr: 'Seul un paiement promis a un montant, et il est plus grand que zéro. Notez la promesse à nouveau.',
    nl: 'Alleen een beloofde betaling heeft een bedrag, groter dan nul. Noteer de belofte opnieuw.',
    de: 'Nur eine zugesagte Zahlung hat einen Betrag, größer als null. Bitte die Zusage neu vermerken.',
  },
  proxyNotInForce: {
    fr: 'Ce mandat n’est pas en vigueur aujourd’hui. Vérifiez le mandat dans le dossier.',
    nl: 'Dit mandaat is vandaag niet van kracht. Controleer het mandaat in het dossier.',
    de: 'Diese Vollmacht gilt heute nicht. Bitte die Vollmacht in der Akte prüfen.',
  },
  contactChangedMeanwhile: {
    fr: 'Cette coordonnée a été changée entre-temps. La vôtre est gardée : il faut choisir.',
    nl: 'Dit contactgegeven is intussen gewijzigd. Het uwe is bewaard: er moet gekozen worden.',
    de: 'Diese Kontaktangabe wurde inzwischen geändert. Ihre ist aufbewahrt: bitte wählen.',
  },
  dossierMoved: {
    fr: 'Ce dossier est entre-temps passé à un autre bureau. Votre saisie y est gardée entière, comme cas à traiter.',
    nl: 'Dit dossier is intussen naar een ander kantoor gegaan. Uw invoer is daar volledig bewaard, als te behandelen geval.',
    de: 'Diese Akte ist inzwischen bei einem anderen Büro. Ihre Eingabe ist dort vollständig als Fall aufbewahrt.',
  },
  officeNotYours: {
    fr: 'Ce bureau n’est pas (ou plus) le vôtre. Votre saisie y est gardée entière, comme cas à traiter.',
    nl: 'Dit kantoor is niet (meer) het uwe. Uw invoer is daar volledig bewaard, als te behandelen geval.',
    de: 'Dieses Büro ist nicht (mehr) Ihres. Ihre Eingabe ist dort vollständig als Fall aufbewahrt.',
  },
  dossierMovedMeanwhile: {
    fr: 'Le dossier est entre-temps passé à un autre bureau. Votre choix est gardé : il faut choisir.',
    nl: 'Het dossier is intussen naar een ander kantoor gegaan. Uw keuze is bewaard: er moet gekozen worden.',
    de: 'Die Akte ist inzwischen bei einem anderen Büro. Ihre Wahl ist aufbewahrt: bitte wählen.',
  },
  importedChangedMeanwhile: {
    fr: 'L’extrait du système de la caisse dit autre chose. Les deux valeurs sont gardées : il faut choisir.',
    nl: 'Het uittreksel van het systeem van het fonds zegt iets anders. Beide waarden zijn bewaard: er moet gekozen worden.',
    de: 'Der Auszug aus dem System der Kasse sagt etwas anderes. Beide Werte sind aufbewahrt: bitte wählen.',
  },
  officeUnknown: {
    fr: 'La caisse ne connaît pas ce bureau. La saisie est gardée comme cas à traiter.',
    nl: 'Het fonds kent dit kantoor niet. De invoer is bewaard als te behandelen geval.',
    de: 'Die Kasse kennt dieses Büro nicht. Die Eingabe ist als Fall aufbewahrt.',
  },
  sameOffice: {
    fr: 'Le dossier est déjà dans ce bureau. Choisissez-en un autre.',
    nl: 'Het dossier is al bij dit kantoor. Kies een ander.',
    de: 'Die Akte ist schon bei diesem Büro. Bitte ein anderes wählen.',
  },
  grantUnknown: {
    fr: 'La caisse ne connaît pas ce prêt de dossier. La saisie est gardée comme cas à traiter.',
    nl: 'Het fonds kent deze uitlening niet. De invoer is bewaard als te behandelen geval.',
    de: 'Die Kasse kennt diesen Verleih nicht. Die Eingabe ist als Fall aufbewahrt.',
  },
  periodBackwards: {
    fr: 'La période finit avant de commencer. Corrigez les dates.',
    nl: 'De periode eindigt voor ze begint. Verbeter de data.',
    de: 'Der Zeitraum endet, bevor er beginnt. Bitte die Daten berichtigen.',
  },
  identityChangedMeanwhile: {
    fr: 'L’identité a été corrigée entre-temps. Votre correction est gardée : il faut choisir.',
    nl: 'De identiteit is intussen verbeterd. Uw verbetering is bewaard: er moet gekozen worden.',
    de: 'Die Identität wurde inzwischen berichtigt. Ihre Berichtigung ist aufbewahrt: bitte wählen.',
  },
  conflictResolvedMeanwhile: {
    fr: 'Quelqu’un d’autre a déjà tranché ce désaccord. Votre choix est gardé.',
    nl: 'Iemand anders heeft deze tegenspraak al beslist. Uw keuze is bewaard.',
    de: 'Jemand anderes hat diesen Widerspruch schon entschieden. Ihre Wahl ist aufbewahrt.',
  },
  caseSettledMeanwhile: {
    fr: 'Quelqu’un d’autre a déjà traité cette saisie refusée.',
    nl: 'Iemand anders heeft deze geweigerde invoer al behandeld.',
    de: 'Jemand anderes hat diese abgelehnte Eingabe schon erledigt.',
  },
  contactUnknown: {
    fr: 'La caisse ne connaît pas cette coordonnée. Ajoutez-la comme nouvelle.',
    nl: 'Het fonds kent dit contactgegeven niet. Voeg het toe als nieuw.',
    de: 'Die Kasse kennt diese Kontaktangabe nicht. Bitte neu hinzufügen.',
  },
  addressUnknown: {
    fr: 'La caisse ne connaît pas cette adresse.',
    nl: 'Het fonds kent dit adres niet.',
    de: 'Die Kasse kennt diese Adresse nicht.',
  },
  moveBeforeAddress: {
    fr: 'Le déménagement doit être après le début de l’adresse actuelle : vérifiez la date.',
    nl: 'De verhuizing moet na het begin van het huidige adres vallen: kijk de datum na.',
    de: 'Der Umzug muss nach dem Beginn der jetzigen Adresse liegen: bitte das Datum prüfen.',
  },
  incomeUnknown: {
    fr: 'La caisse ne connaît pas le revenu que celui-ci devait remplacer.',
    nl: 'Het fonds kent het inkomen niet dat hierdoor vervangen moest worden.',
    de: 'Die Kasse kennt das Einkommen nicht, das hierdurch ersetzt werden sollte.',
  },
  incomeOfAnotherYear: {
    fr: 'Ce revenu est celui d’une autre année : choisissez la bonne année.',
    nl: 'Dit inkomen hoort bij een ander jaar: kies het juiste jaar.',
    de: 'Dieses Einkommen gehört zu einem anderen Jahr: bitte das richtige Jahr wählen.',
  },
  incomeIsFinal: {
    fr: 'Le revenu de cette année vient de l’administration fiscale : une déclaration ne le remplace pas.',
    nl: 'Het inkomen van dit jaar komt van de fiscus: een verklaring vervangt het niet.',
    de: 'Das Einkommen dieses Jahres kommt von der Steuerverwaltung: eine Erklärung ersetzt es nicht.',
  },
  personUnknown: {
    fr: 'La caisse ne connaît pas cette personne.',
    nl: 'Het fonds kent deze persoon niet.',
    de: 'Die Kasse kennt diese Person nicht.',
  },
  conflictUnknown: {
    fr: 'La caisse ne connaît pas ce désaccord.',
    nl: 'Het fonds kent deze tegenspraak niet.',
    de: 'Die Kasse kennt diesen Widerspruch nicht.',
  },
  caseUnknown: {
    fr: 'La caisse ne connaît pas cette saisie refusée.',
    nl: 'Het fonds kent deze geweigerde invoer niet.',
    de: 'Die Kasse kennt diese abgelehnte Eingabe nicht.',
  },
  wishNotRepeatable: {
    fr: 'Ce changement ne peut pas être refait d’ici. Faites-le à sa place, puis gardez ce qui est là.',
    nl: 'Deze wijziging kan hier niet opnieuw. Doe ze op haar plaats en behoud dan wat er staat.',
    de: 'Diese Änderung lässt sich hier nicht wiederholen. Bitte an ihrem Platz vornehmen und dann behalten, was da ist.',
  },
  wishOfAnother: {
    fr: 'Le choix ne porte pas sur ce désaccord. Rouvrez-le et choisissez à nouveau.',
    nl: 'De keuze gaat niet over deze tegenspraak. Open ze opnieuw en kies nogmaals.',
    de: 'Die Wahl betrifft nicht diesen Widerspruch. Bitte neu öffnen und erneut wählen.',
  },
  birthNotOfSsin: {
    fr: 'La date de naissance ne concorde pas avec le NISS : corrigez l’une ou l’autre.',
    nl: 'De geboortedatum komt niet overeen met het INSZ: verbeter het ene of het andere.',
    de: 'Das Geburtsdatum passt nicht zur ENSS: bitte das eine oder andere berichtigen.',
  },
  ssinTaken: {
    fr: 'Ce NISS est déjà celui d’un autre dossier de la caisse. Cherchez-le par ce numéro : est-ce la même personne, ou un chiffre faux ?',
    nl: 'Dit INSZ is al van een ander dossier van het fonds. Zoek het op met dit nummer: is het dezelfde persoon, of een verkeerd cijfer?',
    de: 'Diese ENSS gehört schon zu einer anderen Akte der Kasse. Suchen Sie sie mit dieser Nummer: dieselbe Person oder eine falsche Ziffer?',
  },
  correctionUnknown: {
    fr: 'La caisse ne connaît pas cette correction d’identité.',
    nl: 'Het fonds kent deze identiteitsverbetering niet.',
    de: 'Die Kasse kennt diese Berichtigung der Identität nicht.',
  },
  correctionUndecided: {
    fr: 'Cette tâche se termine quand un superviseur confirme ou refuse la correction.',
    nl: 'Deze taak eindigt wanneer een supervisor de verbetering bevestigt of weigert.',
    de: 'Diese Aufgabe endet, wenn die Aufsicht die Berichtigung bestätigt oder ablehnt.',
  },
  correctionDecidedMeanwhile: {
    fr: 'Un autre superviseur a déjà décidé de cette correction. Votre choix est gardé.',
    nl: 'Een andere supervisor heeft al over deze verbetering beslist. Uw keuze is bewaard.',
    de: 'Eine andere Aufsicht hat über diese Berichtigung schon entschieden. Ihre Wahl ist aufbewahrt.',
  },
  dossierMismatch: {
    fr: 'Ce changement parle d’un autre dossier que le sien. Il est gardé comme cas à traiter.',
    nl: 'Deze wijziging gaat over een ander dossier dan het hare. Ze is bewaard als te behandelen geval.',
    de: 'Diese Änderung spricht von einer anderen Akte als ihrer. Sie ist als Fall aufbewahrt.',
  },
  visitEndedMeanwhile: {
    fr: 'La visite avait déjà été terminée ailleurs. Votre version est gardée : il faut choisir.',
    nl: 'Het bezoek was al elders beëindigd. Uw versie is bewaard: er moet gekozen worden.',
    de: 'Der Besuch war bereits anderswo beendet. Ihre Fassung ist aufbewahrt: bitte wählen.',
  },
  noteDecidedMeanwhile: {
    fr: 'La note a été jugée entre-temps. Vos mots sont gardés : il faut choisir.',
    nl: 'De nota is intussen beoordeeld. Uw woorden zijn bewaard: er moet gekozen worden.',
    de: 'Die Notiz wurde inzwischen beurteilt. Ihre Worte sind aufbewahrt: bitte wählen.',
  },
  noteAmendedMeanwhile: {
    fr: 'La note a reçu une nouvelle version entre-temps : relisez-la avant de décider.',
    nl: 'De nota kreeg intussen een nieuwe versie: herlees ze voor u beslist.',
    de: 'Die Notiz hat inzwischen eine neue Fassung: bitte vor der Entscheidung lesen.',
  },
  addressChangedMeanwhile: {
    fr: 'L’adresse a été changée entre-temps. La vôtre est gardée : il faut choisir.',
    nl: 'Het adres is intussen gewijzigd. Het uwe is bewaard: er moet gekozen worden.',
    de: 'Die Adresse wurde inzwischen geändert. Ihre ist aufbewahrt: bitte wählen.',
  },
  amountChangedMeanwhile: {
    fr: 'Le montant a été changé entre-temps. Le vôtre est gardé : il faut choisir.',
    nl: 'Het bedrag is intussen gewijzigd. Het uwe is bewaard: er moet gekozen worden.',
    de: 'Der Betrag wurde inzwischen geändert. Ihrer ist aufbewahrt: bitte wählen.',
  },
  appointmentMovedMeanwhile: {
    fr: 'Le rendez-vous a changé d’état entre-temps.',
    nl: 'De afspraak is intussen van status veranderd.',
    de: 'Der Termin hat inzwischen seinen Stand geändert.',
  },
  taskMovedMeanwhile: {
    fr: 'Quelqu’un d’autre a pris ou terminé cette tâche.',
    nl: 'Iemand anders heeft deze taak genomen of afgewerkt.',
    de: 'Jemand anderes hat diese Aufgabe übernommen oder erledigt.',
  },
  dossierUnknown: {
    fr: 'Ce dossier n’existe pas (ou plus) à la caisse. La saisie est gardée comme cas à traiter.',
    nl: 'Dit dossier bestaat niet (meer) bij het fonds. De invoer is bewaard als te behandelen geval.',
    de: 'Diese Akte gibt es bei der Kasse nicht (mehr). Die Eingabe ist als Fall aufbewahrt.',
  },
  visitUnknown: {
    fr: 'La caisse ne connaît pas cette visite. La saisie est gardée comme cas à traiter.',
    nl: 'Het fonds kent dit bezoek niet. De invoer is bewaard als te behandelen geval.',
    de: 'Die Kasse kennt diesen Besuch nicht. Die Eingabe ist als Fall aufbewahrt.',
  },
  noteUnknown: {
    fr: 'La caisse ne connaît pas cette note. La saisie est gardée comme cas à traiter.',
    nl: 'Het fonds kent deze nota niet. De invoer is bewaard als te behandelen geval.',
    de: 'Die Kasse kennt diese Notiz nicht. Die Eingabe ist als Fall aufbewahrt.',
  },
  appointmentUnknown: {
    fr: 'La caisse ne connaît pas ce rendez-vous.',
    nl: 'Het fonds kent deze afspraak niet.',
    de: 'Die Kasse kennt diesen Termin nicht.',
  },
  taskUnknown: {
    fr: 'La caisse ne connaît pas cette tâche.',
    nl: 'Het fonds kent deze taak niet.',
    de: 'Die Kasse kennt diese Aufgabe nicht.',
  },
  computationAltered: {
    fr: 'Ce calcul ne se retrouve pas au cent près : il n’est pas gardé.',
    nl: 'Deze berekening komt niet tot op de cent opnieuw uit: ze is niet bewaard.',
    de: 'Diese Berechnung ergibt sich nicht auf den Cent genau wieder: sie ist nicht aufbewahrt.',
  },
  artefactNotHanded: {
    fr: 'La charte et les brochures comptent seulement quand elles sont remises ou envoyées.',
    nl: 'Het charter en de brochures tellen alleen wanneer ze overhandigd of verzonden zijn.',
    de: 'Charta und Broschüren zählen nur, wenn sie übergeben oder gesendet wurden.',
  },
  dateAhead: {
    fr: 'La date est dans l’avenir : vérifiez-la.',
    nl: 'De datum ligt in de toekomst: kijk ze na.',
    de: 'Das Datum liegt in der Zukunft: bitte prüfen.',
  },
  filedWithoutDay: {
    fr: 'Une demande introduite a sa date ; un brouillon n’en a pas encore.',
    nl: 'Een ingediende aanvraag heeft haar datum; een ontwerp nog niet.',
    de: 'Ein eingereichter Antrag hat sein Datum; ein Entwurf noch nicht.',
  },
  requestUnknown: {
    fr: 'La caisse ne connaît pas cette demande.',
    nl: 'Het fonds kent deze aanvraag niet.',
    de: 'Die Kasse kennt diesen Antrag nicht.',
  },
  requestMovedMeanwhile: {
    fr: 'Cette demande a avancé entre-temps ailleurs.',
    nl: 'Deze aanvraag is intussen elders verder behandeld.',
    de: 'Dieser Antrag ist inzwischen anderswo weitergegangen.',
  },
  requestStepUnknown: {
    fr: 'Cette demande ne peut pas passer directement à cet état.',
    nl: 'Deze aanvraag kan niet rechtstreeks naar die stand.',
    de: 'Dieser Antrag kann nicht direkt in diesen Stand übergehen.',
  },
  ownerMissing: {
    fr: 'Indiquez qui s’en charge.',
    nl: 'Zeg wie dit op zich neemt.',
    de: 'Bitte angeben, wer sich darum kümmert.',
  },
  ownerComplainedOf: {
    fr: 'Une plainte n’est pas traitée par la personne qu’elle concerne : choisissez quelqu’un d’autre.',
    nl: 'Een klacht wordt niet behandeld door wie ze betreft: kies iemand anders.',
    de: 'Eine Beschwerde bearbeitet nicht, wen sie betrifft: bitte jemand anderen wählen.',
  },
  supervisorAnswers: {
    fr: 'La réponse à une plainte part avec l’accord du superviseur.',
    nl: 'Het antwoord op een klacht vertrekt met het akkoord van de leidinggevende.',
    de: 'Die Antwort auf eine Beschwerde geht mit Zustimmung der Leitung hinaus.',
  },
  reasonMissing: {
    fr: 'Dites en une phrase la réponse ou la raison.',
    nl: 'Geef in een zin het antwoord of de reden.',
    de: 'Bitte in einem Satz die Antwort oder den Grund angeben.',
  },
  reopenedOnce: {
    fr: 'Cette plainte a déjà été rouverte une fois.',
    nl: 'Deze klacht is al een keer heropend.',
    de: 'Diese Beschwerde wurde schon einmal wieder geöffnet.',
  },
  assignmentUnknown: {
    fr: 'La caisse ne connaît pas cette personne de contact.',
    nl: 'Het fonds kent deze contactpersoon niet.',
    de: 'Die Kasse kennt diese Kontaktperson nicht.',
  },
  adviserChangedMeanwhile: {
    fr: 'La personne de contact a changé entre-temps.',
    nl: 'De contactpersoon is intussen gewijzigd.',
    de: 'Die Kontaktperson hat sich inzwischen geändert.',
  },
  handOverMissing: {
    fr: 'Écrivez une note de passation : la suite dépend de ce que vous savez.',
    nl: 'Schrijf een overdrachtsnota: het vervolg hangt af van wat u weet.',
    de: 'Bitte eine Übergabenotiz schreiben: das Weitere hängt von Ihrem Wissen ab.',
  },
  datePast: {
    fr: 'La date est passée : choisissez un jour à venir.',
    nl: 'De datum is voorbij: kies een dag die nog komt.',
    de: 'Das Datum ist vorbei: bitte einen kommenden Tag wählen.',
  },
  arrivedAnotherDay: {
    fr: 'Quelqu’un n’attend qu’aujourd’hui.',
    nl: 'Iemand wacht alleen vandaag.',
    de: 'Jemand wartet nur heute.',
  },
  pageAltered: {
    fr: 'La page signée n’est plus celle qui a été lue : faites-la signer à nouveau.',
    nl: 'De ondertekende pagina is niet meer die welke gelezen werd: laat ze opnieuw ondertekenen.',
    de: 'Die unterschriebene Seite ist nicht mehr die gelesene: bitte erneut unterschreiben lassen.',
  },
  requestAlreadyFiled: {
    fr: 'Cette demande est déjà introduite : une page signée ne la remplace pas.',
    nl: 'Deze aanvraag is al ingediend: een ondertekende pagina vervangt ze niet.',
    de: 'Dieser Antrag ist schon eingereicht: eine unterschriebene Seite ersetzt ihn nicht.',
  },
  notSigned: {
    fr: 'Une affiliation ne s’inscrit qu’avec sa déclaration signée.',
    nl: 'Een aansluiting wordt pas ingeschreven met haar ondertekende verklaring.',
    de: 'Ein Anschluss wird erst mit seiner unterschriebenen Erklärung eingetragen.',
  },
  personOnly: {
    fr: 'Une société ne s’affilie pas comme une personne : prenez sa propre déclaration.',
    nl: 'Een vennootschap sluit niet aan zoals een persoon: neem haar eigen verklaring.',
    de: 'Eine Gesellschaft schließt sich nicht wie eine Person an: nehmen Sie ihre eigene Erklärung.',
  },
  recordUnknown: {
    fr: 'La caisse ne connaît pas l’entretien que celui-ci devait remplacer.',
    nl: 'Het fonds kent het gesprek niet dat hierdoor vervangen moest worden.',
    de: 'Die Kasse kennt das Gespräch nicht, das hierdurch ersetzt werden sollte.',
  },
  answerMalformed: {
    fr: 'Une réponse de l’entretien n’a pas la forme attendue : ouvrez-le et corrigez-la.',
    nl: 'Een antwoord van het gesprek heeft niet de verwachte vorm: open het en verbeter het.',
    de: 'Eine Antwort des Gesprächs hat nicht die erwartete Form: bitte öffnen und berichtigen.',
  },
  auditForAnother: {
    fr: 'Une consultation ne s’inscrit qu’au nom de la personne qui regarde.',
    nl: 'Een raadpleging wordt alleen genoteerd op naam van wie kijkt.',
    de: 'Eine Einsichtnahme wird nur auf den Namen dessen vermerkt, der hinsieht.',
  },
  noteOrReason: {
    fr: 'Une visite se termine avec une note, ou avec la raison pour laquelle il n’y a rien à noter.',
    nl: 'Een bezoek eindigt met een nota, of met de reden waarom er niets te noteren valt.',
    de: 'Ein Besuch endet mit einer Notiz oder mit dem Grund, warum nichts zu vermerken ist.',
  },
  onlyOwn: {
    fr: 'Seul son auteur peut faire cela.',
    nl: 'Alleen de auteur kan dit doen.',
    de: 'Das kann nur der Verfasser tun.',
  },
  notOwnWork: {
    fr: 'Personne ne relit son propre travail : une autre superviseure ou un autre superviseur doit décider.',
    nl: 'Niemand kijkt zijn eigen werk na: een andere supervisor moet beslissen.',
    de: 'Niemand prüft die eigene Arbeit: eine andere Aufsicht muss entscheiden.',
  },
  roleLacksAct: {
    fr: 'Votre rôle ne permet pas (ou plus) cette action. La saisie est gardée comme cas à traiter.',
    nl: 'Uw rol laat deze handeling niet (meer) toe. De invoer is bewaard als te behandelen geval.',
    de: 'Ihre Rolle erlaubt diese Handlung nicht (mehr). Die Eingabe ist als Fall aufbewahrt.',
  },
  mutationUnknown: {
    fr: 'La caisse ne connaît pas ce type de changement : votre version de Guichet est plus récente que la sienne.',
    nl: 'Het fonds kent dit type wijziging niet: uw versie van Guichet is recenter dan die van het fonds.',
    de: 'Die Kasse kennt diese Art von Änderung nicht: Ihre Guichet-Version ist neuer als die der Kasse.',
  },
  argumentsMalformed: {
    fr: 'La caisse n’a pas pu lire ce changement. Il est gardé entier comme cas à traiter.',
    nl: 'Het fonds kon deze wijziging niet lezen. Ze is volledig bewaard als te behandelen geval.',
    de: 'Die Kasse konnte diese Änderung nicht lesen. Sie ist vollständig als Fall aufbewahrt.',
  },
  spaceForbidden: {
    fr: 'Ce dossier n’appartient plus à vos bureaux. La saisie est gardée pour qui le suit maintenant.',
    nl: 'Dit dossier hoort niet meer bij uw kantoren. De invoer is bewaard voor wie het nu opvolgt.',
    de: 'Diese Akte gehört nicht mehr zu Ihren Büros. Die Eingabe ist für die jetzt Zuständigen aufbewahrt.',
  },
  deviceRevoked: {
    fr: 'Le poste d’où vient cette saisie a été bloqué. Elle est gardée entière : vérifiez-la avant de la refaire.',
    nl: 'De computer waar deze invoer van komt, is geblokkeerd. Ze is volledig bewaard: kijk ze na voor u ze overdoet.',
    de: 'Das Gerät, von dem diese Eingabe kommt, wurde gesperrt. Sie ist vollständig aufbewahrt: bitte prüfen, bevor Sie sie wiederholen.',
  },
  deviceUnknown: {
    fr: 'La caisse ne connaît pas le poste d’où vient cette saisie. Elle est gardée entière : vérifiez-la avant de la refaire.',
    nl: 'Het fonds kent de computer niet waar deze invoer van komt. Ze is volledig bewaard: kijk ze na voor u ze overdoet.',
    de: 'Die Kasse kennt das Gerät nicht, von dem diese Eingabe kommt. Sie ist vollständig aufbewahrt: bitte prüfen, bevor Sie sie wiederholen.',
  },
  sequenceForked: {
    fr: 'Le poste d’où vient cette saisie a été copié. Elle est gardée entière : vérifiez qu’elle n’a pas déjà été faite.',
    nl: 'De computer waar deze invoer van komt, is gekopieerd. Ze is volledig bewaard: kijk na of ze niet al gebeurd is.',
    de: 'Das Gerät, von dem diese Eingabe kommt, wurde kopiert. Sie ist vollständig aufbewahrt: bitte prüfen, ob sie schon erfolgt ist.',
  },
  hashMismatch: {
    fr: 'Cette saisie a été abîmée en chemin. Ce qui en reste est gardé : comparez-le à vos notes et refaites-la.',
    nl: 'Deze invoer is onderweg beschadigd. Wat ervan overblijft, is bewaard: vergelijk het met uw notities en doe ze over.',
    de: 'Diese Eingabe wurde unterwegs beschädigt. Was davon bleibt, ist aufbewahrt: bitte mit Ihren Notizen vergleichen und wiederholen.',
  },
  midTaken: {
    fr: 'Cette saisie porte la marque d’une autre. Elle est gardée entière : refaites-la si elle manque.',
    nl: 'Deze invoer draagt het kenmerk van een andere. Ze is volledig bewaard: doe ze over als ze ontbreekt.',
    de: 'Diese Eingabe trägt das Kennzeichen einer anderen. Sie ist vollständig aufbewahrt: bitte wiederholen, wenn sie fehlt.',
  },
  idTaken: {
    fr: 'Ce que cette saisie devait créer existe déjà sous le même numéro. Elle est gardée entière : refaites-la.',
    nl: 'Wat deze invoer moest maken, bestaat al onder hetzelfde nummer. Ze is volledig bewaard: doe ze over.',
    de: 'Was diese Eingabe anlegen sollte, gibt es schon unter derselben Nummer. Sie ist vollständig aufbewahrt: bitte wiederholen.',
  },
  dossierProtected: {
    fr: 'Ce dossier est protégé et vous n’y avez pas accès. La saisie y est gardée pour qui peut l’ouvrir.',
    nl: 'Dit dossier is beschermd en u hebt er geen toegang toe. De invoer is daar bewaard voor wie het mag openen.',
    de: 'Diese Akte ist geschützt und Ihnen nicht zugänglich. Die Eingabe ist dort für die Berechtigten aufbewahrt.',
  },
  textNotStorable: {
    fr: 'Le texte contient des signes que la caisse ne peut pas garder. Reprenez-le sans eux.',
    nl: 'De tekst bevat tekens die het fonds niet kan bewaren. Neem hem over zonder die tekens.',
    de: 'Der Text enthält Zeichen, die die Kasse nicht speichern kann. Bitte ohne sie übernehmen.',
  },
  mutationFailed: {
    fr: 'La caisse n’a pas pu faire ce changement à cause d’une erreur chez elle. Il est gardé entier comme cas à traiter.',
    nl: 'Het fonds kon deze wijziging niet uitvoeren door een fout aan zijn kant. Ze is volledig bewaard als te behandelen geval.',
    de: 'Die Kasse konnte diese Änderung wegen eines eigenen Fehlers nicht ausführen. Sie ist vollständig als Fall aufbewahrt.',
  },
  unknown: {
    fr: 'La caisse n’a pas appliqué ce changement. Il est gardé entier comme cas à traiter.',
    nl: 'Het fonds heeft deze wijziging niet toegepast. Ze is volledig bewaard als te behandelen geval.',
    de: 'Die Kasse hat diese Änderung nicht übernommen. Sie ist vollständig als Fall aufbewahrt.',
  },
});

export type OutcomeCode = keyof typeof outcomeMessages;

/** The key of the sentence for a code that came from the wire. */
export function outcomeKey(code: string): OutcomeCode {
  return Object.hasOwn(outcomeMessages, code) ? (code as OutcomeCode) : 'unknown';
}
