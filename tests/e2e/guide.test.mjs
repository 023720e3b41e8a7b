// The guide pages: the sealed page opens them and nothing else, nothing of it goes with the move, they run no script, and
// they link out in one form only. Pressing an outbound link is left out: it would lead to somebody.

import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { troublesOf } from "../../.ci/policy.mjs";
import { launchChromium } from "./support/browser.mjs";
import { deviceList, plant, upload } from "./support/exports.mjs";
import { DIST, serve } from "./support/site.mjs";
import { assertRead, freshPage, open, scan, sent } from "./support/walk.mjs";

const axe = createRequire(import.meta.url)("axe-core");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const NAMES = readdirSync(join(DIST, "guide")).map((name) => `guide/${name}`);

let browser;
before(async () => (browser = await launchChromium()));
after(() => browser.close());

/** Puts a link into the sealed page and presses it; the page itself has no such link by that id. */
async function press(page, attributes) {
  await page.evaluate((attributes) => {
    document.querySelector("#tried-link")?.remove();
    const link = document.createElement("a");
    for (const [name, value] of Object.entries({ id: "tried-link", ...attributes })) link.setAttribute(name, value);
    link.textContent = "tried";
    document.querySelector("main").prepend(link);
  }, attributes);
  await page.click("#tried-link");
}

/** The tab that the link opens. */
async function opened(page, attributes) {
  const [tab] = await Promise.all([page.context().waitForEvent("page"), press(page, attributes)]);
  await tab.waitForLoadState();
  return tab;
}

const NEW_TAB = { target: "_blank", rel: "noopener" };

/** Fragment of the first section of a page of the guide, or none where it has no section. */
const firstFragment = (name) => readFileSync(join(DIST, name), "utf8").match(/<section id="([^"]*)"/)?.[1] ?? "x";

for (const name of NAMES) {
  test(`the sealed page opens ${name} at a section, and nothing goes with it`, async (t) => {
    const site = await serve(t);
    const { page } = await open(t, browser, site.address);
    const planted = plant();
    await scan(page, [upload("devices.json", deviceList(planted))]);
    await assertRead(page);
    const n_served = site.asked.length;
    const fragment = firstFragment(name);
    const tab = await opened(page, { href: `${name}#${fragment}`, ...NEW_TAB });
    assert.equal(tab.url(), `${site.address}${name}#${fragment}`);
    assert.equal(await tab.evaluate(() => window.opener), null);
    assert.equal(await tab.evaluate(() => document.referrer), "");
    // The page and its style sheets, without query; no picture, no script.
    const asked = site.asked.slice(n_served).map(({ url }) => url.slice("/some/where/".length));
    const unexpected = asked.filter((url) => url !== name && !/^[a-z]+-[0-9a-f]+\.css$/.test(url));
    assert.deepEqual(unexpected, []);
    assert.equal(asked.filter((url) => url === name).length, 1, "the page came from the site");
    const [word] = planted["contact.email"].split("@");
    assert.ok(!(await tab.content()).includes(word));
    assert.equal(await page.locator("[data-seal=sealed]").count() > 0, true, "the page stays where it is");
  });

  test(`${name} shows its styles and runs no script`, async (t) => {
    const site = await serve(t, (file, bytes) =>
      file === name ? Buffer.from(bytes.toString().replace("</body>", '<script>document.title = "ran"</script><script src="../x.js"></script></body>')) : bytes);
    const page = await freshPage(t, browser);
    await page.goto(`${site.address}${name}`);
    assert.notEqual(await page.title(), "ran");
    assert.ok(site.asked.every(({ url }) => !url.endsWith("x.js")), "the script was asked for");
    const drawn = await page.evaluate(() => {
      const loaded = [...document.styleSheets].map((sheet) => sheet.cssRules.length > 0);
      return { loaded, margin: getComputedStyle(document.body).margin, links: document.querySelectorAll("link").length };
    });
    assert.ok(drawn.links > 0 && drawn.loaded.length === drawn.links && drawn.loaded.every(Boolean), JSON.stringify(drawn));
    assert.equal(drawn.margin, "0px");
  });

  for (const [colorScheme, width] of [["light", 360], ["dark", 1280]]) {
    test(`${name} is accessible: ${colorScheme}, ${width} px`, async (t) => {
      const site = await serve(t);
      const page = await freshPage(t, browser, { colorScheme, viewport: { width, height: 900 } });
      await page.goto(`${site.address}${name}`);
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate((tags) => globalThis.axe.run(document, { runOnly: tags }), TAGS);
      assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes[0].target}`), []);
      const excess_px = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.ok(excess_px <= 0, `${excess_px} px too wide`);
    });
  }
}

test("links to other sites have one form, and show their host", async (t) => {
  const site = await serve(t);
  const page = await freshPage(t, browser);
  let n_outbound = 0;
  for (const name of NAMES) {
    await page.goto(`${site.address}${name}`);
    const links = await page.$$eval("a[href]", (links) =>
      links.filter((link) => link.origin !== location.origin).map((link) => ({
        protocol: link.protocol, rel: link.rel, target: link.target, names: link.getAttributeNames(),
        isHostShown: link.nextElementSibling?.querySelector("strong")?.textContent === link.host,
      })));
    n_outbound += links.length;
    for (const link of links) {
      assert.deepEqual(link, { protocol: "https:", rel: "noopener noreferrer", target: "", names: ["href", "rel"], isHostShown: true });
    }
  }
  assert.ok(n_outbound > 50, `expected the addresses of the directory, found ${n_outbound}`);
});

test("what is not a section of a guide page is still stopped", async (t) => {
  const site = await serve(t);
  const { page, context, asked } = await open(t, browser, site.address);
  const n_asked = asked.length;
  const stopped = [
    { href: "https://example.com/", ...NEW_TAB },
    { href: "guide/accounts.html#wyze" },
    { href: "guide/accounts.html#wyze", target: "_blank", rel: "opener" },
    { href: "guide/accounts.html?q=pat", ...NEW_TAB },
    { href: "guide/accounts.html?q=pat#wyze", ...NEW_TAB },
    { href: "guide/accounts.html#Pat", ...NEW_TAB },
    { href: "guide/accounts.html#pat@example.com", ...NEW_TAB },
    { href: `guide/accounts.html#${"a".repeat(41)}`, ...NEW_TAB },
    { href: "guide/accounts.html#", ...NEW_TAB },
    { href: "guide/../manifest.json", ...NEW_TAB },
    { href: "guide/deeper/accounts.html", ...NEW_TAB },
    { href: "guide/%61ccounts.html", ...NEW_TAB },
    { href: "//example.com/guide/accounts.html#wyze", ...NEW_TAB },
  ];
  for (const attributes of stopped) await press(page, attributes);
  await page.waitForTimeout(500);
  assert.equal(context.pages().length, 1);
  assert.equal(page.url().split("#")[0], site.address);
  assert.deepEqual(sent(asked, n_asked), []);
});

