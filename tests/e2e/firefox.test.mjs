// The main walk once more in Firefox: the lock, the reader and the report do not depend on one browser.

import assert from "node:assert/strict";
import { writeFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { launchFirefox } from "./support/browser.mjs";
import { deviceList, plant } from "./support/exports.mjs";
import { flipped, serve } from "./support/site.mjs";
import { SCANNED_MS, SEALED_MS } from "./support/walk.mjs";

let browser;
before(async () => (browser = await launchFirefox()));
after(() => browser.close());

async function freshPage(t, address) {
  const page = await browser.newPage();
  t.after(() => page.close());
  await page.goto(address);
  return page;
}

const text = (page, selector) => page.$eval(selector, (element) => element.textContent);

test("Firefox seals, reads, masks and reveals, and asks for nothing after the seal", async (t) => {
  const site = await serve(t);
  const page = await freshPage(t, site.address);
  await page.waitForSelector("[data-seal=sealed]", { timeout: SEALED_MS });
  const n_served = site.asked.length;

  const planted = plant();
  const folder = mkdtempSync(join(tmpdir(), "spillcheck-"));
  t.after(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "devices.json"), deviceList(planted));
  const input = await page.waitForSelector("input#import-files:enabled");
  await input.uploadFile(join(folder, "devices.json"));
  await page.waitForSelector("main[data-scan=done]", { timeout: SCANNED_MS });
  await page.$eval("[data-nav=report]", (link) => link.click());

  const row = "[data-class='contact.email'][data-count]";
  await page.waitForSelector(row, { timeout: 8000 });
  await page.waitForSelector("[data-entry-outcome=read]");
  const [word] = planted["contact.email"].split("@");
  assert.ok(!(await text(page, "html")).includes(word), "a raw value is shown unasked");
  await page.$eval(`${row} [data-action=reveal]`, (button) => button.click());
  await page.waitForSelector(`${row} ::-p-text(${planted["contact.email"]})`, { timeout: 8000 });
  assert.deepEqual(site.asked.slice(n_served).map(({ url }) => url), []);
});

test("Firefox checks a typed address, and a reload gives the list back", async (t) => {
  const site = await serve(t);
  const page = await freshPage(t, `${site.address}#leak`);
  const folder = mkdtempSync(join(tmpdir(), "spillcheck-"));
  t.after(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "list.txt"), "kim@example.com\npat@example.com\n");
  const type = async () => {
    await page.waitForSelector("[data-seal=sealed]", { timeout: SEALED_MS });
    await page.type("#leak-addresses", "Pat@example.com");
    await page.$eval("[data-action=add-addresses]", (button) => button.click());
    await page.waitForSelector(".choices li");
  };
  await type();
  const input = await page.waitForSelector("input#leak-list:enabled");
  await input.uploadFile(join(folder, "list.txt"));
  await page.waitForSelector("[data-check=done] [data-email-result=found]", { timeout: SCANNED_MS });
  // Firefox gives a file input its files back; nothing of the page's own outlives a reload.
  await page.reload();
  await type();
  await page.$eval("[data-action=check-again]", (button) => button.click());
  await page.waitForSelector("[data-check=done] [data-email-result=found]", { timeout: SCANNED_MS });
});

test("Firefox lets nothing out by any exit that it lets a page try", async (t) => {
  const site = await serve(t);
  const page = await freshPage(t, site.address);
  await page.waitForSelector("[data-seal=sealed]", { timeout: SEALED_MS });
  const n_served = site.asked.length;
  const exits = await page.evaluate(() => globalThis.spillcheck.tryExits());
  assert.deepEqual(exits.filter(({ outcome }) => !["refused", "guarded"].includes(outcome)), []);
  assert.equal(site.asked.length, n_served);
});

test("Firefox opens a section of a guide page in a tab of its own, and nothing else", async (t) => {
  const site = await serve(t);
  const page = await freshPage(t, site.address);
  await page.waitForSelector("[data-seal=sealed]", { timeout: SEALED_MS });
  const press = (href) =>
    page.evaluate((href) => {
      const link = Object.assign(document.createElement("a"), { href, target: "_blank", rel: "noopener", textContent: "tried" });
      document.querySelector("main").prepend(link);
      link.click();
      link.remove();
    }, href);
  const n_served = site.asked.length;
  const n_tabs = (await browser.pages()).length;
  for (const href of ["https://example.com/", "guide/accounts.html?q=pat", "guide/accounts.html#pat@example.com"]) await press(href);
  await new Promise((resolve) => setTimeout(resolve, 500));
  assert.equal((await browser.pages()).length, n_tabs);
  assert.deepEqual(site.asked.slice(n_served), []);

  await press("guide/accounts.html#wyze");
  const address = `${site.address}guide/accounts.html#wyze`;
  const target = await browser.waitForTarget((target) => target.url() === address, { timeout: 8000 });
  const tab = await target.page();
  t.after(() => tab.close());
  await tab.waitForSelector("section#wyze a[rel='noopener noreferrer']");
  const { opener, styles } = await tab.evaluate(() => ({ opener: window.opener, styles: document.styleSheets.length }));
  assert.equal(opener, null);
  assert.ok(styles > 0);
  assert.equal(page.url().split("#")[0], site.address);
});

test("Firefox walks a recovery, keeps it if asked, and hands a letter over", async (t) => {
  const site = await serve(t);
  const page = await freshPage(t, `${site.address}#recover/calm.keep`);
  await page.waitForSelector("[data-seal=sealed]", { timeout: SEALED_MS });
  const state = (id) => page.$eval(`[data-step="${id}"]`, (step) => step.dataset.state);
  const until = async (id, wanted) => page.waitForFunction((id, wanted) => document.querySelector(`[data-step="${id}"]`)?.dataset.state === wanted, { timeout: 8000 }, id, wanted);
  await page.waitForSelector("[data-step='calm.keep'] [data-action=step-done]");
  await page.click("#keep-progress");
  await page.click("[data-step='calm.keep'] [data-action=step-done]");
  await page.waitForSelector("[data-step='calm.keep'] [data-action=step-works]");
  await page.click("[data-step='calm.keep'] [data-action=step-works]");
  await until("calm.keep", "done-checked");
  await page.reload();
  await page.waitForSelector("[data-seal=sealed]", { timeout: SEALED_MS });
  await until("calm.keep", "done-checked");
  await page.click("[data-action=wipe-progress]");
  await until("calm.keep", "ready");
  assert.equal(await page.evaluate(() => localStorage.length), 0);
  assert.notEqual(await state("vendor.password"), "hidden");

  await page.click("[data-nav=takeaway]");
  await page.waitForSelector("#letter-country");
  await page.select("#letter-country", "es");
  await page.waitForSelector("#letter-name");
  for (const [id, words] of [["name", "Pat Example"], ["account", "pat@example.com"], ["vendor", "Wyze"]]) await page.type(`#letter-${id}`, words);
  await page.waitForSelector("[data-letter-text]");
  const letter = await page.$eval("[data-letter-text]", (text) => text.textContent);
  assert.ok(letter.includes("Pat Example") && letter.includes("pat@example.com"));
});

test("Firefox does not start a page with one turned bit", async (t) => {
  const site = await serve(t, (name, bytes) => (/^worker-.*\.wasm$/.test(name) ? flipped(bytes) : bytes));
  const page = await freshPage(t, site.address);
  await page.waitForSelector("[data-seal=failed]", { timeout: SEALED_MS });
});
