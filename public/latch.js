// First code of the worker, appended to its wasm-bindgen glue: holds messages back until the engine listens.
// Must not look into messages that are not its own, and must not load anything by address.
// A worker loses what is sent before its handler exists; the engine sets its handler before its `main` returns.

(() => {
  const waiting = [];

  const latch = (event) => {
    event.stopImmediatePropagation();
    const order = event.data?.spillcheck;
    if (order === "start") start(event.data.module);
    else if (order === "probe") probe(event.data.target);
    else waiting.push(event.data);
  };

  async function start(module) {
    try {
      await wasm_bindgen({ module_or_path: module });
    } catch {
      // A rejected promise does not reach `onerror` of the page's Worker; a thrown error does. Its text is fixed.
      setTimeout(() => {
        throw new Error("the reader did not start");
      });
      return;
    }
    removeEventListener("message", latch);
    for (const data of waiting.splice(0)) dispatchEvent(new MessageEvent("message", { data }));
  }

  // One real attempt to leave from in here, for the page to judge. The worker of a probe never sees a file.
  async function probe(target) {
    const violation = new Promise((resolve) => {
      addEventListener("securitypolicyviolation", (event) => resolve(event.effectiveDirective), { once: true });
      setTimeout(resolve, 1500, null);
    });
    const answered = await fetch(target, { cache: "no-store", mode: "no-cors" }).then(
      () => true,
      () => false,
    );
    postMessage({ answered, directive: answered ? null : await violation });
  }

  addEventListener("message", latch);
})();
