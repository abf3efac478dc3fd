// What must never be in a package: keys, tokens, and the folders of the machine that made it.

/** @type {readonly { what: string, pattern: RegExp }[]} */
const secrets = [
  // The words alone are in every library that reads keys; a key has a body.
  {
    what: 'a private key',
    pattern: /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----(?:\\n|\s)+[A-Za-z0-9+/=\\\s]{40}/,
  },
  {
    what: 'a private key (JWK)',
    pattern:
      /\{(?=[^{}]{0,1000}["']?\bkty["']?\s*:\s*["'](?:OKP|EC|RSA)["'])(?=[^{}]{0,1000}["']?\bd["']?\s*:\s*["'][A-Za-z0-9_-]{40})/,
  },
  { what: 'a token of a forge', pattern: /\b(?:gh[pousr]_[A-Za-z0-9]{36}|glpat-[A-Za-z0-9_-]{20})\b/ },
  { what: 'a token of a package registry', pattern: /\bnpm_[A-Za-z0-9]{36}\b|_authToken\s*=/ },
  { what: 'a key of a cloud', pattern: /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b|\bAIza[A-Za-z0-9_-]{35}\b/ },
  { what: 'a token of a service', pattern: /\bxox[abprs]-[A-Za-z0-9-]{20,}|\bsk_live_[A-Za-z0-9]{16,}/ },
  { what: 'a signed token', pattern: /\beyJ[A-Za-z0-9_-]{15,}\.eyJ[A-Za-z0-9_-]{15,}\.[A-Za-z0-9_-]{20,}/ },
  {
    what: 'an address with a password',
    pattern: /\b(?:https?|postgres(?:ql)?):\/\/[^\s/:@"'`$]+:[^\s/:@"'`$]+@[a-z0-9]/i,
  },
];

/**
 * @param {string} file path in the package @param {string} text
 * @param {string[]} places folders of this machine
 * @returns {string[]} a sentence each
 */
export function secretProblems(file, text, places) {
  const problems = secrets
    .filter(({ pattern }) => pattern.test(text))
    .map(({ what }) => `${file} contains ${what}: take it out of the sources and make it invalid.`);
  for (const place of places)
    if (place.length > 4 && text.includes(`${place}/`))
      problems.push(
        `${file} names the folder ${place} of this machine: a build must be the same everywhere.`,
      );
  return problems;
}
