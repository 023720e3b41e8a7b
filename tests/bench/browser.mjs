// Times the worker in headless Chromium on files: bare read, inflate alone, scan. Prints a row of a table for each.
//
//   node tests/bench/browser.mjs FILE... [ROUNDS]
//
// Expects the benchmark's wasm in target/bench-worker (see the Makefile). Best of ROUNDS, all in one run.

import { basename } from "node:path";
import { withPage } from "./support.mjs";

const files = process.argv.slice(2);
const rounds = /^\d+$/.test(files.at(-1)) ? Number(files.pop()) : 3;

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

await withPage(worker_js, files, async (page) => {
  console.log("| where | file | unpacked MB | read s | inflate s | scan s | scan / floor | MB/s | wasm MB |");
  console.log("|---|---|---|---|---|---|---|---|---|");
  for (const idx of files.keys()) {
    // A worker for each file, as the page has one for each job.
    const result = await page.evaluate(
      ({ idx, rounds }) =>
        new Promise((done, failed) => {
          const worker = new Worker("worker.js");
          worker.onerror = (event) => failed(new Error(event.message));
          worker.onmessage = ({ data }) => (worker.terminate(), done(data));
          worker.postMessage({ file: document.querySelector("#f").files[idx], rounds });
        }),
      { idx, rounds },
    );
    print(files[idx], result);
  }
});

function print(file, result) {
  const seconds = (ms) => (Number.isFinite(ms) ? (ms / 1000).toFixed(2) : "-");
  const floor = Number.isFinite(result.inflate) ? result.inflate : result.read;
  console.log(
    `| browser worker | ${basename(file)} | ${(result.unpacked / 1e6).toFixed(0)} | ${seconds(result.read)} | ${seconds(result.inflate)} | ${seconds(result.scan)} | ${(result.scan / floor).toFixed(2)} | ${(result.unpacked / 1e3 / result.scan).toFixed(0)} | ${(result.memory / 1048576).toFixed(1)} |`,
  );
}
