// Finishes what trunk has built: one start file with integrity, the policy, the guide pages, the manifest. Runs as trunk's post_build hook.
// Must not touch anything outside TRUNK_STAGING_DIR, must not depend on time or place (two builds are equal byte for byte),
// and must fail rather than ship something unchecked. Facts: HOUSE.md "The seal".

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { GUIDE_NAME, GUIDE_POLICY, POLICY, policyElement, troublesOf } from "./policy.mjs";

const source = process.env.TRUNK_SOURCE_DIR ?? ".";
const dist = process.env.TRUNK_STAGING_DIR;
if (!dist) throw new Error("TRUNK_STAGING_DIR is not set: this is trunk's post_build hook");

const read = (name) => readFileSync(join(dist, name));
const write = (name, content) => writeFileSync(join(dist, name), content);
const sha = (bits, encoding, content) => createHash(`sha${bits}`).update(content).digest(encoding);
const integrity = (content) => `sha384-${sha(384, "base64", content)}`;
const listed = (file) => ({ file, integrity: integrity(read(file)) });
const TEXT = /\.(html|js|css|svg|json|webmanifest)$/;

/** Names of all files under the folder, with `/`, in the order of their bytes. */
function filesOf(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1)).sort();
}

/** Renames a file after its content, so that a cache never mixes two builds. */
function nameByContent(name, stem, ending) {
  const target = `${stem}-${sha(256, "hex", read(name)).slice(0, 16)}${ending}`;
  renameSync(join(dist, name), join(dist, target));
  return target;
}

/** One module of ours as part of the start file: imports and exports between the parts fall away. */
function part(name) {
  const text = readFileSync(join(source, "public", name), "utf8");
  return text.replace(/^import .*;\n/gm, "").replace(/^export (?=(async )?function|const)/gm, "");
}

/** Generated code without its comments; what we wrote ourselves keeps them, for whoever reads the shipped files. */
function withoutComments(code) {
  return code.replace(/^\s*\/\*\*[\s\S]*?\*\/\n/gm, "").replace(/^\s*\/\/.*\n/gm, "");
}

/** Glue of the page as one function; it may import nothing, for integrity covers the start file alone. */
function pageGlue(name) {
  const text = withoutComments(read(name).toString());
  const exported = text.match(/^export \{.*\b(\w+) as default\b.*\};$/m);
  if (!exported) throw new Error(`${name}: no default export found; has wasm-bindgen changed its glue?`);
  const body = text.replace(/^export \{.*\};$/gm, "").replace(/^export (?=(async )?function|class|const|let)/gm, "");
  if (/^\s*(import\s[^(]|import\s*\{|export\s)/m.test(body)) throw new Error(`${name}: imports other files`);
  return `const startPage = (() => {\n${body}\nreturn ${exported[1]};\n})();\n`;
}

/** The guide pages, with the style sheets of the page itself. They are written natively, from the same catalog. */
function guidePages(html) {
  // Flags for the page's own target must not reach a program that runs here. Cargo is free: trunk is done with it.
  const foreign = ["RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS", "CARGO_BUILD_RUSTFLAGS", "CARGO_BUILD_TARGET"];
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.includes(name)));
  const command = ["run", "--quiet", "--locked", "--example", "guide_pages", "--", join(resolve(dist), "guide")];
  execFileSync("cargo", command, { cwd: source, env, stdio: "inherit" });

  const links = html.match(/<link rel="stylesheet" href="\.\/[^>]*>/g);
  if (!links) throw new Error("index.html: no style sheet to give to the guide pages");
  const styles = links.map((link) => link.replace('href="./', 'href="../')).join("\n    ");
  const pages = filesOf(dist).filter((name) => name.startsWith("guide/"));
  if (!pages.length || !pages.every((name) => GUIDE_NAME.test(name))) throw new Error(`guide pages: ${pages.join(" ") || "none"}`);
  for (const name of pages) {
    const text = read(name).toString();
    for (const mark of ["<!-- policy -->", "<!-- styles -->"]) {
      if (text.split(mark).length !== 2) throw new Error(`${name}: expected one ${mark}`);
    }
    write(name, text.replace("<!-- policy -->", policyElement(GUIDE_POLICY)).replace("<!-- styles -->", styles));
  }
}

function main() {
  let html = read("index.html").toString();
  const mark = html.match(/<script type="module" data-start data-glue="([^"]+)" data-wasm="([^"]+)"><\/script>/);
  if (!mark) throw new Error("index.html: the place for the start file is missing (pattern_script in Trunk.toml)");
  const [place, glueName, wasmName] = mark;

  for (const folder of ["sample", "list"]) {
    cpSync(join(source, "public", folder), join(dist, folder), { recursive: true });
  }
  const latch = readFileSync(join(source, "public/latch.js"), "utf8");
  const worker = (name, stem) => {
    write(`${name}.js`, `${withoutComments(read(`${name}.js`).toString())}\n${latch}`);
    return { glue: listed(nameByContent(`${name}.js`, stem, ".js")), engine: listed(nameByContent(`${name}_bg.wasm`, stem, ".wasm")) };
  };
  const files = {
    page: listed(nameByContent(wasmName, "page", ".wasm")),
    reader: worker("worker", "worker"),
    checker: worker("checker", "checker"),
    sample: filesOf(dist).filter((name) => name.startsWith("sample/")).map(listed),
    list: filesOf(dist).filter((name) => name.startsWith("list/")).map(listed),
  };

  const code = `${pageGlue(glueName)}${["guard.js", "exits.js", "boot.js"].map(part).join("\n")}`;
  rmSync(join(dist, glueName));
  // The build is named after everything that can act in the page: code, policy, shell, styles, samples.
  const styles = filesOf(dist).filter((name) => /\.(css|svg)$/.test(name)).map(listed);
  const build = sha(256, "hex", JSON.stringify([code, files, styles, html.replace(place, ""), POLICY])).slice(0, 16);
  const start = `const MANIFEST = ${JSON.stringify({ build, ...files })};\n${code}`;
  const startName = `start-${sha(256, "hex", start).slice(0, 16)}.js`;
  write(startName, start);

  html = html
    .replace(place, `<script type="module" src="./${startName}" integrity="${integrity(start)}" crossorigin="anonymous"></script>`)
    .replace(/(<meta charset="utf-8"\s*\/?>)/i, `$1\n    ${policyElement(POLICY)}`);
  if (!html.includes(POLICY)) throw new Error("index.html: no <meta charset> to put the policy behind");
  write("index.html", html);
  guidePages(html);

  // LATER: header files of the hosts (_headers), the service worker and the single file are written here,
  // before the manifest, which then lists them too.

  const sums = Object.fromEntries(filesOf(dist).map((name) => [name, sha(256, "hex", read(name))]));
  write("manifest.json", `${JSON.stringify({ build, files: sums }, null, 2)}\n`);

  const isOurs = (name) => TEXT.test(name) && !name.startsWith("sample/");
  const troubles = filesOf(dist).filter(isOurs).flatMap((name) => troublesOf(name, read(name).toString()));
  for (const trouble of troubles) console.error(`post_build: ${trouble}`);
  if (troubles.length > 0) process.exitCode = 1;
}

main();
