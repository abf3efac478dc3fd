const secretBytes = 32;

/** @returns undefined unless it is the base64 of 32 bytes */
export function parseSecret(text: string): Buffer | undefined {
  const secret = Buffer.from(text, 'base64');
  return secret.length === secretBytes && secret.toString('base64') === text ? secret : undefined;
}
