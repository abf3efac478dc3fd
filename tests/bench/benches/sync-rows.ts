import { demoDossiers } from '../data/demo-data.ts';
import { servePeers } from '../data/peers.ts';
import type { BenchResult } from '../measure/result.ts';
import type { BenchContext } from './bench-context.ts';
import {
  drawn,
  firstLoad,
  inTurn,
  measured,
  peerLoads,
  restedCentral,
  type Row,
  unmeasured,
  withPage,
} from './sync-peers.ts';

/** Some 18,500 rows: about as many documents as the goals were set with. */
const DOSSIERS = 275;
const SMALL = 60;
const DRAWN = 100;

const rows: readonly Row[] = [
  {
    name: 'sync first load by rows to PouchDB (G4)',
    contender: 'pouch',
    control: 'PouchDB out of express-pouchdb, a document for each row, in clear, no cards',
    atMost: 0.04,
  },
  {
    name: 'sync first load by rows to RxDB (G4)',
    contender: 'rx',
    control:
      'RxDB by replication over HTTP, a document for each row and an index by dossier, in clear, no cards',
    atMost: 0.08,
  },
];

/**
 * G4 once more, the others with what a desk replicates: rows that have versions and conflicts of their own, each a
 * document. As many dossiers are opened with all their rows and compared as in the other comparison.
 */
export async function benchSyncRows(context: BenchContext): Promise<readonly BenchResult[]> {
  const count = context.quick ? SMALL : DOSSIERS;
  const file = await demoDossiers(count);
  const { expected } = await drawn(file, context.quick ? 10 : DRAWN);
  const ids = Object.keys(expected);
  const peers = await servePeers(file, 'rows');
  if (typeof peers === 'string') return rows.map((row) => unmeasured(row, peers));
  const central = await restedCentral(count);
  const ours = () => withPage(central.url, async (page) => (await firstLoad(page, expected)).ms);
  try {
    await ours();
    const times = await inTurn(context.rounds, { ours, ...peerLoads(peers, ids) });
    const facts = [{ what: 'documents of the others', value: peers.documents }];
    const subject = `first load of ${count} dossiers by a desk: sealed, durable, a name found, ${ids.length} dossiers read and compared`;
    return rows.map((row, nth) => measured(row, subject, times, nth === 0 ? facts : []));
  } finally {
    await central.stop();
    await peers.stop();
  }
}
