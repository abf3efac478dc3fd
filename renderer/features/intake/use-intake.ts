import { useCallback, useEffect, useRef, useState } from 'react';
import type { AppError } from '#shared/kernel/errors.ts';
import type { Lang } from '#shared/kernel/lang.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Intake, IntakeMap, IntakeValues } from '#shared/sync/intake.ts';
import type { IntakeAsk } from '../../vault/intake.ts';
import { useVaultApi } from '../../vault/use-vault.ts';

/** How often a run under way is asked how far it is. */
const LOOK_MS = 700;

export interface IntakeDeskState {
  readonly intake: Intake | null;
  readonly error: AppError | null;
  /** Name of the file on its way to central. */
  readonly sending: string | null;
  /** Our column for a foreign header, by number of the file: what was proposed, until somebody says otherwise. */
  readonly headers: IntakeMap;
  /** Our value for a foreign one, by number of the file and our column. */
  readonly values: IntakeValues;
  take(files: readonly File[]): Promise<void>;
  leaveOut(no: number): Promise<void>;
  /** @param column null leaves the header out */
  relate(no: number, header: string, column: string | null): void;
  /** @param ours null: nothing of ours stands for it */
  translate(no: number, column: string, foreign: string, ours: string | null): void;
  run(options: { readonly dryRun: boolean; readonly complete: boolean }): Promise<void>;
  /** Stops what is sent or what runs, forgets the files and begins anew. */
  startOver(): Promise<void>;
  begin(): Promise<void>;
}

/** An extract between this screen and central. It lives in central: whoever comes back finds it as it was. */
export function useIntake(lang: Lang): IntakeDeskState {
  const vault = useVaultApi();
  const [intake, setIntake] = useState<Intake | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const [sending, setSending] = useState<string | null>(null);
  const [chosen, setChosen] = useState<Record<string, Record<string, string | null>>>({});
  const [values, setValues] = useState<IntakeValues>({});
  const stopped = useRef(false);
  const id = intake?.id ?? null;

  const had = useCallback((answer: Result<Intake, AppError>): boolean => {
    if (answer.ok) setIntake(answer.value);
    setError(answer.ok ? null : answer.error);
    return answer.ok;
  }, []);
  const ask = useCallback(async (what: IntakeAsk) => had(await vault.intake(what, lang)), [vault, lang, had]);
  const begin = useCallback(async () => {
    const begun = await vault.intake({ kind: 'begin' }, lang);
    // What came before is told in the words of this screen.
    if (begun.ok) had(await vault.intake({ kind: 'look', id: begun.value.id }, lang));
    else had(begun);
  }, [vault, lang, had]);

  useEffect(() => {
    void begin();
  }, [begin]);

  const running = intake?.state === 'running';
  useEffect(() => {
    if (!running || id === null) return;
    const timer = setInterval(() => void ask({ kind: 'look', id }), LOOK_MS);
    return () => clearInterval(timer);
  }, [running, id, ask]);

  const headers = headersOf(intake, chosen);
  return {
    intake,
    error,
    sending,
    headers,
    values,
    begin,
    async take(files) {
      if (id === null) return;
      stopped.current = false;
      for (const file of files) {
        if (stopped.current) break;
        setSending(file.name);
        if (!(await ask({ kind: 'file', id, name: file.name, file }))) break;
      }
      setSending(null);
    },
    async leaveOut(no) {
      if (id !== null) await ask({ kind: 'leaveOut', id, no });
    },
    relate: (no, header, column) =>
      setChosen((before) => ({ ...before, [no]: { ...before[no], [header]: column } })),
    translate: (no, column, foreign, ours) =>
      setValues((before) => {
        const { [foreign]: _former, ...rest } = before[no]?.[column] ?? {};
        const now = ours === null ? rest : { ...rest, [foreign]: ours };
        return { ...before, [no]: { ...before[no], [column]: now } };
      }),
    async run({ dryRun, complete }) {
      if (id !== null) await ask({ kind: 'run', id, run: { dryRun, complete, headers, values } });
    },
    async startOver() {
      stopped.current = true;
      setSending(null);
      setChosen({});
      setValues({});
      if (id !== null) {
        const dropped = await vault.dropIntake(id);
        if (!dropped.ok && dropped.error.kind !== 'notFound') return setError(dropped.error);
      }
      await begin();
    },
  };
}

function headersOf(
  intake: Intake | null,
  chosen: Readonly<Record<string, Readonly<Record<string, string | null>>>>,
): IntakeMap {
  const entries = (intake?.files ?? []).map(({ no, columns }) => {
    const own = columns.flatMap(({ header, column, proposed }) => {
      if (column !== null) return [];
      const said = chosen[no]?.[header];
      const ours = said === undefined ? proposed : said;
      return ours === null ? [] : [[header, ours] as const];
    });
    return [String(no), Object.fromEntries(own)] as const;
  });
  return Object.fromEntries(entries);
}
