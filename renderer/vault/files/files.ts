import { rowsOfType } from '#shared/entities/index.ts';
import {
  type AttachmentFile,
  chunkCount,
  chunkRange,
  MAX_FILE_BYTES,
  sniffAttachment,
} from '#shared/entities/visit/attachment-file.ts';
import { type AppError, appError } from '#shared/kernel/errors.ts';
import type { Instant } from '#shared/kernel/instant.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { FileHere, FileOfDocument, FilesHere } from '../contract.ts';
import type { Desk } from '../desk.ts';
import { type FileLink, isWhole, newFileKey, type StoredFile } from '../storage/file-store.ts';
import type { DeskStore } from '../storage/vault-store.ts';
import { isStorageError } from '../storage/watchdog.ts';
import type { Central } from '../sync/central.ts';
import { type Failure, isReason, troubleOf } from '../sync/problem.ts';
import { hashOf } from './hash-of.ts';
import { receiveFile, sendFile } from './transfers.ts';

/** Files that central has stay here as long as all of them fit in this many bytes; the longest unused go first. */
export const KEPT_BYTES = 200 * 1024 * 1024;

export interface FilesParts {
  readonly store: DeskStore;
  readonly desk: Desk;
  readonly central: Central;
  readonly now: () => Instant;
}

/**
 * Bytes of the attached files. They lie here sealed until central has all of them, travel beside the records in pieces
 * and never hold one up; what is asked for later is fetched piece by piece and goes on where a cut line left it.
 */
export class Files {
  private readonly parts: FilesParts;
  private known: Map<string, StoredFile> | null = null;
  private loading: Promise<Map<string, StoredFile>> | null = null;
  private straysGone = false;
  private running: Promise<void> | null = null;
  private again = false;
  private stopped = false;
  private trouble: AppError | null = null;
  private readonly gone = new Map<string, number>();
  /** One reading of a file at a time: two would fetch the same pieces twice. */
  private readonly receiving = new Map<string, Promise<Result<StoredFile, Failure>>>();

  constructor(parts: FilesParts) {
    this.parts = parts;
  }

  async here(): Promise<FilesHere> {
    const files = [...(await this.load()).values()];
    return {
      files: files.map((file) => asHere(file, this.gone.get(file.hash) ?? null)),
      trouble: this.trouble,
    };
  }

  /**
   * Seals the bytes on this device; durable when it resolves. The document that names them is written right after.
   * @returns name, type and size, or what `checkedFile` says
   */
  async keep(
    bytes: Uint8Array<ArrayBuffer>,
    link: Omit<FileLink, 'sent'>,
  ): Promise<Result<{ readonly hash: string; readonly file: AttachmentFile }, AppError>> {
    const checked = checkedFile(bytes);
    if (!checked.ok) return checked;
    const { mime, bytes: total } = checked.value;
    const hash = await hashOf(bytes);
    const known = (await this.load()).get(hash) ?? this.blank(hash, { mime, bytes: total });
    const have = Array.from({ length: chunkCount(total) }, (_, index) => index);
    const lacking = have.filter((index) => !known.have.includes(index));
    const file = { ...known, have, links: withLink(known.links, { ...link, sent: false }) };
    await this.parts.store.files.putPieces(
      file,
      lacking.map((index) => {
        const { start, end } = chunkRange(total, index);
        return { index, bytes: bytes.slice(start, end) };
      }),
    );
    this.remember(file);
    return ok({ hash, file: { mime, bytes: total } });
  }

  /** The document was not written after all: its file goes with it. */
  async letGo(hash: string, documentId: string): Promise<void> {
    const file = (await this.load()).get(hash);
    if (file) await this.without(file, ({ documentId: other }) => other === documentId);
  }

  /**
   * The bytes of a file, from here or from central; they are what the hash says.
   * @returns `fileNotHere` without a network, `fileNotSent` while the desk that has it did not bring it yet
   */
  async read(wanted: FileOfDocument): Promise<Result<Uint8Array<ArrayBuffer>, AppError>> {
    try {
      const known = (await this.load()).get(wanted.hash);
      const received =
        known && isWhole(known) ? ok(known) : await this.receive(wanted, known?.pinned ?? false);
      if (!received.ok) {
        if (isReason(received.error, 'notFound')) return err(appError('notFound', 'vault', 'fileNotSent'));
        const { kind } = received.error;
        return err(
          kind === 'down' || kind === 'aborted'
            ? appError('unavailable', 'vault', 'fileNotHere')
            : troubleOf(received.error),
        );
      }
      const bytes = await this.assemble(received.value);
      if ((await hashOf(bytes)) !== wanted.hash) return err(appError('unavailable', 'vault', 'fileDamaged'));
      const used = { ...received.value, usedAt: this.parts.now() };
      await this.parts.store.files.put(used);
      this.remember(used);
      return ok(bytes);
    } catch (error) {
      if (isStorageError(error)) return err(appError('unavailable', 'vault', 'storageFull'));
      // A piece that is gone or no longer opens: never shown as if it were whole.
      return err(appError('unavailable', 'vault', 'fileDamaged'));
    }
  }

