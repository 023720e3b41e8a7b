import { readFileSync } from "node:fs";
import { launchChromium } from "./support/browser.mjs";
import { serve } from "./support/site.mjs";
import { open, scan } from "./support/walk.mjs";
import { upload } from "./support/exports.mjs";
const cleanup = [];
const t = { after: (undo) => cleanup.push(undo) };
const browser = await launchChromium();
const site = await serve(t);
const many = Buffer.from(readFileSync("/tmp/page_many.json"));
for (const colorScheme of ["light", "dark"]) for (const width of [360, 1280]) {
  const { page } = await open(t, browser, site.address, { colorScheme, viewport: { width, height: 900 }, reducedMotion: "reduce" });
  await scan(page, [upload("household.json", many, "application/json"), upload("second.json", many, "application/json")]);
  await page.screenshot({ path: `/tmp/page_shots/full-${colorScheme}-${width}.png`, fullPage: true });
  const dismiss = async (id, action) => {
    const b = page.locator(`article[data-class="${id}"] [data-action=${action}]`).first();
    if (await b.count()) await b.click(); else console.log("no", id);
  };
  await dismiss("net.ssid", "dismiss-like");
  await dismiss("contact.email", "dismiss");
  await dismiss("id.name", "dismiss");
  await page.waitForTimeout(300);
  await page.screenshot({ path: `/tmp/page_shots/aside-${colorScheme}-${width}.png`, fullPage: true });
  const box = await page.locator('article[data-class="contact.email"]').boundingBox();
  console.log(colorScheme, width, await page.locator("article[data-class]").count(), JSON.stringify(box));
  await page.locator('article[data-class="contact.email"]').screenshot({ path: `/tmp/page_shots/card-${colorScheme}-${width}.png` });
  await page.locator('section[aria-labelledby="set-aside"]').screenshot({ path: `/tmp/page_shots/section-${colorScheme}-${width}.png` });
  const vm = page.locator('section[aria-labelledby="vendor-masked"]');
  if (await vm.count()) await vm.screenshot({ path: `/tmp/page_shots/masked-${colorScheme}-${width}.png` });
}
for (const undo of cleanup.reverse()) await undo();
await browser.close();
