import type { Text3 } from '#shared/kernel/lang.ts';
import { say } from './say.ts';

/** A paper to bring. `known`: the kind under which the dossier may already hold it. */
export interface Paper {
  readonly label: Text3;
  readonly known:
    | 'identity'
    | 'affiliation'
    | 'income'
    | 'cessation'
    | 'birth'
    | 'household'
    | 'medical'
    | 'proof'
    | null;
}

function paper(known: Paper['known'], fr: string, nl: string, de: string): Paper {
  return { label: say(fr, nl, de), known };
}

export const papers = {
  identity: paper('identity', 'Carte d’identité (NISS)', 'Identiteitskaart (INSZ)', 'Personalausweis (ENSS)'),
  enterpriseNumber: paper(
    'affiliation',
    'Numéro d’entreprise (BCE)',
    'Ondernemingsnummer (KBO)',
    'Unternehmensnummer (ZUD)',
  ),
  iban: paper(null, 'Numéro de compte (IBAN)', 'Rekeningnummer (IBAN)', 'Kontonummer (IBAN)'),
  startDeclaration: paper(
    'affiliation',
    'Déclaration de début et catégorie',
    'Verklaring van begin en categorie',
    'Erklärung über Beginn und Kategorie',
  ),
  honourDeclaration: paper(
    'affiliation',
    'Déclaration sur l’honneur',
    'Verklaring op erewoord',
    'Ehrenwörtliche Erklärung',
  ),
  statutes: paper(
    'proof',
    'Acte de constitution ou publication du mandat',
    'Oprichtingsakte of publicatie van het mandaat',
    'Gründungsurkunde oder Veröffentlichung des Mandats',
  ),
  studentCertificate: paper(
    'proof',
    'Attestation d’inscription aux études',
    'Inschrijvingsattest van de studies',
    'Studienbescheinigung',
  ),
  pregnancyCertificate: paper(
    'medical',
    'Certificat de grossesse avec la date prévue',
    'Zwangerschapsattest met de verwachte datum',
    'Schwangerschaftsbescheinigung mit dem erwarteten Datum',
  ),
  birthCertificate: paper('birth', 'Acte de naissance', 'Geboorteakte', 'Geburtsurkunde'),
  maternityConfirmation: paper(
    'medical',
    'Confirmation de l’allocation de maternité par la mutualité',
    'Bevestiging van de moederschapsuitkering door het ziekenfonds',
    'Bestätigung des Mutterschaftsgeldes durch die Krankenkasse',
  ),
  leaveDays: paper(
    'proof',
    'Déclaration des jours d’interruption',
    'Verklaring van de onderbrekingsdagen',
    'Erklärung über die Unterbrechungstage',
  ),
  voucherPurchase: paper(
    'proof',
    'Preuve d’achat des titres-services',
    'Aankoopbewijs van de dienstencheques',
    'Kaufbeleg der Dienstleistungsschecks',
  ),
  adoptionRegistration: paper(
    'household',
    'Preuve d’inscription de l’enfant au registre',
    'Bewijs van inschrijving van het kind in het register',
    'Nachweis der Eintragung des Kindes im Register',
  ),
  placementDecision: paper(
    'household',
    'Décision de placement',
    'Plaatsingsbeslissing',
    'Unterbringungsentscheidung',
  ),
  incapacityCertificate: paper(
    'medical',
    'Certificat d’incapacité, à remettre à la mutualité',
    'Attest van arbeidsongeschiktheid, voor het ziekenfonds',
    'Arbeitsunfähigkeitsbescheinigung, für die Krankenkasse',
  ),
  healthFundCertificate: paper(
    'medical',
    'Attestation de la mutualité (périodes, sans diagnostic)',
    'Attest van het ziekenfonds (periodes, zonder diagnose)',
    'Bescheinigung der Krankenkasse (Zeiträume, ohne Diagnose)',
  ),
  cessationProof: paper(
    'cessation',
    'Preuve de la cessation (BCE ou comptable)',
    'Bewijs van stopzetting (KBO of boekhouder)',
    'Nachweis der Einstellung (ZUD oder Buchhalter)',
  ),
  careCertificate: paper(
    'medical',
    'Certificat du médecin sur les soins au proche',
    'Attest van de arts over de zorg voor de naaste',
    'Ärztliche Bescheinigung über die Pflege',
  ),
  deathCertificate: paper('household', 'Acte de décès', 'Overlijdensakte', 'Sterbeurkunde'),
  household: paper('household', 'Composition de ménage', 'Gezinssamenstelling', 'Haushaltszusammensetzung'),
  income: paper(
    'income',
    'Avertissement-extrait de rôle ou estimation du revenu',
    'Aanslagbiljet of raming van het inkomen',
    'Steuerbescheid oder Einkommensschätzung',
  ),
  difficultyProof: paper(
    'proof',
    'Preuve de la difficulté financière ou économique',
    'Bewijs van de financiële of economische moeilijkheid',
    'Nachweis der finanziellen oder wirtschaftlichen Schwierigkeit',
  ),
  bankruptcyJudgment: paper(
    'proof',
    'Jugement et coordonnées du curateur',
    'Vonnis en gegevens van de curator',
    'Urteil und Angaben des Konkursverwalters',
  ),
  careerStatement: paper(null, 'Aperçu de carrière', 'Loopbaanoverzicht', 'Laufbahnübersicht'),
  marriageData: paper(
    'household',
    'Données de mariage ou de divorce',
    'Gegevens van huwelijk of echtscheiding',
    'Angaben zu Ehe oder Scheidung',
  ),
  diploma: paper(
    'proof',
    'Diplôme ou attestation des années d’études',
    'Diploma of attest van de studiejaren',
    'Diplom oder Bescheinigung der Studienjahre',
  ),
  paymentProof: paper(
    'proof',
    'Preuves de paiement des cotisations',
    'Betalingsbewijzen van de bijdragen',
    'Zahlungsnachweise der Beiträge',
  ),
  contract: paper(
    'proof',
    'Contrat ou offre de l’assureur',
    'Contract of aanbod van de verzekeraar',
    'Vertrag oder Angebot des Versicherers',
  ),
} as const satisfies Readonly<Record<string, Paper>>;

export type PaperId = keyof typeof papers;
