// What can be done about files that were not read: a password for protected archives, parts that belong together, and the
// structure file with which somebody can ask for a format.

import assert from "node:assert/strict";
import { createCipheriv, createHmac, pbkdf2Sync, randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { launchChromium } from "./support/browser.mjs";
import { deviceList, plant, upload, zip } from "./support/exports.mjs";
import { serve } from "./support/site.mjs";
import { assertNoTrace, assertRead, classRow, open, scan, SCANNED_MS, sent, traces, until } from "./support/walk.mjs";

let browser;
before(async () => (browser = await launchChromium()));
after(() => browser.close());

/** Stored content behind a password, as WinZip's AES (256 bits, AE-2) has it: salt, check, content, proof. */
function sealed(bytes, password) {
  const salt = randomBytes(16);
  const keys = pbkdf2Sync(password, salt, 1000, 66, "sha1");
  const cipher = createCipheriv("aes-256-ecb", keys.subarray(0, 32), null);
  const content = Buffer.from(bytes);
  for (let block = 0; block * 16 < content.length; block += 1) {
    const counter = Buffer.alloc(16);
    counter.writeUInt32LE(block + 1);
    const stream = cipher.update(counter);
    for (let idx = 0; idx < 16 && block * 16 + idx < content.length; idx += 1) content[block * 16 + idx] ^= stream[idx];
  }
  const proof = createHmac("sha1", keys.subarray(32, 64)).update(content).digest().subarray(0, 10);
  return Buffer.concat([salt, keys.subarray(64), content, proof]);
}

/** A zip of one entry behind a password. */
function lockedZip(name, bytes, password) {
  const extra = Buffer.from([0x01, 0x99, 7, 0, 2, 0, 0x41, 0x45, 3, 0, 0]);
  const packed = sealed(bytes, password);
  const path = Buffer.from(name);
  const common = Buffer.alloc(26);
  common.writeUInt16LE(51, 0);
  common.writeUInt16LE(1, 2);
  common.writeUInt16LE(99, 4);
  common.writeUInt16LE(0x5a21, 8);
  common.writeUInt32LE(packed.length, 14);
  common.writeUInt32LE(bytes.length, 18);
  common.writeUInt16LE(path.length, 22);
  common.writeUInt16LE(extra.length, 24);
  const local = Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), common, path, extra, packed]);
  const central = Buffer.concat([Buffer.from("PK\x01\x02\x33\x00", "latin1"), common, Buffer.alloc(14), path, extra]);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
}

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
