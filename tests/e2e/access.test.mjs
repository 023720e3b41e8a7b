// Every place in light and dark, narrow and wide: no finding of axe, and nothing to scroll sideways.

import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { launchChromium } from "./support/browser.mjs";
import { deviceList, plant, upload } from "./support/exports.mjs";
import { serve } from "./support/site.mjs";
import { goTo, open, scan } from "./support/walk.mjs";

const axe = createRequire(import.meta.url)("axe-core");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const PLACES = ["open", "report", "scenario", "leak", "recover", "takeaway", "proof"];

let browser;
before(async () => (browser = await launchChromium()));
after(() => browser.close());

for (const colorScheme of ["light", "dark"]) {
  for (const width of [360, 1280]) {
    test(`every place is accessible: ${colorScheme}, ${width} px`, async (t) => {
      const site = await serve(t);
      const options = { colorScheme, viewport: { width, height: 900 }, reducedMotion: "reduce" };
      const { page } = await open(t, browser, site.address, options);
      await scan(page, [upload("devices.json", deviceList(plant()))]);
      for (const place of PLACES) {
        await goTo(page, place);
        if (place === "leak") {
          await page.locator("[data-action=open-demo-list]").click();
          await page.waitForSelector("[data-check=done]", { timeout: 15_000 });
        }
        if (place === "scenario") {
          await page.selectOption("#scenario", "wyze-2019-12");
          await page.locator("[data-spill=yes]").first().waitFor();
          await page.locator("[data-action=replay]").click();
          await page.evaluate(() => document.querySelectorAll("details").forEach((fold) => (fold.open = true)));
        }
        if (place === "recover") {
          await page.selectOption("#happened", "wyze-2019-12");
          await page.evaluate(() => (location.hash = "#recover/wifi.decide"));
          await page.locator("[data-step='wifi.decide'] .wifi").waitFor();
        }
        if (place === "takeaway") {
          await page.selectOption("#letter-country", "de");
          await page.fill("#letter-name", "Pat Example");
          await page.fill("#letter-account", "pat@example.com");
          await page.locator("[data-letter-text]").waitFor();
        }
        if (place === "proof") await page.waitForSelector("[data-exit-outcome]", { timeout: 15_000 });
        // As a script of the test, not of the page, whose policy would refuse it.
        await page.evaluate(axe.source);
        const { violations } = await page.evaluate((tags) => globalThis.axe.run(document, { runOnly: tags }), TAGS);
        const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).slice(0, 3).join(", ")}`);
        assert.deepEqual(told, [], place);
        const excess_px = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        assert.ok(excess_px <= 0, `${place} is ${excess_px} px too wide`);
      }
    });
  }
}
