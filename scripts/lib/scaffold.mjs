// A new item from its family's template. Names are replaced in paths and in text.
import fs from 'node:fs';
import path from 'node:path';

/** @param {string} kebab @returns {string} such as addNote */
export function camelCase(kebab) {
  return kebab.replace(/-([a-z0-9])/g, (_all, letter) => letter.toUpperCase());
}

/** @param {string} kebab @returns {string} such as AddNote */
export function pascalCase(kebab) {
  const camel = camelCase(kebab);
  return camel.charAt(0).toUpperCase() + camel.slice(1);
}

/**
 * Templates write the placeholder in the four usual spellings: `template-name`, `templateName`, `TemplateName`, `template_name`.
 * @param {string} text @param {string} kebab @returns {string}
 */
export function fillNames(text, kebab) {
  return text
    .replaceAll('template-name', kebab)
    .replaceAll('templateName', camelCase(kebab))
    .replaceAll('TemplateName', pascalCase(kebab))
    .replaceAll('template_name', kebab.replaceAll('-', '_'));
}

/** @param {string} root @param {string} family @returns {string} folder of the family, relative to root */
export function familyFolder(root, family) {
  return family === 'features'
    ? 'renderer/features'
    : fs.existsSync(path.join(root, 'central', family, '_template'))
      ? `central/${family}`
      : `shared/${family}`;
}

/** @param {string} root @returns {string[]} families that have a template */
export function familiesWithTemplate(root) {
  const rooms = ['shared', 'central', 'renderer'];
  return rooms.flatMap((room) => {
    const folder = path.join(root, room);
    if (!fs.existsSync(folder)) return [];
    return fs.readdirSync(folder).filter((name) => fs.existsSync(path.join(folder, name, '_template')));
  });
}

/**
 * @param {string} root @param {string} family @param {string} name kebab-case
 * @returns {{ problem: string } | { created: string[], next: string }}
 */
export function scaffold(root, family, name) {
  const families = familiesWithTemplate(root);
  if (!families.includes(family)) {
    return {
      problem: `There is no template for "${family}". Families with one: ${families.join(', ') || 'none yet'}.`,
    };
  }
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) {
    return { problem: `"${name}" is not a name here: lower-case words joined by hyphens, such as add-note.` };
  }
  const folder = familyFolder(root, family);
  const target = path.join(root, folder, name);
  if (fs.existsSync(target)) return { problem: `${folder}/${name} exists already.` };
  const source = path.join(root, folder, '_template');
  /** @type {string[]} */
  const created = [];
  for (const found of fs.readdirSync(source, { recursive: true, withFileTypes: true })) {
    if (!found.isFile()) continue;
    const from = path.join(found.parentPath, found.name);
    const inside = fillNames(path.relative(source, from), name);
    const to = path.join(target, inside);
    fs.mkdirSync(path.dirname(to), { recursive: true });
    fs.writeFileSync(to, fillNames(fs.readFileSync(from, 'utf8'), name));
    created.push(`${folder}/${name}/${inside.split(path.sep).join('/')}`);
  }
  const next =
    family === 'features'
      ? `Then add one entry for ${pascalCase(name)}Screen in renderer/app/screens.tsx.`
      : `Then add one line for ${camelCase(name)} in ${folder}/index.ts; the tests of the family say when it is complete.`;
  return { created: created.sort(), next };
}
