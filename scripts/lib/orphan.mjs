/**
 * npm runs scripts through a shell, and a signal sent to npm alone ends npm and the shell, not the script: it would go
 * on for ever, holding its port. So a script that npm started watches for the loss of its parent.
 * @param {() => void} onOrphaned called once
 */
export function watchForOrphaning(onOrphaned) {
  if (process.env.npm_lifecycle_event === undefined || process.platform === 'win32') return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    onOrphaned();
  }, 500);
  timer.unref();
}
