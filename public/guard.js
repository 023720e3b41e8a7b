// The guard: stops what no content policy governs, that is moves away from the page, new windows, WebRTC.
// It stops accidents, not a determined attacker (an empty frame brings fresh constructors), and must never be called more.
// Facts: HOUSE.md "The seal", layer 2. The person's own moves (address bar, back, reload) stay free.

/** What the guard has done so far: number of moves stopped, names of constructors taken away. */
export const guarded = { stopped: 0, removed: [] };

const HOME = location.href.split("#", 1)[0];

// Static pages of this site that may carry outbound links; they hold no data, and nothing may be put into their address.
const GUIDE = new URL("guide/", HOME).href;

const CONSTRUCTORS = [
  "RTCPeerConnection", "webkitRTCPeerConnection", "RTCDataChannel", "RTCIceTransport", "WebTransport", "WebSocketStream",
  "PresentationRequest", "PaymentRequest", "SharedWorker",
];

const isHome = (address) => address.split("#", 1)[0] === HOME;
// A fragment leads to a section and is sent to no host. It is short and plain, so that no value of an export fits into it; a
// query would be sent, so there is none.
const GUIDE_PAGE = /^[a-z0-9-]+\.html(#[a-z0-9-]{1,40})?$/;
const isGuide = (address) => address.startsWith(GUIDE) && GUIDE_PAGE.test(address.slice(GUIDE.length));
const isOwnDownload = (link) => link.hasAttribute("download") && link.href.startsWith("blob:");
const isOwnTab = (link) => link.target === "_blank" && link.relList.contains("noopener") && isGuide(link.href);

/** Puts the guard up; there is no way to take it down. */
export function installGuard() {
  window.navigation?.addEventListener("navigate", stopMove);
  for (const kind of ["click", "auxclick"]) addEventListener(kind, stopLink, { capture: true });
  for (const kind of ["dragover", "drop"]) addEventListener(kind, (event) => event.preventDefault());
  lockProperty(window, "open", () => {
    guarded.stopped += 1;
    return null;
  });
  for (const name of CONSTRUCTORS.filter((name) => name in window)) {
    guarded.removed.push(name);
    lockProperty(window, name, undefined);
  }
}

function stopMove(event) {
  const { url } = event.destination;
  const isDownload = event.downloadRequest != null && url.startsWith("blob:");
  if (isHome(url) || isDownload || event.navigationType === "traverse" || !event.cancelable) return;
  event.preventDefault();
  guarded.stopped += 1;
}

function stopLink(event) {
  const link = event.composedPath().find((node) => node instanceof Element && node.matches("a, area"));
  // An SVG link has an object for its `href`; none is needed here, so none passes.
  if (!link || link.getAttribute("href") === null) return;
  if (typeof link.href === "string" && (isHome(link.href) || isOwnDownload(link) || isOwnTab(link))) return;
  event.preventDefault();
  event.stopPropagation();
  guarded.stopped += 1;
}

function lockProperty(object, name, value) {
  Object.defineProperty(object, name, { value, writable: false, configurable: false });
}
