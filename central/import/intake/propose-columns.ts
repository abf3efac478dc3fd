import type { FileKind } from '../define/files.ts';
import { files } from '../define/files.ts';
import { foldColumn } from '../read/header.ts';

/** What funds call our columns, folded; the first list that holds a header names the column. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  dossier_ref: [
    'dossier',
    'no_dossier',
    'numero_dossier',
    'n°_dossier',
    'dossiernummer',
    'ref_dossier',
    'aktennummer',
  ],
  ssin: ['niss', 'insz', 'rijksregisternummer', 'registre_national', 'numero_national', 'nrn', 'enss', 'rrn'],
  family_name: ['nom', 'nom_de_famille', 'naam', 'familienaam', 'achternaam', 'name', 'nachname', 'lastname'],
  given_names: [
    'prenom',
    'prenoms',
    'voornaam',
    'voornamen',
    'vorname',
    'vornamen',
    'firstname',
    'first_name',
  ],
  birth_date: ['date_de_naissance', 'date_naissance', 'naissance', 'geboortedatum', 'geburtsdatum', 'ddn'],
  death_date: ['date_de_deces', 'date_deces', 'deces', 'overlijdensdatum', 'sterbedatum'],
  sex: ['sexe', 'geslacht', 'geschlecht', 'genre'],
  nationality: ['nationalite', 'nationaliteit', 'staatsangehorigkeit'],
  civil_status: ['etat_civil', 'burgerlijke_staat', 'familienstand'],
  language: ['langue', 'taal', 'sprache'],
  street: ['rue', 'adresse', 'straat', 'strasse'],
  house_number: ['numero', 'num', 'huisnummer', 'hausnummer', 'nr'],
  box: ['boite', 'bte', 'bus', 'busnummer', 'briefkasten'],
  postal_code: ['code_postal', 'cp', 'postcode', 'postnummer', 'plz', 'postleitzahl', 'zip'],
  locality: ['localite', 'commune', 'ville', 'gemeente', 'plaats', 'woonplaats', 'ort'],
  country: ['pays', 'land'],
  phone: ['telephone', 'tel', 'telefoon', 'telefon'],
  mobile: ['gsm', 'portable', 'mobiel', 'handy'],
  email: ['mail', 'e_mail', 'courriel', 'adresse_mail'],
  iban: ['compte', 'compte_bancaire', 'rekening', 'rekeningnummer', 'konto'],
  office: ['bureau', 'agence', 'kantoor', 'buro'],
  adviser: ['conseiller', 'gestionnaire', 'beheerder', 'adviseur', 'dossierbeheerder'],
  status: ['statut', 'etat', 'toestand'],
  enterprise_number: [
    'bce',
    'kbo',
    'numero_entreprise',
    'no_entreprise',
    'ondernemingsnummer',
    'num_bce',
    'zdu',
  ],
  name: ['denomination', 'raison_sociale', 'firmanaam', 'firmenname', 'benaming'],
  legal_form: ['forme_juridique', 'rechtsvorm', 'rechtsform'],
  created_on: ['date_de_creation', 'date_creation', 'constitution', 'oprichtingsdatum'],
  affiliation_ref: ['affiliation', 'no_affiliation', 'aansluiting', 'aansluitingsnummer'],
  capacity: ['qualite', 'hoedanigheid'],
  category: ['categorie', 'kategorie'],
  from: ['debut', 'date_debut', 'du', 'van', 'begin', 'begindatum', 'startdatum'],
  to: ['fin', 'date_fin', 'au', 'tot', 'einde', 'einddatum', 'bis'],
  trade: ['activite', 'profession', 'metier', 'beroep', 'activiteit'],
  line_ref: ['ligne', 'no_ligne', 'ref_ligne', 'lijn', 'lijnnummer'],
  kind: ['type', 'nature', 'soort', 'art'],
  quarter: ['trimestre', 'kwartaal', 'quartal'],
  year: ['annee', 'jaar', 'jahr'],
  amount: ['montant', 'bedrag', 'betrag'],
  fee: ['frais', 'frais_de_gestion', 'beheerskosten', 'kosten'],
  due_on: ['echeance', 'date_echeance', 'vervaldag', 'vervaldatum', 'falligkeit'],
  claimed_on: ['date_avis', 'avis', 'opvraging', 'opvraagdatum'],
  payment_ref: ['paiement', 'no_paiement', 'betaling', 'betalingsnummer', 'zahlung'],
  received_on: ['date_paiement', 'date_reception', 'recu_le', 'ontvangstdatum', 'betaaldatum'],
  channel: ['canal', 'kanaal'],
  communication: ['communication_structuree', 'mededeling', 'gestructureerde_mededeling'],
  allocated: ['impute', 'montant_impute', 'toegerekend'],
  member_ref: ['membre', 'no_membre', 'gezinslid'],
  relation: ['lien', 'lien_de_parente', 'verwantschap'],
  net_income: ['revenu', 'revenus', 'revenu_net', 'inkomen', 'netto_inkomen'],
  function: ['fonction', 'mandat', 'functie', 'mandaat'],
};
const byName = new Map(
  Object.entries(synonyms).flatMap(([column, names]) => names.map((name) => [name, column] as const)),
);

/** Our column that a foreign header speaks of, whichever kind of file it stands in; null when it reminds of none. */
export function proposedColumn(header: string): string | null {
  const folded = foldColumn(header).replace(/[^a-z0-9_°]/g, '');
  return byName.get(folded) ?? byName.get(folded.replace(/_(de|du|van|la|le|des)_/g, '_')) ?? null;
}

/** What each header of a file that fills no column might fill; every column is proposed once. */
export function proposeColumns(
  kind: FileKind,
  headers: readonly string[],
  places: readonly (string | null)[],
): readonly (string | null)[] {
  const free = new Set(files[kind].columns.map(({ name }) => name));
  for (const name of places) if (name !== null) free.delete(name);
  return headers.map((header, place) => {
    if ((places[place] ?? null) !== null) return null;
    const column = proposedColumn(header);
    if (column === null || !free.has(column)) return null;
    free.delete(column);
    return column;
  });
}
