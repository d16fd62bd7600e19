// A static server that compresses as a good host does (Brotli, made once and kept) and counts what it sends.
import fs from "node:fs";
import http from "node:http";
import path from "node:path";
import zlib from "node:zlib";

const TYPES = { ".html": "text/html", ".js": "text/javascript", ".mjs": "text/javascript", ".wasm": "application/wasm" };
/** Pagefind's files are compressed already. */
const isPacked = (file) => /\.pf_\w+$|\.pagefind$/.test(file);

function compressed(file, kept) {
  const { size, mtimeMs } = fs.statSync(file);
  const copy = path.join(kept, `${file.replaceAll(/[^\w.]/g, "_")}.${size}.${Math.floor(mtimeMs)}.br`);
  if (!fs.existsSync(copy)) {
    const quality = size > 20e6 ? 4 : size > 2e6 ? 5 : 9;
    const params = { [zlib.constants.BROTLI_PARAM_QUALITY]: quality, [zlib.constants.BROTLI_PARAM_LGWIN]: 24 };
    fs.writeFileSync(copy, zlib.brotliCompressSync(fs.readFileSync(file), { params }));
  }
  return copy;
}

/** The file that is sent for one. */
export function sent(file, kept) {
  fs.mkdirSync(kept, { recursive: true });
  return isPacked(file) ? file : compressed(file, kept);
}

/**
 * Serves folders under their names: `{ "/data/": "results/1000" }`. `sent()` lists what was sent since it was last asked;
 * `at(point, look)` is what `look` sees when a page says that it has come there, which waits meanwhile.
 */
export async function serve(folders, kept) {
  const log = [];
  const looks = new Map();
  const server = http.createServer((request, response) => {
    const address = decodeURIComponent(request.url.split("?")[0]);
    if (looks.has(address)) {
      looks.get(address)();
      return response.writeHead(204).end();
    }
    const [at, folder] = Object.entries(folders).find(([start]) => address.startsWith(start)) ?? [];
    const file = folder && path.join(folder, path.normalize("/" + address.slice(at.length)));
    if (!file || !fs.existsSync(file) || !fs.statSync(file).isFile()) return response.writeHead(404).end();
    const body = sent(file, kept);
    const bytes = fs.statSync(body).size;
    log.push({ address, bytes });
    response.writeHead(200, {
      "content-type": TYPES[path.extname(file)] ?? "application/octet-stream",
      "content-length": bytes,
      ...(body === file ? {} : { "content-encoding": "br" }),
      // Isolated pages have a clock of microseconds.
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-embedder-policy": "require-corp",
    });
    fs.createReadStream(body, { highWaterMark: 1 << 20 }).pipe(response);
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  const told = () => log.splice(0);
  const at = (point, look) => new Promise((seen) => looks.set(`/came/${point}`, () => seen(look())));
  return { origin: `http://127.0.0.1:${server.address().port}`, sent: told, at, close: () => server.close() };
}
