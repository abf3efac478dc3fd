// A process that appends for ever and says each record once it is kept; the test ends it without a warning.
import { createJournal } from '../journal/journal.ts';

const [, , folder = '', vaultId = ''] = process.argv;
const journal = createJournal({ folder });
for (let count = 0; ; count += 1) {
  const text = `${process.pid}-${count}-${'x'.repeat((count * 37) % 900)}`;
  const answer = await journal.append({ vaultId, record: Uint8Array.from(Buffer.from(text)) });
  if (!answer.ok) throw new Error(answer.error.reason);
  process.stdout.write(`${text}\n`);
}
