import type { ColumnType, Generated, JSONColumnType } from 'kysely';
import type { DeviceKind } from '#shared/sync/lease.ts';

type Json<T extends object> = JSONColumnType<T, string, string>;
/** Read as text or Date according to the driver; written as ISO text. Never used to order changes. */
type Moment = ColumnType<Date, string, string>;

/** Tables of central. Everything about dossiers starts with `space_id`, so that a cluster can co-locate it. */
export interface Tables {
  meta: { key: string; value: Json<object> };
  space: {
    space_id: string;
    /** Version of the last committed change; the row lock on it orders the writers of a space. */
    ver: number;
    min_ver: number;
    /** 32 bytes, base64: key of the keyed hashes in search cards. */
    card_key: string;
    office: Json<object>;
  };
  entity: {
    space_id: string;
    type: string;
    id: string;
    dossier_id: string | null;
    ver: number;
    deleted: boolean;
    /** JSON, and what is in it is asked for with `::json`: see migration 0013. */
    head: string;
    body: string;
    field_ver: string;
  };
  digest: { space_id: string; dossier_id: string; ver: number; protected: boolean; body: Json<object> };
  /** Dossiers that follow each other by id, compressed together: a cache of what a first load sends. */
  bundle: {
    space_id: string;
    first_id: string;
    /** Epoch, ids and versions of what is in it; another content is made anew. */
    content: string;
    /** A pack of dossiers (shared/sync/dossier-pack.ts), base64. */
    z: string;
  };
  mutation: {
    device_id: string;
    seq: number;
    /** Null on the copy of an intent that another device had already handed in. */
    mid: string | null;
    staff_id: string;
    space_id: string;
    name: string;
    args: Json<object>;
    hash: string;
    result: Json<object>;
    /** Version of the space that its effect got: tells who wrote a row. */
    ver: number;
    device_time: Moment;
    received_at: Moment;
  };
  staff: { staff_id: string; badge: string; password_hash: string; body: Json<object> };
  device: {
    device_id: string;
    staff_id: string;
    label: string;
    last_seq: number;
    created_at: Moment;
    seen_at: Moment;
    revoked_at: Moment | null;
    revoked_by: string | null;
    kind: Generated<DeviceKind>;
  };
  enrol_code: { code_hash: string; created_by: string; expires_at: Moment; used_at: Moment | null };
  session: {
    session_id: string;
    staff_id: string;
    created_at: Moment;
    ended_at: Moment | null;
    /** The device it speaks for; null until it does. */
    device_id: string | null;
  };
  /** Figures of the law as they were accepted; none is ever taken away, so that old amounts can be computed again. */
  pack: { hash: string; version: string; file: Json<object> };
  /** Who put which pack in force, and when; the highest number is in force. No person: it came with the product. */
  pack_decision: { number: number; hash: string; staff_id: string | null; decided_at: string };
  /** A file of some dossiers of the space, by the SHA-256 of its bytes; `complete` once all of it is here and checked. */
  blob: { space_id: string; sha: string; bytes: number; complete: boolean; created_at: Moment };
  blob_chunk: { space_id: string; sha: string; chunk: number; bytes: Uint8Array };
  refresh: { token_hash: string; session_id: string; expires_at: Moment; used_at: Moment | null };
  /** An extract that was taken in, or tried: its files, its counts. */
  import_run: {
    id: string;
    as_of: string;
    started_at: Moment;
    ended_at: Moment | null;
    state: string;
    files: Json<object>;
    counts: Json<object>;
  };
  /** The fund's own reference of a dossier, and where that dossier is kept. */
  import_dossier: {
    ref: string;
    kind: string;
    dossier_id: string;
    space_id: string;
    number: number;
    demo: boolean;
  };
  /** The last row taken in under a key; `other` is a second dossier that it speaks of. */
  import_row: {
    kind: string;
    key: string;
    dossier: string | null;
    other: string | null;
    hash: string;
    /** JSON. */
    data: string;
  };
  /** Rows of the run under way. */
  import_stage: {
    file_no: number;
    line: number;
    kind: string;
    key: string;
    dossier: string | null;
    ref_a: string | null;
    ref_b: string | null;
    /** What of the row rules look at: see `saidColumns`. */
    code: string | null;
    mark: string | null;
    from_on: string | null;
    to_on: string | null;
    cents: number | null;
    part: number | null;
    /** As in `import_row`. */
    other: string | null;
    hash: string;
    data: string;
    rejected: boolean;
  };
  /** Dossiers that the run under way changes. */
  import_touched: { space_id: string; ref: string; place: Generated<number> };
  import_issue: {
    file_no: number;
    line: number;
    col: string;
    value_class: string;
    say: string;
    severity: string;
    params: Json<object>;
  };
}
