import type { AppError } from '#shared/kernel/errors.ts';
import type { Lang } from '#shared/kernel/lang.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { Intake, IntakeCodes, IntakeRun } from '#shared/sync/intake.ts';
import type { Central } from './sync/central.ts';
import { troubleOf } from './sync/problem.ts';

/** What an administrator's screen asks about an extract; every answer is the extract as it now stands. */
export type IntakeAsk =
  | { readonly kind: 'begin' }
  | { readonly kind: 'file'; readonly id: string; readonly name: string; readonly file: Blob }
  | { readonly kind: 'leaveOut'; readonly id: string; readonly no: number }
  | { readonly kind: 'run'; readonly id: string; readonly run: IntakeRun }
  | { readonly kind: 'look'; readonly id: string };

/** Extracts pass through this desk to central: nothing of them is kept here. */
export class IntakeDesk {
  private readonly central: Central;
  private sending: AbortController | null = null;

  constructor(central: Central) {
    this.central = central;
  }

  async ask(ask: IntakeAsk, lang: Lang): Promise<Result<Intake, AppError>> {
    if (ask.kind === 'run') {
      const begun = await this.central.importDo('POST', `/${ask.id}/run`, ask.run);
      return begun.ok ? this.look(ask.id, lang) : err(troubleOf(begun.error));
    }
    if (ask.kind === 'look') return this.look(ask.id, lang);
    const answer =
      ask.kind === 'begin'
        ? await this.central.importAsk('POST', '')
        : ask.kind === 'leaveOut'
          ? await this.central.importAsk('DELETE', `/${ask.id}/files/${ask.no}`)
          : await this.send(ask.id, ask.name, ask.file);
    return answer.ok ? answer : err(troubleOf(answer.error));
  }

  async codes(
    id: string,
    no: number,
    headers: Readonly<Record<string, string>>,
  ): Promise<Result<readonly IntakeCodes[], AppError>> {
    const answer = await this.central.importCodes(id, no, headers);
    return answer.ok ? ok(answer.value.codes) : err(troubleOf(answer.error));
  }

  async rejects(id: string, lang: Lang): Promise<Result<Uint8Array<ArrayBuffer>, AppError>> {
    const answer = await this.central.importRejects(id, lang);
    return answer.ok ? answer : err(troubleOf(answer.error));
  }

  /** Stops what is sent and what runs, and has central forget the files. */
  async drop(id: string): Promise<Result<void, AppError>> {
    this.sending?.abort();
    const answer = await this.central.importDo('DELETE', `/${id}`);
    return answer.ok ? ok(undefined) : err(troubleOf(answer.error));
  }

  private async look(id: string, lang: Lang): Promise<Result<Intake, AppError>> {
    const answer = await this.central.importAsk('GET', `/${id}?lang=${lang}`);
    return answer.ok ? answer : err(troubleOf(answer.error));
  }

  private async send(id: string, name: string, file: Blob) {
    const sending = new AbortController();
    this.sending = sending;
    try {
      return await this.central.importFile(id, name, file, sending.signal);
    } finally {
      if (this.sending === sending) this.sending = null;
    }
  }
}
