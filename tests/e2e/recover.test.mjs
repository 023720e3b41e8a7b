// Recovering: the plan follows what is ticked and what the files show, a later step undoes an earlier one and says so, every
// step has an address, and nothing is kept unless the person says so, and then ids and states only.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { launchChromium } from "./support/browser.mjs";
import { deviceList, plant, upload } from "./support/exports.mjs";
import { serve } from "./support/site.mjs";
import { assertNoTrace, freshPage, goTo, open, scan, SCANNED_MS, SEALED_MS, sent, until } from "./support/walk.mjs";

let browser;
before(async () => (browser = await launchChromium()));
after(() => browser.close());

const RELINKED = { alexa: "alexa.enable", "google-home": "google.link", ifttt: "ifttt.reauthorise" };

const step = (page, id) => page.locator(`[data-step="${id}"]`);
const stateOf = (page, id) => step(page, id).getAttribute("data-state");
const untilState = (page, id, wanted) => until(() => stateOf(page, id), (state) => state === wanted);

/** The open fold of linked services, with these ticked. */
async function have(page, services) {
  const fold = page.locator("details.have");
  if ((await fold.getAttribute("open")) === null) await fold.locator("summary").click();
  for (const service of services) await page.locator(`[data-integration="${service}"]`).check();
}

async function openStep(page, id) {
  await page.evaluate((id) => (location.hash = `#recover/${id}`), id);
  await until(() => step(page, id).locator(".step-body").first().isVisible(), Boolean);
}

/** Presses through one step as somebody for whom it works. */
async function finish(page, id) {
  await openStep(page, id);
  await step(page, id).locator("[data-action=step-done]").click();
  await step(page, id).locator("[data-action=step-works]").click();
  await untilState(page, id, "done-checked");
}

/** The step that comes next, or nothing when all is dealt with. */
async function next(page) {
  const link = page.locator("[data-action=next-step]");
  return (await link.count()) === 0 ? null : (await link.getAttribute("href")).split("/")[1];
}

const stored = (page) => page.evaluate(() => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]));

async function downloaded(page, press) {
  const [file] = await Promise.all([page.waitForEvent("download"), press()]);
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), "utf8") };
}

test("a plan made of ticks is walked to its end, one press after the other", async (t) => {
  const site = await serve(t);
  const { page, asked } = await open(t, browser, site.address);
  await goTo(page, "recover");
  const n_asked = asked.length;
  assert.equal(await stateOf(page, "alexa.disable"), "hidden");
  await have(page, ["alexa", "ifttt"]);
  await untilState(page, "alexa.disable", "locked");
  const seen = [];
  for (let id = await next(page); id; id = await next(page)) {
    assert.ok(!seen.includes(id), `${id} came twice`);
    seen.push(id);
    await finish(page, id);
  }
  for (const [before, behind] of [["vendor.password", "alexa.enable"], ["vendor.2fa", "alexa.enable"], ["alexa.disable", "alexa.enable"], ["alexa.enable", "ifttt.reauthorise"]]) {
    assert.ok(seen.indexOf(before) >= 0 && seen.indexOf(before) < seen.indexOf(behind), `${before} comes before ${behind}`);
  }
  await page.waitForSelector("[data-plan=over]");
  assert.deepEqual(sent(asked, n_asked), [], "the plan asked for something");
});

test("two-factor after relinking turns every relink to redo, and says why", async (t) => {
  const site = await serve(t);
  const { page } = await open(t, browser, site.address);
  await goTo(page, "recover");
  await have(page, Object.keys(RELINKED));
  const done = new Set();
  for (let id = await next(page); id && Object.values(RELINKED).some((id) => !done.has(id)); id = await next(page)) {
    if (id === "vendor.2fa") {
      await openStep(page, id);
      await step(page, id).locator(".acts summary").click();
      await step(page, id).locator("[data-action=step-skip]").click();
      await untilState(page, id, "skipped");
    } else {
      await finish(page, id);
      done.add(id);
    }
  }
  await openStep(page, "vendor.2fa");
  await step(page, "vendor.2fa").locator("[data-action=step-undo]").click();
  // It is said before it is done.
  await step(page, "vendor.2fa").locator("[data-warning]").first().waitFor();
  await step(page, "vendor.2fa").locator("[data-action=step-done]").click();
  for (const id of Object.values(RELINKED)) {
    await untilState(page, id, "redo");
    await openStep(page, id);
    const notice = await step(page, id).locator("[data-notice]").innerText();
    assert.ok(notice.length > 40, `${id} does not say why`);
    assert.ok(await step(page, id).locator("[data-action=step-done]").isEnabled());
  }
});

