import type { LegalForm } from '#shared/entities/codes.ts';
import type { Lang } from '#shared/kernel/lang.ts';
import type { SeededRandom } from '#shared/kernel/seeded-random.ts';
import { surnameStems } from './surnames.ts';

interface Activity {
  readonly key: string;
  readonly fr: string;
  readonly nl: string;
  readonly de: string;
}

/** What people and companies do, in three languages. */
const activities: readonly Activity[] = (
  `boulangerie|bakkerij|Bäckerei;menuiserie|schrijnwerkerij|Schreinerei;plomberie et chauffage|sanitair en verwarming|Sanitär und Heizung;coiffure|kapsalon|Friseursalon;fleuriste|bloemist|Blumenladen;graphisme|grafisch ontwerp|Grafikdesign;architecture|architectuur|Architektur;kinésithérapie|kinesitherapie|Physiotherapie;soins infirmiers à domicile|thuisverpleging|häusliche Krankenpflege;comptabilité|boekhouding|Buchhaltung;développement de logiciels|softwareontwikkeling|Softwareentwicklung;conseil en organisation|organisatieadvies|Organisationsberatung;entretien de jardins|tuinonderhoud|Gartenpflege;peinture en bâtiment|schilderwerken|Malerbetrieb;électricité|elektriciteitswerken|Elektroinstallation;toitures|dakwerken|Dachdeckerei;carrelage|tegelwerken|Fliesenleger;garage et carrosserie|garage en carrosserie|Autowerkstatt;transport de colis|pakjesvervoer|Paketdienst;restauration|restaurant|Gastronomie;café et petite restauration|café en snacks|Café und Imbiss;traiteur|traiteur|Partyservice;commerce de vêtements|kledingwinkel|Bekleidungsgeschäft;épicerie de quartier|buurtwinkel|Lebensmittelladen;boucherie|slagerij|Metzgerei;élevage laitier|melkveehouderij|Milchviehhaltung;maraîchage|groenteteelt|Gemüsebau;viticulture|wijnbouw|Weinbau;photographie|fotografie|Fotografie;traduction|vertaling|Übersetzung;cours de musique|muzieklessen|Musikunterricht;coaching sportif|sportcoaching|Sporttraining;soins esthétiques|schoonheidsverzorging|Kosmetik;pédicure médicale|medische pedicure|Fußpflege;vétérinaire|dierenarts|Tierarztpraxis;agence immobilière|vastgoedkantoor|Immobilienbüro;courtage en assurances|verzekeringsmakelaar|Versicherungsmakler;nettoyage de bureaux|kantoorschoonmaak|Büroreinigung;réparation de vélos|fietsherstelling|Fahrradreparatur;couture et retouches|naaiatelier|Änderungsschneiderei;poterie d’art|pottenbakkerij|Töpferei;marketing en ligne|onlinemarketing|Onlinemarketing;formation pour adultes|volwassenenopleiding|Erwachsenenbildung;bureau d’études|studiebureau|Ingenieurbüro`
).split(';').map((line) => {
  const [fr = '', nl = '', de = ''] = line.split('|');
  return { key: fr, fr, nl, de };
});

export function drawActivity(random: SeededRandom): Activity {
  return random.pick(activities);
}

const forms: Readonly<Record<LegalForm, Readonly<Record<Lang, string>>>> = {
  SRL: { fr: 'SRL', nl: 'BV', de: 'GmbH' },
  SA: { fr: 'SA', nl: 'NV', de: 'AG' },
  SC: { fr: 'SC', nl: 'CV', de: 'Gen.' },
  SNC: { fr: 'SNC', nl: 'VOF', de: 'OHG' },
  SCOMM: { fr: 'SComm', nl: 'CommV', de: 'KommG' },
  ASBL: { fr: 'ASBL', nl: 'VZW', de: 'VoG' },
  other: { fr: 'Société', nl: 'Vennootschap', de: 'Gesellschaft' },
};

const words: Readonly<Record<Lang, readonly string[]>> = {
  fr: ['Atelier', 'Maison', 'Ferme', 'Studio', 'Cabinet', 'Comptoir', 'Établissements', 'Groupe', 'Bureau'],
  nl: ['Atelier', 'Huis', 'Hoeve', 'Studio', 'Kantoor', 'Werkplaats', 'Groep', 'Bureau', 'Gebroeders'],
  de: ['Werkstatt', 'Haus', 'Hof', 'Studio', 'Kanzlei', 'Kontor', 'Gebrüder', 'Gruppe', 'Büro'],
};

const endings: Readonly<Record<Lang, readonly string[]>> = {
  fr: ['Exemple', 'Fictif', 'Imaginaire'],
  nl: ['Voorbeeld', 'Model', 'Fictief'],
  de: ['Muster', 'Beispiel'],
};

/** "Atelier Clairval Exemple SRL": always with a word that says it is made up. */
export function coinCompanyName(random: SeededRandom, language: Lang, form: LegalForm): string {
  const stem = random.pick(surnameStems(language).filter((word) => !word.includes(' ') && !word.includes("'")));
  return `${random.pick(words[language])} ${stem} ${random.pick(endings[language])} ${forms[form][language]}`;
}

const streets: Readonly<Record<Lang, readonly string[]>> = {
  fr: ['Rue du Modèle', 'Rue Fictive', 'Avenue de l’Exemple', 'Chemin du Modèle', 'Place de l’Exemple', 'Rue du Four Fictif', 'Chaussée Fictive', 'Clos du Modèle', 'Quai de l’Exemple', 'Rue des Exemples'],
  nl: ['Fictieve straat', 'Modelstraat', 'Voorbeeldlaan', 'Modelkaai', 'Voorbeeldplein', 'Fictieve steenweg', 'Modeldreef', 'Voorbeeldweg', 'Fictief pad', 'Modelhof'],
  de: ['Musterweg', 'Beispielstraße', 'Musterstraße', 'Beispielgasse', 'Musterplatz', 'Am Beispiel'],
};

export function drawStreet(random: SeededRandom, language: Lang): string {
  return random.pick(streets[language]);
}
