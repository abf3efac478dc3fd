import { appError, type AppError } from '#shared/kernel/errors.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { builtInPack, type Pack, packHash } from '#shared/rules/pack.ts';
import type { PackAnswer } from '#shared/sync/api.ts';
import type { PackInForce, PackTrouble } from './contract.ts';
import type { DeskStore } from './storage/vault-store.ts';
import type { Central } from './sync/central.ts';
import { troubleOf } from './sync/problem.ts';

// The check and the shape of a file: loaded when they are first asked for, not between PIN and desk.
const loadRules = () => import('#shared/rules/check-pack.ts');
const loadPackFile = () => import('#shared/rules/pack-file.ts');

/** Figures of the law on this desk: the pack in force for what is computed now, the older ones for what was. */
export class Packs {
  private readonly store: DeskStore;
  private readonly central: Central;
  private readonly onChange: () => void;
  private current: string | null;
  private used: PackInForce | null = null;

  constructor(store: DeskStore, central: Central, current: string | null, onChange: () => void) {
    this.store = store;
    this.central = central;
    this.current = current;
    this.onChange = onChange;
  }

  /** The figures in force; those of this build until central was heard, or when this build cannot read central's. */
  async present(): Promise<PackInForce> {
    this.used ??= (await this.read(this.current)) ?? (await shipped());
    return this.used;
  }

  use(hash: string): void {
    this.current = hash;
    this.used = null;
    this.onChange();
  }

  /** Sees to it that the pack lies here. False when it cannot be had or not be read by the rules of this build. */
  async take(hash: string): Promise<boolean> {
    if (this.current === hash && (await this.store.pack(hash)) !== null) return true;
    const answer = await this.central.pack(hash);
    if (!answer.ok || answer.value.hash !== hash) return false;
    if ((await inForce(answer.value)) === null) return false;
    await this.store.apply({ packs: [answer.value] });
    return true;
  }

  async named(hash: string): Promise<Result<Pack, AppError>> {
    const here = (await this.read(hash)) ?? (await shippedAs(hash));
    if (here) return ok(here.pack);
    const answer = await this.central.pack(hash);
    if (!answer.ok) return err(troubleOf(answer.error));
    const found = await inForce(answer.value);
    if (found === null || found.hash !== hash) return err(appError('notFound', 'central', 'packUnreadable'));
    await this.store.apply({ packs: [answer.value] });
    return ok(found.pack);
  }

  /** Those of these packs that lie here, with the one this build ships with; none is asked of central. */
  async held(hashes: readonly string[]): Promise<readonly Pack[]> {
    const read = await Promise.all([...new Set(hashes)].map((hash) => this.read(hash)));
    return [...read.flatMap((one) => one?.pack ?? []), (await shipped()).pack];
  }

  check(text: string): Promise<Result<Pack, PackTrouble>> {
    return checkText(text);
  }

  async send(text: string): Promise<Result<{ readonly hash: string }, PackTrouble>> {
    const { checkPackText } = await loadRules();
    const checked = checkPackText(text);
    if (!checked.ok) return err({ kind: 'refused', refusal: checked.error });
    const sent = await this.central.sendPack(checked.value.file);
    if (sent.ok) return sent;
    const refusal = sent.error.kind === 'problem' ? sent.error.problem.refusal : undefined;
    return err(
      refusal === undefined ? { kind: 'error', error: troubleOf(sent.error) } : { kind: 'refused', refusal },
    );
  }

  private async read(hash: string | null): Promise<PackInForce | null> {
    const stored = hash === null ? null : await this.store.pack(hash);
    return stored === null ? null : inForce(stored);
  }
}

/** The same check wherever it runs. */
export async function checkText(text: string): Promise<Result<Pack, PackTrouble>> {
  const { checkPackText } = await loadRules();
  const checked = checkPackText(text);
  return checked.ok ? ok(checked.value.pack) : err({ kind: 'refused', refusal: checked.error });
}

/** The figures this build ships with. */
export async function shipped(history: PackAnswer['history'] = []): Promise<PackInForce> {
  const { builtInFile } = await loadRules();
  // It is the same for the whole life of a build, and a desk that locks and opens asks each time.
  shippedCases ??= builtInFile().cases;
  shippedHash ??= packHash(builtInPack);
  return { hash: shippedHash, pack: builtInPack, cases: shippedCases, history };
}

let shippedCases: PackInForce['cases'] | null = null;
let shippedHash: string | null = null;

async function shippedAs(hash: string): Promise<PackInForce | null> {
  const pack = await shipped();
  return pack.hash === hash ? pack : null;
}

/** A pack as central hands it out; null when it is not what its hash says, or speaks of series this build does not know. */
async function inForce({ hash, history, file }: PackAnswer): Promise<PackInForce | null> {
  const { packFileSchema } = await loadPackFile();
  const parsed = packFileSchema.safeParse(file);
  if (!parsed.success) return null;
  const { cases, ...pack } = parsed.data;
  return packHash(pack) === hash ? { hash, pack, cases, history } : null;
}
