// No index: every text is looked through.
import { answer, columns, narrowed } from "../facets.mjs";

export const lacks = [];
let facts, texts, all;

export async function open(base) {
  const [lines, columnsOf] = await Promise.all([fetch(base + "articles.jsonl").then((r) => r.text()), columns(base)]);
  facts = columnsOf;
  const spaced = (text) => ` ${text.toLowerCase().replaceAll(/[^\p{L}\p{N}\n]+/gu, " ").replaceAll("\n", " \n ")} `;
  const articles = lines.trimEnd().split("\n").map((line) => JSON.parse(line));
  texts = articles.map(({ title, text }) => spaced(`${title}\n${text}`));
  all = articles.map((_, at) => at);
}

export async function ask(question) {
  const begins = question.kind === "letters" || question.kind === "beginning";
  const words = question.kind === "phrase" ? [question.text] : question.text.split(" ");
  const sought = words.map((word) => (begins ? ` ${word}` : ` ${word} `));
  const ids = narrowed(facts, all, question);
  return answer(facts, ids.filter((id) => sought.every((word) => texts[id].includes(word))));
}
