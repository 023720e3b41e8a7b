// Tries to leave, for real, in every way a page knows, and judges each try by what the browser did.
// Must not hold any verdict in advance, and must not carry anything of a person out: addresses are fixed, the host is reserved.
// Facts: HOUSE.md "The seal"; `.example` can never be registered (RFC 2606).

import { guarded } from "./guard.js";

const OUTSIDE = "https://exit.example/";
const PATIENCE_MS = 2000;

/** Directive under which the browser refuses `address` from now on, or null if it says nothing in time. */
export function refusal(address) {
  return new Promise((resolve) => {
    const done = (directive) => {
      document.removeEventListener("securitypolicyviolation", hear);
      resolve(directive);
    };
    const hear = (event) => {
      if (speaksOf(event, address)) done(event.effectiveDirective);
    };
    document.addEventListener("securitypolicyviolation", hear);
    setTimeout(done, PATIENCE_MS, null);
  });
}

// Reports name the whole address, except: frames and objects, of which they tell the origin only (one try each, told apart by
// their directive), and Trusted Types, which name the sink and put the first characters of the address into a sample.
function speaksOf({ blockedURI, effectiveDirective, sample }, address) {
  const { origin, pathname } = new URL(address);
  const [, beginning] = sample.split("|", 2);
  return (
    blockedURI === address ||
    (blockedURI.replace(/\/$/, "") === origin && effectiveDirective === `${pathname.slice(1)}-src`) ||
    (blockedURI === "trusted-types-sink" && Boolean(beginning) && address.startsWith(beginning))
  );
}

/** Tries every exit; resolves to one verdict each: `{id, label, outcome, detail}`. */
export async function tryExits(spawnProbe) {
  const [policy, workers] = await Promise.all([
    Promise.all(EXITS.map(tryPolicy)),
    Promise.all(["worker-own", "worker-out"].map((id) => tryWorker(id, spawnProbe))),
  ]);
  const moves = [];
  // One after the other: each listens to the next move of the page.
  for (const move of MOVES) moves.push(await tryMove(move));
  return [...policy, ...workers, ...moves, ...CONSTRUCTED.map(tryConstructor)];
}

const verdict = (id, label, outcome, detail) => Object.freeze({ id, label, outcome, detail });

// Ways that the policy has to refuse. `go` may return something to take away afterwards.
const EXITS = [
  ["fetch-own", "Fetch from this page's own server", (to) => void fetch(to).catch(quiet), ownAddress],
  ["fetch", "Fetch from another server", (to) => void fetch(to, { mode: "no-cors" }).catch(quiet)],
  ["xhr", "Old-style request", (to) => {
    const request = new XMLHttpRequest();
    request.open("POST", to);
    request.send("x");
  }],
  ["beacon", "Beacon", (to) => void navigator.sendBeacon(to, "x")],
  ["image", "Picture", (to) => void (new Image().src = to)],
  ["script", "Script", (to) => place("script", document.head, (script) => (script.src = to))],
  ["stylesheet", "Style sheet", (to) => placeLink("stylesheet", to)],
  ["prefetch", "Prefetch", (to) => placeLink("prefetch", to)],
  ["socket", "Web socket", (to) => void new WebSocket(to), (id) => `wss://exit.example/${id}`],
  ["event-source", "Event stream", (to) => void new EventSource(to)],
  ["frame", "Frame", (to) => place("iframe", document.body, (frame) => (frame.src = to))],
  ["object", "Embedded object", (to) => place("object", document.body, (object) => (object.data = to))],
  ["media", "Sound or film", (to) => void (new Audio().src = to)],
  ["form", "Form into a frame", submitForm],
  ["worker", "Worker by its address", (to) => void new Worker(to), ownAddress],
  ["font", "Font", (to) => void new FontFace("exit", `url(${to})`).load().catch(quiet)],
  ["css-url", "Background picture by style", (to) => place("div", document.body, (div) => (
    div.style.setProperty("background-image", `url(${to})`)
  ))],
  ["ping", "Ping of a link", clickPing],
];

// Ways out that no policy governs: the guard has to stop them.
const MOVES = [
  ["location", "Leave for another address", (to) => void location.assign(to)],
  ["link", "Follow a link", (to) => clickLink(to, {})],
  ["download", "Download link", (to) => clickLink(to, { download: "x" })],
  ["tab", "Link in a new tab", (to) => clickLink(to, { target: "_blank", rel: "noopener" })],
  ["open", "Open a window", (to) => void window.open(to)?.close()],
];

