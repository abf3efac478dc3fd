import { type BucketsAnswer, bucketsAnswerSchema } from '#shared/sync/api.ts';
import { call, TestDesk } from '../contract/support/test-desk.ts';
import type { RowVersion } from './site/rig-worker.ts';

/** A second device of the same person, over the protocol alone: what it reads is what central has. */
export class Observer {
  private desk: TestDesk | null = null;
  private readonly url: string;

  constructor(url: string) {
    this.url = url;
  }

  /** Reads all there is now. */
  async pull(): Promise<void> {
    const { desk } = this;
    try {
      if (desk !== null) {
        await desk.pull();
        return;
      }
    } catch (error) {
      // A session ends after a while: the person signs in again, as another device.
      if (!(error instanceof Error && /401|unauthenticated/i.test(error.message))) throw error;
    }
    const next = await TestDesk.open(this.url, 'anne', 'portfolio');
    await next.pull();
    this.desk = next;
  }

  /** Contacts made by the rig that central has. */
  has(contactId: string): boolean {
    return this.rows.has(`contact:${contactId}`);
  }

  /** Rows of the dossiers that come whole to this person, by dossier. */
  get dossiers(): ReadonlyMap<string, ReadonlyMap<string, RowVersion>> {
    const whole = new Set(this.opened.wholeDossiers);
    const found = new Map<string, Map<string, RowVersion>>();
    for (const [key, row] of this.rows) {
      if (row.dossierId === null || !whole.has(row.dossierId)) continue;
      const rows = found.get(row.dossierId) ?? new Map<string, RowVersion>();
      found.set(row.dossierId, rows.set(key, [key, row.ver]));
    }
    return found;
  }

  spaceOf(dossierId: string): string | null {
    return this.rows.get(`dossier:${dossierId}`)?.spaceId ?? null;
  }

  get spaces(): readonly string[] {
    return this.opened.session.staff.spaces;
  }

  /** Somebody else at work: one push of these contacts. */
  async write(
    contacts: readonly { readonly contactId: string; readonly dossierId: string }[],
  ): Promise<void> {
    await this.opened.push(
      ...contacts.map(({ contactId, dossierId }) => ({
        ...contactChange(contactId, dossierId),
        space: this.spaceOf(dossierId) ?? '',
      })),
    );
  }

  /** The sums that a desk compares its cards with. */
  async buckets(space: string): Promise<BucketsAnswer> {
    const path = `/api/v1/buckets?space=${encodeURIComponent(space)}`;
    const answer = await call(this.url, 'GET', path, undefined, this.opened.session.accessToken);
    if (answer.status !== 200) throw new Error(`buckets: ${answer.text}`);
    return bucketsAnswerSchema.parse(JSON.parse(answer.text));
  }

  private get opened(): TestDesk {
    if (this.desk === null) throw new Error('the observer pulls before it is asked');
    return this.desk;
  }

  private get rows(): TestDesk['rows'] {
    return this.opened.rows;
  }
}

export function contactChange(contactId: string, dossierId: string) {
  return {
    name: 'contact.record@1',
    args: {
      contactId,
      dossierId,
      on: '2026-11-23',
      channel: 'phone',
      direction: 'out',
      initiative: 'fund',
      personal: true,
      outcome: 'reached',
      purposes: ['information'],
      subject: null,
    },
  };
}
