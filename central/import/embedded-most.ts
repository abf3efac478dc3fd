/** Dossiers that the embedded database is made for; a fund that has more is told to take a PostgreSQL server. */
export const EMBEDDED_MOST = 50_000;

/** Whether to say so. */
export function advisesServer(isEmbedded: boolean, dossiers: number): boolean {
  return isEmbedded && dossiers > EMBEDDED_MOST;
}
