import type { AppError } from '#shared/kernel/errors.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { HostEvent } from './host-events.ts';
import type { HostEventName, PageChannelName } from './names.ts';
import type { PageAnswer, PageArgs } from './page-channels.ts';

/** What a page of the desk finds in its world under `bridgeName`: named questions and one ear, nothing generic. */
export type HostBridge = {
  readonly [Name in PageChannelName]: (args: PageArgs<Name>) => Promise<Result<PageAnswer<Name>, AppError>>;
} & {
  /** @returns stops listening */
  readonly on: <Name extends HostEventName>(
    name: Name,
    listener: (event: HostEvent<Name>) => void,
  ) => () => void;
};
