// A plain static host for dist/: no special header, a log of what was asked for, and a hand that can change or hold back a file.
// Must not know anything of the page.

import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { extname, join, normalize } from "node:path";

export const DIST = process.env.DIST ?? fileURLToPath(new URL("../../../dist", import.meta.url));

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".wasm": "application/wasm",
  ".svg": "image/svg+xml",
  ".json": "application/json",
};

/** Serves the folder under a path that is not the root until the test ends; `tamper(name, bytes)` may give other bytes, or a promise. */
export async function serve(t, tamper = (_name, bytes) => bytes) {
  const asked = [];
  const base = "/some/where/";
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://site").pathname);
    asked.push({ method: request.method, url: request.url, at: Date.now() });
    const name = path.endsWith("/") ? "index.html" : normalize(path.slice(base.length));
    try {
      if (!path.startsWith(base) || name.startsWith("..")) throw new Error("outside");
      const bytes = await tamper(name, await readFile(join(DIST, name)));
      response.writeHead(200, { "content-type": TYPES[extname(name)] ?? "application/octet-stream" });
      response.end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  t.after(close);
  return {
    address: `http://127.0.0.1:${server.address().port}${base}`,
    asked,
    close,
  };
}

/** The same bytes with one bit of one byte in the middle turned. */
export function flipped(bytes) {
  const copy = Buffer.from(bytes);
  copy[copy.length >> 1] ^= 1;
  return copy;
}
