import { defineMessages } from '#shared/i18n/message.ts';
import { hostProblemMessages } from './host-problem.messages.ts';

/** One sentence for what went wrong and one for the way out, by the stable reason of an AppError. */
export const problemMessages = defineMessages({
  ...hostProblemMessages,
  badCredentials: {
    fr: 'Ce matricule et ce mot de passe ne vont pas ensemble.',
    nl: 'Dit stamnummer en dit wachtwoord horen niet bij elkaar.',
    de: 'Diese Personalnummer und dieses Kennwort gehören nicht zusammen.',
  },
  'badCredentials.out': {
    fr: 'Vérifiez la touche de verrouillage des majuscules, puis essayez encore.',
    nl: 'Controleer de hoofdlettertoets en probeer opnieuw.',
    de: 'Prüfen Sie die Feststelltaste und versuchen Sie es erneut.',
  },
  tooManyRequests: {
    fr: 'Trop d’essais de suite.',
    nl: 'Te veel pogingen na elkaar.',
    de: 'Zu viele Versuche hintereinander.',
  },
  'tooManyRequests.out': {
    fr: 'Réessayez dans {seconds} secondes.',
    nl: 'Probeer opnieuw over {seconds} seconden.',
    de: 'Versuchen Sie es in {seconds} Sekunden erneut.',
  },
  unreachable: {
    fr: 'La caisse ne répond pas.',
    nl: 'Het fonds antwoordt niet.',
    de: 'Die Kasse antwortet nicht.',
  },
  'unreachable.out': {
    fr: 'Vérifiez le réseau. Qui a déjà travaillé sur ce poste peut le déverrouiller sans réseau avec son code.',
    nl: 'Controleer het netwerk. Wie al op deze computer werkte, kan hem zonder netwerk ontgrendelen met de code.',
    de: 'Prüfen Sie das Netz. Wer hier schon gearbeitet hat, kann ohne Netz mit dem Code entsperren.',
  },
  unavailable: {
    fr: 'La caisse est occupée ou en entretien.',
    nl: 'Het fonds is bezet of in onderhoud.',
    de: 'Die Kasse ist beschäftigt oder in Wartung.',
  },
  'unavailable.out': {
    fr: 'Réessayez dans une minute ; ce qui est enregistré ici reste ici.',
    nl: 'Probeer het over een minuut opnieuw; wat hier bewaard is, blijft hier.',
    de: 'Versuchen Sie es in einer Minute erneut; hier Gespeichertes bleibt hier.',
  },
  answerUnreadable: {
    fr: 'La réponse de la caisse est illisible.',
    nl: 'Het antwoord van het fonds is onleesbaar.',
    de: 'Die Antwort der Kasse ist unlesbar.',
  },
  'answerUnreadable.out': {
    fr: 'Un portail Wi-Fi ou un proxy répond peut-être à sa place. Ouvrez une page connue pour vérifier, puis réessayez.',
    nl: 'Misschien antwoordt een wifi-portaal of proxy in de plaats. Open een bekende pagina om te controleren en probeer opnieuw.',
    de: 'Vielleicht antwortet ein WLAN-Portal oder Proxy an ihrer Stelle. Öffnen Sie zur Prüfung eine bekannte Seite und versuchen Sie es erneut.',
  },
  protocolTooOld: {
    fr: 'Ce poste parle une version que la caisse n’accepte plus.',
    nl: 'Deze computer spreekt een versie die het fonds niet meer aanvaardt.',
    de: 'Dieser Rechner spricht eine Fassung, die die Kasse nicht mehr annimmt.',
  },
  'protocolTooOld.out': {
    fr: 'Rechargez la page pour prendre la nouvelle version. Vos changements en attente restent sur ce poste.',
    nl: 'Herlaad de pagina voor de nieuwe versie. Uw wachtende wijzigingen blijven op deze computer.',
    de: 'Laden Sie die Seite neu. Ihre wartenden Änderungen bleiben auf diesem Rechner.',
  },
  pinWrong: {
    fr: 'Ce n’est pas le bon code.',
    nl: 'Dit is niet de juiste code.',
    de: 'Das ist nicht der richtige Code.',
  },
  'pinWrong.out': {
    fr: {
      one: 'Encore {count} essai avant de devoir se reconnecter en ligne.',
      other: 'Encore {count} essais avant de devoir se reconnecter en ligne.',
    },
    nl: {
      one: 'Nog {count} poging voor u zich online moet aanmelden.',
      other: 'Nog {count} pogingen voor u zich online moet aanmelden.',
    },
    de: {
      one: 'Noch {count} Versuch bis zur Online-Anmeldung.',
      other: 'Noch {count} Versuche bis zur Online-Anmeldung.',
    },
  },
  pinWait: {
    fr: 'Trop d’essais de suite sur ce poste.',
    nl: 'Te veel pogingen na elkaar op deze computer.',
    de: 'Zu viele Versuche hintereinander auf diesem Rechner.',
  },
  'pinWait.out': {
    fr: 'Attendez {seconds} secondes.',
    nl: 'Wacht {seconds} seconden.',
    de: 'Warten Sie {seconds} Sekunden.',
  },
  phraseWrong: {
    fr: 'Ce n’est pas la phrase secrète de ce portable.',
    nl: 'Dit is niet de wachtzin van deze laptop.',
    de: 'Das ist nicht der Kennsatz dieses Laptops.',
  },
  phraseNeeded: {
    fr: 'Ce portable a été éteint, ou le code a été faux cinq fois : donnez sa phrase secrète.',
    nl: 'Deze laptop was uit, of de code was vijf keer fout: geef zijn wachtzin.',
    de: 'Dieser Laptop war aus, oder der Code war fünfmal falsch: Geben Sie seinen Kennsatz ein.',
  },
  phraseShape: {
    fr: 'Une phrase secrète a six mots de quatre lettres, tels qu’ils ont été montrés sur ce portable.',
    nl: 'Een wachtzin heeft zes woorden van vier letters, zoals ze op deze laptop getoond werden.',
    de: 'Ein Kennsatz hat sechs Wörter aus vier Buchstaben, wie sie auf diesem Laptop gezeigt wurden.',
  },
  pinLocked: {
    fr: 'Ce code est bloqué après dix essais.',
    nl: 'Deze code is geblokkeerd na tien pogingen.',
    de: 'Dieser Code ist nach zehn Versuchen gesperrt.',
  },
  'pinLocked.out': {
    fr: 'Connectez-vous en ligne avec votre mot de passe pour choisir un nouveau code. Rien de ce qui attend n’est perdu.',
    nl: 'Meld u online aan met uw wachtwoord om een nieuwe code te kiezen. Niets van wat wacht gaat verloren.',
    de: 'Melden Sie sich online mit Ihrem Kennwort an und wählen Sie einen neuen Code. Nichts Wartendes geht verloren.',
  },
  pinTooShort: {
    fr: 'Le code compte au moins six chiffres.',
    nl: 'De code telt minstens zes cijfers.',
    de: 'Der Code hat mindestens sechs Ziffern.',
  },
  openElsewhere: {
    fr: 'Vos dossiers sont ouverts dans une autre fenêtre de ce poste.',
    nl: 'Uw dossiers zijn open in een ander venster van deze computer.',
    de: 'Ihre Akten sind in einem anderen Fenster dieses Rechners offen.',
  },
  'openElsewhere.out': {
    fr: 'Continuez ici : l’autre fenêtre enregistrera son texte et se fermera.',
    nl: 'Ga hier verder: het andere venster bewaart zijn tekst en sluit.',
    de: 'Machen Sie hier weiter: Das andere Fenster speichert seinen Text und schließt.',
  },
  enrolCodeNeeded: {
    fr: 'Ce poste n’est pas encore admis par la caisse.',
    nl: 'Deze computer is nog niet toegelaten door het fonds.',
    de: 'Dieser Rechner ist von der Kasse noch nicht zugelassen.',
  },
  'enrolCodeNeeded.out': {
    fr: 'Demandez à l’administrateur un code d’admission et tapez-le ici.',
    nl: 'Vraag de beheerder een toelatingscode en typ die hier.',
    de: 'Bitten Sie die Verwaltung um einen Zulassungscode und geben Sie ihn hier ein.',
  },
  enrolCodeWrong: {
    fr: 'Ce code d’admission n’est pas, ou plus, valable.',
    nl: 'Deze toelatingscode is niet (meer) geldig.',
    de: 'Dieser Zulassungscode ist nicht (mehr) gültig.',
  },
  'enrolCodeWrong.out': {
    fr: 'Il ne sert qu’une fois : demandez-en un nouveau.',
    nl: 'Hij geldt maar één keer: vraag een nieuwe.',
    de: 'Er gilt nur einmal: Bitten Sie um einen neuen.',
  },
  deviceRevoked: {
    fr: 'La caisse a retiré l’accès de ce poste.',
    nl: 'Het fonds heeft de toegang van deze computer ingetrokken.',
    de: 'Die Kasse hat diesem Rechner den Zugang entzogen.',
  },
  'deviceRevoked.out': {
    fr: 'Demandez à l’administrateur. Vos changements en attente restent scellés ici.',
    nl: 'Vraag het aan de beheerder. Uw wachtende wijzigingen blijven hier verzegeld.',
    de: 'Fragen Sie die Verwaltung. Ihre wartenden Änderungen bleiben hier versiegelt.',
  },
  leaseEnded: {
    fr: {
      one: 'La caisse n’a pas répondu à ce poste depuis plus de {count} heure : les dossiers restent fermés.',
      other:
        'La caisse n’a pas répondu à ce poste depuis plus de {count} heures : les dossiers restent fermés.',
    },
    nl: {
      one: 'Het fonds heeft deze computer al meer dan {count} uur niet geantwoord: de dossiers blijven gesloten.',
      other:
        'Het fonds heeft deze computer al meer dan {count} uur niet geantwoord: de dossiers blijven gesloten.',
    },
    de: {
      one: 'Die Kasse hat diesem Rechner seit mehr als {count} Stunde nicht geantwortet: Die Akten bleiben geschlossen.',
      other:
        'Die Kasse hat diesem Rechner seit mehr als {count} Stunden nicht geantwortet: Die Akten bleiben geschlossen.',
    },
  },
  'leaseEnded.out': {
    fr: 'Reliez ce poste au réseau et tapez de nouveau votre code ; si la caisse ne vous reconnaît plus, connectez-vous avec votre mot de passe. Si l’heure du poste est fausse, corrigez-la. Rien de ce que vous avez écrit n’est perdu : tout reste ici, scellé.',
    nl: 'Verbind deze computer met het netwerk en geef uw code opnieuw in; herkent het fonds u niet meer, meld u dan aan met uw wachtwoord. Staat de klok verkeerd, zet ze dan juist. Niets van wat u schreef is verloren: alles blijft hier, verzegeld.',
    de: 'Verbinden Sie diesen Rechner mit dem Netz und geben Sie Ihren Code erneut ein; erkennt die Kasse Sie nicht mehr, melden Sie sich mit Ihrem Kennwort an. Geht die Uhr falsch, stellen Sie sie richtig. Nichts Geschriebenes ist verloren: Alles bleibt hier, versiegelt.',
  },
  leaseClockBack: {
    fr: 'L’horloge de ce poste a été reculée : elle ne dit plus depuis quand la caisse n’a pas répondu, et les dossiers restent fermés.',
    nl: 'De klok van deze computer is teruggezet: ze zegt niet meer hoe lang het fonds niet geantwoord heeft, en de dossiers blijven gesloten.',
    de: 'Die Uhr dieses Rechners wurde zurückgestellt: Sie sagt nicht mehr, wie lange die Kasse nicht geantwortet hat, und die Akten bleiben geschlossen.',
  },
  'leaseClockBack.out': {
    fr: 'Mettez l’horloge à l’heure, reliez le poste au réseau et tapez de nouveau votre code. Rien de ce que vous avez écrit n’est perdu.',
    nl: 'Zet de klok juist, verbind de computer met het netwerk en geef uw code opnieuw in. Niets van wat u schreef is verloren.',
    de: 'Stellen Sie die Uhr richtig, verbinden Sie den Rechner mit dem Netz und geben Sie Ihren Code erneut ein. Nichts Geschriebenes ist verloren.',
  },
  leaseClockAhead: {
    fr: {
      one: 'L’horloge de ce poste a sauté en avant : selon elle, plus de {count} heure a passé sans réponse de la caisse, et les dossiers restent fermés.',
      other:
        'L’horloge de ce poste a sauté en avant : selon elle, plus de {count} heures ont passé sans réponse de la caisse, et les dossiers restent fermés.',
    },
    nl: {
      one: 'De klok van deze computer is vooruitgesprongen: volgens haar is er al meer dan {count} uur geen antwoord van het fonds, en de dossiers blijven gesloten.',
      other:
        'De klok van deze computer is vooruitgesprongen: volgens haar is er al meer dan {count} uur geen antwoord van het fonds, en de dossiers blijven gesloten.',
    },
    de: {
      one: 'Die Uhr dieses Rechners ist vorgesprungen: Nach ihr gab es seit mehr als {count} Stunde keine Antwort der Kasse, und die Akten bleiben geschlossen.',
      other:
        'Die Uhr dieses Rechners ist vorgesprungen: Nach ihr gab es seit mehr als {count} Stunden keine Antwort der Kasse, und die Akten bleiben geschlossen.',
    },
  },
  'leaseClockAhead.out': {
    fr: 'Mettez l’horloge à l’heure, reliez le poste au réseau et tapez de nouveau votre code. Rien de ce que vous avez écrit n’est perdu.',
    nl: 'Zet de klok juist, verbind de computer met het netwerk en geef uw code opnieuw in. Niets van wat u schreef is verloren.',
    de: 'Stellen Sie die Uhr richtig, verbinden Sie den Rechner mit dem Netz und geben Sie Ihren Code erneut ein. Nichts Geschriebenes ist verloren.',
  },
  vaultNewer: {
    fr: 'Les données de ce poste ont été écrites par une version plus récente du Guichet.',
    nl: 'De gegevens op deze computer zijn door een nieuwere versie van Guichet geschreven.',
    de: 'Die Daten dieses Rechners stammen von einer neueren Fassung von Guichet.',
  },
  'vaultNewer.out': {
    fr: 'Rechargez la page pour prendre cette version ; rien n’a été touché.',
    nl: 'Herlaad de pagina om die versie te nemen; er is niets gewijzigd.',
    de: 'Laden Sie die Seite neu, um diese Fassung zu nehmen; nichts wurde verändert.',
  },
  dossierProtected: {
    fr: 'Ce dossier est protégé.',
    nl: 'Dit dossier is beschermd.',
    de: 'Diese Akte ist geschützt.',
  },
  'dossierProtected.out': {
    fr: 'Demandez à votre superviseur : lui seul peut l’ouvrir.',
    nl: 'Vraag het aan uw leidinggevende: alleen die kan het openen.',
    de: 'Fragen Sie Ihre Leitung: Nur sie kann sie öffnen.',
  },
  dossierUnknown: {
    fr: 'Ce dossier n’est pas, ou plus, dans vos bureaux.',
    nl: 'Dit dossier hoort niet (meer) bij uw kantoren.',
    de: 'Diese Akte gehört nicht (mehr) zu Ihren Büros.',
  },
  'dossierUnknown.out': {
    fr: 'Cherchez la personne par son nom ou son numéro.',
    nl: 'Zoek de persoon op naam of nummer.',
    de: 'Suchen Sie die Person mit Namen oder Nummer.',
  },
  forbidden: {
    fr: 'Votre rôle ne permet pas cela.',
    nl: 'Uw rol laat dat niet toe.',
    de: 'Ihre Rolle erlaubt das nicht.',
  },
  'forbidden.out': {
    fr: 'Demandez à un collègue qui en a le droit.',
    nl: 'Vraag het aan een collega die het mag.',
    de: 'Fragen Sie jemanden, der es darf.',
  },
  storageFull: {
    fr: 'Ce poste n’a pas pu écrire sur son disque.',
    nl: 'Deze computer kon niet op de schijf schrijven.',
    de: 'Dieser Rechner konnte nicht auf die Platte schreiben.',
  },
  'storageFull.out': {
    fr: 'Gardez cette page ouverte et réessayez ; si cela revient, libérez de la place.',
    nl: 'Laat deze pagina open en probeer opnieuw; komt het terug, maak dan plaats vrij.',
    de: 'Lassen Sie die Seite offen und versuchen Sie es erneut; kommt es wieder, schaffen Sie Platz.',
  },
  storageUnreadable: {
    fr: 'Les données chiffrées de ce poste sont illisibles.',
    nl: 'De versleutelde gegevens op deze computer zijn onleesbaar.',
    de: 'Die verschlüsselten Daten dieses Rechners sind unlesbar.',
  },
  'storageUnreadable.out': {
    fr: 'N’effacez rien. Connectez-vous en ligne : les dossiers reviennent de la caisse, et ce qui attendait ici revient de sa deuxième copie. Si cela persiste, exportez le travail non envoyé et prévenez l’administrateur.',
    nl: 'Wis niets. Meld u online aan: de dossiers komen terug van het fonds, en wat hier wachtte uit zijn tweede kopie. Blijft het duren, exporteer dan het niet-verzonden werk en verwittig de beheerder.',
    de: 'Löschen Sie nichts. Melden Sie sich online an: Die Akten kommen von der Kasse zurück, und was hier wartete, aus seiner zweiten Kopie. Hält es an, exportieren Sie die nicht gesendete Arbeit und verständigen Sie die Verwaltung.',
  },
  registryUnreadable: {
    fr: 'Le navigateur n’ouvre pas les données de ce poste.',
    nl: 'De browser opent de gegevens van deze computer niet.',
    de: 'Der Browser öffnet die Daten dieses Rechners nicht.',
  },
  'registryUnreadable.out': {
    fr: 'Fermez toutes les fenêtres du Guichet et réessayez. Si cela persiste, exportez d’abord le travail non envoyé ; l’administrateur peut ensuite effacer les données de ce site : les dossiers reviennent de la caisse.',
    nl: 'Sluit alle vensters van Guichet en probeer opnieuw. Blijft het duren, exporteer dan eerst het niet-verzonden werk; daarna kan de beheerder de gegevens van deze site wissen: de dossiers komen terug van het fonds.',
    de: 'Schließen Sie alle Fenster von Guichet und versuchen Sie es erneut. Hält es an, exportieren Sie zuerst die nicht gesendete Arbeit; danach kann die Verwaltung die Daten dieser Website löschen: Die Akten kommen von der Kasse zurück.',
  },
  fileNotHere: {
    fr: 'Ce fichier n’est pas sur ce poste, et le réseau manque.',
    nl: 'Dit bestand staat niet op deze computer, en het netwerk ontbreekt.',
    de: 'Diese Datei ist nicht auf diesem Rechner, und das Netz fehlt.',
  },
  'fileNotHere.out': {
    fr: 'Réessayez avec le réseau. Avant une tournée, « Emporter » prend les fichiers à l’avance.',
    nl: 'Probeer opnieuw met netwerk. Voor een ronde haalt “Meenemen” de bestanden vooraf op.',
    de: 'Versuchen Sie es mit Netz erneut. Vor einer Tour holt „Mitnehmen“ die Dateien im Voraus.',
  },
  fileNotSent: {
    fr: 'Le poste qui a reçu ce fichier ne l’a pas encore envoyé.',
    nl: 'De computer die dit bestand kreeg, heeft het nog niet verstuurd.',
    de: 'Der Rechner, der diese Datei bekam, hat sie noch nicht gesandt.',
  },
  'fileNotSent.out': {
    fr: 'Réessayez quand ce poste aura retrouvé le réseau.',
    nl: 'Probeer opnieuw wanneer die computer weer netwerk heeft.',
    de: 'Versuchen Sie es, wenn jener Rechner wieder Netz hat.',
  },
  fileDamaged: {
    fr: 'Ce fichier est abîmé sur ce poste et n’est pas montré.',
    nl: 'Dit bestand is op deze computer beschadigd en wordt niet getoond.',
    de: 'Diese Datei ist auf diesem Rechner beschädigt und wird nicht gezeigt.',
  },
  'fileDamaged.out': {
    fr: 'Ouvrez-le sur un autre poste, ou joignez le papier à nouveau.',
    nl: 'Open het op een andere computer, of voeg het papier opnieuw toe.',
    de: 'Öffnen Sie sie auf einem anderen Rechner, oder fügen Sie das Papier neu bei.',
  },
  onlyOwn: {
    fr: 'Une pièce est retirée par qui l’a jointe, ou par un superviseur.',
    nl: 'Een stuk wordt weggehaald door wie het toevoegde, of door een leidinggevende.',
    de: 'Einen Beleg entfernt, wer ihn beigefügt hat, oder eine Leitung.',
  },
  'onlyOwn.out': {
    fr: 'Demandez à cette personne ou à votre superviseur.',
    nl: 'Vraag het aan die persoon of aan uw leidinggevende.',
    de: 'Fragen Sie diese Person oder Ihre Leitung.',
  },
  notHeldOffline: {
    fr: 'Ce poste n’a que la fiche de ce dossier, et le réseau manque.',
    nl: 'Deze computer heeft alleen de fiche van dit dossier, en het netwerk ontbreekt.',
    de: 'Dieser Rechner hat nur die Karte dieser Akte, und das Netz fehlt.',
  },
  'notHeldOffline.out': {
    fr: 'Reprenez le réseau un instant, ou notez ce que dit la personne et complétez plus tard.',
    nl: 'Ga even online, of noteer wat de persoon zegt en vul later aan.',
    de: 'Gehen Sie kurz online oder notieren Sie das Gesagte und ergänzen Sie später.',
  },
  workOffline: { fr: 'Vous travaillez hors ligne.', nl: 'U werkt offline.', de: 'Sie arbeiten offline.' },
  'workOffline.out': {
    fr: 'Rebranchez le réseau par la pastille en haut à droite, puis réessayez.',
    nl: 'Zet het netwerk weer aan met de pil rechtsboven en probeer opnieuw.',
    de: 'Schalten Sie das Netz über die Pille oben rechts ein und versuchen Sie es erneut.',
  },
  locked: {
    fr: 'Ce poste est verrouillé.',
    nl: 'Deze computer is vergrendeld.',
    de: 'Dieser Rechner ist gesperrt.',
  },
  'locked.out': {
    fr: 'Déverrouillez-le avec votre code ; ce qui était enregistré est là.',
    nl: 'Ontgrendel met uw code; wat bewaard was, is er nog.',
    de: 'Entsperren Sie ihn mit Ihrem Code; Gespeichertes ist noch da.',
  },
  signInFirst: {
    fr: 'Il faut d’abord se connecter en ligne.',
    nl: 'U moet zich eerst online aanmelden.',
    de: 'Sie müssen sich zuerst online anmelden.',
  },
  'signInFirst.out': {
    fr: 'Donnez votre matricule et votre mot de passe.',
    nl: 'Geef uw stamnummer en wachtwoord.',
    de: 'Geben Sie Personalnummer und Kennwort ein.',
  },
  vaultUnknown: {
    fr: 'Ce poste ne vous connaît pas encore.',
    nl: 'Deze computer kent u nog niet.',
    de: 'Dieser Rechner kennt Sie noch nicht.',
  },
  'vaultUnknown.out': {
    fr: 'Connectez-vous une fois en ligne ; ensuite le réseau est facultatif.',
    nl: 'Meld u één keer online aan; daarna is het netwerk niet meer nodig.',
    de: 'Melden Sie sich einmal online an; danach ist das Netz entbehrlich.',
  },
  unexpected: {
    fr: 'Quelque chose d’inattendu a arrêté cette page ({code}).',
    nl: 'Iets onverwachts heeft deze pagina gestopt ({code}).',
    de: 'Etwas Unerwartetes hat diese Seite angehalten ({code}).',
  },
  'unexpected.out': {
    fr: 'Rechargez la page. Ce qui porte « enregistré » est sur ce poste.',
    nl: 'Herlaad de pagina. Wat « bewaard » vermeldt, staat op deze computer.',
    de: 'Laden Sie die Seite neu. Was « gespeichert » trägt, ist auf diesem Rechner.',
  },
});
