import type { AppError } from '#shared/kernel/errors.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { Session } from '#shared/sync/api.ts';
import { deviceKindOf } from '#shared/sync/lease.ts';
import type { VaultHost } from '../hosts/host.ts';
import type { Profile } from './storage/stored-shapes.ts';
import type { Central } from './sync/central.ts';
import { troubleOf } from './sync/problem.ts';

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
): Promise<Result<Profile, AppError>> {
  const { label } = await host.info();
  const enrolled = await central.enrol(enrolCode, label);
  if (!enrolled.ok) return err(troubleOf(enrolled.error));
  const [directory, hello] = await Promise.all([central.directory(), central.hello()]);
  if (!directory.ok) return err(troubleOf(directory.error));
  if (!hello.ok) return err(troubleOf(hello.error));
  const { deviceId, cardKeys } = enrolled.value;
  return ok({
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
  });
}