const CONSTRUCTED = [["webrtc", "Peer connection (WebRTC)", "RTCPeerConnection"], ["webtransport", "Web transport", "WebTransport"]];

function ownAddress(id) {
  return new URL(`exit-${id}`, import.meta.url).href;
}

async function tryPolicy([id, label, go, address = (name) => OUTSIDE + name]) {
  const to = address(id);
  const refused = refusal(to);
  let thrown = null;
  let placed = null;
  try {
    placed = go(to);
  } catch (error) {
    // Only the browser's own refusals count: SecurityError by policy, TypeError by Trusted Types.
    if (error.name === "SecurityError" || error.name === "TypeError") thrown = error.name;
  }
  const directive = thrown ? await Promise.race([refused, wait(100)]) : await refused;
  placed?.remove();
  if (directive) return verdict(id, label, "refused", `the browser refused it (${directive})`);
  if (thrown) return verdict(id, label, "refused", `the browser refused it (${thrown})`);
  // Firefox does not send pings at all unless told to: neither a refusal nor a request is on record then.
  if (id === "ping" && performance.getEntriesByName(to).length === 0) {
    return verdict(id, label, "refused", "this browser sent nothing");
  }
  return verdict(id, label, "open", "the browser did not refuse it");
}

async function tryWorker(id, spawnProbe) {
  const isOwn = id === "worker-own";
  const label = isOwn ? "The reader, to this page's own server" : "The reader, to another server";
  const { answered, directive } = await spawnProbe(isOwn ? ownAddress(id) : OUTSIDE + id);
  if (!answered && directive) return verdict(id, label, "refused", `the browser refused it (${directive})`);
  return verdict(id, label, "open", answered ? "the server was reached" : "it failed, but not by refusal");
}

async function tryMove([id, label, go]) {
  const to = OUTSIDE + id;
  const stopped = guarded.stopped;
  if (!window.navigation && id === "location") return verdict(id, label, "open", "this browser lets no page stop it");
  // The last net: whatever the guard lets through is noted as open, and still does not leave.
  let slipped = false;
  const net = (event) => {
    // The person may be on the way to another place meanwhile.
    const address = event.destination?.url ?? event.target.href;
    if (address !== to) return;
    slipped ||= !event.defaultPrevented;
    event.preventDefault();
  };
  window.navigation?.addEventListener("navigate", net);
  addEventListener("click", net);
  go(to);
  await wait(100);
  window.navigation?.removeEventListener("navigate", net);
  removeEventListener("click", net);
  if (slipped || guarded.stopped === stopped) return verdict(id, label, "open", "the page did not stop it");
  return verdict(id, label, "guarded", "the page stopped it");
}

function tryConstructor([id, label, name]) {
  try {
    new window[name]();
  } catch (error) {
    if (window[name] || !(error instanceof TypeError)) return verdict(id, label, "open", "the browser still offers it");
    return guarded.removed.includes(name)
      ? verdict(id, label, "guarded", "the page took it away")
      : verdict(id, label, "refused", "this browser has none");
  }
  return verdict(id, label, "open", "the browser still offers it");
}

function place(name, parent, prepare) {
  const element = document.createElement(name);
  element.setAttribute("aria-hidden", "true");
  prepare(element);
  parent.append(element);
  return element;
}

function placeLink(rel, to) {
  return place("link", document.head, (link) => {
    link.rel = rel;
    link.href = to;
  });
}

function submitForm(to) {
  const frame = place("iframe", document.body, (frame) => (frame.name = "exit-form"));
  const form = place("form", document.body, (form) => Object.assign(form, { action: to, method: "post", target: frame.name }));
  form.submit();
  return { remove: () => [form, frame].forEach((element) => element.remove()) };
}

function clickPing(to) {
  // A link to where we are: the move itself is nothing, the ping would go out.
  clickLink(location.hash || "#proof", { ping: to });
}

function clickLink(to, attributes) {
  const link = document.createElement("a");
  link.setAttribute("href", to);
  for (const [name, value] of Object.entries(attributes)) link.setAttribute(name, value);
  link.setAttribute("aria-hidden", "true");
  document.body.append(link);
  link.click();
  link.remove();
}

function wait(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms, null));
}

function quiet() {}
