// The main walk: what is given is read, counted, masked; raw values show only on demand and stand nowhere else.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launchChromium } from "./support/browser.mjs";
import { bigFile, deviceList, otherDeviceList, plant, upload, zip } from "./support/exports.mjs";
import { serve } from "./support/site.mjs";
import { assertNoTrace, assertRead, classRow, freshPage, goTo, open, scan, SCANNED_MS, SEALED_MS, traces, until } from "./support/walk.mjs";

let browser;
before(async () => (browser = await launchChromium()));
after(() => browser.close());

const CLASSES = ["contact.email", "net.ssid", "dev.nickname"];

/** The planted values are reported, masked, and one of them shows raw after it is asked for and not before. */
async function assertReported(page, said, planted) {
  await assertRead(page);
  await assertNoTrace(page, said, planted);
  for (const id of CLASSES) await classRow(page, id);
  const row = await classRow(page, "contact.email");
  // The mask keeps the first letter and the ending, which is enough to know one's own address again.
  assert.match(await row.innerText(), /z[*•…]+|[*•…]/u, "no masked sample");
  await row.locator("[data-action=reveal]").first().click();
  await row.getByText(planted["contact.email"]).first().waitFor();
  assert.ok(!page.url().includes(planted["contact.email"]));
  assert.ok(!said.join("\n").includes(planted["contact.email"]), "a revealed value went to the console");
}

test("the sample household is one click and fills the report", async (t) => {
  const site = await serve(t);
  const { page } = await open(t, browser, site.address);
  await page.locator("[data-action=open-sample]").first().click();
  await page.waitForSelector("main[data-scan=done]", { timeout: SCANNED_MS });
  await goTo(page, "report");
  await assertRead(page, 2);
  for (const id of CLASSES) await classRow(page, id);
});

test("a device list as JSON is reported, masked, and reveals one value on demand", async (t) => {
  const site = await serve(t);
  const { page, said } = await open(t, browser, site.address);
  const planted = plant();
  await scan(page, [upload("devices.json", deviceList(planted), "application/json")]);
  await assertReported(page, said, planted);
});

test("the same list inside a zip gives the same report", async (t) => {
  const site = await serve(t);
  const { page, said } = await open(t, browser, site.address);
  const planted = plant();
  const bytes = zip([["export/devices.json", deviceList(planted)], ["export/read me.txt", Buffer.from("Thank you.\n")]]);
  await scan(page, [upload("export.zip", bytes, "application/zip")]);
  await assertReported(page, said, planted);
});

test("what two exports share is told once, also when they come one after another", async (t) => {
  const site = await serve(t);
  const { page, said } = await open(t, browser, site.address);
  const planted = plant();
  const joined = page.locator("[data-together] [data-shared]");
  await scan(page, [upload("devices.json", deviceList(planted), "application/json")]);
  assert.equal(await joined.count(), 0);
  await scan(page, [upload("station.json", otherDeviceList(planted), "application/json")]);
  await until(() => joined.count(), (count) => count === 2);
  for (const id of ["contact.email", "net.ssid"]) {
    const shared = page.locator(`[data-together] [data-shared="${id}"]`);
    assert.equal(await shared.count(), 1);
    const fields = await shared.locator("[data-origins]").textContent();
    for (const name of ["devices.json", "station.json"]) assert.ok(fields.includes(name), fields);
  }
  await assertNoTrace(page, said, planted);
});

test("a dropped file is read like a chosen one", async (t) => {
  const site = await serve(t);
  const { page, said } = await open(t, browser, site.address);
  const planted = plant();
  const text = deviceList(planted).toString();
  const dropped = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], "devices.json", { type: "application/json" }));
    return transfer;
  }, text);
  for (const kind of ["dragenter", "dragover", "drop"]) {
    await page.dispatchEvent("#import-files", kind, { dataTransfer: dropped });
  }
  await page.waitForSelector("main[data-scan=done]", { timeout: SCANNED_MS });
  await goTo(page, "report");
  await assertReported(page, said, planted);
});

test("a file that cannot be read is never counted as read", async (t) => {
  const site = await serve(t);
  const { page } = await open(t, browser, site.address);
  const picture = Buffer.concat([Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), Buffer.alloc(4096, 7)]);
  await scan(page, [upload("devices.json", picture, "application/json")]);
  await assert.rejects(assertRead(page), /entries read/);
  const n_told = await page.locator("[data-entry-outcome=skipped], [data-entry-outcome=failed]").count();
  assert.ok(n_told > 0, "the report does not say what was not read");
});

