// Steps that several walks share, in the words of the page's fixed attributes.
// Must not look at texts of the page: wording and language are free.

import assert from "node:assert/strict";

export const SEALED_MS = 20_000;
export const SCANNED_MS = 20_000;
const PATIENCE_MS = 8_000;

/** A fresh page in a context of its own, which ends with the test. */
export async function freshPage(t, browser, options = {}) {
  const context = await browser.newContext(options);
  t.after(() => context.close());
  context.setDefaultTimeout(PATIENCE_MS);
  return context.newPage();
}

/** A fresh page, sealed, with everything it said and asked for. */
export async function open(t, browser, address, options = {}) {
  const page = await freshPage(t, browser, options);
  const context = page.context();
  const said = [];
  const asked = [];
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", (error) => said.push(String(error)));
  // What the policy refused was never sent; everything else counts, whether or not it was answered.
  context.on("request", (request) => asked.push(request));
  await page.goto(address);
  await page.waitForSelector("[data-seal=sealed]", { timeout: SEALED_MS, state: "attached" });
  return { context, page, said, asked };
}

/** Requests that left the page, from the `from`th on. */
export function sent(asked, from = 0) {
  const wasRefused = (request) => /csp|blocked/i.test(request.failure()?.errorText ?? "");
  return asked.slice(from).filter((request) => !wasRefused(request) && !request.url().startsWith("blob:")).map((request) => request.url());
}

/** Hands files over by the input and waits for the end of the scan. */
export async function scan(page, files) {
  await goTo(page, "open");
  await page.setInputFiles("input#import-files", files);
  await page.waitForSelector("main[data-scan=done]", { timeout: SCANNED_MS });
  await goTo(page, "report");
}

/** Goes to a place by the navigation. */
export async function goTo(page, place) {
  await page.locator(`[data-nav=${place}]`).first().click();
  await until(() => page.evaluate(() => location.hash), (hash) => hash === `#${place}`);
}

/** Asks again until the answer is good, or fails with the last answer. */
export async function until(ask, isGood) {
  for (const end = Date.now() + PATIENCE_MS; ; await new Promise((resolve) => setTimeout(resolve, 50))) {
    const answer = await ask();
    if (isGood(answer)) return;
    assert.ok(Date.now() < end, `the last answer was ${answer}`);
  }
}

/** At least `n` entries were really read; a report about files that were not read proves nothing. */
export async function assertRead(page, n = 1) {
  const n_read = await page.locator("[data-entry-outcome=read]").count();
  assert.ok(n_read >= n, `expected at least ${n} entries read, the report says ${n_read}`);
}

/** The row of a class, which has to be there with a count. */
export async function classRow(page, id) {
  const row = page.locator(`[data-class="${id}"][data-count]`).first();
  await row.waitFor({ state: "attached", timeout: 5000 });
  assert.ok(Number(await row.getAttribute("data-count")) > 0, `${id} has no count`);
  return row;
}

/** Everything that the page keeps or shows outside its memory, as one text. */
export async function traces(page, said) {
  const kept = await page.evaluate(async () => {
    const databases = (await indexedDB.databases?.()) ?? [];
    const boxes = (await globalThis.caches?.keys()) ?? [];
    const values = [...document.querySelectorAll("input, textarea")].map((field) => field.value);
    return [
      document.documentElement.outerHTML, document.title, location.href, document.cookie, JSON.stringify(history.state),
      JSON.stringify(Object.entries(localStorage)), JSON.stringify(Object.entries(sessionStorage)),
      JSON.stringify(databases), JSON.stringify(boxes), ...values,
    ].join("\n");
  });
  return [kept, ...said].join("\n");
}

/** None of the planted values, nor their common random word, stands anywhere. */
export async function assertNoTrace(page, said, planted) {
  const [word] = planted["contact.email"].split("@");
  const text = (await traces(page, said)).toLowerCase();
  assert.ok(!text.includes(word), "a raw value is shown or kept outside the worker");
}
