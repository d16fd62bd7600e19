// node trace.mjs [FOLDER] [SCENARIO...]: how long a built site (../../dist) keeps the browser's main thread busy.
//
// For each scenario: the main thread's tasks over 50 ms and the longest one, as processor time (a machine that does
// something else besides does not count) and as time on the clock; for typing also the time from a key to the painted
// list. TRACE=FILE keeps the trace of the last scenario for the browser's own viewer.
import { spawn } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { chromium } from "@playwright/test";

const folder = process.argv[2] ?? new URL("../../dist", import.meta.url).pathname;
const wanted = process.argv.slice(3);
const port = Number(process.env.VERBATIM_TRACE_PORT ?? 4391);
const site = `http://127.0.0.1:${port}`;
const LONG = 50;
const CATEGORIES = ["toplevel", "devtools.timeline", "v8.execute", "disabled-by-default-devtools.timeline"];

/** What the page's main thread ran, as [milliseconds on the clock, milliseconds of the processor]. */
function tasks(file) {
  const { traceEvents } = JSON.parse(readFileSync(file, "utf8"));
  const main = new Set(
    traceEvents.filter((e) => e.name === "thread_name" && e.args.name === "CrRendererMain").map((e) => `${e.pid}/${e.tid}`),
  );
  const runs = traceEvents.filter((e) => e.ph === "X" && e.name.endsWith("RunTask") && main.has(`${e.pid}/${e.tid}`));
  return runs.map((e) => [e.dur / 1000, (e.tdur ?? e.dur) / 1000]);
}

/** Notes in the page, for each key, when the results were painted that it led to. */
function watchKeys() {
  globalThis.painted = [];
  let pressed = null;
  addEventListener("input", (event) => (pressed ??= event.timeStamp), true);
  const note = () => {
    if (pressed === null) return;
    const from = pressed;
    pressed = null;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => painted.push(performance.now() - from);
      port2.postMessage(null);
    });
  };
  new MutationObserver((changes) => {
    if (changes.some(({ target }) => (target.nodeType === 1 ? target : target.parentElement)?.closest(".statements, #page-head"))) note();
  }).observe(document.querySelector("main"), { subtree: true, childList: true, characterData: true });
}

const settled = async (page) => {
  await page.waitForSelector("#page-head");
  await page.waitForLoadState("networkidle");
  await page.waitForFunction(() => !document.querySelector("[aria-busy=true]"));
  await pause(300);
};
const open = async (page, address) => {
  await page.goto(site + address);
  await settled(page);
};

/** Letters that the corpus answers: the beginning of its first statement of some length. */
const words = (page) => page.locator(".card h3").first().innerText().then((text) => text.replace(/[^\p{L} ]/gu, "").split(" ").filter((word) => word.length > 3).slice(0, 3).join(" "));

async function type(page, pace) {
  const text = await words(page);
  await page.locator("#search").focus();
  await page.evaluate(watchKeys);
  for (const key of text) {
    await page.keyboard.type(key);
    await pause(pace);
  }
  for (let left = 0; left < 6; left += 1) {
    await page.keyboard.press("Backspace");
    await pause(pace);
  }
  await settled(page);
  return page.evaluate(() => painted);
}

const follow = async (page, selector) => {
  await page.locator(selector).first().click();
  await settled(page);
};

/** Each scenario: what comes before, and what is traced; it may return times in milliseconds. */
const SCENARIOS = {
  start: { traced: (page) => open(page, "/") },
  typing: { before: (page) => open(page, "/"), traced: (page) => type(page, 350) },
  "typing fast": { before: (page) => open(page, "/"), traced: (page) => type(page, 60) },
  "typing in articles": { before: (page) => open(page, "/?in=articles"), traced: (page) => type(page, 350) },
  "a facet": { before: (page) => open(page, "/"), traced: (page) => follow(page, ".facet-value") },
  "all speakers": { before: (page) => open(page, "/"), traced: (page) => follow(page, ".facet button") },
  "typing under all speakers": {
    before: async (page) => (await open(page, "/"), await follow(page, ".facet button")),
    traced: (page) => type(page, 350),
  },
  "120 results": { before: (page) => open(page, "/?show=96"), traced: (page) => follow(page, ".more a") },
  "600 results by a link": { traced: (page) => open(page, "/?show=600") },
  "the statement most carried": { before: (page) => open(page, "/"), traced: (page) => follow(page, ".card h3 a") },
  "back to the results": {
    before: async (page) => (await open(page, "/"), await follow(page, ".card h3 a")),
    traced: async (page) => (await page.goBack(), await settled(page)),
  },
  "its article": {
    before: async (page) => (await open(page, "/"), await follow(page, ".card h3 a")),
    traced: (page) => follow(page, '.version a[aria-label^="in the article"]'),
  },
  "the longest article": { before: (page) => open(page, "/?in=articles&sort=longest"), traced: (page) => follow(page, ".card h3 a") },
  "n five times there": {
    before: async (page) => (await open(page, "/?in=articles&sort=longest"), await follow(page, ".card h3 a")),
    traced: async (page) => {
      for (let times = 0; times < 5; times += 1) {
        await page.keyboard.press("n");
        await pause(250);
      }
    },
  },
};

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
const ms = (number) => (Number.isNaN(number) ? "" : number.toFixed(0)).padStart(5);

async function run(browser, name, { before, traced }) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await before?.(page);
  const file = process.env.TRACE ?? join(tmpdir(), `verbatim-trace-${process.pid}.json`);
  await browser.startTracing(page, { path: file, categories: CATEGORIES });
  const times = (await traced(page)) ?? [];
  await browser.stopTracing();
  await page.close();
  const all = tasks(file);
  if (!process.env.TRACE) rmSync(file);
  const [clock, busy] = [0, 1].map((which) => all.map((task) => task[which]).sort((a, b) => b - a));
  const long = busy.filter((time) => time > LONG).length;
  const sorted = times.toSorted((a, b) => a - b);
  const keys = [at(sorted, 0.5), at(sorted, 0.95), sorted.at(-1) ?? NaN].map(ms).join(" ");
  console.log(`${name.padEnd(28)} ${ms(busy[0])} ${ms(busy[1])} ${ms(busy[2])} ${String(long).padStart(5)} ${ms(clock[0])}   ${keys}`);
}

const server = spawn(process.execPath, [new URL("serve.mjs", import.meta.url).pathname, folder, String(port)], { stdio: "inherit" });
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
try {
  await pause(300);
  console.log(`${"milliseconds".padEnd(28)} three longest blocks  >50 clock   key to paint: p50 p95 max`);
  for (const [name, scenario] of Object.entries(SCENARIOS)) {
    if (wanted.length === 0 || wanted.includes(name)) await run(browser, name, scenario).catch((error) => console.log(name, String(error).split("\n")[0]));
  }
} finally {
  await browser.close();
  server.kill();
}
