// Times the worker in headless Chromium on one file: bare read, inflate alone, scan. Prints one row of a table.
//
//   node tests/bench/browser.mjs FILE [ROUNDS]
//
// Expects the benchmark's wasm in target/bench-worker (see the Makefile). Best of ROUNDS, all in one run.

import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { createRequire } from "node:module";

const { chromium } = createRequire(new URL("../e2e/package.json", import.meta.url))("playwright-core");
const folder = process.env.BENCH_WORKER ?? new URL("../../target/bench-worker/", import.meta.url).pathname;
const [file, rounds = "3"] = process.argv.slice(2);

const page_html = "<!doctype html><meta charset=utf-8><title>bench</title><input type=file id=f>";
const worker_js = `
importScripts("bench_worker.js");
const ready = wasm_bindgen({ module_or_path: "bench_worker_bg.wasm" });
onmessage = async ({ data: { file, rounds } }) => {
  const wasm = await ready;
  const best = { read: Infinity, inflate: Infinity, scan: Infinity };
  const time = (name, act) => {
    const start = performance.now();
    const result = act();
    best[name] = Math.min(best[name], performance.now() - start);
    return result;
  };
  let unpacked = 0, findings = 0;
  for (let round = 0; round < rounds; round++) {
    time("read", () => wasm_bindgen.read(file));
    unpacked = file.name.endsWith(".zip") ? time("inflate", () => wasm_bindgen.inflate(file)) : file.size;
    findings = time("scan", () => wasm_bindgen.scan(file, file.name));
  }
  postMessage({ ...best, unpacked, findings, memory: wasm.memory.buffer.byteLength });
};`;

const server = createServer(async (request, response) => {
  const path = request.url === "/" ? "/index.html" : request.url;
  const types = { html: "text/html", js: "text/javascript", wasm: "application/wasm" };
  const type = types[path.split(".").pop()] ?? "text/plain";
  const own = { "/index.html": page_html, "/worker.js": worker_js };
  try {
    const body = own[path] ?? (await readFile(join(folder, basename(path))));
    response.writeHead(200, { "content-type": type }).end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((listening) => server.listen(0, "127.0.0.1", listening));

const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
try {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await page.setInputFiles("#f", file);
  const result = await page.evaluate(
    (rounds) =>
      new Promise((done, failed) => {
        const worker = new Worker("worker.js");
        worker.onerror = (event) => failed(new Error(event.message));
        worker.onmessage = ({ data }) => done(data);
        worker.postMessage({ file: document.querySelector("#f").files[0], rounds });
      }),
    Number(rounds),
  );
  const seconds = (ms) => (Number.isFinite(ms) ? (ms / 1000).toFixed(2) : "-");
  const floor = Number.isFinite(result.inflate) ? result.inflate : result.read;
  console.log("| where | file | unpacked MB | read s | inflate s | scan s | scan / floor | MB/s | wasm MB |");
  console.log("|---|---|---|---|---|---|---|---|---|");
  console.log(
    `| browser worker | ${basename(file)} | ${(result.unpacked / 1e6).toFixed(0)} | ${seconds(result.read)} | ${seconds(result.inflate)} | ${seconds(result.scan)} | ${(result.scan / floor).toFixed(2)} | ${(result.unpacked / 1e3 / result.scan).toFixed(0)} | ${(result.memory / 1048576).toFixed(1)} |`,
  );
} finally {
  await browser.close();
  server.close();
}
