import { parseArgs } from 'node:util';
import { resolve } from 'node:path';
import { recover } from './custody/recover.ts';
import { renewEpoch } from './custody/renew-epoch.ts';
import { renewKey } from './custody/renew-key.ts';
import { FatalError } from './start/fatal-error.ts';

const usage =
  'Usage: npm run recover -- FILE [--data FOLDER], or npm run recover -- --new-key | --new-epoch [--data FOLDER]   (or DATABASE_URL in the environment)';

/** 0: every record found its place, or there is a new key or epoch; 1: some could not be read, or nothing was begun. */
async function main(): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args: process.argv.slice(2),
      options: {
        data: { type: 'string', default: '.guichet' },
        'new-key': { type: 'boolean', default: false },
        'new-epoch': { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
    const [file, ...more] = positionals;
    const place = {
      dataFolder: resolve(values.data),
      databaseUrl: process.env['DATABASE_URL'] ?? null,
      say: (line: string) => process.stdout.write(`${line}\n`),
    };
    const asked = [values['new-key'], values['new-epoch']].filter(Boolean).length;
    if (asked === 1 && file === undefined) {
      await (values['new-key'] ? renewKey(place) : renewEpoch(place));
      return 0;
    }
    if (asked > 0 || file === undefined || more.length > 0) throw new FatalError('BAD_FLAG', usage);
    const unreadable = await recover({
      ...place,
      file: resolve(file),
      tokenKey: process.env['GUICHET_TOKEN_KEY'] ?? null,
    });
    return unreadable === 0 ? 0 : 1;
  } catch (error) {
    const isOurs = error instanceof FatalError || (error instanceof TypeError && 'code' in error);
    process.stderr.write(
      `${isOurs ? error.message : String(error instanceof Error ? error.stack : error)}\n`,
    );
    return 1;
  }
}

process.exitCode = await main();
