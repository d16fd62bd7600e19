// An invented corpus: articles of random words whose frequencies are those of language (Zipf), in which people are
// quoted; and questions about it with their true answers, found without any index. Always the same for a size.
import fs from "node:fs";

const OUTLETS = Array.from({ length: 40 }, (_, at) => `The ${name(900 + 37 * at)} Ledger`);
const MONTHS = 36;
const VERBS = ["said", "told reporters", "insisted", "warned"];

function randomness(seed) {
  let state = seed;
  const next = () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
  return { next, below: (end) => Math.floor(next() * end), pick: (list) => list[Math.floor(next() * list.length)] };
}

/** A word of syllables, one for each number; frequent words are short. */
function word(rank) {
  const heads = "b d f g h k l m n p r s t v w z br st tr pl".split(" ");
  const tails = "a e i o u ai en or is ul".split(" ");
  let text = "";
  for (let rest = rank + 1; rest > 0; rest = Math.floor(rest / 200)) {
    text += heads[rest % 20] + tails[Math.floor(rest / 20) % 10];
  }
  return text;
}

function name(rank) {
  const text = word(rank * 17 + 40);
  return text[0].toUpperCase() + text.slice(1);
}

function* articles(count) {
  const { next, below, pick } = randomness(20311123);
  const WORDS = 60_000;
  const ranked = () => Math.min(WORDS - 1, Math.floor(Math.exp(next() * Math.log(WORDS))) - 1);
  // Six favoured followers for each word, so that phrases come again.
  const followers = new Map();
  const follow = (rank) => {
    if (!followers.has(rank)) followers.set(rank, Array.from({ length: 6 }, ranked));
    return followers.get(rank)[Math.floor(next() * next() * 6)];
  };
  const words = (length) => {
    const ranks = [];
    while (ranks.length < length) ranks.push(ranks.length && next() < 0.4 ? follow(ranks.at(-1)) : ranked());
    return ranks.map(word);
  };
  const sentence = (list, end) => list[0][0].toUpperCase() + list.join(" ").slice(1) + end;
  const people = Array.from({ length: 2000 }, (_, at) => `${name(below(60))} ${name(100 + at)}`);
  for (let id = 0; id < count; id++) {
    const cast = Array.from({ length: 1 + below(4) }, () => people[Math.floor(next() ** 3 * people.length)]);
    const paragraphs = Array.from({ length: 8 + below(6) }, (_, at) => {
      const told = Array.from({ length: 2 + below(3) }, () => sentence(words(8 + below(14)), "."));
      if (at < 5) told.push(`“${sentence(words(8 + below(20)), ",")}” ${pick(cast)} ${pick(VERBS)}.`);
      return told.join(" ");
    });
    const date = new Date(Date.UTC(2028, below(MONTHS), 1 + below(28))).toISOString().slice(0, 10);
    const title = sentence(words(6 + below(5)), "");
    const outlet = OUTLETS[Math.floor(next() ** 1.5 * OUTLETS.length)];
    yield { id: String(id), title, outlet, date, speakers: [...new Set(cast)], text: paragraphs.join("\n\n") };
  }
}

const terms = (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const texts = (article) => [article.title, ...article.text.split("\n\n")].map(terms);

/** Questions of each kind, every one without and with filters. */
function questions(corpus, perKind) {
  const { below, pick } = randomness(20311124);
  const frequency = new Map();
  for (const article of corpus) {
    for (const term of new Set(texts(article).flat())) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  }
  const ranked = [...frequency].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([term]) => term);
  const phrase = (length) => {
    for (;;) {
      const text = pick(texts(pick(corpus)));
      if (text.length >= length) return text.slice(below(text.length - length + 1)).slice(0, length).join(" ");
    }
  };
  const both = () => {
    const words = [...new Set(texts(pick(corpus)).flat())];
    return `${pick(words)} ${pick(words)}`;
  };
  const kinds = {
    frequent: () => ranked[20 + below(400)],
    rare: () => ranked[ranked.length - 1 - below(ranked.length >> 1)],
    both,
    letters: (at) => pick(ranked.slice(0, 4000)).slice(0, 1 + (at % 2)),
    beginning: (at) => pick(ranked.slice(0, 20_000)).slice(0, 3 + (at % 3)),
    phrase: (at) => phrase(2 + (at % 2)),
  };
  const made = [];
  for (const [kind, make] of Object.entries(kinds)) {
    for (let at = 0; at < perKind; at++) {
      const text = make(at);
      const { outlet, date } = pick(corpus);
      const year = date.slice(0, 4);
      made.push({ kind, text }, { kind, text, outlet, from: `${year}-01-01`, to: `${year}-12-31` });
    }
  }
  return made.map((question) => ({ ...question, truth: answer(corpus, question) }));
}

/** The answer by looking into every article. */
function answer(corpus, { kind, text, outlet, from, to }) {
  const wanted = text.split(" ");
  const begins = kind === "letters" || kind === "beginning";
  const isThere = (words) =>
    kind === "phrase"
      ? words.some((_, at) => wanted.every((term, by) => words[at + by] === term))
      : wanted.every((term) => words.some((word) => (begins ? word.startsWith(term) : word === term)));
  const holds = (article) => {
    // A phrase never runs from one paragraph into the next; separate words may stand anywhere.
    const searched = (article.terms ??= texts(article));
    return kind === "phrase" ? searched.some(isThere) : isThere((article.all ??= searched.flat()));
  };
  const outlets = {};
  let total = 0;
  for (const article of corpus) {
    const fits = (!outlet || article.outlet === outlet) && (!from || (article.date >= from && article.date <= to));
    if (fits && holds(article)) {
      total += 1;
      outlets[article.outlet] = (outlets[article.outlet] ?? 0) + 1;
    }
  }
  return { total, outlets };
}

/** Writes articles.jsonl, facts.json (columns for engines that count no facets) and questions.json into a folder. */
export function write(folder, count, perKind = 20) {
  fs.mkdirSync(folder, { recursive: true });
  const corpus = [...articles(count)];
  const lines = corpus.map((article) => JSON.stringify(article));
  fs.writeFileSync(`${folder}/articles.jsonl`, lines.join("\n") + "\n");
  const names = [...new Set(corpus.flatMap((article) => article.speakers))];
  const numbers = new Map(names.map((speaker, at) => [speaker, at]));
  const facts = {
    outlets: OUTLETS,
    speakers: names,
    outlet: corpus.map((article) => OUTLETS.indexOf(article.outlet)),
    date: corpus.map((article) => Number(article.date.replaceAll("-", ""))),
    cast: corpus.map((article) => article.speakers.map((speaker) => numbers.get(speaker))),
  };
  fs.writeFileSync(`${folder}/facts.json`, JSON.stringify(facts));
  const bytes = corpus.reduce((all, { title, text }) => all + Buffer.byteLength(title) + Buffer.byteLength(text), 0);
  fs.writeFileSync(`${folder}/questions.json`, JSON.stringify({ bytes, questions: questions(corpus, perKind) }));
}
