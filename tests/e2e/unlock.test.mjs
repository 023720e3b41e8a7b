// What can be done about files that were not read: a password for protected archives, parts that belong together, and the
// structure file with which somebody can ask for a format.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { launchChromium } from "./support/browser.mjs";
import { deviceList, lockedZip, plant, upload, zip } from "./support/exports.mjs";
import { serve } from "./support/site.mjs";
import { assertNoTrace, assertRead, classRow, open, scan, SCANNED_MS, sent, traces, until } from "./support/walk.mjs";

let browser;
before(async () => (browser = await launchChromium()));
after(() => browser.close());

async function type(page, password) {
  await page.locator("input[data-unlock]").first().fill(password);
  await page.locator("[data-action=unlock]").click();
}

test("a protected archive is read with its password, after a wrong one", async (t) => {
  const site = await serve(t);
  const { page, said, asked } = await open(t, browser, site.address);
  const planted = plant();
  const [word] = planted["contact.email"].split("@");
  const n_before = asked.length;
  await scan(page, [upload("locked.zip", lockedZip("devices.json", deviceList(planted), `${word}-right`), "application/zip")]);
  assert.equal(await page.locator("[data-entry-outcome=read]").count(), 0);
  await page.locator("[data-lock=closed]").waitFor();
  assert.equal(await page.locator("input[data-unlock]").getAttribute("type"), "password");
  await type(page, `${word}-wrong`);
  await page.locator("[data-lock=wrong]").waitFor();
  assert.equal(await page.locator("input[data-unlock]").inputValue(), "");
  await type(page, `${word}-right`);
  await classRow(page, "net.ssid");
  await assertRead(page);
  assert.equal(await page.locator("[data-lock], input[data-unlock]").count(), 0);
  // Nothing of the two readings before is counted, and nothing of what was typed is anywhere.
  assert.equal(await (await classRow(page, "contact.email")).getAttribute("data-count"), "1");
  assert.equal(await page.locator("[data-entry-outcome=skipped], [data-entry-outcome=failed]").count(), 0);
  await assertNoTrace(page, said, planted);
  assert.deepEqual(sent(asked, n_before), []);
  const row = await classRow(page, "contact.email");
  await row.locator("[data-action=reveal]").first().click();
  await row.getByText(planted["contact.email"]).first().waitFor();
});

test("a file beside a protected one counts once", async (t) => {
  const site = await serve(t);
  const { page } = await open(t, browser, site.address);
  const files = [
    upload("locked.zip", lockedZip("devices.json", deviceList(plant()), "open sesame"), "application/zip"),
    upload("plain.json", deviceList(plant()), "application/json"),
  ];
  await scan(page, files);
  assert.equal(await (await classRow(page, "contact.email")).getAttribute("data-count"), "1");
  await type(page, "open sesame");
  await until(async () => (await classRow(page, "contact.email")).getAttribute("data-count"), (count) => count === "2");
});

/** A file with the planted word in every position: names, keys, values, headers. */
function strange(word) {
  const json = { [word]: { [`${word}@example.com`]: `${word} a` }, list: [{ firmware: `${word}-1`, [`my ${word}`]: 3 }] };
  return [
    upload(`${word}.json`, Buffer.from(JSON.stringify(json)), "application/json"),
    upload(`log ${word}.csv`, Buffer.from(`time,${word}\n2026-01-02,${word}\n2026-01-03,${word}\n`), "text/csv"),
    upload("export.zip", zip([[`${word}/${word}.xml`, Buffer.from(`<a ${word}="${word}"><${word}>${word}</${word}></a>`)]]), "application/zip"),
  ];
}

test("the structure file can be read first, and holds nothing that was planted", async (t) => {
  const site = await serve(t);
  const { page, said, asked } = await open(t, browser, site.address);
  const planted = plant();
  const [word] = planted["contact.email"].split("@");
  await scan(page, strange(word));
  const n_before = asked.length;
  const coming = page.waitForEvent("download", { timeout: SCANNED_MS });
  await page.locator("[data-download=structure]").click();
  const download = await coming;
  const text = await readFile(await download.path(), "utf8");
  const structure = JSON.parse(text);
  assert.equal(structure.schema, "spillcheck.structure/1");
  assert.equal(structure.entries.length, 3);
  assert.ok(text.includes("/list/*/firmware"), text);
  assert.ok(!text.toLowerCase().includes(word), "the structure file holds a planted word");
  assert.ok(!download.suggestedFilename().includes(word));
  // What is shown is what is saved.
  await page.locator("section[aria-labelledby=structure] summary").click();
  assert.equal(await page.locator("[data-structure]").innerText().then((shown) => shown.trim()), text.trim());
  assert.deepEqual(sent(asked, n_before), []);
  assert.ok(!(await traces(page, said)).includes(`${word}@`));
});

test("the structure is there without saving it, and the values of the job stay at hand", async (t) => {
  const site = await serve(t);
  const { page } = await open(t, browser, site.address);
  const planted = plant();
  await scan(page, [upload("devices.json", deviceList(planted), "application/json")]);
  await page.locator("section[aria-labelledby=structure] summary").click();
  await page.locator("[data-structure]").waitFor();
  const row = await classRow(page, "contact.email");
  await row.locator("[data-action=reveal]").first().click();
  await row.getByText(planted["contact.email"]).first().waitFor();
});

test("two parts are one export, and the third is missed until it comes", async (t) => {
  const site = await serve(t);
  const { page } = await open(t, browser, site.address);
  const part = (number) => upload(`Personal data Part ${number} of 3.zip`, zip([[`data ${number}.json`, deviceList(plant())]]), "application/zip");
  await scan(page, [part(1), part(2)]);
  const said = page.locator("[data-parts]");
  assert.equal(await said.count(), 1);
  assert.equal(await said.getAttribute("data-parts"), "gap");
  assert.match(await said.innerText(), /2 parts read; part 3 of 3 is not here/);
  await scan(page, [part(3)]);
  await page.locator("[data-parts=whole]").waitFor();
  assert.equal(await said.count(), 1);
  await assertRead(page, 3);
});
