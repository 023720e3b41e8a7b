// Looks through the finished site: manifest, foreign addresses, sizes. Must not change it.

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { GUIDE_NAME, POLICY, policyElement, troublesOf } from "./policy.mjs";

const DIST = process.env.DIST ?? "dist";

// Number of files, and bytes after gzip -9, as a host sends them (1 kB = 1000 bytes).
// The page was to stay under 220 kB until it learned to lead through a recovery and to write letters: the texts of 93 steps,
// 33 letters in five languages, 57 authorities and what they stand on are 83 kB, their tables 45, what shows them 25 (2026-11).
// Setting findings aside and what is worth knowing of a value are 11 kB more, how to get the export of thirty vendors 12.
// What is known of 26 incidents, of eight kinds of them and of what somebody could do is 30 kB, the pictures are 20; to lay one
// over the other, to weigh and to show it, and to write it down in four forms takes about 55, passwords and parts 8. Five more
// kinds of recovery, and who says each thing of a scenario and in which fields it stands, are about 8; in which fields a value
// of several vendors stands, and which files end in the middle, 6 (2026-11).
// The reader was to stay under 350 kB until it learned the words of fifty languages (30 kB), the names of keys of all 104 kinds
// of data (25), what values look like (15) and the layouts of thirty vendors (60). To tell the structure of an export without a
// value of it takes 20 more, a good part of which are the words that may be told. Names, streets and bodies in running text,
// the fields of the rest of the layouts, and times with what many values tell together are about 95. Keys cut short and in more
// languages, ids in names of files, and what makes searching twice as fast (tables of beginnings, a memory of short values) are
// about 30; the part of them that looks for addresses is in the checker too. The same things in other words, four thousand phrases
// that nobody who wrote the first tables had thought of, are 48: they find about a fifth of what was missed. What single makers
// call things is 8, files that wait for those beside them 7, what a line of settings stands under and of which kind a secret is 3,
// how devices are set up, what programs call things, and what the fields of a record tell of each other 9 (2026-11).
const BUDGETS = [
  ["page", /^(page|start)-[0-9a-f]{16}\.(wasm|js)$/, 2, 520_000],
  ["worker", /^worker-[0-9a-f]{16}\.(wasm|js)$/, 2, 762_000],
  ["checker", /^checker-[0-9a-f]{16}\.(wasm|js)$/, 2, 355_000],
  ["guide", GUIDE_NAME, 4, 60_000],
];

const read = (name) => readFileSync(join(DIST, name));
const names = readdirSync(DIST, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(DIST.length + 1));
const troubles = [];

/** Bytes after the ordinary gzip: node's own zlib is tuned for speed and packs a fiftieth worse. */
const gzipped = (name) => execFileSync("gzip", ["-9", "-c", join(DIST, name)], { maxBuffer: 1 << 26 }).length;

const { files } = JSON.parse(read("manifest.json"));
for (const name of names.filter((name) => name !== "manifest.json")) {
  const sum = createHash("sha256").update(read(name)).digest("hex");
  if (files[name] !== sum) troubles.push(`${name}: not as the manifest says`);
}
for (const name of Object.keys(files)) if (!names.includes(name)) troubles.push(`${name}: in the manifest only`);

if (!read("index.html").includes(policyElement(POLICY))) {
  troubles.push("index.html: the policy is missing");
}
for (const name of names.filter((name) => /\.(html|js|css|svg)$/.test(name) && !name.startsWith("sample/"))) {
  troubles.push(...troublesOf(name, read(name).toString()));
}
// Places of the machine that built it tell on their owner and make builds differ.
// (Addresses on the guide pages may hold such a folder of their own.)
for (const name of names.filter((name) => !/^(sample|guide)\//.test(name))) {
  if (/\/(home|root|Users)\/[\w.-]+\//.test(read(name).toString("latin1"))) troubles.push(`${name}: holds a path of the building machine`);
}

console.table(
  BUDGETS.map(([part, pattern, n_files, budget]) => {
    const own = names.filter((name) => pattern.test(name));
    const gzip = own.reduce((sum, name) => sum + gzipped(name), 0);
    if (own.length !== n_files) troubles.push(`${part}: expected ${n_files} files, found ${own.length}`);
    if (gzip > budget) troubles.push(`${part}: ${gzip} bytes after gzip, ${budget} are allowed`);
    return { part, files: own.join(" "), bytes: own.reduce((sum, name) => sum + read(name).length, 0), gzip, budget };
  }),
);

for (const trouble of troubles) console.error(`check_dist: ${trouble}`);
process.exitCode = troubles.length > 0 ? 1 : 0;
