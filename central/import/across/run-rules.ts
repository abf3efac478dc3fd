import { sql } from 'kysely';
import type { Database } from '../../db/open-database.ts';
import { issueSeverities } from '../define/codes.ts';
import { indexPlaces } from '../stage-store.ts';
import { type Across, type Finding, tell } from './tell.ts';

/** Connections that ask at the same time: a rule alone keeps one processor of the server busy, or hardly two. */
const AT_ONCE = 2;

/** Some rules that look across files; they tell what they found and go on with what is left. */
export type Rules = (across: Across) => Promise<void>;

/**
 * Gives the rules whom to tell. All that they look for is asked first, at once and without writing: hardly any rule ever
 * finds anything. As long as no row has fallen, what found nothing then is not asked again; afterwards everything is.
 */
export async function askFirst(db: Database, all: readonly Rules[]): Promise<Across> {
  const asked = new Map<string, Finding>();
  const listen: Across = {
    tell(finding) {
      if (finding.usual !== true) asked.set(questionOf(db, finding), finding);
      return Promise.resolve(0);
    },
  };
  for (const rules of all) await rules(listen);
  const silent = new Set<string>();
  const waiting = [...asked].sort(([, a], [, b]) => Number(b.long ?? false) - Number(a.long ?? false));
  const ask = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [question, { found }] = next;
      const { rows } = await sql<{ n: string }>`select count(*) as n from (${found}) as found`.execute(db);
      if (Number(rows[0]?.n) === 0) silent.add(question);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, ask));
  let fallen = false;
  return {
    async tell(finding) {
      if (!fallen && silent.has(questionOf(db, finding))) return 0;
      // A warning is noted on its row and changes nothing that a rule asks for.
      const rejects = issueSeverities[finding.say] !== 'W';
      if (rejects && !fallen) await indexPlaces(db);
      const touched = await tell(db, finding);
      fallen ||= touched > 0 && rejects;
      return touched;
    },
  };
}

function questionOf(db: Database, { found }: Finding): string {
  const { sql: text, parameters } = found.compile(db);
  return `${text} ${JSON.stringify(parameters)}`;
}
