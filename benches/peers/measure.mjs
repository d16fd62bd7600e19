// Measures Verbatim beside what else searches a static site, in one run and one browser.
//
//   node measure.mjs [--sizes 1000,10000] [--engines verbatim,pagefind] [--rounds 3] [--seconds 30]
//
// `make bench` installs what this needs. The figures are left in results/results.json; table.mjs prints them.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { write } from "./corpus.mjs";
import { memory } from "./memory.mjs";
import { sent, serve } from "./serve.mjs";
import { print } from "./table.mjs";

process.chdir(import.meta.dirname);
const given = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : process.argv[at + 1];
};
const SIZES = given("sizes", "1000,10000").split(",").map(Number);
const ENGINES = given("engines", "empty,verbatim,pagefind,minisearch,flexsearch,sqlite,scan").split(",");
const ROUNDS = Number(given("rounds", "3"));
const MOST = Number(given("seconds", "30")) * 1000;
const VERBATIM = given("verbatim", "../../target/release/verbatim");
const CHROMIUM = process.env.CHROMIUM || "/usr/bin/chromium";
const RESULTS = given("results", "results");
// 150 ms there and back, 1.6 Mbit/s down.
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 90_000 };

/**
 * Builds an engine's index beforehand, in a process of its own and on one core; kept until the folder is deleted.
 * `index` are the milliseconds of it without the finding of quotations, which only Verbatim does.
 */
