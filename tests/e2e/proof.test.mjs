// The Proof place: every exit that this browser lets a page try is shown with what came of it.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launchChromium } from "./support/browser.mjs";
import { serve } from "./support/site.mjs";
import { goTo, open, sent } from "./support/walk.mjs";

let browser;
before(async () => (browser = await launchChromium()));
after(() => browser.close());

test("every exit is refused or guarded, and nothing arrives anywhere", async (t) => {
  const site = await serve(t);
  const { page, asked } = await open(t, browser, site.address);
  const [n_served, n_asked] = [site.asked.length, asked.length];
  const exits = await page.evaluate(() => globalThis.spillcheck.tryExits());
  assert.ok(exits.length >= 12);
  assert.deepEqual(exits.filter(({ outcome }) => !["refused", "guarded"].includes(outcome)), []);
  assert.equal(site.asked.length, n_served);
  assert.deepEqual(sent(asked, n_asked), []);
  assert.ok(page.url().startsWith(site.address), "the page was left");
});

test("the place shows each exit with its outcome", async (t) => {
  const site = await serve(t);
  const { page } = await open(t, browser, site.address);
  await goTo(page, "proof");
  await page.waitForSelector("[data-exit-outcome]", { timeout: 15_000 });
  const shown = await page.locator("[data-exit]").evaluateAll((rows) => rows.map((row) => row.dataset.exitOutcome));
  assert.ok(shown.length >= 12, `only ${shown.length} exits are shown`);
  assert.deepEqual(shown.filter((outcome) => !["refused", "guarded"].includes(outcome)), []);
});

test("the count of requests is that of the server, and ends before the first file", async (t) => {
  const site = await serve(t);
  const { page } = await open(t, browser, site.address);
  await page.evaluate(() => globalThis.spillcheck.tryExits());
  await page.evaluate(() => globalThis.spillcheck.sample());
  const { count, last_ms, first_file_ms } = await page.evaluate(() => globalThis.spillcheck.requests());
  assert.equal(count, site.asked.length);
  assert.ok(last_ms < first_file_ms, `last request at ${last_ms}, first file at ${first_file_ms}`);
});

test("a file dropped beside the drop zone does not take the page away", async (t) => {
  const site = await serve(t);
  const { page } = await open(t, browser, site.address);
  const isHeld = await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(["x"], "x.txt"));
    return ["dragover", "drop"].every((kind) => !document.documentElement.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true })));
  });
  assert.equal(isHeld, true);
});
