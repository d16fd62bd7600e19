// SQLite FTS5 in Wasm, with the whole database in memory.
import { answer, columns, narrowed } from "../facets.mjs";

export const lacks = [];
let facts, select, sqlite;

const SCHEMA = `PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;
  CREATE VIRTUAL TABLE texts USING fts5(title, text, content='', prefix='1 2 3', tokenize='unicode61')`;

const load = async (options) => (await import("@sqlite.org/sqlite-wasm")).default(options);

export async function build(articles, folder, fs) {
  const built = await load();
  const database = new built.oo1.DB(":memory:");
  database.exec(SCHEMA);
  const insert = database.prepare("INSERT INTO texts(rowid, title, text) VALUES (?, ?, ?)");
  database.exec("BEGIN");
  for (const { id, title, text } of articles) insert.bind([Number(id), title, text]).stepReset();
  insert.finalize();
  database.exec("INSERT INTO texts(texts) VALUES ('optimize'); COMMIT; VACUUM");
  fs.writeFileSync(`${folder}/texts.db`, built.capi.sqlite3_js_db_export(database));
}

export async function open(base) {
  const file = fetch(base + "sqlite/texts.db").then((r) => r.arrayBuffer());
  const [loaded, bytes, columnsOf] = await Promise.all([load(), file, columns(base)]);
  [sqlite, facts] = [loaded, columnsOf];
  const database = new sqlite.oo1.DB();
  const { SQLITE_DESERIALIZE_FREEONCLOSE, SQLITE_DESERIALIZE_READONLY } = sqlite.capi;
  const at = sqlite.wasm.allocFromTypedArray(bytes);
  const flags = SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_READONLY;
  sqlite.capi.sqlite3_deserialize(database.pointer, "main", at, bytes.byteLength, bytes.byteLength, flags);
  select = database.prepare("SELECT rowid FROM texts WHERE texts MATCH ?");
}

export async function ask(question) {
  const begins = question.kind === "letters" || question.kind === "beginning";
  const words = question.kind === "phrase" ? [question.text] : question.text.split(" ");
  select.bind(1, words.map((word) => `"${word}"${begins ? "*" : ""}`).join(" "));
  const ids = [];
  while (select.step()) ids.push(sqlite.capi.sqlite3_column_int(select.pointer, 0));
  select.reset();
  return answer(facts, narrowed(facts, ids, question));
}
