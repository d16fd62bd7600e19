// FlexSearch, with beginnings of words in its index, exported beforehand.
import FlexSearch from "flexsearch";
import { answer, columns, narrowed } from "../facets.mjs";

export const lacks = ["phrase"];
let facts, index;

export async function build(articles, folder, fs) {
  const made = new FlexSearch.Index({ tokenize: "forward" });
  articles.forEach(({ id, title, text }) => made.add(Number(id), `${title}\n${text}`));
  const file = fs.openSync(`${folder}/index.jsonl`, "w");
  await made.export((key, value) => fs.writeSync(file, JSON.stringify([key, value ?? null]) + "\n"));
  fs.closeSync(file);
}

export async function open(base) {
  const file = fetch(base + "flexsearch/index.jsonl").then((r) => r.text());
  const [lines, columnsOf] = await Promise.all([file, columns(base)]);
  facts = columnsOf;
  index = new FlexSearch.Index({ tokenize: "forward" });
  lines.trimEnd().split("\n").map((line) => JSON.parse(line)).forEach(([key, value]) => index.import(key, value));
}

export async function ask(question) {
  const found = index.search(question.text, { limit: 10_000_000 });
  return answer(facts, narrowed(facts, found, question));
}
