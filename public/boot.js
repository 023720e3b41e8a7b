// Starts the page: loads and checks every file it will ever need, puts the guard up, locks, tries the lock, and only then starts.
// Must not start anything unchecked, must not enable anything unlocked, and must not keep or print anything of a person.
// The build hook puts this file, guard.js, exits.js and the glue of the page (as `startPage`) into one module, and says in
// `MANIFEST` which files belong to it. Facts: HOUSE.md "The seal", layers 1 and 2.

import { installGuard } from "./guard.js";
import { refusal, tryExits } from "./exits.js";

// Policies only add up, so this cannot be undone. `worker-src blob:` admits the reader, which inherits all of it.
const LOCK = [
  "default-src 'none'", "script-src 'wasm-unsafe-eval'", "connect-src 'none'", "img-src data:", "worker-src blob:",
  "base-uri 'none'", "form-action 'none'", "require-trusted-types-for 'script'", "trusted-types 'none'",
].join("; ");

const FAILED = "Spillcheck has not started: a part of the page is missing or was changed on its way, or this browser does not " +
  "lock the page. No file can be opened. Reload the page, or try another browser.";

const state = { seal: "open", first_file_ms: null, refused: new Set() };
const parts = { workers: {}, sample: [], list: [] };

// The one address a worker may be made from; anything else dies here.
const policy = window.trustedTypes?.createPolicy("spillcheck-worker", {
  createScriptURL(address) {
    if (!Object.values(parts.workers).some(({ glue_url }) => glue_url === address)) throw new TypeError("not a worker of this page");
    return address;
  },
});

async function boot() {
  const { page, reader, checker, sample, list } = MANIFEST;
  const [pageModule, , , ...extraBytes] = await Promise.all([
    load(page).then((bytes) => WebAssembly.compile(bytes)),
    loadWorker("reader", reader),
    loadWorker("checker", checker),
    ...[...sample, ...list].map(load),
  ]);
  const extras = [...sample, ...list].map(({ file }, idx) => [file.slice(file.indexOf("/") + 1), extraBytes[idx]]);
  parts.sample = extras.slice(0, sample.length);
  parts.list = extras.slice(sample.length);
  await pageLoaded();

  installGuard();
  lock();
  await proveLock();
  state.seal = "sealed";
  await startPage({ module_or_path: pageModule });
}

async function loadWorker(kind, { glue, engine }) {
  const [glueBytes, module] = await Promise.all([load(glue), load(engine).then((bytes) => WebAssembly.compile(bytes))]);
  parts.workers[kind] = { module, glue_url: URL.createObjectURL(new Blob([glueBytes], { type: "text/javascript" })) };
}

async function load({ file, integrity }) {
  // Names of samples and lists carry no hash, so a cache may hold an older one: ask again.
  const cache = /^(sample|list)\//.test(file) ? "no-cache" : "default";
  const response = await fetch(new URL(file, import.meta.url), { integrity, cache, mode: "same-origin", redirect: "error" });
  if (!response.ok) throw new Error("a file of the page is missing");
  return response.arrayBuffer();
}

// Style sheets and pictures of the shell are in as well, so nothing of ours is left to be refused.
function pageLoaded() {
  if (document.readyState === "complete") return null;
  return new Promise((resolve) => addEventListener("load", resolve, { once: true }));
}

function lock() {
  const meta = document.createElement("meta");
  meta.httpEquiv = "Content-Security-Policy";
  meta.content = LOCK;
  document.head.append(meta);
}

// Believes the lock only after page and worker were both refused by policy at their own server.
async function proveLock() {
  const address = new URL("lock-probe", import.meta.url).href;
  const directive = refusal(address);
  const [answered, worker] = await Promise.all([
    fetch(address, { cache: "no-store" }).then(() => true, () => false),
    spawnProbe(new URL("lock-probe-worker", import.meta.url).href),
  ]);
  if (answered || !(await directive) || worker.answered || !worker.directive) throw new Error("the lock does not hold");
}

function makeWorker(kind) {
  const { glue_url } = parts.workers[kind];
  return new Worker(policy ? policy.createScriptURL(glue_url) : glue_url, { name: kind });
}

/** A fresh worker, reader or checker, with its module on the way into it; may be spoken to at once. */
function spawnWorker(kind) {
  if (state.seal !== "sealed") throw new Error("the page is not sealed");
  const worker = makeWorker(kind);
  worker.postMessage({ spillcheck: "start", module: parts.workers[kind].module });
  return worker;
}

/** One attempt to leave from a fresh worker that holds nothing. */
function spawnProbe(target) {
  return new Promise((resolve, reject) => {
    const worker = makeWorker("reader");
    const done = (settle, value) => {
      worker.terminate();
      settle(value);
    };
    worker.onmessage = ({ data }) => done(resolve, data);
    worker.onerror = () => done(reject, new Error("the probe did not start"));
    worker.postMessage({ spillcheck: "probe", target });
  });
}

/** The sample household as fresh files. */
function sample() {
  noteFile();
  return files(parts.sample);
}

/** The invented leak list as a fresh file. */
const demoList = () => files(parts.list);

/** Fresh files; `webkitRelativePath` is the path in their folder. */
function files(named) {
  return named.map(([path, bytes]) => {
    const file = new File([bytes], path.slice(path.lastIndexOf("/") + 1));
    Object.defineProperty(file, "webkitRelativePath", { value: path });
    return file;
  });
}

/** Requests since the page was opened, its own document included; times in ms since then. Refused attempts are none. */
function requests() {
  const made = performance.getEntriesByType("resource").filter(({ name }) => !wasRefused(name));
  const document_ms = performance.getEntriesByType("navigation")[0]?.responseEnd ?? 0;
  const last_ms = made.reduce((latest, { responseEnd }) => Math.max(latest, responseEnd), document_ms);
  return { count: made.length + 1, last_ms, first_file_ms: state.first_file_ms };
}

// Chromium lists refused attempts among the requests; of a refused frame the report tells the origin only.
function wasRefused(address) {
  const { origin } = new URL(address);
  return [address, origin, `${origin}/`].some((known) => state.refused.has(known));
}

function noteFile() {
  state.first_file_ms ??= performance.now();
}

function watch() {
  document.addEventListener("securitypolicyviolation", ({ blockedURI }) => state.refused.add(blockedURI));
  addEventListener("change", ({ target }) => target.files?.length && noteFile(), { capture: true });
  addEventListener("drop", ({ dataTransfer }) => dataTransfer?.files.length && noteFile(), { capture: true });
}

function fail() {
  state.seal = "failed";
  const strip = document.querySelector("[data-seal]") ?? document.body.appendChild(document.createElement("p"));
  strip.dataset.seal = "failed";
  strip.setAttribute("role", "alert");
  strip.textContent = FAILED;
}

const spillcheck = Object.freeze({
  get seal() {
    return state.seal;
  },
  build: MANIFEST.build,
  spawnWorker,
  sample,
  demoList,
  requests,
  tryExits: () => tryExits(spawnProbe),
});
Object.defineProperty(window, "spillcheck", { value: spillcheck, writable: false, configurable: false });

watch();
// The reason goes nowhere: it could only matter to somebody who rebuilds, and they have the tests.
boot().catch(fail);
