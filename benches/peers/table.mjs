// Prints results: node table.mjs [FILE]
import fs from "node:fs";

const percentile = (times, share) => {
  const sorted = times.map(({ ms }) => ms).sort((a, b) => a - b);
  return sorted.length ? sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] : null;
};

/** What is compared: smaller is better. `limits` are those of 10,000 and of 50,000 articles. */
const FIGURES = [
  { name: "bytes before the first answer (kB)", of: (r) => r.wire / 1000 },
  { name: "… of which data (kB)", of: (r) => r.data / 1000, limits: [150, 400] },
  { name: "first answer (ms)", of: (r, floor) => r.first - floor.first, limits: [200, 300] },
  { name: "first answer, slow 4G (ms)", of: (r) => r.slow },
  { name: "any question, p95 (ms)", of: (r) => percentile(r.times, 0.95), limits: [1, 4] },
  { name: "any question, longest (ms)", of: (r) => percentile(r.times, 1), limits: [4, 16] },
  { name: "phrase, p95 (ms)", of: (r) => percentile(of(r, "phrase"), 0.95), limits: [3, 10] },
  { name: "one or two letters, p95 (ms)", of: (r) => percentile(of(r, "letters"), 0.95), limits: [2, 6] },
  { name: "memory until the first answer, peak (MB)", of: (r, floor) => r.memory - floor.memory, limits: [25, 60] },
  { name: "memory until all answers, peak (MB)", of: (r, floor) => r.memoryOfAll - floor.memoryOfAll },
  { name: "fetched by all questions (MB)", of: (r) => (r.wire + r.later) / 1e6 },
  { name: "all files (MB)", of: (r) => given(r.whole, 1e6), limits: [9, 45] },
  { name: "index of 1 MB, one core (ms)", of: (r) => given(r.index, r.bytes / 1e6), limits: [20, 20] },
  { name: "build with quotations, one core (s)", of: (r) => given(r.ms, 1000) },
  { name: "memory of the build, of the text", of: (r) => given(r.held, r.bytes / 1e6), limits: [2, 2] },
  { name: "wrong answers (%)", of: (r) => 100 * (1 - r.exact), limits: [0, 0] },
  { name: "questions answered (%)", of: (r) => 100 * r.answered, isShare: true },
  { name: "busyness of the machine (ms)", of: (r) => r.pace, isShare: true },
];

/** A figure by some measure; what nobody builds has none. */
const given = (figure, by) => (figure === undefined ? null : figure / by);
const of = (result, kind) => result.times.filter((time) => time.kind === kind);
const shown = (number) => (number === null ? "–" : number.toFixed(Math.abs(number) < 10 ? 2 : 0));

export function print(results) {
  for (const size of new Set(results.map((result) => result.size))) {
    const all = results.filter((result) => result.size === size);
    const floor = all.find(({ engine }) => engine === "empty") ?? { first: 0, memory: 0, memoryOfAll: 0 };
    const measured = all.filter(({ engine, error }) => engine !== "empty" && !error);
    const own = measured.find(({ engine }) => engine === "verbatim");
    console.log(`\n${size} articles, ${(all[0].bytes / 1e6).toFixed(1)} MB of text\n`);
    console.log(`| | ${measured.map(({ engine }) => engine).join(" | ")} | limit | verbatim | of the best peer |`);
    console.log(`|---|${measured.map(() => "--:").join("|")}|--:|:--|--:|`);
    for (const { name, of, limits, isShare } of FIGURES) {
      const values = measured.map((result) => of(result, floor));
      const peers = values.filter((value, at) => value !== null && measured[at] !== own);
      const value = own ? of(own, floor) : null;
      const ratio = value !== null && !isShare && peers.length ? value / Math.min(...peers) : NaN;
      const limit = limits && size >= 10_000 ? limits[size >= 50_000 ? 1 : 0] : null;
      const isMet = limit === null || value === null ? "" : value <= limit ? "met" : limit ? `missed: ${(value / limit).toFixed(1)} ×` : "missed";
      const last = [limit === null ? "" : `${limit}`, isMet, Number.isFinite(ratio) ? `${ratio.toFixed(2)} ×` : ""];
      console.log(`| ${name} | ${values.map(shown).join(" | ")} | ${last.join(" | ")} |`);
    }
    for (const { engine, error } of all.filter(({ error }) => error)) console.log(`\n${engine}: ${error}`);
  }
}

if (process.argv[1] === import.meta.filename) {
  print(JSON.parse(fs.readFileSync(process.argv[2] ?? `${import.meta.dirname}/results/results.json`)));
}
