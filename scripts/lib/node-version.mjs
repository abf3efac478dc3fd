// Imported first by every command. It must load on old versions of Node, so it stays plain.
const parts = process.versions.node.split('.').map(Number);
const major = parts[0] || 0;
const minor = parts[1] || 0;

if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    'Guichet needs Node 20.19 or newer; this is Node ' +
      process.versions.node +
      '.\nInstall a current version from https://nodejs.org, then run the same command again.\n',
  );
  process.exit(1);
}

/** @type {number} */
export const nodeMajor = major;
