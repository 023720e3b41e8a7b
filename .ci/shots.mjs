// Pictures of every place, light and dark, at three widths, with the sample household open: shots/PLACE-SCHEME-WIDTH.png.
// For the eye only; judges nothing.

import { mkdirSync } from "node:fs";
import { launchChromium } from "../tests/e2e/support/browser.mjs";
import { serve } from "../tests/e2e/support/site.mjs";
import { goTo, open, SCANNED_MS } from "../tests/e2e/support/walk.mjs";

const cleanup = [];
const t = { after: (undo) => cleanup.push(undo) };

mkdirSync("shots", { recursive: true });
const browser = await launchChromium();
const site = await serve(t);
for (const colorScheme of ["light", "dark"]) {
  for (const width of [360, 768, 1280]) {
    const options = { colorScheme, viewport: { width, height: 900 }, reducedMotion: "reduce" };
    const { page } = await open(t, browser, site.address, options);
    await page.locator("[data-action=open-sample]").first().click();
    await page.waitForSelector("main[data-scan=done]", { timeout: SCANNED_MS });
    for (const place of ["open", "report", "scenario", "leak", "recover", "takeaway", "proof"]) {
      await goTo(page, place);
      if (place === "scenario") await page.selectOption("#scenario", "wyze-2019-12");
      if (place === "leak") {
        await page.locator("[data-action=open-demo-list]").click();
        await page.waitForSelector("[data-check=done]", { timeout: 15_000 });
      }
      if (place === "recover") {
        await page.selectOption("#happened", "wyze-2019-12");
        await page.evaluate(() => (location.hash = "#recover/alexa.disable"));
      }
      if (place === "takeaway") {
        await page.selectOption("#letter-country", "de");
        await page.fill("#letter-name", "Robin Example");
        await page.locator("[data-slot=account] [data-action=letter-take]").first().click();
        await page.waitForSelector("[data-letter-text]");
      }
      if (place === "proof") await page.waitForSelector("[data-exit-outcome]", { timeout: 15_000 });
      await page.screenshot({ path: `shots/${place}-${colorScheme}-${width}.png`, fullPage: true });
    }
  }
}
for (const undo of cleanup.reverse()) await undo();
await browser.close();
