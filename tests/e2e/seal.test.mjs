// The seal: what is shut before it, what is shut after it, and that a lock that does not hold starts nothing.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launchChromium } from "./support/browser.mjs";
import { deviceList, plant, upload } from "./support/exports.mjs";
import { flipped, serve } from "./support/site.mjs";
import { assertRead, freshPage, goTo, open, scan, sent, SEALED_MS } from "./support/walk.mjs";

let browser;
before(async () => (browser = await launchChromium()));
after(() => browser.close());

const isEnabled = (page) => page.evaluate(() => [...document.querySelectorAll("input[type=file], [data-action=open-sample]")].some((field) => !field.disabled));

/** Opens the page on a changed site and tells whether the seal came, failed, or (null) neither within the time. */
async function sealOn(t, tamper, patience_ms = 6000) {
  const site = await serve(t, tamper);
  const page = await freshPage(t, browser);
  await page.goto(site.address);
  const seal = await page
    .waitForSelector("[data-seal=sealed], [data-seal=failed]", { timeout: patience_ms, state: "attached" })
    .then((strip) => strip.getAttribute("data-seal"), () => null);
  return { page, site, seal };
}

const only = (pattern, change) => (name, bytes) => (pattern.test(name) ? change(bytes) : bytes);
const changed = (pairs) => (bytes) => {
  const text = bytes.toString();
  const result = pairs.reduce((now, [from, to]) => now.replace(from, to), text);
  assert.notEqual(result, text, "the test has to change something");
  return Buffer.from(result);
};
// A host that has its hands on the page as well: no integrity on the start file.
const UNCHECKED = [[/ integrity="[^"]*" crossorigin="anonymous"/, ""]];

test("no file can be given before the seal", async (t) => {
  let release;
  const gate = new Promise((resolve) => (release = resolve));
  const site = await serve(t, async (name, bytes) => {
    if (/^worker-.*\.wasm$/.test(name)) await gate;
    return bytes;
  });
  const page = await freshPage(t, browser);
  await page.goto(site.address, { waitUntil: "commit" });
  await page.waitForSelector("[data-seal=open]", { state: "attached" });
  assert.equal(await isEnabled(page), false);
  release();
  await page.waitForSelector("[data-seal=sealed]", { timeout: SEALED_MS, state: "attached" });
  await page.waitForSelector("input#import-files:enabled", { state: "attached" });
  assert.equal(await isEnabled(page), true);
});

test("no request of any kind leaves after the seal", async (t) => {
  const site = await serve(t);
  const { page, asked } = await open(t, browser, site.address);
  const [n_served, n_asked] = [site.asked.length, asked.length];
  await scan(page, [upload("devices.json", deviceList(plant()))]);
  await assertRead(page);
  for (const place of ["open", "report", "proof", "open"]) await goTo(page, place);
  await page.waitForTimeout(1000);
  assert.deepEqual(site.asked.slice(n_served).map(({ url }) => url), []);
  assert.deepEqual(sent(asked, n_asked), []);
});

test("the page works with the network off once it is sealed", async (t) => {
  const site = await serve(t);
  const { page, context } = await open(t, browser, site.address);
  await context.setOffline(true);
  await site.close();
  await scan(page, [upload("devices.json", deviceList(plant()))]);
  await assertRead(page);
});

test("a lock that does not hold starts nothing", async (t) => {
  const { page, seal } = await sealOn(t, (name, bytes) => {
    if (name === "index.html") return changed([...UNCHECKED])(bytes);
    if (/^start-/.test(name)) return changed([["\"connect-src 'none'\"", "\"connect-src 'self'\""]])(bytes);
    return bytes;
  });
  assert.equal(seal, "failed");
  assert.equal(await isEnabled(page), false);
});

test("exits are judged by what the browser does, not by what the page hopes", async (t) => {
  const { page } = await sealOn(t, (name, bytes) => {
    if (name === "index.html") return changed([...UNCHECKED, [/<meta http-equiv="Content-Security-Policy"[^>]*>/, ""]])(bytes);
    if (/^start-/.test(name)) return changed([["installGuard();\n  lock();\n  await proveLock();", ""]])(bytes);
    return bytes;
  });
  const exits = await page.evaluate(() => globalThis.spillcheck.tryExits());
  const outcome = Object.fromEntries(exits.map((exit) => [exit.id, exit.outcome]));
  for (const id of ["fetch-own", "fetch", "xhr", "beacon", "image", "script", "socket", "worker-own", "location", "open", "webrtc"]) {
    assert.equal(outcome[id], "open", id);
  }
});

for (const [part, pattern] of [
  ["the wasm of the page", /^page-.*\.wasm$/],
  ["the wasm of the reader", /^worker-.*\.wasm$/],
  ["the glue of the reader", /^worker-.*\.js$/],
  ["the wasm of the checker", /^checker-.*\.wasm$/],
  ["the glue of the checker", /^checker-.*\.js$/],
  ["the start file", /^start-.*\.js$/],
  ["a sample", /^sample\//],
  ["the invented list", /^list\//],
]) {
  test(`one turned bit in ${part} and the page does not start`, async (t) => {
    const { page, site, seal } = await sealOn(t, only(pattern, flipped), 4000);
    assert.ok(site.asked.some(({ url }) => pattern.test(url.slice("/some/where/".length))), "the page never asked for it");
    assert.notEqual(seal, "sealed");
    assert.equal(await isEnabled(page), false);
  });
}
