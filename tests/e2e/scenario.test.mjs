// Scenarios: what of a person's own data an incident would show, apart from what is only claimed; the replay; the report to
// take along, which holds no raw value that was not both shown and chosen.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launchChromium } from "./support/browser.mjs";
import { deviceList, plant, upload } from "./support/exports.mjs";
import { serve } from "./support/site.mjs";
import { assertNoTrace, classRow, goTo, open, scan, SCANNED_MS, sent } from "./support/walk.mjs";

let browser;
before(async () => (browser = await launchChromium()));
after(() => browser.close());

async function openSample(t) {
  const site = await serve(t);
  const opened = await open(t, browser, site.address);
  await opened.page.locator("[data-action=open-sample]").first().click();
  await opened.page.waitForSelector("main[data-scan=done]", { timeout: SCANNED_MS });
  return opened;
}

const classesOf = (page, spill) =>
  page.locator(`.waterline [data-spill=${spill}]`).evaluateAll((rows) => rows.map((row) => row.dataset.class));

test("the leak of 2019 is laid over the sample household, confirmed and claimed apart", async (t) => {
  const { page } = await openSample(t);
  await goTo(page, "scenario");
  await page.selectOption("#scenario", "wyze-2019-12");
  const [yes, claimed, no] = [await classesOf(page, "yes"), await classesOf(page, "claimed"), await classesOf(page, "no")];
  for (const id of ["contact.email", "net.ssid", "dev.nickname"]) assert.ok(yes.includes(id), `${id} would be out`);
  const all = [...yes, ...claimed, ...no];
  assert.equal(new Set(all).size, all.length, "a kind of data stands in one list only");
  await page.locator("[data-consequence]").first().waitFor();
});

