import type { BodyOf } from '#shared/entities/index.ts';
import { langs, type Text3 } from '#shared/kernel/lang.ts';
import { type IssueKey, issueSeverities } from '../define/codes.ts';
import { issueMessages } from '../define/issue.messages.ts';
import type { SourceRow } from './import-context.ts';
import type { BuiltDossier } from './import-context.ts';

type Task = BodyOf<'task'>;

const plain = {
  kind: 'check',
  detail: null,
  dueOn: null,
  clockId: null,
  commitmentId: null,
  ownerId: null,
  backupId: null,
  stakeCents: null,
  why: [],
  state: 'open',
} as const satisfies Partial<Task>;

export const nameAdviserTask: Task = {
  ...plain,
  kind: 'propose',
  why: [],
  ruleId: 'import.adviser',
  title: {
    fr: 'Désigner la personne de contact',
    nl: 'Een contactpersoon aanduiden',
    de: 'Die Kontaktperson bestimmen',
  },
};

/** What was taken in although something is odd: somebody has to look. */
export function addWarningTasks(built: BuiltDossier, row: SourceRow): void {
  const noted = row.data['_w'];
  if (typeof noted !== 'string') return;
  for (const note of new Set(noted.split(' '))) {
    const [say = '', column = ''] = note.split(':');
    if (!Object.hasOwn(issueSeverities, say)) continue;
    const text = issueMessages[say as IssueKey];
    built.add('task', `warning/${row.kind}/${row.key}/${note}`, {
      ...plain,
      why: [],
      ruleId: 'import.warning',
      title: {
        fr: 'Vérifier une donnée reprise',
        nl: 'Een overgenomen gegeven nakijken',
        de: 'Übernommene Angabe prüfen',
      },
      detail: said(text, {
        column,
        tableDate: built.context.places.asOf,
        category: String(row.data['category'] ?? ''),
      }),
    });
  }
}

/** A row of an earlier extract that a complete one no longer has. */
export function absentTask(kind: string, key: string): Task {
  return {
    ...plain,
    why: [],
    ruleId: 'import.absent',
    title: {
      fr: 'Ligne absente du dernier extrait',
      nl: 'Rij ontbreekt in het laatste uittreksel',
      de: 'Zeile fehlt im letzten Auszug',
    },
    detail: {
      fr: `${kind}.csv, ${key} : à clôturer ou à garder.`,
      nl: `${kind}.csv, ${key}: af te sluiten of te behouden.`,
      de: `${kind}.csv, ${key}: abzuschließen oder zu behalten.`,
    },
  };
}

function said(text: Text3, params: Readonly<Record<string, string>>): Text3 {
  const fill = (words: string) => words.replace(/\{(\w+)\}/g, (whole, name: string) => params[name] ?? whole);
  const [fr = '', nl = '', de = ''] = langs.map((lang) => fill(text[lang]));
  return { fr, nl, de };
}
