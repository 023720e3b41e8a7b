// Letters: none has a gap, a value of a file comes in only when it is pressed, and days become a calendar file.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { launchChromium } from "./support/browser.mjs";
import { deviceList, plant, upload } from "./support/exports.mjs";
import { serve } from "./support/site.mjs";
import { assertNoTrace, goTo, open, scan, sent, until } from "./support/walk.mjs";

let browser;
before(async () => (browser = await launchChromium()));
after(() => browser.close());

async function downloaded(page, name) {
  const [file] = await Promise.all([page.waitForEvent("download"), page.locator(`[data-download=${name}]`).click()]);
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), "utf8") };
}

const text = (page) => page.locator("[data-letter-text]").innerText();

test("a letter is there only when nothing is missing, in the chosen language, and goes along as a file", async (t) => {
  const site = await serve(t);
  const { page, asked } = await open(t, browser, site.address);
  await goTo(page, "takeaway");
  const n_asked = asked.length;
  assert.equal(await page.locator("[data-download=letter]").count(), 0);
  await page.selectOption("#letter-country", "de");
  await page.locator("[data-letter-missing]").waitFor();
  assert.equal(await page.locator("[data-download=letter]").count(), 0, "a letter with a gap");
  await page.fill("#letter-name", "Pat „Max“ O'Example");
  await page.fill("#letter-account", "pat@example.com");
  await page.fill("#letter-vendor", "Example\tCameras");
  await page.locator("[data-letter-text]").waitFor();
  for (const [language, law] of [["en", "GDPR"], ["de", "DSGVO"], ["fr", "RGPD"], ["es", "RGPD"], ["nl", "AVG"]]) {
    await page.selectOption("#letter-language", language);
    await until(() => text(page), (text) => text.includes(law));
    assert.ok((await text(page)).includes("Pat „Max“ O'Example"));
  }
  await page.locator("[data-letter=erasure]").check();
  await until(() => text(page), (text) => text.includes("17"));
  const file = await downloaded(page, "letter");
  assert.equal(file.name, "spillcheck-letter-erasure.txt");
  assert.ok(file.text.includes("pat@example.com") && file.text.includes("Example Cameras") && !/[{}]/.test(file.text));
  assert.deepEqual(sent(asked, n_asked), [], "the letter went somewhere");
});

test("an address of a file is a mask until it is pressed, and then stands in the letter alone", async (t) => {
  const site = await serve(t);
  const { page, said } = await open(t, browser, site.address);
  const planted = plant();
  await scan(page, [upload("devices.json", deviceList(planted), "application/json")]);
  await goTo(page, "takeaway");
  await page.selectOption("#letter-country", "fr");
  await page.fill("#letter-name", "Pat Example");
  await assertNoTrace(page, said, planted);
  await page.locator("[data-slot=account] [data-action=letter-take]").first().click();
  await until(() => page.locator("#letter-account").inputValue(), (value) => value === planted["contact.email"]);
  await until(() => text(page), (text) => text.includes(planted["contact.email"]));
  await goTo(page, "report");
  await assertNoTrace(page, said, planted);
});

test("deadlines follow the day of sending, and import as a calendar", async (t) => {
  const site = await serve(t);
  const { page } = await open(t, browser, site.address);
  await goTo(page, "takeaway");
  await page.selectOption("#letter-country", "nl");
  await page.fill("#letter-vendor", "Cam; \"Ex, ample\" עברית");
  await page.fill("#letter-sent", "2027-01-29");
  // Until the end of February: the 29th does not exist, and the 28th is a Sunday.
  await until(() => page.locator("[data-deadlines]").innerText(), (text) => text.includes("1 March 2027"));
  const { name, text: file } = await downloaded(page, "calendar");
  assert.ok(name.endsWith(".ics"));
  const unfolded = file.replace(/\r\n[ \t]/g, "");
  assert.ok(file.split("\r\n").every((line) => Buffer.byteLength(line) <= 75), "a line is not folded");
  assert.match(unfolded, /^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
  assert.match(unfolded, /DTSTART;VALUE=DATE:20270301/);
  assert.ok(unfolded.includes("Cam\\; \"Ex\\, ample\" עברית") || unfolded.includes("עברית"), "the name was lost");
  const n_events = unfolded.match(/BEGIN:VEVENT/g).length;
  assert.equal(new Set(unfolded.match(/^UID:.*$/gm)).size, n_events);
});

test("a country without a checked law or an authority says so and gets what there is", async (t) => {
  const site = await serve(t);
  const { page } = await open(t, browser, site.address);
  await goTo(page, "takeaway");
  await page.selectOption("#letter-country", "zz");
  await page.locator("[data-letter=plain]").waitFor();
  assert.equal(await page.locator("[data-letter=complaint]").count(), 0);
  await page.selectOption("#letter-country", "us");
  await page.selectOption("#letter-state", "wa");
  await page.locator("[data-letter=health]").waitFor();
  assert.equal(await page.locator("[data-letter=access]").count(), 0);
});

test("a complaint goes to an authority of the country, after the deadline", async (t) => {
  const site = await serve(t);
  const { page } = await open(t, browser, site.address);
  await goTo(page, "takeaway");
  await page.selectOption("#letter-country", "ie");
  await page.locator("[data-letter=complaint]").check();
  for (const [id, words] of [["name", "Pat Example"], ["account", "pat@example.com"], ["vendor", "Example Cameras"]]) await page.fill(`#letter-${id}`, words);
  const chosen = await page.locator("#letter-authority").inputValue();
  if (chosen === "") await page.selectOption("#letter-authority", { index: 1 });
  await page.fill("#letter-sent", "2026-06-01");
  await until(() => page.locator("[data-letter-text], [data-letter-missing]").first().innerText(), (text) => text.includes("Example Cameras"));
  assert.match(await text(page), /77/);
});

test("a step leads to its letter", async (t) => {
  const site = await serve(t);
  const { page } = await open(t, browser, `${site.address}#recover/rights.erasure`);
  await page.locator("[data-step='rights.erasure'] [data-action=write-letter]").click();
  await page.selectOption("#letter-country", "at");
  await until(() => page.locator("[data-letter=erasure]").isChecked(), Boolean);
});

test("a letter that follows another names only what can be typed, and the directory lends its address", async (t) => {
  const site = await serve(t);
  const { page } = await open(t, browser, site.address);
  await goTo(page, "recover");
  await page.locator("details.have").evaluate((fold) => (fold.open = true));
  await page.selectOption("#vendor", "garmin");
  await goTo(page, "takeaway");
  await page.selectOption("#letter-country", "nl");
  await page.locator("[data-letter=reminder]").check();
  await until(() => page.locator("[data-letter-missing]").innerText(), (text) => text.includes("you sent it") && !text.includes("was due"));
  await page.locator("[data-letter=access]").check();
  await page.locator("details.optional summary").click();
  await page.locator("[data-slot=vendor_address] [data-action=letter-put]").click();
  await until(() => page.locator("#letter-vendor-address").inputValue(), (address) => address.includes("\n"));
});