test("what somebody could do, and every picture of time, leads to its fields by one press", async (t) => {
  const { page } = await openSample(t);
  await goTo(page, "report");
  const chain = page.locator("[data-consequence]").first();
  const grounds = chain.locator("li code").first();
  assert.equal(await grounds.isVisible(), false);
  await chain.locator("summary .harm").click();
  assert.ok(await grounds.isVisible(), "the sentence itself opens its grounds");
  await chain.locator("summary").press("Enter");
  assert.equal(await grounds.isVisible(), false, "and so does a key");

  await page.locator("[data-action=draw]").first().click();
  await page.locator("[data-drawing] figure").first().waitFor();
  const figures = page.locator("section[aria-labelledby=recorded] figure, [data-drawing] figure");
  assert.ok((await figures.count()) > 3, "the line of time, some weeks, a drawing");
  for (const figure of await figures.all()) {
    await figure.locator("details", { has: page.locator("[data-origins]") }).locator("summary").click();
    const paths = figure.locator("[data-origins] code");
    assert.ok(await paths.first().isVisible());
    for (const path of await paths.allTextContents()) assert.match(path, /^\//, "the path of a field");
  }
});

test("where no chain is known, the gravest kinds lead to their fields by one press", async (t) => {
  const site = await serve(t);
  const { page } = await open(t, browser, site.address);
  await scan(page, [upload("profile.json", Buffer.from('{"profile":{"birthday":"1980-02-01"}}'), "application/json")]);
  assert.equal(await page.locator("[data-consequence]").count(), 0, "a date alone makes no chain");
  const gravest = page.locator("[data-gravest]").first();
  const field = gravest.locator("li code").first();
  assert.equal(await field.isVisible(), false);
  await gravest.locator("summary .harm").click();
  assert.ok(await field.isVisible(), "the sentence itself opens its fields");
});

test("on paper every fold is open, and closed again afterwards", async (t) => {
  const { page } = await openSample(t);
  await goTo(page, "scenario");
  await page.selectOption("#scenario", "wyze-2019-12");
  const inside = page.locator("main details:not([open]) > :not(summary)");
  await page.locator("[data-consequence] details").first().waitFor();
  const n_seen = () => inside.evaluateAll((all) => all.filter((one) => one.checkVisibility({ contentVisibilityAuto: true })).length);
  assert.equal(await n_seen(), 0, "a fold shows what is in it");
  await page.emulateMedia({ media: "print" });
  const n_inside = await inside.count();
  assert.ok(n_inside > 10 && (await n_seen()) === n_inside, `${await n_seen()} of ${n_inside} are on paper`);
  assert.ok(await page.locator("[data-consequence] details li code").first().isVisible(), "the fields behind a chain");
  await page.emulateMedia({ media: "screen" });
  assert.equal(await n_seen(), 0);
});

test("who can have it changes how grave it is", async (t) => {
  const { page } = await openSample(t);
  await goTo(page, "scenario");
  await page.selectOption("#scenario", "kind:open-database");
  const arithmetic = () => page.locator("section[aria-labelledby=grave]").textContent();
  await page.locator("input[value=reported]").check();
  const mild = await arithmetic();
  await page.locator("input[value=sold]").check();
  assert.notEqual(await arithmetic(), mild);
});

test("the days of December 2019 can be lived through, and end in Recover", async (t) => {
  const { page } = await openSample(t);
  await goTo(page, "scenario");
  await page.selectOption("#scenario", "wyze-2019-12");
  await page.locator("[data-action=replay]").click();
  const days = [];
  for (;;) {
    days.push(await page.locator("[data-replay-day]").getAttribute("data-replay-day"));
    const on = page.locator("[data-action=replay-on]");
    if ((await on.count()) === 0) break;
    await on.click();
  }
  assert.ok(days.includes("2019-12-26") && days.length >= 4, days.join(" "));
  await page.locator("[data-action=replay-recover]").click();
  assert.equal(await page.evaluate(() => location.hash), "#recover");
  assert.equal(await page.locator("#happened").inputValue(), "wyze-2019-12");
});

async function download(page, name) {
  const [saved] = await Promise.all([page.waitForEvent("download"), page.locator(`[data-download=${name}]`).click()]);
  const chunks = [];
  for await (const chunk of await saved.createReadStream()) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

const FORMS = ["report-html", "report-md", "report-csv", "report-json"];

test("a report holds no raw value that was not both shown and chosen", async (t) => {
  const site = await serve(t);
  const { page, said, asked } = await open(t, browser, site.address);
  const planted = plant();
  const before = asked.length;
  await scan(page, [upload("devices.json", deviceList(planted), "application/json")]);
  await goTo(page, "takeaway");
  for (const form of FORMS) {
    const text = await download(page, form);
    assert.match(text, /contact\.email|E-mail address/);
    for (const value of Object.values(planted)) assert.ok(!text.includes(value), `${form} holds a planted value`);
  }
  await assertNoTrace(page, said, planted);
  await goTo(page, "report");
  await (await classRow(page, "contact.email")).locator("[data-action=reveal]").first().click();
  await page.getByText(planted["contact.email"]).first().waitFor();
  await goTo(page, "takeaway");
  assert.ok(!(await download(page, "report-json")).includes(planted["contact.email"]), "shown is not chosen");
  await page.locator("[data-take]").first().check();
  for (const form of FORMS) assert.ok((await download(page, form)).includes(planted["contact.email"]), form);
  assert.deepEqual(sent(asked, before), []);
});

test("what was set aside is in no report", async (t) => {
  const site = await serve(t);
  const { page } = await open(t, browser, site.address);
  await scan(page, [upload("devices.json", deviceList(plant()), "application/json")]);
  const row = await classRow(page, "net.ssid");
  await row.locator("[data-action=dismiss]").first().click();
  await goTo(page, "takeaway");
  const report = JSON.parse(await download(page, "report-json"));
  assert.equal(report.schema, "spillcheck.report/1");
  assert.ok(!report.findings.some((finding) => finding.class === "net.ssid"));
});
