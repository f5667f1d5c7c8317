import { SdcAuthenticationError } from './errors.js';

/** An engine that Control Hub manages knows no local users: neither login nor start would get anywhere. */
export function managedByControlHub(baseUrl: string): SdcAuthenticationError {
  return new SdcAuthenticationError(
    'SDC_CONTROL_HUB',
    `The Data Collector at ${baseUrl} is registered with Control Hub, which this SDK does not speak to.`,
    { nextStep: 'Use a Data Collector that is not registered, or unregister this one.' },
  );
}

/** A refusal or redirect that only the single sign-on of Control Hub gives. */
export function isControlHubAnswer(status: number, headers: Record<string, string>): boolean {
  if (status < 300) return false;
  const location = headers['location'] ?? '';
  return (
    Object.keys(headers).some((name) => name.startsWith('x-ss-')) ||
    /\/security\/_?login|\/sch\b|controlhub|hub\.streamsets|\/aster\b|cloud\.streamsets/i.test(location)
  );
}
