// Runs every check in order, shows what each says, and ends with "N passed, M failed" over all test runners.
// Must not stop at the first trouble, and must not count a check that never ran as passed.
// With words, only the steps whose names hold one of them: `node .ci/test.mjs format lints`.

import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";

const WASM = ["--target", "wasm32-unknown-unknown"];
const STRICT = ["--", "-D", "warnings"];
const cargo = (...args) => ["cargo", args[0], "--locked", ...args.slice(1)];
const lint = (...args) => cargo("clippy", "--quiet", ...args, ...STRICT);

// By name, for what a folder means to `node --test` differs between its versions.
const WALKS = readdirSync("tests/e2e").filter((name) => name.endsWith(".test.mjs")).map((name) => `tests/e2e/${name}`);
const NODE_TEST = ["node", "--test", "--test-concurrency=2", "--test-timeout=120000", "--test-reporter=spec"];

/**
 * Name, command, and what is special: `env`; `refuses` = it has to fail; `counts` = it is a test runner; `needs` a step before;
 * `beside` = it runs beside all others from the beginning, for it has a folder of cargo's to itself, and is shown in its turn.
 */
const STEPS = [
  ["format", ["cargo", "fmt", "--check"]],
  ["lints, engine", lint("--all-targets")],
  ["lints, page", lint(...WASM, "--features", "app", "--bin", "page")],
  ["lints, worker", lint(...WASM, "--features", "worker", "--bin", "worker", "--bin", "checker")],
  ["lints, command line", lint("--all-targets", "--features", "cli")],
  // With the command line, which adds tests and takes none away; that the engine builds without it is seen by its lints.
  ["tests, engine and command line", cargo("test", "--profile", "checked", "--features", "cli"), { counts: true }],
  ["documentation", cargo("doc", "--quiet", "--no-deps"), { env: { RUSTDOCFLAGS: "-D warnings" } }],
  ["no web crate under the engine", cargo("tree", "--invert", "leptos"), { refuses: /did not match any packages/ }],
  ["tests, browser", cargo("test", ...WASM, "--features", "app,worker", "--test", "web", "--test", "web_worker"), { counts: true }],
  ["site", ["trunk", "build", "--release", "--locked"], { beside: true }],
  ["site, contents and sizes", ["node", ".ci/check_dist.mjs"], { needs: "site" }],
  ["tests, end to end", [...NODE_TEST, ...WALKS], { counts: true, needs: "site" }],
];

const WISHED = process.argv.slice(2);
const steps = STEPS.filter(([name]) => WISHED.length === 0 || WISHED.some((word) => name.includes(word)));

// `test result: ok. 3 passed; 1 failed;` of cargo and wasm-bindgen; `# pass 3` or `ℹ pass 3` of node.
const TALLIES = [
  [/^test result: .*?(\d+) passed; (\d+) failed/gm, (found) => [found[1], found[2]]],
  [/^[#ℹ] pass (\d+)$/gm, (found) => [found[1], 0]],
  [/^[#ℹ] (?:fail|cancelled) (\d+)$/gm, (found) => [0, found[1]]],
];

/** Runs a command to its end. What it says is shown at once, or if it is `quiet` by whoever waits for it. */
function run([program, ...args], env, quiet = false) {
  const began = Date.now();
  const seconds = () => Math.round((Date.now() - began) / 1000);
  return new Promise((resolve) => {
    const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
    const said = [];
    for (const [stream, screen] of [[child.stdout, process.stdout], [child.stderr, process.stderr]]) {
      stream.on("data", (chunk) => {
        said.push(chunk);
        if (!quiet) screen.write(chunk);
      });
    }
    child.on("error", (error) => resolve({ code: -1, text: String(error), seconds: seconds() }));
    child.on("close", (code) => resolve({ code: code ?? -1, text: Buffer.concat(said).toString(), seconds: seconds() }));
  });
}

function tally(text) {
  const plain = text.replace(/\x1b\[[0-9;]*m/g, "");
  const pairs = TALLIES.flatMap(([pattern, numbers]) => [...plain.matchAll(pattern)].map(numbers));
  return pairs.reduce(([passed, failed], pair) => [passed + Number(pair[0]), failed + Number(pair[1])], [0, 0]);
}

const total = { passed: 0, failed: 0 };
const table = [];
const beside = new Map(
  steps.filter(([, , { beside } = {}]) => beside).map(([name, command, { env = {} }]) => [name, run(command, env, true)]),
);
for (const [name, command, { env = {}, refuses = null, counts = false, needs = null } = {}] of steps) {
  console.log(`\n=== ${name}: ${command.join(" ")}`);
  const isBlocked = table.some((row) => row.check === needs && row.result !== "ok");
  const { code, text, seconds } = isBlocked ? { code: -1, text: "", seconds: 0 } : await (beside.get(name) ?? run(command, env));
  if (beside.has(name)) process.stdout.write(text);
  const [passed, failed] = counts ? tally(text) : [0, 0];
  const isGood = refuses ? code !== 0 && refuses.test(text) : code === 0 && failed === 0 && (!counts || passed > 0);
  total.passed += passed;
  // A check that fails without a failed test to show for it is one failure.
  total.failed += isGood ? 0 : Math.max(failed, 1);
  const result = isGood ? "ok" : isBlocked ? "not run" : "FAILED";
  table.push({ check: name, result, passed, failed, seconds });
}

console.log("");
console.table(table);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
