import { err, ok, type Result } from '#shared/kernel/result.ts';
import { GRANTED, PROTOCOL_VERSION } from '#shared/sync/protocol.ts';
import { SCHEMA_VERSION } from '#shared/sync/version-policy.ts';
import { spacesOf } from '../spaces-of.ts';
import { ROOM_FOR_A_LOAD } from '../storage/free-bytes.ts';
import type { Profile, Progress } from '../storage/stored-shapes.ts';
import type { Central } from './central.ts';
import type { Failure } from './problem.ts';
import { isBare, type PullPage, readPull, type SpacePart } from './read-pull.ts';
import type { EngineParts } from './sync-state.ts';

/** Bundles in a page that take long enough to write. */
const WORTH_ASKING_AHEAD = 20;

/** A page that was asked for, and the offices it was asked about. */
export interface Asked {
  readonly spaces: readonly string[];
  readonly answer: Promise<Result<PullPage, Failure>>;
}

/** What of the state of sync a question is made of, as it is at that moment. */
interface Asking {
  readonly parts: Pick<EngineParts, 'askAheadFrom' | 'chance' | 'freeBytes' | 'onContact'> & {
    readonly central: Pick<Central, 'pull'>;
    readonly desk: { readonly session: Pick<EngineParts['desk']['session'], 'staff'> };
  };
  readonly profile: Pick<Profile, 'deviceId' | 'holding'>;
  readonly progress: Pick<Progress, 'spaces' | 'epoch' | 'granted'>;
  readonly stopped: boolean;
}

/** Asks central for what comes next, page by page. */
export class PageAsker {
  private readonly state: Asking;
  private asked = 0;

  constructor(state: Asking) {
    this.state = state;
  }

  /** The offices to ask about: without room, those whose first load is not over have to wait. */
  private async askable(): Promise<readonly string[]> {
    const { desk, freeBytes } = this.state.parts;
    const spaces = spacesOf(desk.session.staff);
    const isLoaded = (space: string) => this.state.progress.spaces[space]?.initialDone === true;
    if (!freeBytes || spaces.every(isLoaded)) return spaces;
    const free = await freeBytes();
    return free === null || free >= ROOM_FOR_A_LOAD ? spaces : spaces.filter(isLoaded);
  }

  /**
   * Many dossiers of a first load and nothing else, and more to come: where to go on is known before they are written.
   * Of an office that is loaded nothing has moved meanwhile.
   */
  isFirstLoad({ parts }: PullPage, waiting: ReadonlyMap<string, readonly SpacePart[]>): boolean {
    const worth = this.state.parts.askAheadFrom ?? WORTH_ASKING_AHEAD;
    return (
      parts.some(({ more, bundles }) => more && bundles.length >= worth) &&
      parts.every((part) => {
        if (part.space === GRANTED || part.manifest !== null) return false;
        const before = waiting.get(part.space);
        const isLoaded = this.state.progress.spaces[part.space]?.initialDone === true;
        return isLoaded ? [...(before ?? []), part].every(isEmpty) : before === undefined;
      })
    );
  }

  /** @param page that is in, though not yet on the disk: central makes the next one while this desk writes */
  async ask(
    waiting: ReadonlyMap<string, readonly SpacePart[]>,
    page: PullPage | null = null,
  ): Promise<Asked> {
    const spaces = await this.askable();
    const answer = this.askPage(waiting, spaces, page);
    // Heard when it is waited for; nobody waits when the page before it cannot be written.
    answer.catch(() => undefined);
    return { spaces, answer };
  }

  private async askPage(
    waiting: ReadonlyMap<string, readonly SpacePart[]>,
    spaces: readonly string[],
    after: PullPage | null,
  ): Promise<Result<PullPage, Failure>> {
    const cursorOf = (space: string) =>
      after?.parts.find((part) => part.space === space)?.cursor ??
      waiting.get(space)?.at(-1)?.cursor ??
      this.state.progress.spaces[space]?.cursor ??
      null;
    this.asked += 1;
    const ask = `${this.asked}.${Math.floor(this.state.parts.chance() * 1e9)}`;
    const answer = await this.state.parts.central.pull({
      proto: PROTOCOL_VERSION,
      schema: SCHEMA_VERSION,
      device: this.state.profile.deviceId,
      epoch: after?.epoch ?? this.state.progress.epoch,
      holding: this.state.profile.holding,
      ask,
      granted: this.state.progress.granted,
      cursors: Object.fromEntries(spaces.map((space) => [space, cursorOf(space)])),
    });
    if (!answer.ok) return answer;
    const read = readPull(answer.value, spaces);
    // An answer to another question, from something on the way that keeps them, would take rows back to what they were.
    const page = read?.ask === ask ? read : null;
    if (page) this.state.parts.onContact?.(page.lease);
    return page && !this.state.stopped
      ? ok(page)
      : err(page ? { kind: 'aborted' } : { kind: 'rubbish', status: 200 });
  }
}

function isEmpty(part: SpacePart): boolean {
  return !part.more && isBare(part);
}
