import type { BodyOf } from '../index.ts';

/** Body of an ordinary person's dossier, for tests; `patch` is what a test is about. */
export function personDossier(
  dossierNumber: string,
  patch: Partial<BodyOf<'dossier'>> = {},
): BodyOf<'dossier'> {
  return {
    kind: 'person',
    dossierNumber,
    externalRef: null,
    status: 'active',
    language: 'fr',
    languageProof: null,
    ownerEpoch: 1,
    protected: null,
    flags: [],
    keepOffline: [],
    ...patch,
  };
}