  /**
   * Files for the road: they are fetched as the line allows and stay.
   * @param stays whether a dossier is still on the road, so that what was taken along of it before stays too
   */
  async pin(wanted: readonly FileOfDocument[], stays: (dossierId: string) => boolean): Promise<void> {
    const known = await this.load();
    const hashes = new Set(wanted.map(({ hash }) => hash));
    for (const { hash, pinned, links } of known.values())
      if (pinned && links.some(({ dossierId }) => stays(dossierId))) hashes.add(hash);
    for (const file of known.values()) {
      if (file.pinned === hashes.has(file.hash)) continue;
      const next = { ...file, pinned: !file.pinned };
      await this.parts.store.files.put(next);
      this.remember(next);
    }
    for (const one of wanted) {
      if (known.has(one.hash)) continue;
      const file = { ...this.blank(one.hash, one.file), links: [this.linkOf(one)], pinned: true };
      await this.parts.store.files.put(file);
      this.remember(file);
    }
    this.wake();
  }

  /** Sends and fetches what waits; asked after each sync, so that every record has gone first. */
  wake(): void {
    if (this.stopped) return;
    if (this.running) {
      this.again = true;
      return;
    }
    this.running = this.runs().finally(() => {
      this.running = null;
    });
  }

  /** Resolves when nothing runs. */
  async settled(): Promise<void> {
    await this.running;
  }

  stop(): Promise<void> {
    this.stopped = true;
    return this.settled();
  }

  private async runs(): Promise<void> {
    do {
      this.again = false;
      try {
        const failure = await this.once();
        if (this.stopped) return;
        this.trouble = failure === null ? null : troubleOf(failure);
      } catch (error) {
        if (this.stopped) return;
        // A full disk or a piece that no longer opens: said on the Sync page, and tried again with the next sync.
        this.trouble = appError(
          'unavailable',
          'vault',
          isStorageError(error) ? 'storageFull' : 'fileDamaged',
        );
      }
      this.tell();
    } while (this.again && !this.stopped);
  }

  private async once(): Promise<Failure | null> {
    const known = await this.load();
    if (!this.straysGone) await this.dropStrays();
    let trouble: Failure | null = null;
    for (const hash of known.keys()) {
      await this.forgetDetached(hash);
      for (const link of known.get(hash)?.links ?? []) {
        const file = known.get(hash);
        if (this.stopped || !file || link.sent || !isWhole(file) || this.isOnItsWay(link)) continue;
        const sent = await sendFile(this.parts, file, link, (bytes) => {
          this.gone.set(hash, bytes);
          this.tell();
          return !this.stopped;
        });
        this.gone.delete(hash);
        if (!sent.ok) {
          if (sent.error.kind === 'down' || sent.error.kind === 'aborted') return sent.error;
          trouble = sent.error;
          continue;
        }
        await this.markSent(hash, link);
      }
      const file = known.get(hash);
      const link = file?.links.find(({ sent }) => sent);
      if (this.stopped || !file?.pinned || isWhole(file) || !link) continue;
      const received = await this.receive({ ...link, hash, file }, true);
      if (received.ok) continue;
      if (received.error.kind === 'down' || received.error.kind === 'aborted') return received.error;
      // A file that its own desk did not bring yet is no trouble of this one.
      if (!isReason(received.error, 'notFound')) trouble = received.error;
    }
    await this.trim();
    return trouble;
  }

  private receive(wanted: FileOfDocument, pinned: boolean): Promise<Result<StoredFile, Failure>> {
    const running = this.receiving.get(wanted.hash);
    if (running) return running;
    const known = this.known?.get(wanted.hash);
    const link = this.linkOf(wanted);
    const start = known ?? { ...this.blank(wanted.hash, wanted.file), pinned };
    const begun = { ...start, links: withLink(start.links, link) };
    const work = receiveFile(this.parts, begun, link, (file) => this.remember(file)).finally(() =>
      this.receiving.delete(wanted.hash),
    );
    this.receiving.set(wanted.hash, work);
    return work;
  }

  /** The change that names the file has not been judged by central, or was refused: then the file waits with it. */
  private isOnItsWay({ documentId }: FileLink): boolean {
    return this.intentsOf(documentId).some(({ outcome }) => outcome !== 'applied');
  }

  private intentsOf(documentId: string) {
    return this.parts.desk.outbox.filter((intent) => namesDocument(intent, documentId));
  }

  /** Sealed bytes whose document was never written, because the tab died in between. */
  private async dropStrays(): Promise<void> {
    const { store } = this.parts;
    const kept = await store.kept();
    for (const file of (await this.load()).values())
      await this.without(
        file,
        ({ sent, documentId }, there) =>
          !sent &&
          there === 'absent' &&
          this.intentsOf(documentId).length === 0 &&
          !kept.some((intent) => namesDocument(intent, documentId)),
      );
    this.straysGone = true;
  }

