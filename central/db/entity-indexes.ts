// What a first filling takes away from the tables of rows and of cards and builds again after it: see `seed/` and
// `import/apply/`.

export const entityKey = {
  drop: 'alter table entity drop constraint if exists entity_pkey',
  add: 'alter table entity add constraint entity_pkey primary key (id, type, space_id)',
} as const;

/**
 * Few values to a version and many rows to a value: PostgreSQL keeps each value once. The rows of one version are put in
 * order when they are asked for; there are some hundreds at most.
 */
export const entityIndexes = [
  { name: 'entity_pull', create: 'create index entity_pull on entity (space_id, ver)' },
  { name: 'entity_dossier', create: 'create index entity_dossier on entity (dossier_id, space_id)' },
] as const;

export const digestKey = {
  drop: 'alter table digest drop constraint digest_pkey',
  add: 'alter table digest add constraint digest_pkey primary key (space_id, dossier_id)',
} as const;

/** Where a dossier is now, whichever office it belonged to. */
export const digestIndex = {
  drop: 'drop index digest_dossier',
  add: 'create index digest_dossier on digest (dossier_id)',
} as const;
