/**
 * Addresses that the desk may open in the person's own browser. The page names one; it never gives an address, so that
 * nothing of a dossier can leave through one.
 */
export const links = {
  nationalInstitute: 'https://www.inasti.be/',
  nationalInstituteDutch: 'https://www.rsvz.be/',
  officialGazette: 'https://www.ejustice.just.fgov.be/',
  socialSecurity: 'https://www.socialsecurity.be/',
  pensionPortal: 'https://www.mypension.be/',
  healthInsurance: 'https://www.inami.fgov.be/',
} as const;

export type LinkId = keyof typeof links;

export const linkIds = [
  'nationalInstitute',
  'nationalInstituteDutch',
  'officialGazette',
  'socialSecurity',
  'pensionPortal',
  'healthInsurance',
] as const satisfies readonly LinkId[];
