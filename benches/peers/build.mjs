// Builds one engine's index: node build.mjs ENGINE FOLDER
import fs from "node:fs";

const [engine, data] = process.argv.slice(2);
const lines = fs.readFileSync(`${data}/articles.jsonl`, "utf8").trimEnd().split("\n");
const { build } = await import(`./engines/${engine}.mjs`);
await build(lines.map((line) => JSON.parse(line)), `${data}/${engine}`, fs);
