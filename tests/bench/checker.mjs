// Times the checker in headless Chromium: an unsorted list against a bare read of it, a `.spill` list, a sorted list of ten
// gigabytes. Prints a table.
//
//   node tests/bench/checker.mjs LIST.txt LIST.spill [ROUNDS]
//
// Expects the benchmark's wasm in target/bench-worker (see the Makefile). Best of ROUNDS, all in one run; the `.spill` list
// is checked once, cold, before anything else.

import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { createRequire } from "node:module";

const { chromium } = createRequire(new URL("../e2e/package.json", import.meta.url))("playwright-core");
const folder = process.env.BENCH_WORKER ?? new URL("../../target/bench-worker/", import.meta.url).pathname;
const [list, spill, rounds = "3"] = process.argv.slice(2);
const MIB = 1048576;

const page_html = "<!doctype html><meta charset=utf-8><title>bench</title><input type=file id=f multiple>";
const worker_js = `
importScripts("bench_checker.js");
const ready = wasm_bindgen({ module_or_path: "bench_checker_bg.wasm" });
onmessage = async ({ data: { list, spill, rounds } }) => {
  const wasm = await ready;
  const time = (act) => {
    const start = performance.now();
    const result = act();
    return [performance.now() - start, result];
  };
  const [spill_ms, spill_told] = time(() => [...wasm_bindgen.check_list(spill, 1000, 20000)]);
  const [sorted_ms, sorted_told] = time(() => [...wasm_bindgen.check_sorted(10, 100)]);
  const best = { read: [Infinity, Infinity, Infinity], check: [Infinity, Infinity] };
  let told = [];
  for (let round = 0; round < rounds; round++) {
    [1, 4, 16].forEach((mib, idx) => (best.read[idx] = Math.min(best.read[idx], time(() => wasm_bindgen.read_list(list, mib * ${MIB}))[0])));
    [10, 1000].forEach((n, idx) => {
      const [ms, result] = time(() => [...wasm_bindgen.check_list(list, n, 1)]);
      best.check[idx] = Math.min(best.check[idx], ms);
      told[idx] = result;
    });
  }
  postMessage({ best, told, spill_ms, spill_told, sorted_ms, sorted_told, memory: wasm.memory.buffer.byteLength });
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
  await page.setInputFiles("#f", [list, spill]);
  const result = await page.evaluate(
    (rounds) =>
      new Promise((done, failed) => {
        const worker = new Worker("worker.js");
        worker.onerror = (event) => failed(new Error(event.message));
        worker.onmessage = ({ data }) => done(data);
        const [list, spill] = document.querySelector("#f").files;
        worker.postMessage({ list, spill, rounds });
      }),
    Number(rounds),
  );
  const s = (ms) => (ms / 1000).toFixed(2);
  const { best, told, spill_told, sorted_told } = result;
  const [read_1, read_4, read_16] = best.read;
  console.log("\n| unsorted list, browser | read s (1, 4, 16 MiB pieces) | check s | check / read at the same piece |");
  console.log("|---|---|---|---|");
  [10, 1000].forEach((n, idx) =>
    console.log(`| ${basename(list)}, ${n} addresses x ${told[idx][2] * 3} hashes at most | ${s(read_1)}, ${s(read_4)}, ${s(read_16)} | ${s(best.check[idx])} | ${(best.check[idx] / read_4).toFixed(2)} |`),
  );
  console.log("\n| list, browser | addresses | found | reads | spellings | s | a miss proves |");
  console.log("|---|---|---|---|---|---|---|");
  const row = (name, n, [found, reads, spellings, proof], ms) =>
    console.log(`| ${name} | ${n} | ${found} | ${reads} | ${spellings} | ${s(ms)} | ${proof ? "yes" : "no"} |`);
  row(`${basename(spill)}, cold`, 1000, spill_told, result.spill_ms);
  row("sorted, 10 GB, made up where it is read", 100, sorted_told, result.sorted_ms);
  console.log(`\nwasm memory: ${(result.memory / MIB).toFixed(1)} MiB`);
} finally {
  await browser.close();
  server.close();
}
