// Loaded before central (`node --import`): when the command that started it ends, even by force, its end of the pipe
// closes and central stops as for a signal. It is also the gentle way to stop a program on Windows, which has no SIGTERM.
let asked = false;

function stopGently() {
  if (asked) return;
  asked = true;
  if (process.listenerCount('SIGTERM') > 0) process.emit('SIGTERM', 'SIGTERM');
  else process.exit(0);
}

process.stdin.once('end', stopGently);
process.stdin.once('close', stopGently);
process.stdin.once('error', stopGently);
process.stdin.resume();
// The pipe alone must not keep central alive.
if ('unref' in process.stdin) process.stdin.unref();
