// Starts the app, or says in words why it cannot be started. The names of its two files, which change
// with every build, are in the page's <meta> elements; the reader waits in <main id="boot">.
"use strict";

(() => {
  /** A reason for the reader: what is wrong, and what can be done about it. */
  class Obstacle extends Error {
    constructor(reason, advice, detail = "") {
      super(reason);
      this.advice = advice;
      this.detail = detail;
    }
  }

  const address = (name) =>
    new URL(document.querySelector(`meta[name="${name}"]`).content, document.baseURI).href;

  function requireBrowser() {
    if (location.protocol === "file:") {
      throw new Obstacle(
        "This page was opened as a file, and browsers let such a page load nothing.",
        "Put the folder on a web server, or run “python3 -m http.server” in it and open the address that this prints.",
      );
    }
    if (typeof WebAssembly !== "object" || typeof WebAssembly.instantiate !== "function") {
      throw new Obstacle(
        "This browser has no WebAssembly, or has it switched off.",
        "Use a current browser. A strict security mode (“lockdown”) may switch WebAssembly off: make an exception for this page.",
      );
    }
  }

  function unreachable(file, error) {
    return navigator.onLine === false
      ? new Obstacle("You are offline, and the app is not stored in this browser.", "Connect, then reload the page.")
      : new Obstacle("The app’s files could not be fetched.", "Check the connection, then reload the page.", `${file}: ${error.message}`);
  }

  async function fetchFile(file) {
    const response = await fetch(file).catch((error) => {
      throw unreachable(file, error);
    });
    if (!response.ok) {
      throw new Obstacle(
        `A file of this site was not found on its server (status ${response.status}).`,
        "Reload the page: a new version may just have been published. If that does not help, the site was copied incompletely.",
        file,
      );
    }
    return response;
  }

  async function importScript(file) {
    try {
      return await import(file);
    } catch (error) {
      // An import does not tell a missing file from a lost connection; a fetch does.
      await fetchFile(file);
      throw error;
    }
  }

  /**
   * Asks for manifest, core and what the first screen shows beside the program, so that none waits for the other. The
   * app takes what was asked for from `ahead`, each file once; by the time it has the manifest, the rest was asked for.
   */
  function fetchAhead() {
    const sent = new Map();
    const send = (file, then) => {
      const response = fetch("data/" + file).then(then);
      response.catch(() => {}); // The app says what went wrong.
      sent.set(file, response);
    };
    send("manifest.json", async (response) => {
      const manifest = await response.clone().json().catch(() => null);
      const first = location.search ? [] : (manifest?.first ?? []);
      for (const file of [manifest?.core?.file, ...first]) {
        if (/^[a-z]+(-[0-9a-f]+)+\.bin$/.test(file)) send(file);
      }
      return response;
    });
    window.ahead = (file) => {
      const response = sent.get(file);
      sent.delete(file);
      return response;
    };
  }

  async function start() {
    requireBrowser();
    fetchAhead();
    const wasm = fetchFile(address("app-wasm"));
    const [app, response] = await Promise.all([importScript(address("app-script")), wasm]);
    await app.default({ module_or_path: response });
    document.getElementById("boot")?.remove();
  }

  function element(tag, text) {
    const made = document.createElement(tag);
    made.textContent = text;
    return made;
  }

  function explain(error) {
    const known = error instanceof Obstacle;
    const parts = [
      element("h1", "Verbatim could not start"),
      element("p", known ? error.message : "This browser could not run the app."),
      element("p", known ? error.advice : "Use a current browser, or reload the page."),
    ];
    const detail = known ? error.detail : String(error);
    if (detail) parts.push(element("p", detail));
    const boot = document.getElementById("boot") ?? document.body.appendChild(element("main", ""));
    const alert = element("div", "");
    alert.setAttribute("role", "alert");
    alert.append(...parts);
    boot.replaceChildren(alert);
    console.error(error);
  }

  start().catch(explain);
})();
