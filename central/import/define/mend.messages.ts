import type { Text3 } from '#shared/kernel/lang.ts';
import type { IssueKey } from './codes.ts';

/** What to do about an issue; beside the sentence that says what it is. */
export const mendMessages: Readonly<Record<IssueKey, Text3>> = {
  E01: {
    fr: 'Enregistrez le fichier en UTF-8 (CSV UTF-8 dans un tableur).',
    nl: 'Sla het bestand op in UTF-8 (CSV UTF-8 in een rekenblad).',
    de: 'Speichern Sie die Datei in UTF-8 (CSV UTF-8 in einer Tabelle).',
  },
  E02: {
    fr: 'Ajoutez la colonne à l’extrait, ou dites laquelle des vôtres y correspond.',
    nl: 'Voeg de kolom toe aan het uittreksel, of zeg welke van de uwe ermee overeenkomt.',
    de: 'Ergänzen Sie die Spalte im Auszug, oder sagen Sie, welche der Ihren ihr entspricht.',
  },
  E02unknown: {
    fr: 'Mettez les noms des colonnes sur la première ligne, comme docs/import.md les donne.',
    nl: 'Zet de namen van de kolommen op de eerste regel, zoals docs/import.md ze geeft.',
    de: 'Setzen Sie die Spaltennamen in die erste Zeile, wie docs/import.md sie nennt.',
  },
  E02unreadable: {
    fr: 'Choisissez le fichier de nouveau, fermé dans les autres programmes.',
    nl: 'Kies het bestand opnieuw, gesloten in de andere programma’s.',
    de: 'Wählen Sie die Datei erneut, in anderen Programmen geschlossen.',
  },
  E03: {
    fr: 'Comptez les séparateurs de la ligne ; mettez entre guillemets une cellule qui en contient.',
    nl: 'Tel de scheidingstekens van de regel; zet een cel die er een bevat tussen aanhalingstekens.',
    de: 'Zählen Sie die Trennzeichen der Zeile; setzen Sie eine Zelle, die eines enthält, in Anführungszeichen.',
  },
  E04: {
    fr: 'Complétez la cellule dans votre système et refaites l’extrait.',
    nl: 'Vul de cel in uw systeem aan en maak het uittreksel opnieuw.',
    de: 'Ergänzen Sie die Zelle in Ihrem System und erstellen Sie den Auszug neu.',
  },
  E05: {
    fr: 'Reprenez le numéro sur la carte d’identité ou au Registre national.',
    nl: 'Neem het nummer over van de identiteitskaart of uit het Rijksregister.',
    de: 'Übernehmen Sie die Nummer vom Personalausweis oder aus dem Nationalregister.',
  },
  E06: {
    fr: 'Vérifiez les six premiers chiffres sur la carte d’identité.',
    nl: 'Controleer de eerste zes cijfers op de identiteitskaart.',
    de: 'Prüfen Sie die ersten sechs Ziffern auf dem Personalausweis.',
  },
  E07: {
    fr: 'Cherchez un chiffre inversé ou mal recopié.',
    nl: 'Zoek een verwisseld of verkeerd overgenomen cijfer.',
    de: 'Suchen Sie eine vertauschte oder falsch übertragene Ziffer.',
  },
  E08: {
    fr: 'Corrigez la date ou le NISS, celui des deux qui est faux.',
    nl: 'Verbeter de datum of het INSZ, welk van beide fout is.',
    de: 'Berichtigen Sie das Datum oder die ENSS, je nachdem, was falsch ist.',
  },
  E08sex: {
    fr: 'Corrigez le sexe s’il est faux ; sinon, fermez la tâche du dossier.',
    nl: 'Verbeter het geslacht als het fout is; sluit anders de taak in het dossier.',
    de: 'Berichtigen Sie das Geschlecht, wenn es falsch ist; sonst schließen Sie die Aufgabe in der Akte.',
  },
  E09: {
    fr: 'Gardez une seule des deux lignes, ou corrigez la référence qui se répète.',
    nl: 'Behoud één van beide regels, of verbeter de verwijzing die terugkomt.',
    de: 'Behalten Sie eine der beiden Zeilen, oder berichtigen Sie die doppelte Referenz.',
  },
  E09held: {
    fr: 'Cherchez l’autre dossier dans Guichet : ou c’est la même personne, ou le numéro est faux.',
    nl: 'Zoek het andere dossier in Guichet: ofwel is het dezelfde persoon, ofwel is het nummer fout.',
    de: 'Suchen Sie die andere Akte in Guichet: entweder ist es dieselbe Person, oder die Nummer ist falsch.',
  },
  E10: {
    fr: 'Reprenez le numéro à la Banque-Carrefour des Entreprises.',
    nl: 'Neem het nummer over uit de Kruispuntbank van Ondernemingen.',
    de: 'Übernehmen Sie die Nummer aus der Zentralen Datenbank der Unternehmen.',
  },
  E11: {
    fr: 'Demandez l’IBAN à la personne et complétez-le au dossier.',
    nl: 'Vraag de IBAN aan de persoon en vul hem aan in het dossier.',
    de: 'Erfragen Sie die IBAN und ergänzen Sie sie in der Akte.',
  },
  E12: {
    fr: 'Rapprochez le paiement à la main.',
    nl: 'Wijs de betaling met de hand toe.',
    de: 'Ordnen Sie die Zahlung von Hand zu.',
  },
  E13: {
    fr: 'Écrivez la date AAAA-MM-JJ ou JJ/MM/AAAA.',
    nl: 'Schrijf de datum als JJJJ-MM-DD of DD/MM/JJJJ.',
    de: 'Schreiben Sie das Datum als JJJJ-MM-TT oder TT/MM/JJJJ.',
  },
  E14: {
    fr: 'Inversez les deux dates, ou corrigez celle qui est fausse.',
    nl: 'Wissel de twee datums om, of verbeter de foute.',
    de: 'Vertauschen Sie die beiden Daten, oder berichtigen Sie das falsche.',
  },
  E15: {
    fr: 'Corrigez la date, ou la date de l’extrait.',
    nl: 'Verbeter de datum, of de datum van het uittreksel.',
    de: 'Berichtigen Sie das Datum, oder das Datum des Auszugs.',
  },
  E16: {
    fr: 'Écrivez le montant en euros avec deux décimales au plus, sans symbole.',
    nl: 'Schrijf het bedrag in euro met hoogstens twee decimalen, zonder teken.',
    de: 'Schreiben Sie den Betrag in Euro mit höchstens zwei Dezimalen, ohne Zeichen.',
  },
  E17: {
    fr: 'Nommez la ligne extournée, ou corrigez le signe.',
    nl: 'Noem de teruggeboekte regel, of verbeter het teken.',
    de: 'Nennen Sie die stornierte Zeile, oder berichtigen Sie das Vorzeichen.',
  },
  E18: {
    fr: 'Prenez une des valeurs admises, ou faites correspondre la vôtre (--map).',
    nl: 'Neem een van de toegelaten waarden, of laat de uwe ermee overeenstemmen (--map).',
    de: 'Nehmen Sie einen der zulässigen Werte, oder ordnen Sie Ihren zu (--map).',
  },
  E19: {
    fr: 'Complétez le trimestre ou l’année que la nature de la ligne demande.',
    nl: 'Vul het kwartaal of het jaar aan dat de aard van de regel vraagt.',
    de: 'Ergänzen Sie das Quartal oder das Jahr, das die Art der Zeile verlangt.',
  },
  E19plain: {
    fr: 'Écrivez le trimestre 2026Q4, l’année 2026.',
    nl: 'Schrijf het kwartaal als 2026Q4, het jaar als 2026.',
    de: 'Schreiben Sie das Quartal als 2026Q4, das Jahr als 2026.',
  },
  E20: {
    fr: 'Donnez aussi le fichier qui porte cette référence, ou corrigez-la.',
    nl: 'Geef ook het bestand dat deze verwijzing draagt, of verbeter ze.',
    de: 'Geben Sie auch die Datei mit dieser Referenz, oder berichtigen Sie sie.',
  },
  E21: {
    fr: 'Corrigez d’abord la ligne dont celle-ci dépend : elle entrera avec elle.',
    nl: 'Verbeter eerst de regel waarvan deze afhangt: ze komt er samen mee binnen.',
    de: 'Berichtigen Sie zuerst die Zeile, von der diese abhängt: sie kommt mit ihr hinein.',
  },
  E22: {
    fr: 'Fermez la première période avant d’ouvrir la suivante.',
    nl: 'Sluit de eerste periode voor u de volgende opent.',
    de: 'Schließen Sie den ersten Zeitraum, bevor Sie den nächsten öffnen.',
  },
  E22gap: {
    fr: 'Faites commencer chaque période le lendemain de la précédente, ou donnez une autre référence.',
    nl: 'Laat elke periode beginnen de dag na de vorige, of geef een andere verwijzing.',
    de: 'Lassen Sie jeden Zeitraum am Tag nach dem vorigen beginnen, oder geben Sie eine andere Referenz.',
  },
  E23: {
    fr: 'Corrigez la catégorie ou la qualité.',
    nl: 'Verbeter de categorie of de hoedanigheid.',
    de: 'Berichtigen Sie die Kategorie oder die Eigenschaft.',
  },
  E24: {
    fr: 'Vérifiez la catégorie ; si elle est juste, fermez la tâche du dossier.',
    nl: 'Kijk de categorie na; als ze juist is, sluit de taak in het dossier.',
    de: 'Prüfen Sie die Kategorie; wenn sie stimmt, schließen Sie die Aufgabe in der Akte.',
  },
  E25: {
    fr: 'Ramenez la période dans la vie de la personne ou de la société.',
    nl: 'Breng de periode binnen het leven van de persoon of de vennootschap.',
    de: 'Bringen Sie den Zeitraum in das Leben der Person oder der Gesellschaft.',
  },
  E26: {
    fr: 'Mettez le même montant sur chaque ligne du paiement, et n’imputez pas davantage.',
    nl: 'Zet hetzelfde bedrag op elke regel van de betaling, en wijs niet meer toe.',
    de: 'Setzen Sie auf jede Zeile der Zahlung denselben Betrag, und rechnen Sie nicht mehr an.',
  },
  E26totals: {
    fr: 'Refaites l’extrait entier, ou corrigez extract.csv : rien n’a été repris.',
    nl: 'Maak het hele uittreksel opnieuw, of verbeter extract.csv: er is niets overgenomen.',
    de: 'Erstellen Sie den ganzen Auszug neu, oder berichtigen Sie extract.csv: nichts wurde übernommen.',
  },
  E27: {
    fr: 'Ajoutez l’affiliation qui manque, ou vérifiez le trimestre au dossier.',
    nl: 'Voeg de ontbrekende aansluiting toe, of kijk het kwartaal in het dossier na.',
    de: 'Ergänzen Sie den fehlenden Anschluss, oder prüfen Sie das Quartal in der Akte.',
  },
  E28: {
    fr: 'Vérifiez le code postal, ou complétez la commune au dossier.',
    nl: 'Kijk de postcode na, of vul de gemeente in het dossier aan.',
    de: 'Prüfen Sie die Postleitzahl, oder ergänzen Sie die Gemeinde in der Akte.',
  },
  E28missing: {
    fr: 'Complétez le code postal, ou le pays si l’adresse est à l’étranger.',
    nl: 'Vul de postcode aan, of het land als het adres in het buitenland ligt.',
    de: 'Ergänzen Sie die Postleitzahl, oder das Land, wenn die Anschrift im Ausland liegt.',
  },
  E29: {
    fr: 'Faites porter la majoration sur la ligne de cotisation.',
    nl: 'Laat de verhoging op de bijdrageregel slaan.',
    de: 'Beziehen Sie den Zuschlag auf die Beitragszeile.',
  },
  E29reversal: {
    fr: 'Donnez à l’extourne le montant opposé de la ligne, une seule fois.',
    nl: 'Geef de tegenboeking het tegengestelde bedrag van de regel, één keer.',
    de: 'Geben Sie der Stornierung den entgegengesetzten Betrag der Zeile, ein einziges Mal.',
  },
  E30: {
    fr: 'Décidez du conflit dans l’écran des conflits.',
    nl: 'Beslis over de tegenspraak in het scherm met tegenspraken.',
    de: 'Entscheiden Sie den Widerspruch auf dem Bildschirm der Widersprüche.',
  },
  E31: {
    fr: 'Demandez la coordonnée à la personne et complétez-la au dossier.',
    nl: 'Vraag het contactgegeven aan de persoon en vul het aan in het dossier.',
    de: 'Erfragen Sie die Angabe und ergänzen Sie sie in der Akte.',
  },
  I40: {
    fr: 'Retirez cette ligne, ou essayez l’extrait dans une centrale de démonstration.',
    nl: 'Haal deze regel weg, of probeer het uittreksel in een demonstratiecentrale.',
    de: 'Entfernen Sie diese Zeile, oder probieren Sie den Auszug in einer Demonstrationszentrale.',
  },
};
