import type { BaseWindow } from 'electron';
import { appError } from '#shared/kernel/errors.ts';
import { err } from '#shared/kernel/result.ts';
import type { PageHandler } from '../handler.ts';
import { askWhereAndWrite, type SaveParts } from './ask-where.ts';
import { isOfType } from './sniff-type.ts';

/** Error `fileTypeWrong` when the bytes are not what the page says they are; else as `askWhereAndWrite`. */
export function createSaveFile(parts: SaveParts): PageHandler<'saveFile', [parent: BaseWindow]> {
  return async ({ suggestedName, type, bytes }, parent) =>
    isOfType(bytes, type)
      ? askWhereAndWrite(parts, parent, { suggestedName, type, content: bytes })
      : err(appError('badInput', 'host', 'fileTypeWrong'));
}
