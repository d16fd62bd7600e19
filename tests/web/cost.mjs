// node cost.mjs [FOLDER]: what the first screen of a built site (../../dist) costs its reader. Build the site with
// `verbatim site … --compress`, so that what is sent is what a good server sends.
//
// The first screen is there when results and facets are painted. Times are medians of several starts, each in a new
// browser, and are told beside those of an empty page; round trips are those that wait for one another.
import { spawn } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import { chromium } from "@playwright/test";
import { memory } from "../../benches/peers/memory.mjs";

const folder = process.argv[2] ?? new URL("../../dist", import.meta.url).pathname;
const port = Number(process.env.VERBATIM_COST_PORT ?? 4392);
const site = `http://127.0.0.1:${port}`;
const STARTS = Number(process.env.STARTS ?? 5);
const LATE = 1000;
/** 150 ms there and back, 1.6 Mbit/s. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 90_000 };
const FAR = { offline: false, latency: LATE, downloadThroughput: -1, uploadThroughput: -1 };

/** Notes in the page when what `selectors` name was painted. */
function watchFirstScreen(selectors) {
  const { promise, resolve } = Promise.withResolvers();
  globalThis.firstScreen = promise;
  const look = () => {
    if (!selectors.every((selector) => document.querySelector(selector))) return requestAnimationFrame(look);
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(null);
    });
  };
  look();
}

/** What the page was sent: addresses and bytes. */
function sent() {
  const files = [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")];
  return files.map(({ name, encodedBodySize }) => ({ url: name, bytes: encodedBodySize }));
}

/** One start in a new browser: milliseconds, files with their bytes, memory. */
async function start(address, selectors, network) {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const session = await page.context().newCDPSession(page);
    await session.send("Network.enable");
    if (network) await session.send("Network.emulateNetworkConditions", network);
    await page.addInitScript(watchFirstScreen, selectors);
    await page.goto(site + address, { waitUntil: "commit" });
    const ms = await page.evaluate(() => firstScreen);
    await page.waitForFunction(() => !document.querySelector("[aria-busy=true]"));
    await pause(100);
    return { ms, files: await page.evaluate(sent), memory: await memory(browser) };
  } finally {
    await browser.close();
  }
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
const sum = (files) => files.reduce((bytes, file) => bytes + file.bytes, 0);

async function several(...wanted) {
  const starts = [];
  for (let at = 0; at < STARTS; at += 1) starts.push(await start(...wanted));
  return { ms: median(starts.map(({ ms }) => ms)), files: starts[0].files, memory: median(starts.map(({ memory }) => memory)) };
}

const server = spawn(process.execPath, [new URL("serve.mjs", import.meta.url).pathname, folder, String(port)], { stdio: "inherit" });
try {
  await pause(300);
  const app = (network) => several("/", [".statements .card", ".facet-value", ".histogram a"], network);
  const empty = (network) => several("/empty", ["body"], network);
  const [near, nothing] = [await app(), await empty()];
  const [far, slow] = [await app(FAR), await app(SLOW_4G)];
  for (const { url, bytes } of near.files) console.log(`${String(bytes).padStart(9)}  ${url.slice(site.length)}`);
  const isData = ({ url }) => url.startsWith(`${site}/data/`);
  console.log(`sent           ${sum(near.files)} bytes, of which data ${sum(near.files.filter(isData))}`);
  console.log(`round trips    ${((far.ms - near.ms) / LATE).toFixed(2)}`);
  console.log(`first screen   ${near.ms.toFixed(0)} ms, an empty page ${nothing.ms.toFixed(0)} ms; on slow 4G ${slow.ms.toFixed(0)} ms`);
  console.log(`memory         ${near.memory.toFixed(0)} MB, an empty page ${nothing.memory.toFixed(0)} MB`);
} finally {
  server.kill();
}
