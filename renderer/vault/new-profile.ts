import type { AppError } from '#shared/kernel/errors.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { Session } from '#shared/sync/api.ts';
import type { Hello } from '#shared/sync/hello.ts';
import { deviceKindOf } from '#shared/sync/lease.ts';
import type { VaultHost } from '../hosts/host.ts';
import type { Profile } from './storage/stored-shapes.ts';
import type { Central } from './sync/central.ts';
import { troubleOf } from './sync/problem.ts';

export interface NewProfile {
  readonly profile: Profile;
  /** What central said of the world, together with the directory that is in the profile. */
  readonly greeting: Hello;
}

/**
 * Enrols this device for the person who just signed in, and what central says of the world. Errors are those of central.
 * @param refresh the refresh token as it stands after the questions
 */
export async function newProfile(
  host: Pick<VaultHost, 'info'>,
  central: Central,
  session: Session,
  enrolCode: string | null,
  refresh: () => string | null | undefined,
): Promise<Result<NewProfile, AppError>> {
  const { label } = await host.info();
  const [enrolled, directory, hello] = await Promise.all([
    central.enrol(enrolCode, label),
    central.directory(),
    central.hello(),
  ]);
  if (!enrolled.ok) return err(troubleOf(enrolled.error));
  if (!directory.ok) return err(troubleOf(directory.error));
  if (!hello.ok) return err(troubleOf(hello.error));
  const { deviceId, cardKeys } = enrolled.value;
  const profile: Profile = {
    staff: session.staff,
    deviceId,
    cardKeys,
    directory: directory.value,
    today: hello.value.today,
    holding: deviceKindOf(session.staff.roles) === 'laptop' ? 'agenda' : 'portfolio',
    refreshToken: refresh() ?? session.refreshToken,
    workOffline: false,
    pack: null,
    sealKey: hello.value.sealKey,
  };
  return ok({ profile, greeting: hello.value });
}
