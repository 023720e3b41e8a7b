// The leak check: addresses of the export or typed ones, lists of every kind, three answers, each with its proof; no raw
// address outside the readers, and no request.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { after, before, test } from "node:test";
import { launchChromium } from "./support/browser.mjs";
import { bigFile, deviceList, plant, upload, zip } from "./support/exports.mjs";
import { serve } from "./support/site.mjs";
import { assertNoTrace, goTo, open, scan, SCANNED_MS, sent } from "./support/walk.mjs";

let browser;
before(async () => (browser = await launchChromium()));
after(() => browser.close());

const CHECKED_MS = 20_000;
const hash = (kind, text) => createHash(kind).update(text).digest("hex");
const others = (kind, n = 50) => Array.from({ length: n }, (_, idx) => hash(kind, `person${idx}@example.com`));

/** A page with an export that holds one planted address, at the leak check. */
async function atLeakCheck(t) {
  const site = await serve(t);
  const opened = await open(t, browser, site.address);
  const planted = plant();
  await scan(opened.page, [upload("devices.json", deviceList(planted))]);
  await goTo(opened.page, "leak");
  return { site, planted, address: planted["contact.email"], ...opened };
}

/** Hands lists over and waits for the end of the check. */
async function check(page, lists) {
  await page.setInputFiles("input#leak-list", lists.map(([name, content]) => upload(name, Buffer.from(content))));
  await page.waitForSelector("[data-check=done]", { timeout: CHECKED_MS });
}

const results = (page) => page.locator("[data-email-result]").evaluateAll((lines) => lines.map((line) => line.dataset.emailResult));

test("the invented list of the sample household names what leaked", async (t) => {
  const site = await serve(t);
  const { page, asked } = await open(t, browser, site.address);
  await page.locator("[data-action=open-sample]").first().click();
  await page.waitForSelector("main[data-scan=done]", { timeout: SCANNED_MS });
  await goTo(page, "leak");
  const n_before = asked.length;
  await page.locator("[data-action=open-demo-list]").click();
  await page.waitForSelector("[data-check=done]", { timeout: CHECKED_MS });
  assert.deepEqual(await results(page), ["found"]);
  const line = await page.locator("[data-email-result=found]").innerText();
  assert.match(line, /SHA-256/);
  assert.match(line, /weight/i);
  assert.deepEqual(sent(asked, n_before), []);
});

test("an address of the export is found in a list of any layout, and nothing raw is shown", async (t) => {
  const { page, said, planted, address, asked } = await atLeakCheck(t);
  const n_before = asked.length;
  const layouts = [
    ["list.csv", `id,mail\n${others("sha256").map((h, idx) => `${idx},"${h}"`).join("\n")}\n50,"${hash("sha256", address)}"`],
    ["list.txt", `${[...others("sha1"), hash("sha1", address)].map((h) => `${h.toUpperCase()}:3`).join("\r\n")}\r\n`],
    ["list.sql", `INSERT INTO t VALUES ${[...others("md5"), hash("md5", address)].map((h) => `('${h}')`).join(",")};\n`],
    ["list.json", JSON.stringify([...others("sha1"), hash("sha1", address)])],
    ["plain.txt", `kim@example.com\n${address.toUpperCase()}\n`],
    ["list.txt.gz", gzipSync(`${[...others("sha1"), hash("sha1", address)].join("\n")}\n`)],
    ["list.zip", zip([["a/list.txt", Buffer.from(`${others("sha1").join("\n")}\n${hash("sha1", address)}\n`)]])],
    ["uid.csv", `${others("sha256").map((h) => Buffer.from(h, "hex").toString("base64")).join("\n")}\n${createHash("sha256").update(address).digest("base64")}\n`],
  ];
  for (const [name, content] of layouts) {
    await check(page, [[name, content]]);
    assert.deepEqual(await results(page), ["found"], name);
  }
  await assertNoTrace(page, said, planted);
  assert.deepEqual(sent(asked, n_before), []);
});

test("a miss says what was examined, and is no all-clear", async (t) => {
  const { page } = await atLeakCheck(t);
  await check(page, [["list.txt", `${others("sha1").join("\n")}\n`]]);
  assert.deepEqual(await results(page), ["not-listed"]);
  const text = await page.locator("section[data-check]").innerText();
  for (const fact of [/list\.txt/, /all of it/, /50 SHA-1/, /Spellings tried/, /not sorted/, /does not say/, /nothing about any other list/]) assert.match(text, fact);
  assert.doesNotMatch(await page.locator("main").innerText(), /\bsafe\b|all clear|no breach/i);
  const color = await page.locator("[data-email-result] b").evaluate((word) => getComputedStyle(word).color);
  const [red, green, blue] = color.match(/\d+/g).map(Number);
  assert.ok(green <= Math.max(red, blue) + 8, `a miss is shown in ${color}`);
});

