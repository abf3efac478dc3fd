import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { injectedStyleHash } from '#shared/sync/content-security-policy.ts';

const require = createRequire(import.meta.url);

describe('injectedStyleHash', () => {
  it('is the hash of the sheet that the installed react-aria puts into the page', () => {
    const root = dirname(
      require.resolve('react-aria/package.json', { paths: [require.resolve('react-aria-components')] }),
    );
    const source = readFileSync(join(root, 'dist/private/interactions/usePress.mjs'), 'utf8');
    const template = /style\.textContent = `\n([^`]*)`\.trim\(\)/.exec(source)?.[1];
    const attribute = /PRESSABLE_ATTRIBUTE = '([^']+)'/.exec(source)?.[1];
    expect(attribute).toBe('data-react-aria-pressable');
    const text = template?.replace(/\$\{[^}]*\}/, attribute ?? '').trim() ?? '';
    expect(`sha256-${createHash('sha256').update(text).digest('base64')}`).toBe(injectedStyleHash);
  });
});