test("a second file adds to the report of the first", async (t) => {
  const site = await serve(t);
  const { page } = await open(t, browser, site.address);
  await scan(page, [upload("first.json", deviceList(plant()))]);
  const before = Number(await (await classRow(page, "contact.email")).getAttribute("data-count"));
  await scan(page, [upload("second.json", deviceList(plant()))]);
  await assertRead(page, 2);
  const after = Number(await (await classRow(page, "contact.email")).getAttribute("data-count"));
  assert.ok(after > before, `the count stayed at ${after}`);
});

test("cancel acts at once, and the page goes on", async (t) => {
  const site = await serve(t);
  const { page } = await open(t, browser, site.address);
  const big = bigFile(600e6);
  t.after(big.remove);
  await page.setInputFiles("input#import-files", big.path);
  await page.waitForSelector("main[data-scan=running]");
  await page.waitForSelector("progress#scan-progress");
  const began = Date.now();
  await page.locator("[data-action=cancel]").first().click();
  await page.waitForSelector("main[data-scan=cancelled]");
  const took_ms = Date.now() - began;
  assert.ok(took_ms < 1500, `it took ${took_ms} ms`);
  await until(() => page.workers().length, (n_readers) => n_readers === 0);
  await scan(page, [upload("devices.json", deviceList(plant()))]);
  await assertRead(page);
});

test("a crash of the reader between jobs costs nothing but its values", async (t) => {
  const site = await serve(t);
  const { page } = await open(t, browser, site.address);
  await scan(page, [upload("first.json", deviceList(plant()))]);
  for (const reader of page.workers()) {
    await reader.evaluate(() => void setTimeout(() => { throw new Error("made to fail"); }));
  }
  await scan(page, [upload("second.json", deviceList(plant()))]);
  await assertRead(page);
});

test("a reader that does not start costs one job, not the page", async (t) => {
  const site = await serve(t);
  const page = await freshPage(t, browser);
  // The first reader gets no engine; a scan cannot be broken from outside, for it runs without a pause.
  await page.addInitScript(() => {
    const post = Worker.prototype.postMessage;
    let isFirst = true;
    Worker.prototype.postMessage = function (message, ...rest) {
      const isBroken = message?.spillcheck === "start" && isFirst;
      if (isBroken) isFirst = false;
      return post.call(this, isBroken ? { ...message, module: null } : message, ...rest);
    };
  });
  await page.goto(site.address);
  await page.waitForSelector("[data-seal=sealed]", { timeout: SEALED_MS, state: "attached" });
  await page.setInputFiles("input#import-files", [upload("devices.json", deviceList(plant()))]);
  await page.waitForSelector("main[data-scan=failed]");
  await scan(page, [upload("devices.json", deviceList(plant()))]);
  await assertRead(page);
});

const countOf = async (page, id) => Number(await (await classRow(page, id)).getAttribute("data-count"));
const n_aside = (page) => page.locator("[data-set-aside]").first().getAttribute("data-set-aside");
/** The finding of a class whose field ends so. */
const findingOf = (page, id) => page.locator(`[data-class="${id}"] [data-finding]:not([data-dismissed])`).first();

test("a finding set aside counts nowhere, and can be had back", async (t) => {
  const site = await serve(t);
  const { page } = await open(t, browser, site.address);
  await scan(page, [upload("devices.json", deviceList(plant()))]);
  const { length: n_before } = await page.locator("article[data-class]").all();
  await findingOf(page, "net.ssid").locator("[data-action=dismiss]").click();
  await page.locator('article[data-class="net.ssid"]').waitFor({ state: "detached" });
  assert.equal(await page.locator("article[data-class]").count(), n_before - 1);
  assert.equal(await n_aside(page), "1");
  // The gravest, the column and the plan do not count it either.
  assert.equal(await page.locator(".gravest, .column").getByText("Wi-Fi name").count(), 0);
  await page.locator("[data-dismissed] [data-action=restore]").click();
  await classRow(page, "net.ssid");
  assert.equal(await page.locator("article[data-class]").count(), n_before);
  assert.equal(await page.locator("[data-set-aside], [data-dismissed]").count(), 0);
});

