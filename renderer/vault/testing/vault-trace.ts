import { seededRandom } from '#shared/kernel/seeded-random.ts';
import type { OpenVault } from '../open-vault.ts';
import { VaultDb } from '../storage/vault-db.ts';
import { FakeCentral } from './fake-central.ts';
import { agent, id, rowOf, sampleDossier, TODAY } from './sample-rows.ts';
import { type Computer, firstDay, openTab, PIN } from './vault-harness.ts';

const dossiers = ['a', 'b', 'c'];

/**
 * One seeded day at a desk: changes, drafts, a colleague's changes, the network on and off, lost answers, locking and
 * opening, another epoch. @returns all that is then on the computer and in the desk, as text, without what is chance
 */
export async function vaultTrace(computer: Computer, seed: number, steps: number): Promise<string> {
  const random = seededRandom(seed);
  const rows = dossiers.flatMap((name) => sampleDossier(name, 1));
  const central = new FakeCentral(agent, rows);
  let vault = openTab(computer, central);
  await firstDay(vault, agent);
  const open = () => {
    if (!vault.opened) throw new Error('the vault is closed');
    return vault.opened;
  };
  for (let step = 0; step < steps; step += 1) {
    const name = random.pick(dossiers);
    const dossierId = id(name);
    switch (random.int(0, 9)) {
      case 0:
      case 1:
      case 2:
        await open().act('contact.record@1', {
          contactId: id(`contact ${step}`),
          dossierId,
          on: TODAY,
          channel: 'phone',
          direction: 'out',
          initiative: 'fund',
          personal: true,
          outcome: 'reached',
          purposes: ['information'],
          subject: null,
        });
        break;
      case 3:
        await open().act('visit.start@1', {
          visitId: id(`visit ${step}`),
          dossierId,
          channel: 'office',
          reason: 'account-question',
          purpose: 'visit',
          appointmentId: null,
          offline: false,
        });
        break;
      case 4:
        await open().saveDraft(`draft ${random.int(0, 3)}`, { words: `Words ${step}` });
        break;
      case 5:
        await open().dropDraft(`draft ${random.int(0, 3)}`);
        break;
      case 6:
        central.put(
          rowOf('contact-point', `${name} phone`, dossierId, phoneAs(`+32 470 00 00 ${10 + step}`)),
        );
        await open().engine.syncNow();
        break;
      case 7:
        await open().engine.setWorkOffline(random.chance(0.5));
        break;
      case 8:
        // The answer to what is done next is lost on its way.
        central.fault = (path) => (path === '/push' ? 'dropAnswer' : 'none');
        break;
      default:
        await vault.lock();
        vault = openTab(computer, central);
        await vault.unlock(agent.staffId, PIN);
    }
    // What a step set going has ended before the next: how long a disk takes must not decide what travels together.
    await open().engine.syncNow();
    if (random.chance(0.5)) central.fault = () => 'none';
  }
  central.fault = () => 'none';
  await open().engine.setWorkOffline(false);
  await open().engine.syncNow();
  const state = await stateOf(computer, open());
  await vault.lock();
  return state;
}

function phoneAs(value: string) {
  return { kind: 'mobile', value, preferred: true, verifiedOn: null, bulletinConsent: false } as const;
}

/** What a person would find, and how many records of each kind lie on the disk. */
async function stateOf(computer: Computer, { desk, engine }: OpenVault): Promise<string> {
  const shown = await Promise.all(
    dossiers.map(async (name) =>
      ((await desk.shownRows(id(name))) ?? [])
        .map((row) => [row.type, row.id, row.ver, row.body])
        .sort((a, b) => (String(a[1]) < String(b[1]) ? -1 : 1)),
    ),
  );
  const vaultId = [...computer.journals.files.keys()][0] ?? '';
  const db = new VaultDb(vaultId, computer.parts);
  const tables = ['meta', 'space', 'draft', 'outbox', 'kept', 'held'];
  const counts = await Promise.all(tables.map(async (table) => [table, await db.table(table).count()]));
  db.close();
  const journal = await computer.journals.read(vaultId);
  return JSON.stringify(
    {
      outbox: desk.outbox.map(({ seq, name, args, outcome, state }) => [seq, name, args, outcome, state]),
      shown,
      cards: [...desk.digests()].map(({ dossierId, ver }) => [dossierId, ver]).sort(),
      status: { waiting: engine.status().waiting, network: engine.status().network },
      progress: engine.currentProgress.spaces,
      counts,
      journal: journal.value.records.length,
    },
    null,
    1,
  );
}
