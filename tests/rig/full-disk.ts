import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createJournal } from '../../electron/services/journal/journal.ts';
import { startCentral } from '../support/central.ts';
import type { MutationEnvelope } from '#shared/sync/protocol.ts';
import { TestDesk } from '../contract/support/test-desk.ts';
import { contactChange, type Observer } from './observer.ts';
import { checkReopened } from './checks.ts';
import { RigDesk } from './rig-desk.ts';
import type { Tally } from './tally.ts';

/** A browser's profile and a small fund fit into it. */
const TINY = 320 * 1024 * 1024;
const CHANGES = 8;

export interface DiskPlace {
  readonly folder: string;
  readonly url: string;
  readonly observer: Observer;
  readonly newContacts: (count: number) => readonly { contactId: string; dossierId: string }[];
}

/**
 * A browser's profile, the journal of a desktop and central's data folder on a disk of their own that fills up: a
 * sentence, nothing that was called saved or confirmed is lost, and all go on once there is room.
 * @returns why it was not run; null when it was
 */
export async function fullFolders(place: DiskPlace, tally: Tally): Promise<string | null> {
  const mount = path.join(place.folder, 'tiny');
  mkdirSync(mount);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${TINY}`, 'tmpfs', mount], { stdio: 'pipe' });
  } catch (error) {
    rmSync(mount, { recursive: true });
    return `a small disk cannot be mounted here (${error instanceof Error ? error.message.split('\n')[0] : 'refused'})`;
  }
  try {
    await fullJournal(mount, tally);
    await fullCentral(mount, tally);
    await fullBrowser(mount, place, tally);
    return null;
  } finally {
    execFileSync('umount', [mount]);
    rmSync(mount, { recursive: true });
  }
}

/** A first load, some work, no room for more work, room again. */
async function fullBrowser(mount: string, place: DiskPlace, tally: Tally): Promise<void> {
  const { url, observer, newContacts } = place;
  const desk = new RigDesk(mount, url);
  try {
    await desk.start();
    await desk.enter();
    await desk.setNet(true);
    await desk.settle();
    await desk.setNet(false);
    await desk.record(newContacts(CHANGES));
    fill(mount);
    // After its first refusal a browser answers nothing: each change then waits for the watchdog.
    const told = (await desk.record(newContacts(2))).filter((refusal) => refusal !== null);
    for (const refusal of told)
      if (!/^(storageFull|diskRefused|diskFailed)$/.test(refusal))
        tally.report('violation', `a full disk was told as ${refusal}`);
    tally.say(`a browser on a full disk refused ${told.length} of 2 changes`);
    free(mount);
    await desk.kill();
    await desk.start();
    await observer.pull();
    const { refused } = await desk.enter();
    if (refused !== null) tally.report('violation', `after a full disk the vault does not open: ${refused}`);
    checkReopened(await desk.seen(), observer, desk.saved, tally);
    const after = await desk.record(newContacts(CHANGES));
    if (after.some((refusal) => refusal !== null))
      tally.report('violation', `with room again a change is refused: ${after.find((one) => one !== null)}`);
    await desk.setNet(true);
    await desk.settle();
    await observer.pull();
    for (const contactId of desk.saved.keys())
      if (!observer.has(contactId)) tally.report('lost', `contact ${contactId} of a disk that was full`);
  } finally {
    await desk.end();
  }
}

/** Takes whatever room is left, from programs that write at the same time too. */
function fill(folder: string): void {
  const file = path.join(folder, 'ballast');
  for (const bytes of [1024 * 1024, 1024])
    try {
      for (let no = 0; ; no += 1) writeFileSync(`${file}.${bytes}.${no}`, Buffer.alloc(bytes));
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
    }
}

function free(folder: string): void {
  execFileSync('sh', ['-c', 'rm -f "$1"/ballast*', 'sh', folder]);
}

async function fullJournal(mount: string, tally: Tally): Promise<void> {
  const vaultId = '0'.repeat(32);
  const journal = createJournal({ folder: path.join(mount, 'journals') });
  const record = new Uint8Array(8_000).fill(7);
  const append = () => journal.append({ vaultId, record });
  let kept = 0;
  for (let no = 0; no < 3; no += 1) if ((await append()).ok) kept += 1;
  fill(mount);
  for (let no = 0; no < 3; no += 1) {
    const answer = await append();
    if (answer.ok) kept += 1;
    else if (answer.error.reason !== 'storageFull')
      tally.report('violation', `the desktop's journal tells a full disk as ${answer.error.reason}`);
  }
  free(mount);
  for (let no = 0; no < 3; no += 1)
    if ((await append()).ok) kept += 1;
    else tally.report('violation', "the desktop's journal does not go on when there is room again");
  await journal.close();
  const again = createJournal({ folder: path.join(mount, 'journals') });
  const read = await again.read({ vaultId });
  await again.close();
  const found = read.ok ? read.value.records.length : 0;
  if (found < kept) tally.report('lost', `${kept - found} records of the desktop's journal`);
}

async function fullCentral(mount: string, tally: Tally): Promise<void> {
  const central = await startCentral({ demo: 5, data: path.join(mount, 'central') });
  try {
    const desk = await TestDesk.open(central.url, 'anne');
    await desk.pull();
    const dossierId = desk.wholeDossiers[0] ?? '';
    const made: string[] = [];
    const confirmed = new Set<string>();
    let waiting: MutationEnvelope[] = [];
    /** As a desk does: what was not confirmed goes again, in its order, with what is new. */
    const write = async (): Promise<number> => {
      const contactId = crypto.randomUUID();
      made.push(contactId);
      waiting.push(desk.envelope(contactChange(contactId, dossierId)));
      const answer = await desk.send(waiting).catch(() => null);
      if (answer?.status !== 200) return answer?.status ?? 0;
      waiting = [];
      for (const one of made) confirmed.add(one);
      return 200;
    };
    for (let no = 0; no < 3; no += 1) await write();
    fill(mount);
    const told = new Set<number>();
    for (let no = 0; no < 12; no += 1) told.add(await write());
    if (told.has(200)) tally.say('the full disk of central still took some changes');
    free(mount);
    // A database that gave up is started again, as whoever watches over it does.
    await central.kill();
    await central.resume();
    await desk.pull();
    for (const contactId of confirmed)
      if (!desk.rows.has(`contact:${contactId}`))
        tally.report('lost', `contact ${contactId} was confirmed on a disk that filled up`);
    if ((await write()) !== 200) tally.report('violation', 'central does not go on when there is room again');
    await desk.pull();
    for (const contactId of made)
      if (!desk.rows.has(`contact:${contactId}`))
        tally.report('lost', `contact ${contactId} did not come once there was room`);
  } finally {
    await central.stop();
  }
}