  private async forgetDetached(hash: string): Promise<void> {
    const file = this.known?.get(hash);
    if (file) await this.without(file, (_link, there) => there === 'detached');
  }

  /** Takes links off a file, by what central's rows say of them; a file without any goes. */
  private async without(
    file: StoredFile,
    goes: (link: FileLink, there: 'linked' | 'detached' | 'absent' | 'unknown') => boolean,
  ): Promise<void> {
    const links: FileLink[] = [];
    for (const link of file.links) if (!goes(link, await this.standing(link))) links.push(link);
    if (links.length === file.links.length) return;
    if (links.length === 0) {
      await this.parts.store.files.drop(file);
      this.known?.delete(file.hash);
      this.tell();
      return;
    }
    await this.parts.store.files.put({ ...file, links });
    this.remember({ ...file, links });
  }

  private async standing({ dossierId, documentId }: FileLink) {
    const held = await this.parts.store.dossier(dossierId);
    if (held === null) return 'unknown';
    const row = rowsOfType(held.rows, 'supporting-document').find(({ id }) => id === documentId);
    if (row === undefined) return 'absent';
    return row.body.detached === undefined ? 'linked' : 'detached';
  }

  private async markSent(hash: string, { documentId }: FileLink): Promise<void> {
    const file = this.known?.get(hash);
    if (!file) return;
    const links = file.links.map((link) => (link.documentId === documentId ? { ...link, sent: true } : link));
    await this.parts.store.files.put({ ...file, links });
    this.remember({ ...file, links });
  }

  /** Only what central has whole under every document may go. */
  private async trim(): Promise<void> {
    const held = [...(await this.load()).values()];
    const spare = held
      .filter(({ pinned, links }) => !pinned && links.every(({ sent }) => sent))
      .sort((a, b) => (a.usedAt < b.usedAt ? -1 : 1));
    let bytes = spare.reduce((sum, file) => sum + file.bytes, 0);
    for (const file of spare) {
      if (bytes <= KEPT_BYTES || this.stopped) return;
      await this.parts.store.files.drop(file);
      this.known?.delete(file.hash);
      bytes -= file.bytes;
    }
  }

  private async assemble(file: StoredFile): Promise<Uint8Array<ArrayBuffer>> {
    const all = new Uint8Array(file.bytes);
    for (let index = 0; index < chunkCount(file.bytes); index += 1)
      all.set(await this.parts.store.files.piece(file, index), chunkRange(file.bytes, index).start);
    return all;
  }

  private blank(hash: string, { mime, bytes }: AttachmentFile): StoredFile {
    return {
      hash,
      mime,
      bytes,
      links: [],
      have: [],
      pinned: false,
      usedAt: this.parts.now(),
      key: newFileKey(),
    };
  }

  private linkOf({ dossierId, documentId }: FileOfDocument): FileLink {
    const space = this.parts.desk.digest(dossierId)?.card.spaceId ?? '';
    return { space, dossierId, documentId, sent: true };
  }

  private load(): Promise<Map<string, StoredFile>> {
    this.loading ??= this.parts.store.files.all().then((files) => {
      this.known = new Map(files.map((file) => [file.hash, file]));
      return this.known;
    });
    // A disk that did not answer is asked again.
    this.loading.catch(() => {
      this.loading = null;
    });
    return this.loading;
  }

  private remember(file: StoredFile): void {
    this.known?.set(file.hash, file);
    this.tell();
  }

  private tell(): void {
    this.parts.desk.subscriptions.notify('files');
  }
}

/** Type and size of what a dossier takes; `fileEmpty`, `fileTooBig` or `fileTypeUnknown` for anything else. */
export function checkedFile(bytes: Uint8Array): Result<AttachmentFile, AppError> {
  if (bytes.length === 0) return err(appError('badInput', 'vault', 'fileEmpty'));
  if (bytes.length > MAX_FILE_BYTES) return err(appError('badInput', 'vault', 'fileTooBig'));
  const mime = sniffAttachment(bytes);
  return mime === null
    ? err(appError('badInput', 'vault', 'fileTypeUnknown'))
    : ok({ mime, bytes: bytes.length });
}

function asHere({ hash, mime, bytes, have, pinned, links }: StoredFile, gone: number | null): FileHere {
  const here = have.reduce((sum, index) => {
    const { start, end } = chunkRange(bytes, index);
    return sum + end - start;
  }, 0);
  return {
    hash,
    mime,
    bytes,
    here,
    gone,
    pinned,
    links: links.map(({ dossierId, documentId, sent }) => ({ dossierId, documentId, sent })),
  };
}

function namesDocument(
  { name, args }: { readonly name: string; readonly args: Readonly<Record<string, unknown>> },
  documentId: string,
): boolean {
  return name.startsWith('document.attach@') && args['documentId'] === documentId;
}

function withLink(links: readonly FileLink[], link: FileLink): FileLink[] {
  return links.some(({ documentId }) => documentId === link.documentId) ? [...links] : [...links, link];
}
