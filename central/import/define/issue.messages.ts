import type { Text3 } from '#shared/kernel/lang.ts';
import type { IssueKey } from './codes.ts';

/** What is wrong and how it is mended. A placeholder holds a place, a code or a column, never what a cell holds. */
export const issueMessages: Readonly<Record<IssueKey, Text3>> = {
  E01: {
    fr: 'Le fichier n’est ni en UTF-8 ni en Windows-1252 (ligne {line}). Réenregistrez-le en UTF-8.',
    nl: 'Het bestand is noch in UTF-8 noch in Windows-1252 (regel {line}). Sla het opnieuw op in UTF-8.',
    de: 'Die Datei ist weder in UTF-8 noch in Windows-1252 (Zeile {line}). Speichern Sie sie neu in UTF-8.',
  },
  E02: {
    fr: 'En-tête non reconnu : colonne « {column} » absente. Ajoutez-la ou donnez une table de correspondance (--map).',
    nl: 'Kopregel niet herkend: kolom “{column}” ontbreekt. Voeg ze toe of geef een vertaaltabel (--map).',
    de: 'Kopfzeile nicht erkannt: Spalte „{column}“ fehlt. Ergänzen Sie sie oder geben Sie eine Zuordnung an (--map).',
  },
  E02unknown: {
    fr: 'En-tête non reconnu : aucune colonne ne dit de quel fichier il s’agit. Nommez-les comme docs/import.md ou donnez une table de correspondance (--map).',
    nl: 'Kopregel niet herkend: geen enkele kolom zegt welk bestand dit is. Noem ze zoals in docs/import.md of geef een vertaaltabel (--map).',
    de: 'Kopfzeile nicht erkannt: keine Spalte sagt, welche Datei das ist. Benennen Sie sie wie in docs/import.md oder geben Sie eine Zuordnung an (--map).',
  },
  E02unreadable: {
    fr: 'Le fichier ne peut pas être lu. Vérifiez le chemin et les droits.',
    nl: 'Het bestand kan niet gelezen worden. Controleer het pad en de rechten.',
    de: 'Die Datei kann nicht gelesen werden. Prüfen Sie Pfad und Rechte.',
  },
  E03: {
    fr: '{found} champs au lieu de {expected} : un séparateur ou un guillemet manque ou est de trop.',
    nl: '{found} velden in plaats van {expected}: een scheidingsteken of aanhalingsteken ontbreekt of is er te veel.',
    de: '{found} Felder statt {expected}: ein Trennzeichen oder Anführungszeichen fehlt oder ist zu viel.',
  },
  E04: {
    fr: 'La colonne {column} est obligatoire et elle est vide.',
    nl: 'De kolom {column} is verplicht en is leeg.',
    de: 'Die Spalte {column} ist Pflicht und ist leer.',
  },
  E05: {
    fr: 'Le NISS doit compter 11 chiffres ; on en lit {n}.',
    nl: 'Het INSZ moet 11 cijfers tellen; er zijn er {n} gelezen.',
    de: 'Die ENSS muss 11 Ziffern haben; gelesen wurden {n}.',
  },
  E06: {
    fr: 'Les six premiers chiffres du NISS ne forment ni une date de naissance ni un numéro bis possibles.',
    nl: 'De eerste zes cijfers van het INSZ vormen geen mogelijke geboortedatum en geen mogelijk bisnummer.',
    de: 'Die ersten sechs Ziffern der ENSS bilden weder ein mögliches Geburtsdatum noch eine mögliche Bisnummer.',
  },
  E07: {
    fr: 'Les deux derniers chiffres du NISS (positions 10 et 11) ne correspondent pas aux neuf premiers.',
    nl: 'De laatste twee cijfers van het INSZ (posities 10 en 11) passen niet bij de eerste negen.',
    de: 'Die beiden letzten Ziffern der ENSS (Stellen 10 und 11) passen nicht zu den neun ersten.',
  },
  E08: {
    fr: 'La date de naissance ne concorde pas avec le NISS.',
    nl: 'De geboortedatum stemt niet overeen met het INSZ.',
    de: 'Das Geburtsdatum stimmt nicht mit der ENSS überein.',
  },
  E08sex: {
    fr: 'Le sexe ne concorde pas avec le numéro d’ordre du NISS : à vérifier.',
    nl: 'Het geslacht stemt niet overeen met het volgnummer van het INSZ: na te kijken.',
    de: 'Das Geschlecht stimmt nicht mit der Ordnungsnummer der ENSS überein: zu prüfen.',
  },
  E09: {
    fr: 'Cet identifiant figure déjà à la ligne {other} pour un autre dossier.',
    nl: 'Dit identificatienummer staat al op regel {other} voor een ander dossier.',
    de: 'Diese Kennung steht schon in Zeile {other} für eine andere Akte.',
  },
  E09held: {
    fr: 'Cet identifiant appartient déjà à un autre dossier de la caisse.',
    nl: 'Dit identificatienummer behoort al tot een ander dossier van het fonds.',
    de: 'Diese Kennung gehört schon zu einer anderen Akte der Kasse.',
  },
  E10: {
    fr: 'Le numéro d’entreprise doit compter 10 chiffres et ses deux derniers doivent correspondre aux huit premiers.',
    nl: 'Het ondernemingsnummer moet 10 cijfers tellen en de laatste twee moeten passen bij de eerste acht.',
    de: 'Die Unternehmensnummer muss 10 Ziffern haben und die beiden letzten müssen zu den acht ersten passen.',
  },
  E11: {
    fr: 'L’IBAN n’est pas valide (clé en positions 3 et 4, ou longueur) : la ligne entre sans compte bancaire.',
    nl: 'De IBAN is niet geldig (controlecijfers op posities 3 en 4, of lengte): de rij komt binnen zonder bankrekening.',
    de: 'Die IBAN ist nicht gültig (Prüfziffern an den Stellen 3 und 4, oder Länge): die Zeile kommt ohne Bankkonto hinein.',
  },
  E12: {
    fr: 'La communication structurée n’est pas valide : le paiement entre sans communication et rejoint la file à rapprocher.',
    nl: 'De gestructureerde mededeling is niet geldig: de betaling komt binnen zonder mededeling en gaat naar de wachtrij om toe te wijzen.',
    de: 'Die strukturierte Mitteilung ist nicht gültig: die Zahlung kommt ohne Mitteilung hinein und wartet auf Zuordnung.',
  },
  E13: {
    fr: '{column} : cette date n’existe pas ou n’est pas écrite AAAA-MM-JJ ou JJ/MM/AAAA.',
    nl: '{column}: deze datum bestaat niet of is niet geschreven als JJJJ-MM-DD of DD/MM/JJJJ.',
    de: '{column}: dieses Datum gibt es nicht oder es ist nicht als JJJJ-MM-TT oder TT/MM/JJJJ geschrieben.',
  },
  E14: {
    fr: 'La date de fin précède la date de début.',
    nl: 'De einddatum ligt voor de begindatum.',
    de: 'Das Enddatum liegt vor dem Anfangsdatum.',
  },
  E15: {
    fr: '{column} : cette date est postérieure à la date de l’extrait ({asOf}).',
    nl: '{column}: deze datum ligt na de datum van het uittreksel ({asOf}).',
    de: '{column}: dieses Datum liegt nach dem Datum des Auszugs ({asOf}).',
  },
  E16: {
    fr: '{column} : ce n’est pas un montant en euros (au plus deux décimales, au plus 1 000 000).',
    nl: '{column}: dit is geen bedrag in euro (hoogstens twee decimalen, hoogstens 1 000 000).',
    de: '{column}: das ist kein Betrag in Euro (höchstens zwei Dezimalen, höchstens 1 000 000).',
  },
  E17: {
    fr: 'Un montant négatif n’est admis que pour une extourne ({column} doit désigner la ligne extournée).',
    nl: 'Een negatief bedrag mag alleen voor een tegenboeking ({column} moet de teruggeboekte regel noemen).',
    de: 'Ein negativer Betrag ist nur für eine Stornierung zulässig ({column} muss die stornierte Zeile nennen).',
  },
  E18: {
    fr: '{column} : valeur inconnue. Valeurs admises : {values}.',
    nl: '{column}: onbekende waarde. Toegelaten waarden: {values}.',
    de: '{column}: unbekannter Wert. Zulässige Werte: {values}.',
  },
  E19: {
    fr: '{column} : un trimestre s’écrit 2026Q4 ; il est obligatoire pour « {kind} ».',
    nl: '{column}: een kwartaal schrijft men 2026Q4; het is verplicht voor “{kind}”.',
    de: '{column}: ein Quartal schreibt man 2026Q4; es ist Pflicht für „{kind}“.',
  },
  E19plain: {
    fr: '{column} : un trimestre s’écrit 2026Q4, une année 2026.',
    nl: '{column}: een kwartaal schrijft men 2026Q4, een jaar 2026.',
    de: '{column}: ein Quartal schreibt man 2026Q4, ein Jahr 2026.',
  },
  E20: {
    fr: '{column} : aucune ligne {target} ne porte cette référence.',
    nl: '{column}: geen enkele rij van {target} draagt deze verwijzing.',
    de: '{column}: keine Zeile von {target} trägt diese Referenz.',
  },
  E21: {
    fr: 'La ligne {target} dont celle-ci dépend a été rejetée (ligne {other}).',
    nl: 'De rij van {target} waarvan deze afhangt, is geweigerd (regel {other}).',
    de: 'Die Zeile von {target}, von der diese abhängt, wurde abgewiesen (Zeile {other}).',
  },
  E22: {
    fr: 'Cette période chevauche la ligne {other} pour la même qualité.',
    nl: 'Deze periode overlapt regel {other} voor dezelfde hoedanigheid.',
    de: 'Dieser Zeitraum überschneidet Zeile {other} für dieselbe Eigenschaft.',
  },
  E22gap: {
    fr: 'Les périodes d’une même affiliation doivent se suivre sans trou.',
    nl: 'De periodes van eenzelfde aansluiting moeten zonder onderbreking op elkaar volgen.',
    de: 'Die Zeiträume eines Anschlusses müssen lückenlos aufeinander folgen.',
  },
  E23: {
    fr: 'La catégorie {category} n’est pas possible pour la qualité {capacity} ou l’âge de la personne.',
    nl: 'De categorie {category} is niet mogelijk voor de hoedanigheid {capacity} of de leeftijd van de persoon.',
    de: 'Die Kategorie {category} ist für die Eigenschaft {capacity} oder das Alter der Person nicht möglich.',
  },
  E24: {
    fr: 'Catégorie {category} inhabituelle à cet âge ou pour cette durée : à vérifier.',
    nl: 'Categorie {category} ongewoon op die leeftijd of voor die duur: na te kijken.',
    de: 'Kategorie {category} in diesem Alter oder für diese Dauer ungewöhnlich: zu prüfen.',
  },
  E25: {
    fr: 'La période commence avant {birth} ou finit après {end} de la personne ou de la société.',
    nl: 'De periode begint voor {birth} of eindigt na {end} van de persoon of de vennootschap.',
    de: 'Der Zeitraum beginnt vor {birth} oder endet nach {end} der Person oder der Gesellschaft.',
  },
  E26: {
    fr: 'Le total imputé dépasse le paiement, ou le montant diffère d’une ligne à l’autre.',
    nl: 'Het toegerekende totaal is hoger dan de betaling, of het bedrag verschilt van rij tot rij.',
    de: 'Die angerechnete Summe übersteigt die Zahlung, oder der Betrag ist von Zeile zu Zeile verschieden.',
  },
  E26totals: {
    fr: 'Les totaux de contrôle de l’extrait ne correspondent pas.',
    nl: 'De controletotalen van het uittreksel kloppen niet.',
    de: 'Die Kontrollsummen des Auszugs stimmen nicht.',
  },
  E27: {
    fr: 'Trimestre hors de toute période d’affiliation : ligne reprise, à vérifier.',
    nl: 'Kwartaal buiten elke aansluitingsperiode: rij overgenomen, na te kijken.',
    de: 'Quartal außerhalb jedes Anschlusszeitraums: Zeile übernommen, zu prüfen.',
  },
  E28: {
    fr: 'Code postal absent de la table ({tableDate}) : adresse reprise, commune à compléter.',
    nl: 'Postcode niet in de tabel ({tableDate}): adres overgenomen, gemeente aan te vullen.',
    de: 'Postleitzahl nicht in der Tabelle ({tableDate}): Adresse übernommen, Gemeinde zu ergänzen.',
  },
  E28missing: {
    fr: 'Le code postal est obligatoire en Belgique.',
    nl: 'De postcode is verplicht in België.',
    de: 'Die Postleitzahl ist in Belgien Pflicht.',
  },
  E29: {
    fr: 'Une majoration ne porte que sur une cotisation.',
    nl: 'Een verhoging kan alleen op een bijdrage slaan.',
    de: 'Ein Zuschlag kann sich nur auf einen Beitrag beziehen.',
  },
  E29reversal: {
    fr: 'L’extourne doit être égale et opposée à une ligne non extournée.',
    nl: 'De tegenboeking moet gelijk en tegengesteld zijn aan een niet-teruggeboekte regel.',
    de: 'Die Stornierung muss gleich und entgegengesetzt zu einer nicht stornierten Zeile sein.',
  },
  E30: {
    fr: 'Modifié au guichet depuis le dernier extrait : valeur du guichet gardée, conflit ouvert.',
    nl: 'Aan het loket gewijzigd sinds het laatste uittreksel: waarde van het loket behouden, tegenspraak geopend.',
    de: 'Am Schalter seit dem letzten Auszug geändert: Wert des Schalters behalten, Widerspruch eröffnet.',
  },
  E31: {
    fr: '{column} : coordonnée illisible, la ligne entre sans elle.',
    nl: '{column}: onleesbaar contactgegeven, de rij komt zonder dit gegeven binnen.',
    de: '{column}: unlesbare Kontaktangabe, die Zeile kommt ohne sie hinein.',
  },
  I40: {
    fr: 'Cette personne ou cette société est fictive : elle n’entre que dans une centrale de démonstration.',
    nl: 'Deze persoon of vennootschap is fictief: ze komt alleen binnen in een demonstratiecentrale.',
    de: 'Diese Person oder Gesellschaft ist fiktiv: sie kommt nur in eine Demonstrationszentrale hinein.',
  },
};
