import type { Lang } from '#shared/kernel/lang.ts';

/** Ordinary things of nature, trade and house: with their coined ending nobody takes them for a real family. */
export const familyStems: Readonly<Record<Lang, readonly string[]>> = {
  fr: words(`
    Abeille Abricot Acajou Aiguière Ajonc Alcôve Alouette Amande Amarante Ambre Ancolie Anémone Angélique Arbousier
    Ardoise Argile Armoise Artichaut Aster Aubépine Aubergine Aurore Aveline Azurite Balançoire Baleine Bambou Barrique
    Basilic Bateau Bécassine Bégonia Belette Bergamote Bergerie Beurrier Bleuet Blé Bocage Boisseau Bouleau Boulange
    Bourdon Bourrache Boussole Bouton Branche Brebis Brindille Brioche Brisant Brocante Brouette Brouillard Bruyère
    Buisson Cabane Cabriole Cachemire Cadran Caillou Calandre Calèche Camélia Campanule Canevas Cannelle Capucine
    Carafe Carillon Carotte Cascade Cassis Cèdre Cerfeuil Cerise Chandelle Chanterelle Chardon Charmille Charpente
    Charrette Châtaigne Chaudron Chaumière Chèvrefeuille Chicorée Ciboulette Cigale Citronnelle Clairière Clairon
    Clématite Clocher Cloître Clavier Coccinelle Colibri Colline Colombe Coquelicot Coquille Corbeille Cordage
    Coriandre Cornouille Coudrier Courlis Couronne Crépuscule Cresson Crinoline Cristal Crocus Cumin Cyclamen Cyprès
    Dahlia Datte Délavé Dentelle Digitale Douve Dragée Écluse Écorce Écrin Écume Églantine Émeraude Encrier Épeautre
    Épinette Érable Estragon Étamine Étang Étincelle Étoile Fabrique Façade Faïence Falaise Fanal Farine Faucille
    Fauvette Fenouil Ferme Feuillage Ficelle Figuier Filature Flanelle Flocon Flûte Fontaine Forêt Fougère Fournil
    Fraisier Framboise Fresque Friche Froment Fuchsia Fuseau Galet Garance Garrigue Gazelle Genêt Genièvre Gentiane
    Géranium Girofle Girouette Givre Glacier Glaïeul Glycine Gouttière Grange Granit Grelot Grenadine Grenier Griotte
    Groseille Gruyère Guéridon Guipure Hameau Hautbois Herbier Hérisson Héron Hêtraie Hirondelle Horloge Houblon Huître
    Iris Ivoire Jacinthe Jardin Jasmin Jonquille Joubarbe Laiton Lampion Lanterne Laurier Lavande Libellule Lichen
    Lierre Lilas Limaçon Limaille Linteau Loutre Lucarne Lumière Luzerne Magnolia Maïs Mandoline Marguerite Marjolaine
    Marmite Mélèze Menthe Merisier Mésange Mimosa Mirabelle Moisson Moulin Mousseline Muguet Mûrier Myosotis Myrtille
    Narcisse Nénuphar Noisette Nuage Œillet Olivette Ombelle Orangeraie Orchidée Origan Ortie Osier Oseille Palette
    Panier Paprika Parchemin Passerelle Pastel Pâturage Pavillon Pensée Peuplier Pigeonnier Pimprenelle Pinède Pivoine
    Plume Poirier Porcelaine Potager Pressoir Primevère Prunelle Quenouille Rabot Radeau Ramage Réglisse Renoncule
    Réséda Rivière Romarin Ronce Rosée Roseau Rossignol Ruisseau Safran Sarriette Sauge Saule Seigle Serpolet Sittelle
    Sorbier Source Sureau Tamaris Tapisserie Thym Tilleul Tonnelle Tournesol Trèfle Truelle Tuile Valériane Vannerie
    Vendange Verger Verveine Vigne Violette Vitrail Vitrine Volière Voilier Zéphyr`),
  nl: words(`
    Aalbes Aardbei Akelei Akker Appelaar Atelier Avondrood Baksteen Balk Bamboe Basterdwortel Beek Beitel Berk Besjes
    Beuk Bieslook Bijenkorf Blauwregen Bloemist Bloesem Boekweit Boerenwagen Bolderkar Boomgaard Boonkruid Boterbloem
    Bosrand Braambes Brem Breinaald Broodmand Brugwachter Buizerd Citroen Clematis Dakpan Dahlia Dageraad Dauwdruppel
    Deken Dennenbos Distel Doorn Dorpsplein Dovenetel Draaimolen Druif Duif Duinroos Dwarsfluit Eekhoorn Egel Eglantier
    Eiland Eikel Elzenhout Emmer Engelwortel Erwt Esdoorn Fluiter Framboos Fresia Fuchsia Galjoen Ganzerik Garenklos
    Gaspel Geitenkaas Gele Gerst Gieter Gladiool Glasraam Graanschuur Grasland Grutto Haagbeuk Haardvuur Hagel Halm
    Hamer Handschoen Havermout Hazelaar Heide Hengel Herfst Herder Heuvel Hoefijzer Hooiberg Hopveld Hondsroos Hortensia
    Houtduif Huislook Hulst Ijsvogel Iris Jasmijn Jeneverbes Kaars Kade Kalebas Kamille Kaneel Kapstok Karwei Kastanje
    Kelder Kers Ketel Kievit Klaproos Klaver Klavecimbel Klei Klimop Klok Klomp Knoop Koekoek Kompas Komijn Korenaar
    Korenbloem Korst Kraan Kreek Krekel Kruidnagel Kruiwagen Kruisbes Kwikstaart Kwartel Lade Lamp Lantaarn Lavendel
    Leeuwerik Lelie Lente Lepel Libel Liguster Lijster Linde Lindebloesem Linnen Lisdodde Look Lupine Maanzaad Maïsveld
    Mand Marjolein Meidoorn Merel Metser Mezennest Mierikswortel Mispel Molen Molenwiek Morgenster Mossel Munt Narcis
    Naaldbos Nachtegaal Nevel Nootmuskaat Notelaar Oever Olijf Olm Ooievaar Oranjerie Orgel Paardenbloem Pannenkoek
    Papier Papaver Parelhoen Passer Patrijs Peer Penseel Perzik Peterselie Pimpelmees Pioen Plataan Plank Ploeg Polder
    Populier Prei Prentenboek Primula Pruim Raapzaad Radijs Regenboog Regenton Reiger Riet Rietgors Rijm Rijst Robijn
    Rodekool Rogge Roodborst Roos Rozemarijn Ruiter Saffier Salie Schaaf Scheepstouw Schelp Schilder Schommel Schoorsteen
    Schuur Selder Sering Sikkel Sint-jan Sleedoorn Sleutelbloem Sluis Smidse Sneeuwklok Snoeimes Specht Spiegel Spinazie
    Spinnewiel Spoel Spreeuw Ster Stoel Stoppelveld Strandgoed Stroom Suikerbiet Taxus Tarwe Tegel Tijm Timmer Toorts
    Torenklok Touw Treurwilg Trommel Tuin Tulp Uilenspel Vaart Valeriaan Varen Veen Veld Venkel Vensterbank Vergeetmij
    Viool Viskorf Vlasbloem Vlier Vlinder Vogelkers Voorjaar Vuurtoren Waaier Wafel Walnoot Waterlelie Weefgetouw
    Weide Wereldbol Wervel Wesp Wijngaard Wilg Windroos Winterkoning Witloof Wolk Wollegras Zaagmolen Zandloper Zeis
    Zilverspar Zonnebloem Zuring Zwaan Zwaluw`),
  de: words(`
    Abendrot Ackerwinde Ahorn Akazie Akelei Alpenrose Amboss Ampfer Amsel Anemone Anis Apfelbaum Arnika Aster Auenland
    Backofen Balken Bärlauch Basilikum Baumhaus Beere Besen Beifuß Birke Birnbaum Blaubeere Blauregen Blumentopf
    Bohnenkraut Bootshaus Borretsch Brennholz Brombeere Brotkorb Brunnen Buche Buchfink Buchsbaum Buntspecht Burggarten
    Butterblume Dachziegel Dahlie Dattel Dill Distel Dohle Dorfplatz Dornbusch Drehorgel Efeu Ehrenpreis Eibe Eiche
    Eichhorn Eimer Eisblume Eisvogel Elster Engelwurz Enzian Erbse Erdbeere Erle Esche Espe Estragon Eukalyptus
    Fackel Faden Farn Feder Feige Feldlerche Feldstein Fenchel Fensterbank Feuerstein Fichte Fingerhut Fischreiher
    Flachs Flieder Flöte Flussufer Föhre Forelle Frauenmantel Frühling Gänseblume Garbe Gartentor Gerste Geranie Ginster
    Glockenblume Glühwurm Goldammer Goldlack Goldregen Granit Grasmücke Grünfink Gundermann Habicht Hafer Hagebutte
    Hahnenfuß Hainbuche Hammer Hasel Haubenmeise Heckenrose Heidekraut Heidelbeere Heuboden Herbst Hibiskus Himbeere
    Himmelblau Hirse Hirtenflöte Hobel Holunder Holzkiste Honigtau Hopfen Hortensie Hufeisen Hügel Iltis Immergrün
    Ingwer Jasmin Johannisbeer Kachelofen Kamille Kamin Kapuziner Karaffe Kastanie Kehrbesen Kelle Kerbel Kerze
    Kiebitz Kiefer Kieselstein Kirschbaum Klarinette Klatschmohn Klee Kleiber Knospe Königskerze Koriander Korb
    Kornblume Kornspeicher Krähe Kranich Kresse Kreuzkümmel Krokus Kuckuck Kümmel Kürbis Lampe Landregen Lärche Lattich
    Laube Lavendel Leinen Leiter Lerche Leuchtturm Libelle Lichtung Liguster Lilie Linde Löffel Lorbeer Löwenzahn
    Lupine Magnolie Majoran Mandel Margerite Marille Märzveilchen Maulbeere Meise Melisse Milan Minze Mirabelle
    Mistel Möhre Mohn Moosbeere Morgentau Mörtel Mühle Mühlrad Muschel Nachtigall Nadel Narzisse Nelke Nessel Nussbaum
    Obstgarten Olive Orgel Palme Pappel Pergament Petersilie Pfeffer Pfingstrose Pfirsich Pflaume Pflug Pinie Pinsel
    Platane Preisel Primel Quelle Quendel Quitte Rapsfeld Raureif Rebstock Regenbogen Rehkitz Reiher Rettich Rhabarber
    Ringelblume Rispe Ritterstern Roggen Rohrdommel Rose Rosmarin Rosskastanie Rotbuche Rotkehlchen Rübe Ruderboot
    Safran Salbei Sanddorn Sauerklee Schachtel Schafgarbe Schaukel Scheune Schiefer Schilf Schlehe Schleuse
    Schlüssel Schmiede Schneeball Schwalbe Schwarzdorn Schwertlilie Seerose Segelboot Sense Sichel Silberdistel
    Sommerwind Sonnenhut Spatz Specht Spiegel Spinnrad Spitzweg Stachelbeer Star Stechpalme Steinbruch Sternblume
    Stieglitz Stockrose Storch Strohblume Tanne Tau Taubnessel Teich Thymian Tischler Traube Tulpe Turmfalke Uhu
    Ulme Veilchen Vogelbeere Wacholder Wachtel Waffel Waldmeister Walnuss Wasserrad Webstuhl Wegwarte Weide Weinberg
    Weißdorn Weizen Werkbank Wiesel Wiesengrund Windmühle Winterling Wolke Wollgras Zaunkönig Zeder Ziegel Zimt
    Zirbel Zitrone Zwiebel`),
};