test("the check of the site refuses every other form of a link, and all of them outside the guide", () => {
  const page = readFileSync(join(DIST, "guide/accounts.html"), "utf8");
  const within = (markup) => page.replace("</main>", `${markup}</main>`);
  const troubles = (markup, name = "guide/accounts.html") => troublesOf(name, within(markup)).length;
  const good = '<a href="https://support.example.com/a?b=1&amp;c#d" rel="noopener noreferrer">x</a>';
  assert.equal(troubles(good), 0);
  assert.ok(troubles(good, "index.html") > 0);
  for (const bad of [
    '<a href="https://support.example.com/">x</a>',
    '<a href="https://support.example.com/" rel="noopener">x</a>',
    '<a rel="noopener noreferrer" href="https://support.example.com/">x</a>',
    '<a href="https://support.example.com/" rel="noopener noreferrer" ping="https://a.example.com">x</a>',
    '<a href="http://support.example.com/" rel="noopener noreferrer">x</a>',
    '<a href="https://kim@example.com/" rel="noopener noreferrer">x</a>',
    '<a href="https://example.com:8443/" rel="noopener noreferrer">x</a>',
    '<a href="https://localhost/" rel="noopener noreferrer">x</a>',
    "<a href='https://example.com/' rel='noopener noreferrer'>x</a>",
    '<a href="//example.com/" rel="noopener noreferrer">x</a>',
    '<a href="mailto:a@example.com">x</a>',
    '<a href="javascript:x">x</a>',
    '<a href="../manifest.json">x</a>',
    "<p>https://example.com/</p>",
    '<img alt="x">', "<form></form>", "<script></script>", "<iframe></iframe>", '<p onclick="x">x</p>', '<p style="color:red">x</p>',
    '<meta http-equiv="refresh" content="0">',
  ]) {
    assert.ok(troubles(bad) > 0, bad);
  }
  assert.ok(troublesOf("guide/accounts.html", page.replace("default-src 'none'", "default-src 'self'")).length > 0);
  assert.ok(troublesOf("guide/accounts.html", page.replace(/ integrity="[^"]*"/, "")).length > 0);
  assert.ok(troublesOf("guide/Accounts.html", page).length > 0);
});
