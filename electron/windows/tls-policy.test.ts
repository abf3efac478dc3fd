import type { Certificate, Session } from 'electron';
import { describe, expect, it } from 'vitest';
import { applyTlsPolicy, pinOf } from './tls-policy.ts';

// Self-signed, made for this test with openssl; the pin is what openssl says of the first one's public key.
const own = `-----BEGIN CERTIFICATE-----
MIIBijCCATGgAwIBAgIUDtDgqPOKjamjc6MubHhKi4CcvGQwCgYIKoZIzj0EAwIw
GjEYMBYGA1UEAwwPY2VudHJhbC5leGFtcGxlMCAXDTI2MTEyNTA3NTI0MFoYDzIx
MjYxMTAxMDc1MjQwWjAaMRgwFgYDVQQDDA9jZW50cmFsLmV4YW1wbGUwWTATBgcq
hkjOPQIBBggqhkjOPQMBBwNCAAQxKYQBLtcP0+uPw/r1fhhhv3JYKOVRFGfS95Ff
CgnqZutqKR+vnpJaTv7LIiFvstGITlpSRa0t1D1lD/f5815wo1MwUTAdBgNVHQ4E
FgQUPEHudkGQ6gcimgLGejwKWgobGWcwHwYDVR0jBBgwFoAUPEHudkGQ6gcimgLG
ejwKWgobGWcwDwYDVR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNHADBEAiANQA7G
MG/c7oJHBYgXiSf3Faxm60VVjWKB5tH7WECKGwIgQLtKPfDL4IftEkI/R7qRlu/r
AU+y6toAJB/vvtbzkIk=
-----END CERTIFICATE-----
`;
const other = `-----BEGIN CERTIFICATE-----
MIIBhjCCAS2gAwIBAgIUaW1xIMNdCZU7y146apRLkg36+nwwCgYIKoZIzj0EAwIw
GDEWMBQGA1UEAwwNb3RoZXIuZXhhbXBsZTAgFw0yNjExMjUwNzUyNDBaGA8yMTI2
MTEwMTA3NTI0MFowGDEWMBQGA1UEAwwNb3RoZXIuZXhhbXBsZTBZMBMGByqGSM49
AgEGCCqGSM49AwEHA0IABMu68QDrUM7xj7Y5VIcI0Fxdc8zPpBx/EbfTmg/IAa10
PbAYzufI+9XL8axeq2JQ6Q9RNw2LmLBDFFvcSUgIOUKjUzBRMB0GA1UdDgQWBBT6
NS1iLH0cpMEfjlJraWefsZOQ3zAfBgNVHSMEGDAWgBT6NS1iLH0cpMEfjlJraWef
sZOQ3zAPBgNVHRMBAf8EBTADAQH/MAoGCCqGSM49BAMCA0cAMEQCIGS3l67xHjbg
MWSUbYig0u+2VTEHwCud2Lf7kcrJ9jQgAiA/jA21bUkkBOWojfoIzRlRUhRmUnbm
RmfpegsJ0wgV1w==
-----END CERTIFICATE-----
`;
const ownPin = 'wX3P25boQBDkd4qvvwNnD9iGqR4jt9wODautjg+Bmvw=';

type Proc = NonNullable<Parameters<Session['setCertificateVerifyProc']>[0]>;

function policyOf(pins: readonly string[] | null) {
  let proc: Proc | null = null;
  let minVersion: string | undefined;
  applyTlsPolicy(
    {
      setSSLConfig: (config: { minVersion?: string }) => {
        minVersion = config.minVersion;
      },
      setCertificateVerifyProc: (given: Proc | null) => {
        proc = given;
      },
    } as unknown as Session,
    pins,
  );
  return {
    minVersion,
    judge(chain: readonly string[], errorCode: number): number | undefined {
      const [leaf] = chain.reduceRight<Certificate[]>(
        (above, data) => [{ data, issuerCert: above[0] } as Certificate, ...above],
        [],
      );
      let verdict: number | undefined;
      const request = { certificate: leaf, errorCode } as Parameters<Proc>[0];
      proc?.(request, (answer) => {
        verdict = answer;
      });
      return verdict;
    },
  };
}

describe('the way to central', () => {
  it('is TLS 1.2 at least, and Chromium’s own judgement without pins', () => {
    expect(policyOf(null)).toMatchObject({ minVersion: 'tls1.2' });
    expect(policyOf(null).judge([other], 0)).toBeUndefined();
  });

  it('needs a pinned key somewhere in a chain that Chromium accepts', () => {
    const pinned = policyOf([ownPin, 'A'.repeat(43) + '=']);
    expect(pinned.judge([own], 0)).toBe(-3);
    expect(pinned.judge([other, own], 0)).toBe(-3);
    expect(pinned.judge([other], 0)).toBe(-2);
    expect(pinned.judge(['not a certificate'], 0)).toBe(-2);
  });

  it('never makes a certificate good that Chromium refused', () => {
    expect(policyOf([ownPin]).judge([own], -202)).toBe(-3);
  });

  it('reads the pin as openssl does', () => {
    expect(pinOf({ data: own })).toBe(ownPin);
    expect(pinOf({ data: '' })).toBe('');
  });
});
