// Loaded before central and npm (`node --import`): when the command that started them ends, even by force, its end of
// the pipe closes, and they stop as for a signal. It is also the gentle way to stop on Windows, which has no SIGTERM.
// With `?now` the program ends at once: npm has nothing to save, and listens to signals without obeying them.
// Threads of the program load this file as well: their input is no pipe of anybody and ends at once.
import { isMainThread } from 'node:worker_threads';

const grace = 9000;
let asked = false;

function stopGently() {
  if (asked) return;
  asked = true;
  if (import.meta.url.endsWith('?now') || process.listenerCount('SIGTERM') === 0) process.exit(0);
  process.emit('SIGTERM', 'SIGTERM');
  setTimeout(() => process.exit(1), grace).unref();
}

if (isMainThread) {
  process.stdin.once('end', stopGently);
  process.stdin.once('close', stopGently);
  process.stdin.once('error', stopGently);
  process.stdin.resume();
  // The pipe alone must not keep the program alive.
  if ('unref' in process.stdin) process.stdin.unref();
}
