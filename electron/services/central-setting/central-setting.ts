import path from 'node:path';
import type { PageAnswer } from '#shared/ipc/page-channels.ts';
import { type AppError, appError } from '#shared/kernel/errors.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { codeOf, type Disk, realDisk } from '../disk/disk.ts';
import { diskError } from '../disk/disk-error.ts';
import { createTurns } from '../disk/in-turn.ts';
import type { Pause } from '../disk/with-patience.ts';
import { writeAtomic } from '../disk/write-atomic.ts';
import type { PageHandler } from '../handler.ts';
import { readAddress } from './central-address.ts';
import { type PolicyParts, policyFile, readPolicy } from './policy.ts';
import type { Policy } from './policy-schema.ts';
import type { Fetch } from './try-central.ts';

export type CentralSetting = PageAnswer<'setCentral'>;

export interface CentralSettingParts {
  readonly fetch: Fetch;
  readonly platform: NodeJS.Platform;
  /** userData: where the person's own choice is kept. */
  readonly folder: string;
  /** `%ProgramData%`, on Windows. */
  readonly programData?: string;
  /** For tests: another policy file, another trusted owner. */
  readonly policy?: Pick<PolicyParts, 'file' | 'trustedOwner'>;
  readonly disk?: Disk;
  readonly pause?: Pause;
  readonly milliseconds?: number;
}

/** The setting and the policy it may come from; both null on the first day of an unmanaged desk. */
export interface Configuration {
  readonly central: CentralSetting | null;
  readonly policy: Policy | null;
}

export interface CentralSettingService {
  /** Reads again each time; see `readPolicy` for the errors. */
  readonly read: () => Promise<Result<Configuration, AppError>>;
  /** Tries the address first. Errors: those of `readAddress`, `tryCentral`, `readPolicy`; `centralManaged`. */
  readonly setCentral: PageHandler<'setCentral'>;
}

export const centralFileName = 'central.json';
const longestAddress = 300;

/** Where central is: what the fund decided for all its desks, else what the person typed here. */
export function createCentralSetting(parts: CentralSettingParts): CentralSettingService {
  const { fetch, platform, folder, disk = realDisk, pause, milliseconds } = parts;
  const file = path.join(folder, centralFileName);
  const policyParts = parts.policy ?? { file: policyFile(platform, parts.programData) };
  const inTurn = createTurns();

  const readOwn = async (): Promise<CentralSetting | null> => {
    let text: string;
    try {
      text = await disk.readFile(file, 'utf8');
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return null;
      throw error;
    }
    // An unreadable choice is no choice: the first screen asks again, and nothing else depends on this file.
    const url = readAddress(parseOwn(text) ?? '');
    return url.ok ? { url: url.value, managed: false } : null;
  };

  const read = async (): Promise<Result<Configuration, AppError>> => {
    const policy = await readPolicy({ ...policyParts, platform, disk });
    if (!policy.ok) return policy;
    const managed = policy.value?.central === undefined ? undefined : readAddress(policy.value.central);
    if (managed?.ok) return ok({ central: { url: managed.value, managed: true }, policy: policy.value });
    try {
      return ok({ central: await readOwn(), policy: policy.value });
    } catch (error) {
      return err(diskError(error));
    }
  };

  return {
    read,
    setCentral: ({ url: typed }) =>
      inTurn(async () => {
        const now = await read();
        if (!now.ok) return now;
        if (now.value.central?.managed === true) return err(appError('forbidden', 'host', 'centralManaged'));
        const address = readAddress(typed);
        if (!address.ok) return address;
        const { tryCentral } = await import('./try-central.ts');
        const tried = await tryCentral(address.value, { fetch, milliseconds });
        if (!tried.ok) return tried;
        try {
          await disk.mkdir(folder, { recursive: true, mode: 0o700 });
          await writeAtomic(file, `${JSON.stringify({ version: 1, url: address.value })}\n`, { disk, pause });
        } catch (error) {
          return err(diskError(error));
        }
        return ok({ url: address.value, managed: false });
      }),
  };
}

/** By hand: it is read before the first window, and the library of schemas alone takes longer than all the rest. */
function parseOwn(text: string): string | undefined {
  try {
    const kept: Partial<Record<'version' | 'url', unknown>> | null = JSON.parse(text);
    if (kept?.version !== 1 || typeof kept.url !== 'string') return undefined;
    return kept.url.length <= longestAddress ? kept.url : undefined;
  } catch {
    return undefined;
  }
}
