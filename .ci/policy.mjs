// What the shipped folder may hold: the first policy of the page, and the checks that nothing foreign got in.
// Must not repair anything; it only states and refuses. Facts: HOUSE.md "The seal".

/** First policy, by meta element. The page narrows it further itself (`LOCK` in public/boot.js). */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  // The icon is a `data:` address, for browsers fetch an icon when they like, also after the lock.
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src blob:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types spillcheck-worker",
  "webrtc 'block'",
].join("; ");

// Names, not addresses that are ever loaded: XML namespaces, the reserved host of the exit test.
const HARMLESS = [/^https?:\/\/www\.w3\.org\//, /^(https|wss):\/\/exit\.example\//];

/** Troubles of one text file of the folder, as sentences; none is good. */
export function troublesOf(name, text) {
  const troubles = [];
  const refuse = (pattern, what) => {
    for (const [found] of text.matchAll(pattern)) troubles.push(`${name}: ${what}: ${found.slice(0, 80)}`);
  };
  for (const [address] of text.matchAll(/\b(?:https?|wss?|ftp):\/\/[^\s"'`<>)\\]+/gi)) {
    if (!HARMLESS.some((pattern) => pattern.test(address))) troubles.push(`${name}: foreign address: ${address}`);
  }
  if (name.endsWith(".html")) {
    refuse(/<script\b(?![^>]*\ssrc=)[^>]*>/gi, "inline script");
    refuse(/<script\b(?![^>]*\sintegrity=)[^>]*>/gi, "script without integrity");
    refuse(/<link\b(?=[^>]*rel="?stylesheet)(?![^>]*\sintegrity=)[^>]*>/gi, "style sheet without integrity");
    refuse(/<style\b/gi, "inline style sheet");
    refuse(/<[^>]*\sstyle\s*=/gi, "style attribute");
    refuse(/<[^>]*\son[a-z]+\s*=/gi, "event attribute");
    refuse(/\b(?:src|href|action|data|poster|srcset)\s*=\s*["']?(?:\/|(?!data:image)[a-z]+:)/gi, "absolute address");
    refuse(/<base\b/gi, "base element");
  }
  if (name.endsWith(".css")) refuse(/url\(\s*["']?(?:[a-z]+:)?\/\/|@import/gi, "style sheet from elsewhere");
  if (name.endsWith(".js")) refuse(/\beval\s*\(|\bnew Function\b/g, "code from text");
  return troubles;
}
