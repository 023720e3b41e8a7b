// Writes the invented leak list that comes with the sample household into public/list, the same bytes on every run.
// It tells the story of the Wyze leak with 2,400 people who do not exist, among them Robin Example; as in the story, a
// few of them were testers whose body metrics leaked too, and some had linked Alexa.
// Run: node .ci/list.mjs

import { execFileSync } from "node:child_process";
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const OUT = new URL("../public/list/wyze-2019-invented.spill", import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), "spillcheck-list-"));
const lines = (name, addresses) => {
  const path = join(folder, name);
  writeFileSync(path, `${addresses.join("\n")}\n`);
  return path;
};

const people = Array.from({ length: 2399 }, (_, idx) => `person${idx + 1}@example.com`);
const robin = "robin@example.com";
try {
  mkdirSync(new URL("../public/list/", import.meta.url), { recursive: true });
  const options = [
    "--title", "Invented list in the shape of the Wyze leak",
    "--incident", "2019-12-04 to 2019-12-26",
    "--made", "2026-11-25",
    "--source", "made for this page; nobody in it exists",
    "--coverage", "2,400 invented people; the real leak touched about 2.4 million, and no list of it is known",
    "--classes", "contact.email,dev.nickname,net.ssid,dev.model",
    "--group", `testers of a scale=body.weight,body.height,id.gender:${lines("testers", [robin, ...people.slice(0, 139)])}`,
    "--group", `linked Alexa=cred.access_token:${lines("linked", [robin, ...people.slice(100, 340)])}`,
    "--invented",
  ];
  const build = ["run", "--quiet", "--release", "--locked", "--features", "cli", "--bin", "spillcheck", "--", "list", "build"];
  execFileSync("cargo", [...build, lines("everybody", [robin, ...people]), "-o", OUT, ...options], { stdio: "inherit" });
} finally {
  rmSync(folder, { recursive: true });
}
