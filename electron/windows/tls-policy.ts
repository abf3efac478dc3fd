import { createHash, X509Certificate } from 'node:crypto';
import type { Certificate, Session } from 'electron';

/** Chromium's own words for setCertificateVerifyProc. */
const refuse = -2;
const asChromiumSays = -3;

/**
 * TLS 1.2 at least; with pins, one certificate of the chain must carry a public key that the fund named. Chromium's own
 * judgement always comes first: a pin never makes a bad certificate good.
 * @param pins SHA-256 of the SPKI in base64, or null when the fund set none
 */
export function applyTlsPolicy(session: Session, pins: readonly string[] | null): void {
  session.setSSLConfig({ minVersion: 'tls1.2' });
  if (pins === null) return;
  session.setCertificateVerifyProc(({ certificate, errorCode }, answer) => {
    answer(
      errorCode === 0 && !chainOf(certificate).some((each) => pins.includes(pinOf(each)))
        ? refuse
        : asChromiumSays,
    );
  });
}

/** @param pem one certificate, as Electron hands it over. Empty for what cannot be read: that matches no pin. */
export function pinOf({ data }: Pick<Certificate, 'data'>): string {
  try {
    const key = new X509Certificate(data).publicKey.export({ type: 'spki', format: 'der' });
    return createHash('sha256').update(key).digest('base64');
  } catch {
    return '';
  }
}

/** The certificate and those above it; a root signs itself. */
function chainOf(leaf: Certificate): Certificate[] {
  const chain: Certificate[] = [];
  for (
    let each: Certificate | undefined = leaf;
    each !== undefined && !chain.includes(each);
    each = each.issuerCert
  )
    chain.push(each);
  return chain;
}
