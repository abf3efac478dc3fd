// Imported first by every command. It must load on old versions of Node, so it stays plain.
const wanted = [20, 19];
const found = process.versions.node.split('.').map(Number);

if (found[0] < wanted[0] || (found[0] === wanted[0] && found[1] < wanted[1])) {
  process.stderr.write(
    'Guichet needs Node ' +
      wanted.join('.') +
      ' or newer; this is Node ' +
      process.versions.node +
      '.\nInstall a current version from https://nodejs.org, then run the same command again.\n',
  );
  process.exit(1);
}

/** @type {number} */
export const nodeMajor = found[0];
