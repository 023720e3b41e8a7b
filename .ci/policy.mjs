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

/** Policy of the guide pages: they hold no data and run no script, and so they may link out. */
export const GUIDE_POLICY = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'";

/** The element that carries a policy. */
export const policyElement = (policy) => `<meta http-equiv="Content-Security-Policy" content="${policy}">`;

/** Names of guide pages; the guard of the page lets no other pass (`GUIDE_PAGE` in public/guard.js). */
export const GUIDE_NAME = /^guide\/[a-z0-9-]+\.html$/;

// The one form of a link to another site, and only in guide pages. No user, no port: what stands first is the host.
const OUTBOUND = /<a href="https:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/[\w./~?=&;#!%-]*)?" rel="noopener noreferrer">/g;
// Of the rest, links within the guide and to the page itself.
const INBOUND = /^(?:#[a-z0-9-]+|[a-z0-9-]+\.html|\.\.\/|\.\.\/[a-z]+-[0-9a-f]+\.css)$/;
const GUIDE_TAGS = new Set([
  "html", "head", "meta", "title", "link", "body", "a", "header", "nav", "main", "section", "footer", "h1", "h2", "h3", "p", "ul",
  "li", "dl", "dt", "dd", "div", "table", "caption", "thead", "tbody", "tr", "th", "td", "span", "strong", "bdi",
]);

// Names, not addresses that are ever loaded: XML namespaces, the reserved host of the exit test.
const HARMLESS = [/^https?:\/\/www\.w3\.org\//, /^(https|wss):\/\/exit\.example\//];

/** Troubles of one text file of the folder, as sentences; none is good. */
export function troublesOf(name, whole) {
  const isGuide = name.startsWith("guide/");
  const troubles = isGuide ? guideTroubles(name, whole) : [];
  const text = isGuide ? whole.replace(OUTBOUND, "<a>") : whole;
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

/** What a guide page must be besides: harmless by itself, and nothing but text and links. */
function guideTroubles(name, text) {
  const troubles = [];
  const say = (what) => troubles.push(`${name}: ${what}`);
  if (!GUIDE_NAME.test(name)) say("not a name that the guard lets pass");
  const policies = text.match(/http-equiv/gi) ?? [];
  if (policies.length !== 1 || !text.includes(policyElement(GUIDE_POLICY))) say("not the policy of a guide page");
  if (!/^<!doctype html>\n<html lang="[a-z-]+">\n/.test(text)) say("no document type or language");
  if (!text.includes('<meta name="referrer" content="no-referrer">')) say("tells other sites where people come from");
  if (!/<link rel="stylesheet"/.test(text)) say("no style sheet");
  for (const [, tag] of text.matchAll(/<\/?([a-z][^\s/>]*)/gi)) if (!GUIDE_TAGS.has(tag)) say(`element that is not expected: ${tag}`);
  for (const [, address] of text.replace(OUTBOUND, "").matchAll(/\shref\s*=\s*"([^"]*)"/gi)) {
    if (!INBOUND.test(address)) say(`link that is not expected: ${address.slice(0, 80)}`);
  }
  if (/\s(?:href|src)\s*=\s*[^"\s]/i.test(text) || /\b(?:target|ping|srcset)\s*=/i.test(text)) say("attribute that is not expected");
  return troubles;
}
