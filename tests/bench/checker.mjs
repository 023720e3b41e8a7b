// Times the checker in headless Chromium: an unsorted list against a bare read of it, a `.spill` list, a sorted list of ten
// gigabytes. Prints a table.
//
//   node tests/bench/checker.mjs LIST.txt LIST.spill [ROUNDS]
//
// Expects the benchmark's wasm in target/bench-worker (see the Makefile). Best of ROUNDS, all in one run; the `.spill` list
// is checked once, cold, before anything else.

import { basename } from "node:path";
import { withPage } from "./support.mjs";

const [list, spill, rounds = "3"] = process.argv.slice(2);
const MIB = 1048576;

const worker_js = `
importScripts("bench_checker.js");
const ready = wasm_bindgen({ module_or_path: "bench_checker_bg.wasm" });
onmessage = async ({ data: { door, args } }) => {
  const wasm = await ready;
  const start = performance.now();
  const told = wasm_bindgen[door](...args);
  const ms = performance.now() - start;
  postMessage({ ms, told: typeof told === "number" ? told : [...told], memory: wasm.memory.buffer.byteLength });
};`;

await withPage(worker_js, [list, spill], async (page) => {
  // The time of all workers together, from the first order to the last answer; a fresh worker only where it must be cold.
  await page.evaluate(() => {
    const [list, spill] = document.querySelector("#f").files;
    const workers = [];
    const ask = (worker, door, args) =>
      new Promise((done, failed) => {
        worker.onerror = (event) => failed(new Error(event.message));
        worker.onmessage = ({ data }) => done(data);
        worker.postMessage({ door, args });
      });
    globalThis.run = async (n_workers, door, args, file) => {
      while (workers.length < n_workers) workers.push(new Worker("worker.js"));
      const blob = { list, spill }[file];
      const start = performance.now();
      const shares = n_workers > 1 ? (idx) => [idx, n_workers] : () => (door === "check_list" ? [0, 1] : []);
      const all = await Promise.all(workers.slice(0, n_workers).map((worker, idx) => ask(worker, door, [...(blob ? [blob] : []), ...args, ...shares(idx)])));
      const found = all.reduce((sum, { told }) => sum + (told[0] ?? 0), 0);
      return { ms: performance.now() - start, own_ms: all[0].ms, told: all[0].told, found, memory: Math.max(...all.map(({ memory }) => memory)) };
    };
  });
  const run = (...args) => page.evaluate((args) => globalThis.run(...args), args);
  const best = async (...args) => {
    let result = await run(...args);
    for (let round = 1; round < Number(rounds); round++) {
      const next = await run(...args);
      if (next.ms < result.ms) result = next;
    }
    return result;
  };
  const s = ({ ms }) => (ms / 1000).toFixed(2);

  const cold = await run(1, "check_list", [1000, 20000], "spill");
  const sorted = await run(1, "check_sorted", [10, 100], null);
  const reads = [];
  for (const mib of [1, 4, 16]) reads.push(await best(1, "read_list", [mib * MIB], "list"));
  const fastest = reads.reduce((one, other) => (one.ms < other.ms ? one : other));
  console.log(`\n| unsorted list, browser | workers | s | against the fastest bare read by one worker |`);
  console.log("|---|---|---|---|");
  [1, 4, 16].forEach((mib, idx) => console.log(`| bare read of ${basename(list)} in pieces of ${mib} MiB | 1 | ${s(reads[idx])} | ${(reads[idx].ms / fastest.ms).toFixed(2)} |`));
  for (const [n_addresses, n_workers] of [[10, 1], [10, 2], [1000, 1], [1000, 2]]) {
    const result = await best(n_workers, "check_list", [n_addresses, 1], "list");
    console.log(`| checked for ${n_addresses} addresses | ${n_workers} | ${s(result)} | ${(result.ms / fastest.ms).toFixed(2)} |`);
  }
  console.log("\n| list, browser | addresses | found | reads | spellings | s | a miss proves |");
  console.log("|---|---|---|---|---|---|---|");
  const row = (name, n, { told: [, n_reads, spellings, proof], found }, seconds) =>
    console.log(`| ${name} | ${n} | ${found} | ${n_reads} | ${spellings} | ${seconds} | ${proof ? "yes" : "no"} |`);
  row(`${basename(spill)}, cold`, 1000, cold, s({ ms: cold.own_ms }));
  row("sorted, 10 GB, made up where it is read", 100, sorted, s({ ms: sorted.own_ms }));
  console.log(`\nwasm memory of a worker: ${(cold.memory / MIB).toFixed(1)} MiB`);
});