test("what the files show is ticked, and the Wyze leak asks for what was told", async (t) => {
  const site = await serve(t);
  const { page } = await open(t, browser, site.address);
  await page.locator("[data-action=open-sample]").first().click();
  await page.waitForSelector("main[data-scan=done]", { timeout: SCANNED_MS });
  await goTo(page, "recover");
  const ticked = () => page.locator("[data-integration]:checked").evaluateAll((boxes) => boxes.map((box) => box.dataset.integration));
  assert.ok((await ticked()).includes("alexa"), "the sample household is linked with Alexa");
  assert.ok(!(await ticked()).includes("wyze"), "the vendor is no service of itself");
  assert.ok(Number(await page.locator("#n-devices").inputValue()) > 1);
  // What is known of the vendor of the files is offered by itself.
  const known = page.locator("section[aria-labelledby=interview] details", { has: page.locator("[data-incident=wyze-2019-12]") });
  await known.locator("summary").click();
  await known.locator("[data-incident=wyze-2019-12]").click();
  assert.equal(await page.locator("#happened").inputValue(), "wyze-2019-12");
  await until(ticked, (ids) => Object.keys(RELINKED).every((id) => ids.includes(id)));
  for (const id of ["wifi.decide", "rights.health", "google.link"]) assert.notEqual(await stateOf(page, id), "hidden", id);
  assert.equal(await stateOf(page, "wifi.rotate"), "hidden");
});

test("a symptom shows its ladder at once, and leads to the step", async (t) => {
  const site = await serve(t);
  const { page } = await open(t, browser, site.address);
  await goTo(page, "recover");
  await have(page, ["alexa"]);
  await page.selectOption("#happened", "unresponsive");
  const card = page.locator("[data-symptom=unresponsive]");
  await card.locator("li button").first().click();
  await until(() => page.evaluate(() => location.hash), (hash) => hash.startsWith("#recover/"));
});

test("every step is reached by its address, and the keyboard is there", async (t) => {
  const site = await serve(t);
  const { page } = await open(t, browser, `${site.address}#recover/alexa.disable`);
  await until(() => step(page, "alexa.disable").locator(".step-body").first().isVisible(), Boolean);
  await until(() => page.evaluate(() => document.activeElement.closest("[data-step]")?.dataset.step), (id) => id === "alexa.disable");
  await step(page, "alexa.disable").locator("[data-notice]").waitFor();
  await page.keyboard.press("Enter");
  await until(() => page.evaluate(() => location.hash), (hash) => hash === "#recover");
  for (const id of await page.locator("[data-step]").evaluateAll((all) => all.map((one) => one.dataset.step))) {
    await openStep(page, id);
  }
});

test("a step is done with the keyboard alone", async (t) => {
  const site = await serve(t);
  const { page } = await open(t, browser, `${site.address}#recover/calm.keep`);
  await until(() => page.evaluate(() => document.activeElement.closest("[data-step]")?.dataset.step), (id) => id === "calm.keep");
  const onto = async (action) => {
    for (let n_tabs = 0; n_tabs < 12; n_tabs += 1) {
      if (await page.evaluate((action) => document.activeElement.dataset.action === action, action)) return;
      await page.keyboard.press("Tab");
    }
    assert.fail(`${action} is out of reach`);
  };
  await onto("step-finish");
  await page.keyboard.press("Enter");
  await untilState(page, "calm.keep", "done-unchecked");
});

test("the mark of a step ticks it and takes the tick back; a step that waits cannot be ticked", async (t) => {
  const site = await serve(t);
  const { page } = await open(t, browser, site.address);
  await goTo(page, "recover");
  await have(page, ["alexa"]);
  const tick = step(page, "calm.keep").locator("[data-action=step-done]");
  await tick.click();
  await untilState(page, "calm.keep", "done-unchecked");
  assert.equal(await tick.getAttribute("aria-pressed"), "true");
  await step(page, "calm.keep").locator("[data-action=step-works]").waitFor();
  await tick.click();
  await untilState(page, "calm.keep", "ready");
  assert.ok(await step(page, "alexa.disable").locator("[data-action=step-done]").isDisabled());
});

test("changing to leaving asks first when relinks were done, and keeps what was done", async (t) => {
  const site = await serve(t);
  const { page } = await open(t, browser, site.address);
  await goTo(page, "recover");
  await have(page, ["ifttt"]);
  await finish(page, "ifttt.list");
  for (let id = await next(page); id !== "ifttt.check"; id = await next(page)) await finish(page, id);
  await page.locator("#stay-leave").check();
  await page.locator("[data-action=stay-as-is]").click();
  await until(() => page.locator("#stay-keep").isChecked(), Boolean);
  await page.locator("#stay-leave").check();
  await page.locator("[data-action=stay-anyway]").click();
  await untilState(page, "ifttt.reauthorise", "hidden");
  assert.notEqual(await stateOf(page, "vendor.delete"), "hidden");
  await page.locator("#stay-keep").check();
  await untilState(page, "ifttt.reauthorise", "done-checked");
});

test("nothing is kept before the person says so, then ids only, and a wipe leaves nothing", async (t) => {
  const site = await serve(t);
  const { page, said } = await open(t, browser, site.address);
  const planted = plant();
  await scan(page, [upload("devices.json", deviceList(planted), "application/json")]);
  await goTo(page, "recover");
  await finish(page, "calm.keep");
  assert.equal(await stored(page), "[[],[]]");
  await page.locator("#keep-progress").check();
  await finish(page, "inventory.save");
  await assertNoTrace(page, said, planted);
  assert.match(await stored(page), /step calm\.keep done-checked/);
  await page.reload();
  await page.waitForSelector("[data-seal=sealed]", { timeout: SEALED_MS, state: "attached" });
  await goTo(page, "recover");
  await untilState(page, "inventory.save", "done-checked");
  await page.locator("[data-action=wipe-progress]").click();
  await untilState(page, "inventory.save", "ready");
  assert.equal(await stored(page), "[[],[]]");
});

