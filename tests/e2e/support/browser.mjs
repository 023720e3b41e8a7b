// Starts the browsers of the machine, quiet: no update, sync or background request of their own.

import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import puppeteer from "puppeteer-core";

// Names resolve to nothing: an exit that stood open would show as a try, and still reach nobody.
const FLAGS = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

const found = (variable, names) => process.env[variable] ?? names.map((name) => `/usr/bin/${name}`).find(existsSync);

/** Chromium through Playwright. */
export const launchChromium = () =>
  chromium.launch({ executablePath: found("CHROMIUM", ["chromium", "google-chrome"]), args: FLAGS });

/** Firefox through WebDriver BiDi; no driver program is needed. */
export const launchFirefox = () =>
  puppeteer.launch({ browser: "firefox", executablePath: found("FIREFOX", ["firefox-esr", "firefox"]), headless: true });
