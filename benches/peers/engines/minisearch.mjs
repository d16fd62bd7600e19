// MiniSearch, with its index built beforehand.
import MiniSearch from "minisearch";
import { answer, columns, narrowed } from "../facets.mjs";

export const lacks = ["phrase"];
const options = { fields: ["title", "text"] };
let facts, index;

export async function build(articles, folder, fs) {
  const made = new MiniSearch(options);
  made.addAll(articles);
  fs.writeFileSync(`${folder}/index.json`, JSON.stringify(made));
}

export async function open(base) {
  const file = fetch(base + "minisearch/index.json").then((r) => r.text());
  [index, facts] = await Promise.all([file.then((text) => MiniSearch.loadJSON(text, options)), columns(base)]);
}

export async function ask(question) {
  const prefix = question.kind === "letters" || question.kind === "beginning";
  const found = index.search(question.text, { combineWith: "AND", prefix });
  return answer(facts, narrowed(facts, found.map(({ id }) => Number(id)), question));
}
