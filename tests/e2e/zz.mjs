import { launchChromium } from "./support/browser.mjs";
import { serve } from "./support/site.mjs";
import { goTo, open, scan } from "./support/walk.mjs";
const cleanup = []; const t = { after: (u) => cleanup.push(u) };
const files = process.env.FILES.split(",");
const places = (process.env.PLACES || "report,scenario").split(",");
const looks = (process.env.LOOKS || "360-dark,1280-light").split(",");
const browser = await launchChromium(); const site = await serve(t);
for (const look of looks) {
  const [width, colorScheme] = look.split("-");
  const { page, said } = await open(t, browser, site.address, { colorScheme, viewport: { width: +width, height: 900 }, reducedMotion: "reduce" });
  await scan(page, files);
  for (const place of places) {
    await goTo(page, place);
    if (place === "scenario" && process.env.SCENE) await page.selectOption("#scenario", process.env.SCENE);
    if (process.env.OPEN) await page.evaluate(() => document.querySelectorAll("details").forEach((d) => (d.open = true)));
    await page.waitForTimeout(400);
    await page.screenshot({ path: `/tmp/look/${process.env.OUT}-${place}-${look}.png`, fullPage: true });
    if (process.env.TEXT) console.log(place, look, await page.evaluate(() => document.querySelector("main").innerText));
  }
  if (said.length) console.log(said);
}
for (const undo of cleanup.reverse()) await undo();
await browser.close();
