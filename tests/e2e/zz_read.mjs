import { launchChromium } from "./support/browser.mjs";
import { serve } from "./support/site.mjs";
import { goTo, SCANNED_MS } from "./support/walk.mjs";
import { writeFileSync, mkdirSync } from "node:fs";
const out = process.env.OUT; mkdirSync(out, { recursive: true });
const ends = []; const t = { after: (f) => ends.push(f) };
const site = await serve(t); const browser = await launchChromium();
const only = process.env.ONLY ? new RegExp(process.env.ONLY) : /./;
const open = (page) => page.evaluate(() => document.querySelectorAll("main details").forEach((d) => (d.open = true)));
const shot = process.env.SHOT !== "0";
async function dump(page, name) {
  await new Promise((r) => setTimeout(r, 150));
  await open(page); await new Promise((r) => setTimeout(r, 100));
  const text = await page.evaluate(() => document.querySelector("main").innerText);
  writeFileSync(`${out}/${name}.txt`, text);
  const faults = await page.evaluate(() => {
    const f = []; const W = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth > W) f.push(`page ${document.documentElement.scrollWidth - W} px too wide`);
    for (const e of document.querySelectorAll("main *, header *")) {
      const r = e.getBoundingClientRect(); if (!r.width || !r.height) continue;
      const s = getComputedStyle(e);
      if (r.right > W + 1 && !e.closest(".scroll")) f.push(`beyond ${e.tagName}.${e.className?.baseVal ?? e.className} ${Math.round(r.right)}`);
      if (/^(BUTTON|SUMMARY|SELECT|INPUT|TEXTAREA)$/.test(e.tagName) || (e.tagName === "A" && getComputedStyle(e).display !== "inline")) {
        const t = e.tagName === "INPUT" && /checkbox|radio|file/.test(e.type) ? e.closest("label") ?? e : e;
        const b = t.getBoundingClientRect(); if (b.height < 43.5 && b.height > 0) f.push(`low ${e.tagName}.${e.className} ${Math.round(b.height)} "${(e.innerText || e.id).slice(0, 40)}"`);
      }
      if (e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 0 && s.overflowX !== "visible" && !e.classList.contains("scroll") && !/INPUT|SELECT|TEXTAREA|svg/i.test(e.tagName)) f.push(`cut ${e.tagName}.${e.className}`);
    }
    return [...new Set(f)];
  });
  if (faults.length) console.log(name, faults.slice(0, 12).join(" | "));
  if (shot) await page.screenshot({ path: `${out}/${name}.png`, fullPage: true });
}
async function fresh(width, colorScheme) {
  const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme, reducedMotion: "reduce" });
  const page = await context.newPage(); page.on("pageerror", (e) => console.log("ERR", e.message));
  await page.goto(site.address); await page.waitForSelector("[data-seal=sealed]", { state: "attached", timeout: 30000 });
  return page;
}
const LOOKS = (process.env.LOOKS ?? "360-light").split(",").map((l) => l.split("-"));
for (const [w, c] of LOOKS) {
  const tag = `${w}${c[0]}`;
  if (only.test("sample")) {
    const page = await fresh(+w, c);
    await dump(page, `${tag}-00-open`);
    await page.locator("[data-action=open-sample]").first().click(); await page.waitForSelector("main[data-scan=done]", { timeout: SCANNED_MS });
    await goTo(page, "report");
    for (const b of await page.locator("[data-action=draw]").all()) await page.locator("[data-action=draw]").first().click().catch(() => {});
    await new Promise((r) => setTimeout(r, 2500));
    await dump(page, `${tag}-01-report`);
    await goTo(page, "scenario");
    const ids = await page.locator("#scenario option").evaluateAll((os) => os.map((o) => o.value));
    const wanted = (process.env.SCENES ?? "wyze-2019-12").split(",").flatMap((s) => s === "kinds" ? ids.filter((i) => i.startsWith("kind:")) : s === "all" ? ids : [s]);
    for (const id of wanted) { await page.selectOption("#scenario", id);
      if (id === "wyze-2019-12") { await page.locator("[data-action=replay]").click().catch(() => {}); }
      await dump(page, `${tag}-02-${id.replace(":", "_")}`); }
    await goTo(page, "takeaway"); await dump(page, `${tag}-03-takeaway`);
    if (process.env.REST) for (const place of ["leak", "recover", "proof"]) { await goTo(page, place); await dump(page, `${tag}-04-${place}`); }
    await page.context().close();
  }
  for (const f of (process.env.FILES ?? "").split(",").filter(Boolean)) {
    const name = f.split("/").pop().replace(/\W/g, "_");
    if (!only.test(name)) continue;
    const page = await fresh(+w, c);
    await page.setInputFiles("input#import-files", f); await page.waitForSelector("main[data-scan=done]", { timeout: SCANNED_MS });
    await goTo(page, "report");
    for (let i = 0; i < 4; i++) await page.locator("[data-action=draw]").first().click({ timeout: 300 }).catch(() => {});
    await new Promise((r) => setTimeout(r, 800));
    await dump(page, `${tag}-f-${name}-report`);
    await goTo(page, "scenario");
    for (const id of (process.env.FSCENES ?? "wyze-2019-12").split(",")) { await page.selectOption("#scenario", id); await dump(page, `${tag}-f-${name}-${id.replace(":", "_")}`); }
    await goTo(page, "takeaway"); await dump(page, `${tag}-f-${name}-takeaway`);
    await page.context().close();
  }
}
await browser.close(); for (const e of ends) await e();
