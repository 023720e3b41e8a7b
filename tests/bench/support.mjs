// What the browser benchmarks share: a page with a file input and a worker of their own, in quiet headless Chromium.
// Judges nothing.

import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { createRequire } from "node:module";

const { chromium } = createRequire(new URL("../e2e/package.json", import.meta.url))("playwright-core");
const folder = process.env.BENCH_WORKER ?? new URL("../../target/bench-worker/", import.meta.url).pathname;
const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
const TYPES = { html: "text/html", js: "text/javascript", wasm: "application/wasm" };

/** Opens a page that has `files` chosen and can start `worker_js` as `worker.js`, and closes it after `measure(page)`. */
export async function withPage(worker_js, files, measure) {
  const own = { "/": "<!doctype html><meta charset=utf-8><title>bench</title><input type=file id=f multiple>", "/worker.js": worker_js };
  const server = createServer(async ({ url }, response) => {
    try {
      const body = own[url] ?? (await readFile(join(folder, basename(url))));
      response.writeHead(200, { "content-type": TYPES[url === "/" ? "html" : url.split(".").pop()] ?? "text/plain" }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: FLAGS });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    await page.setInputFiles("#f", files);
    await measure(page);
  } finally {
    await browser.close();
    server.close();
  }
}
