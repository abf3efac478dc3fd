import { type Kysely, sql } from 'kysely';
import type { Tables } from '../schema.ts';

/**
 * What a device is for (`DeviceKind`), and on which device a session was made: null until the session speaks for one.
 * Those who went out with a device before had a laptop.
 */
const statements = [
  `alter table device add column kind text not null default 'counter'`,
  `update device set kind = 'laptop' from staff
     where staff.staff_id = device.staff_id and staff.body -> 'roles' ? 'fieldAdviser'`,
  'alter table session add column device_id text',
  'create index session_device on session (device_id) where ended_at is null',
];

export const custody = {
  async up(db: Kysely<Tables>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
