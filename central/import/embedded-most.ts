/** Dossiers that the embedded database is made for; a fund that has more is told to take a PostgreSQL server. */
export const EMBEDDED_MOST = 50_000;
