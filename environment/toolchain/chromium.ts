import { existsSync } from 'node:fs';

/** The system's packages, where Playwright's own browser cannot be installed. */
const PACKAGED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The command that installs one. */
export const INSTALL_CHROMIUM =
  'npx playwright install chromium, or on Debian and Ubuntu, as root, apt-get install chromium';

/**
 * The Chromium of this machine: Playwright's own, or that of the system where it is not installed.
 * @param own where Playwright has its own
 */
export function installedChromium(own: string, packaged = PACKAGED): string | undefined {
  return [own, ...packaged].find(existsSync);
}
