/** Codes that scripts/start.mjs knows; each travels with one sentence that names the way out. */
export type FatalCode =
  | 'PORT_TAKEN'
  | 'DATA_NEWER'
  | 'DATA_NOT_WRITABLE'
  | 'DATA_LOCKED'
  | 'DATA_DAMAGED'
  | 'BAD_FLAG'
  | 'DATABASE_UNREACHABLE'
  | 'DATABASE_ROLE';

/** Central cannot start and the reason is not a bug; `message` is shown as it is. */
export class FatalError extends Error {
  readonly code: FatalCode;

  constructor(code: FatalCode, message: string) {
    super(message);
    this.name = 'FatalError';
    this.code = code;
  }
}
