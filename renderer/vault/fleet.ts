import type { AppError } from '#shared/kernel/errors.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { EnrolCode, ListedDevice } from '#shared/sync/api.ts';
import type { Central } from './sync/central.ts';
import { troubleOf } from './sync/problem.ts';

/** The devices of the fund as central keeps them. Central answers administrators only; nothing of it stays here. */
export class Fleet {
  private readonly central: Central;

  constructor(central: Central) {
    this.central = central;
  }

  async list(): Promise<Result<readonly ListedDevice[], AppError>> {
    const answer = await this.central.devices();
    return answer.ok ? ok(answer.value.devices) : err(troubleOf(answer.error));
  }

  async revoke(deviceId: string): Promise<Result<void, AppError>> {
    const answer = await this.central.revokeDevice(deviceId);
    return answer.ok ? ok(undefined) : err(troubleOf(answer.error));
  }

  async newCode(): Promise<Result<EnrolCode, AppError>> {
    const answer = await this.central.enrolCode();
    return answer.ok ? answer : err(troubleOf(answer.error));
  }
}