/** At least one of these ends every family name of the demo fund. */
export const familyEndings: Readonly<Record<Lang, readonly string[]>> = {
  fr: ['Exemple', 'Exemple', 'Fictif', 'Fictif', 'Model'],
  nl: ['Voorbeeld', 'Voorbeeld', 'Model', 'Fictif'],
  de: ['Beispiel', 'Muster', 'Muster', 'Model'],
};

export const particles: Readonly<Record<Lang, readonly string[]>> = {
  fr: ['de', 'De', "d'", 'Le', 'Del', 'Du'],
  nl: ['Van den', 'Van der', 'Van de', 'De', 'Van', "D'", "'t"],
  de: ['von', 'Zum', 'Von der'],
};

/** What a business is called after; goes with "Fictif", "Voorbeeld" or "Muster". */
export const companyWords: Readonly<Record<Lang, readonly string[]>> = {
  fr: words(`Atelier Boulangerie Menuiserie Toitures Jardins Cuisines Transports Conseil Carrelages Imprimerie Optique Garage
    Brasserie Librairie Électricité Chauffage Peintures Traiteur Fleurs Couture Studio Logiciels Fiduciaire Architecture
    Nettoyage Pharmacie Maçonnerie Terrassements Élevage Verger`),
  nl: words(`Atelier Bakkerij Schrijnwerken Dakwerken Tuinen Keukens Transport Advies Tegelwerken Drukkerij Optiek Garage
    Brouwerij Boekhandel Elektro Verwarming Schilderwerken Traiteur Bloemen Naaiatelier Studio Software Boekhouding
    Architecten Poetshulp Apotheek Bouwwerken Grondwerken Melkvee Fruitteelt`),
  de: words(`Werkstatt Bäckerei Schreinerei Dachbau Gärten Küchen Spedition Beratung Fliesen Druckerei Optik Garage Brauerei
    Buchhandlung Elektro Heizung Malerei Partyservice Blumen Schneiderei Studio Software Buchhaltung Architektur
    Reinigung Apotheke Bau Erdbau Viehzucht Obstbau`),
};

/** Streets get "Fictif", "Voorbeeld…" or "Muster…" with one of these. */
export const streetWords: Readonly<Record<Lang, readonly string[]>> = {
  fr: words(`Moulin Tilleul Lavoir Pré Four Pont Puits Verger Chêne Calvaire Ruisseau Château Tram Marché Sapin Colombier Pigeon
    Cerisier Clocher Canal Hêtre Rempart Vivier Sentier Coteau`),
  nl: words(`Molen Linden Kerk School Beek Brug Weide Heide Eiken Kapel Bos Kasteel Tram Markt Dennen Duiven Tuin Kers Toren
    Vaart Beuken Wal Vijver Veld Berg`),
  de: words(`Mühlen Linden Kirch Schul Bach Brücken Wiesen Heide Eichen Kapellen Wald Burg Bahn Markt Tannen Tauben Garten
    Kirsch Turm Kanal Buchen Wall Weiher Feld Berg`),
};

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}