test("what is like it goes with it, also in files that come later, until starting over", async (t) => {
  const site = await serve(t);
  const { page } = await open(t, browser, site.address);
  await scan(page, [upload("devices.json", deviceList(plant()))]);
  await scan(page, [upload("again.json", deviceList(plant()))]);
  const n_findings = await page.locator('article[data-class="net.ssid"] [data-finding]').count();
  await findingOf(page, "net.ssid").locator("[data-action=dismiss-like]").click();
  await page.locator('article[data-class="net.ssid"]').waitFor({ state: "detached" });
  assert.equal(await n_aside(page), String(n_findings));
  await scan(page, [upload("later.json", deviceList(plant()))]);
  await until(() => n_aside(page), (number) => Number(number) > n_findings);
  assert.equal(await page.locator('article[data-class="net.ssid"]').count(), 0);
  // One of them is had back: it alone counts, and the others stand at the end of its card.
  await page.locator("[data-dismissed] [data-action=restore]").first().click();
  const before = await countOf(page, "net.ssid");
  await page.locator('article[data-class="net.ssid"] [data-dismissed] [data-action=restore-like]').first().click();
  await until(() => page.locator("[data-dismissed]").count(), (number) => number === 0);
  assert.ok((await countOf(page, "net.ssid")) > before);
  await findingOf(page, "net.ssid").locator("[data-action=dismiss-like]").click();
  await page.locator("[data-action=start-over]").click();
  await scan(page, [upload("devices.json", deviceList(plant()))]);
  await classRow(page, "net.ssid");
  assert.equal(await page.locator("[data-set-aside]").count(), 0);
});

test("nothing left is not nothing found", async (t) => {
  const site = await serve(t);
  const { page } = await open(t, browser, site.address);
  await scan(page, [upload("note.json", Buffer.from('{"email": "pat@example.com"}'))]);
  await findingOf(page, "contact.email").locator("[data-action=dismiss]").click();
  await page.locator("section [data-dismissed]").waitFor();
  assert.equal(await page.locator("article[data-class]").count(), 0);
  assert.match(await page.locator("main h1").innerText(), /set aside/);
  assert.equal(await n_aside(page), "1");
  await page.locator("[data-dismissed] [data-action=restore]").click();
  await classRow(page, "contact.email");
});

test("setting aside works by keyboard, which stays near", async (t) => {
  const site = await serve(t);
  const { page } = await open(t, browser, site.address);
  await scan(page, [upload("devices.json", deviceList(plant()))]);
  const where = () =>
    page.evaluate(() => {
      const { activeElement: at } = document;
      return at === document.body ? "nowhere" : at.closest("article, section, .finding") ? at.localName : "away";
    });
  for (let n_left = await page.locator("article[data-class]").count(); n_left > 0; n_left = await page.locator("article[data-class]").count()) {
    const row = page.locator("article[data-class] [data-finding]:not([data-dismissed])").first();
    const name = await row.getAttribute("data-finding");
    await row.locator("[data-action=dismiss]").focus();
    await page.keyboard.press("Enter");
    await page.locator(`[data-finding="${name}"][data-dismissed]`).waitFor();
    if ((await page.locator("article[data-class]").count()) > 0) {
      await until(where, (tag) => ["h2", "h3", "h4", "summary"].includes(tag));
    } else {
      await until(() => page.evaluate(() => document.activeElement !== document.body), (is_somewhere) => is_somewhere);
    }
  }
  await page.locator("[data-action=restore]").first().focus();
  await page.keyboard.press("Space");
  await until(where, (tag) => ["h2", "h3", "h4", "summary", "button"].includes(tag));
});

test("a password is counted and never shown", async (t) => {
  const site = await serve(t);
  const { page, said } = await open(t, browser, site.address);
  const [word] = plant()["contact.email"].split("@");
  await scan(page, [upload("wifi.json", Buffer.from(JSON.stringify({ wifi_password: `${word}-Key!9`, password: `${word}-Pw!7` })))]);
  for (const id of ["cred.password", "cred.wifi_password"]) {
    const row = await classRow(page, id);
    assert.equal(await row.locator("[data-action=reveal]").count(), 0);
  }
  assert.ok(!(await traces(page, said)).includes(word), "a password is shown");
});