test("whoever may be watched leaves nothing behind", async (t) => {
  const site = await serve(t);
  const { page } = await open(t, browser, site.address);
  await goTo(page, "recover");
  await page.locator("#keep-progress").check();
  await finish(page, "calm.keep");
  assert.notEqual(await stored(page), "[[],[]]");
  await page.locator("#danger-yes").check();
  await until(() => stored(page), (kept) => kept === "[[],[]]");
  assert.equal(await page.locator("#keep-progress").count(), 0);
  await untilState(page, "safety.plan", "ready");
  await untilState(page, "vendor.password", "locked");
  await page.locator("[data-action=quick-exit]").click();
  assert.equal(await page.evaluate(() => document.body.innerText.trim()), "");
});

test("two tabs do not lose each other’s steps", async (t) => {
  const site = await serve(t);
  const { page, context } = await open(t, browser, site.address);
  await goTo(page, "recover");
  await page.locator("#keep-progress").check();
  const other = await context.newPage();
  await other.goto(site.address);
  await other.waitForSelector("[data-seal=sealed]", { timeout: SEALED_MS, state: "attached" });
  await goTo(other, "recover");
  await finish(page, "calm.keep");
  await finish(other, "inventory.save");
  await other.reload();
  await other.waitForSelector("[data-seal=sealed]", { timeout: SEALED_MS, state: "attached" });
  await goTo(other, "recover");
  for (const id of ["calm.keep", "inventory.save"]) await untilState(other, id, "done-checked");
});

test("a progress file goes along to another browser, and odd ones get a sentence", async (t) => {
  const site = await serve(t);
  const { page } = await open(t, browser, site.address);
  await goTo(page, "recover");
  await have(page, ["alexa"]);
  await finish(page, "calm.keep");
  const file = await downloaded(page, () => page.locator("[data-download=progress]").click());
  assert.match(file.text, /^spillcheck progress 1\n/);

  const fresh = (await open(t, browser, site.address)).page;
  await goTo(fresh, "recover");
  const give = (text) => fresh.setInputFiles("#progress-file", upload("progress.txt", Buffer.from(text), "text/plain"));
  const remarks = () => fresh.locator("[data-progress-remarks]").innerText();
  await give("{\"not\": \"ours\"}");
  await until(remarks, (text) => text.length > 20);
  assert.equal(await stateOf(fresh, "calm.keep"), "ready");
  await give(file.text);
  await untilState(fresh, "calm.keep", "done-checked");
  await untilState(fresh, "alexa.disable", "locked");
  await fresh.locator("[data-action=put-back]").click();
  await untilState(fresh, "calm.keep", "ready");
  await give(file.text.slice(0, file.text.indexOf("end")));
  await untilState(fresh, "calm.keep", "done-checked");
  await until(remarks, (text) => /cut/.test(text));
});

test("on paper every step of the plan is there in full", async (t) => {
  const site = await serve(t);
  const { page } = await open(t, browser, site.address);
  await goTo(page, "recover");
  await have(page, ["alexa"]);
  await page.emulateMedia({ media: "print" });
  assert.ok(await step(page, "alexa.disable").locator(".step-body").first().isVisible());
  assert.ok(!(await step(page, "alexa.disable").locator(".acts").isVisible()));
});

test("addresses of a step stand on a page that holds nothing", async (t) => {
  const site = await serve(t);
  const { page, context } = await open(t, browser, site.address);
  await goTo(page, "recover");
  await have(page, ["google-home"]);
  await openStep(page, "google.unlink");
  assert.equal(await page.locator("a[href^=http]").count(), 0, "the page holds a link outside");
  const [tab] = await Promise.all([context.waitForEvent("page"), step(page, "google.unlink").locator("a[target=_blank]").click()]);
  await tab.waitForLoadState();
  assert.ok(tab.url().startsWith(`${site.address}guide/links.html#`));
  assert.equal(await tab.locator(":target a[href^='https://']").count() > 0, true, "the section has no address");
  assert.equal(await tab.evaluate(() => window.opener), null);
});

test("a browser that refuses to store is believed", async (t) => {
  const site = await serve(t);
  const page = await freshPage(t, browser);
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", { get: () => { throw new DOMException("refused", "SecurityError"); } });
  });
  await page.goto(site.address);
  await page.waitForSelector("[data-seal=sealed]", { timeout: SEALED_MS, state: "attached" });
  await goTo(page, "recover");
  await page.locator("#keep-progress").click();
  await page.locator("#progress ~ .caveat, section[aria-labelledby=progress] .caveat").first().waitFor();
  await finish(page, "calm.keep");
});