function build(engine, data) {
  const folder = `${data}/${engine}`;
  const note = `${folder}/build.json`;
  if (!fs.existsSync(note)) {
    fs.rmSync(folder, { recursive: true, force: true });
    fs.mkdirSync(folder, { recursive: true });
    const start = performance.now();
    const [program, ...words] =
      engine === "verbatim"
        ? [VERBATIM, "build", `${data}/articles.jsonl`, "--out", folder, "--no-cache", "--jobs", "1", "--verbose"]
        : [process.execPath, "--max-old-space-size=8000", "build.mjs", engine, data];
    const { status, stderr } = spawnSync(program, words, { stdio: ["ignore", "ignore", "pipe"], encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
    const ms = performance.now() - start;
    const whole = packed(folder);
    fs.writeFileSync(note, JSON.stringify({ ms, index: ms, whole, ...stages(stderr) }));
  }
  return JSON.parse(fs.readFileSync(note));
}

/** What `verbatim build --verbose` told: the milliseconds of writing, and the most memory in MB. */
function stages(told) {
  const lines = [...told.matchAll(/^(.+): [\d.]+ s, ([\d.]+) s of processors, (\d+) MB at most$/gm)];
  if (lines.length === 0) return {};
  const writing = lines.filter(([, stage]) => stage.startsWith("writing"));
  return {
    index: writing.reduce((all, [, , seconds]) => all + 1000 * Number(seconds), 0),
    held: Math.max(...lines.map(([, , , most]) => Number(most))),
  };
}

/** Bytes of all files of a folder as a good host sends them. */
function packed(folder) {
  const files = fs.readdirSync(folder, { recursive: true }).map((name) => path.join(folder, name));
  const sizes = files.filter((file) => fs.statSync(file).isFile()).map((file) => fs.statSync(sent(file, `${RESULTS}/compressed`)).size);
  return sizes.reduce((all, size) => all + size, 0);
}

const launch = () => chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox", "--disable-gpu"] });

/** Opens an engine's page in a new browser and has the first question answered. */
async function opened(server, engine, question, network) {
  const browser = await launch();
  const page = await (await browser.newContext()).newPage();
  const session = await page.context().newCDPSession(page);
  if (network) {
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", network);
  }
  server.sent();
  const wanted = new URLSearchParams({ engine, first: JSON.stringify(question) });
  await page.goto(`${server.origin}/page.html?${wanted}`, { waitUntil: "commit" });
  const first = await page.evaluate(() => window.first ?? new Promise((seen) => addEventListener("load", () => seen(window.first))));
  if (first.error) throw new Error(first.error);
  const files = server.sent().filter(({ address }) => !/^\/(page|facets)\./.test(address));
  return { browser, page, first, files };
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
const sum = (files) => files.reduce((bytes, file) => bytes + file.bytes, 0);

const isData = ({ address }) => address.startsWith("/data/");

function isRight({ truth, outlet }, answer) {
  const counts = Object.entries(truth.outlets);
  // With an outlet chosen, engines differ in what the other outlets' counts mean.
  const isCounted = outlet || counts.every(([name, count]) => (answer.outlets[name] ?? 0) === count);
  return answer.total === truth.total && isCounted;
}

async function measure(server, engine, { questions }) {
  const result = { engine, firsts: [], slow: null };
  const first = questions.find(({ kind, outlet }) => kind === "frequent" && !outlet);
  // The first time is the server's, which compresses.
  await (await opened(server, engine, first)).browser.close();
  for (let round = 0; round < ROUNDS; round++) {
    const { browser, page, first: told, files } = await opened(server, engine, first);
    result.firsts.push(told.ms);
    if (round === ROUNDS - 1) {
      Object.assign(result, { wire: sum(files), data: sum(files.filter(isData)), files: files.length, lacks: told.lacks, pace: await page.evaluate(() => window.pace()) });
      const asked = questions.filter(({ kind }) => !told.lacks.includes(kind));
      const passes = [];
      for (let pass = 0; pass < 3 && (passes.at(-1)?.length ?? asked.length) === asked.length; pass++) {
        const most = pass === 0 ? 4 * MOST : MOST;
        passes.push(await page.evaluate(([asked, most]) => window.askAll(asked, most), [asked, most]));
      }
      result.later = sum(server.sent());
      result.answered = passes[0].length / asked.length;
      result.exact = passes[0].filter((answer, at) => isRight(asked[at], answer)).length / passes[0].length;
      // Loaded: what the first pass fetched is there in the others.
      const loaded = passes.length > 1 ? passes.slice(1) : passes;
      result.times = passes[0].map((_, at) => {
        const times = loaded.map((pass) => pass[at]?.ms).filter((ms) => ms !== undefined);
        // What no later pass came to, an engine that is slow, counts as it was the first time.
        const ms = times.length > 0 ? Math.min(...times) : passes[0][at].ms;
        return { kind: asked[at].kind, isNarrowed: Boolean(asked[at].outlet), ms };
      });
    }
    await browser.close();
  }
  const slow = await opened(server, engine, first, SLOW_4G);
  await slow.browser.close();
  const alone = new URLSearchParams({ engine, first: JSON.stringify(first), alone: 4 * MOST });
  [result.memory, result.memoryOfAll] = await memory(CHROMIUM, server, alone, ["first", "all"]);
  return { ...result, first: median(result.firsts), slow: slow.first.ms };
}

const results = [];
for (const size of SIZES) {
  const data = `${RESULTS}/${size}`;
  if (!fs.existsSync(`${data}/questions.json`)) write(data, size);
  const asked = JSON.parse(fs.readFileSync(`${data}/questions.json`));
  const folders = { "/data/": data, "/modules/": "node_modules", "/adapter/": "adapter/pkg", "/": "." };
  const server = await serve(folders, `${RESULTS}/compressed`);
  for (const engine of ENGINES) {
    try {
      const isBuilt = !["empty", "scan"].includes(engine);
      const built = isBuilt ? build(engine, data) : {};
      results.push({ size, bytes: asked.bytes, ...built, ...(await measure(server, engine, asked)) });
    } catch (error) {
      results.push({ size, bytes: asked.bytes, engine, error: String(error).slice(0, 300) });
    }
    console.error(`${size} ${engine}: ${results.at(-1).error ?? "measured"}`);
    fs.writeFileSync(`${RESULTS}/results.json`, JSON.stringify(results, null, 1));
  }
  server.close();
}
print(results);