test("what cannot be read is never a miss, and says why", async (t) => {
  const { page } = await atLeakCheck(t);
  const demo = await (await fetch((await serve(t)).address + "list/wyze-2019-invented.spill")).arrayBuffer();
  const spill = (change) => {
    const bytes = Buffer.from(new Uint8Array(demo));
    change(bytes);
    return bytes;
  };
  const lists = [
    ["list.7z", "7z\xbc\xaf\x27\x1c\0\x04rest", /packed/],
    ["list.txt", "<!doctype html><title>503</title><p>Trace 0123456789abcdef0123456789abcdef</p>", /web page/],
    ["list.txt", `${others("sha1").join("\n")}\n${hash("sha1", "x").slice(0, 17)}`, /middle of an entry/],
    ["list.txt", "", /empty/],
    ["list.txt", "nothing of the kind\n", /no hashes/],
    ["list.txt.gz", gzipSync(`${others("sha1", 5000).join("\n")}\n`).subarray(0, 9000), /ends early/],
    ["21BD1.txt", `${"0".repeat(35)}:1\r\n`, /begin with other characters/],
    ["range.txt", `${"0".repeat(35)}:1\r\n`, /range answer/],
    ["list.spill", spill((bytes) => (bytes[9] = 2)), /version/],
    ["list.spill", spill((bytes) => (bytes[400] ^= 1)), /checksum|damaged/],
    ["list.spill", spill(() => undefined).subarray(0, 5000), /ends early/],
  ];
  for (const [name, content, why] of lists) {
    await check(page, [[name, Buffer.from(content, "latin1")]]);
    assert.deepEqual(await results(page), ["unchecked"], `${name} ${why}`);
    assert.match(await page.locator("section[data-check]").innerText(), why);
  }
  // One good list does not speak for a bad one.
  await check(page, [["list.txt", `${others("sha1").join("\n")}\n`], ["list.7z", Buffer.from("7z\xbc\xaf\x27\x1c\0\x04rest", "latin1")]]);
  assert.deepEqual(await results(page), ["unchecked"]);
});

test("a typed address is kept by a reader, looked for, and can be left out", async (t) => {
  const site = await serve(t);
  const { page, said } = await open(t, browser, site.address);
  const planted = plant();
  const address = planted["contact.email"];
  await goTo(page, "leak");
  await page.fill("#leak-addresses", "nobody in particular");
  await page.locator("[data-action=add-addresses]").click();
  await page.waitForSelector("#leak-subjects ~ [role=alert]");
  await page.fill("#leak-addresses", `  ${address}\nkim@example.com`);
  await page.locator("[data-action=add-addresses]").click();
  await page.waitForSelector(".choices li:nth-child(2)");
  await assertNoTrace(page, said, planted);
  await check(page, [["list.txt", `${others("sha1").join("\n")}\n${hash("sha1", address)}\n`]]);
  assert.deepEqual(await results(page), ["found", "not-listed"]);
  await page.locator(".choices input").first().uncheck();
  await page.locator("[data-action=check-again]").click();
  await page.waitForFunction(() => document.querySelectorAll("[data-email-result]").length === 1);
  assert.deepEqual(await results(page), ["not-listed"]);
});

test("a salted list is unmasked by an address that is known to be in it", async (t) => {
  const { page } = await atLeakCheck(t);
  const salted = Array.from({ length: 50 }, (_, idx) => hash("sha256", `salt${idx}@example.com`));
  await check(page, [["list.txt", `${salted.join("\n")}\n`]]);
  assert.deepEqual(await results(page), ["not-listed"]);
  await page.locator("section[data-check] details summary").click();
  await page.fill("#known-member", "person3@example.com");
  await page.locator("section[data-check] form button").click();
  await page.waitForFunction(() => document.querySelector("[data-email-result]")?.dataset.emailResult === "unchecked");
  assert.match(await page.locator("section[data-check]").innerText(), /salted/);
});

test("a pasted range answer with its beginning answers for its range", async (t) => {
  const { page, address } = await atLeakCheck(t);
  const sha1 = hash("sha1", address).toUpperCase();
  const answer = JSON.stringify([{ hashSuffix: sha1.slice(6), websites: ["Wyze", "Elsewhere"] }, { hashSuffix: "0".repeat(34), websites: ["X"] }]);
  await page.locator("details.paste summary").first().click();
  await page.fill("#leak-answer", answer);
  await page.fill("#leak-prefix", sha1.slice(0, 6));
  await page.locator("details.paste form button").first().click();
  await page.waitForSelector("[data-check=done]", { timeout: CHECKED_MS });
  assert.deepEqual(await results(page), ["found"]);
  assert.match(await page.locator("[data-email-result]").innerText(), /Wyze and Elsewhere/);
});

test("a long check is shared by several readers, tells how far it is, and stops at once", async (t) => {
  const { page } = await atLeakCheck(t);
  const big = bigFile(400 << 20);
  t.after(big.remove);
  await page.setInputFiles("input#leak-list", big.path);
  const bar = page.locator("progress#leak-progress");
  await bar.waitFor();
  await page.waitForFunction(() => Number(document.querySelector("#leak-progress")?.value) > 0);
  const began = Date.now();
  await page.locator("[data-action=cancel-check]").click();
  await page.waitForSelector("[data-check=cancelled]");
  assert.ok(Date.now() - began < 2000, "cancel took long");
  assert.deepEqual(await results(page), ["unchecked"]);
  // The same list again, to its end: every part of it counts.
  await page.locator("[data-action=check-again]").click();
  await page.waitForSelector("[data-check=done]", { timeout: 60_000 });
  const text = await page.locator("section[data-check]").innerText();
  assert.match(text, /all of it/);
  assert.match(text, /[\d,]+ addresses in clear/);
});
