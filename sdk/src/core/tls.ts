import { X509Certificate } from 'node:crypto';
import { SdcConnectionError } from './errors.js';
import { NodeTransport } from './node-transport.js';
import { PlaywrightTransport } from './playwright-transport.js';
import type { Transport } from './transport.js';

/** @throws SdcConnectionError `SDC_CERTIFICATE` when `ca` holds no certificate */
export async function openTransport(options: {
  ignoreHttpsErrors: boolean;
  ca: readonly string[];
}): Promise<Transport> {
  if (options.ca.length === 0) return PlaywrightTransport.open(options);
  options.ca.forEach(mustBeCertificate);
  if (options.ignoreHttpsErrors) {
    throw new SdcConnectionError('SDC_CERTIFICATE', 'ignoreHttpsErrors and ca contradict each other.', {
      nextStep: 'Leave ignoreHttpsErrors out: the authorities in ca are enough.',
    });
  }
  return new NodeTransport([...options.ca]);
}

function mustBeCertificate(pem: string): void {
  try {
    new X509Certificate(pem);
  } catch (cause) {
    throw new SdcConnectionError('SDC_CERTIFICATE', "What was given as 'ca' is not a certificate in PEM.", {
      cause,
      nextStep: "Give the text of the authority's certificate: -----BEGIN CERTIFICATE----- …",
    });
  }
}
