// node serve.mjs FOLDER PORT: serves a built site under several paths, most of them broken in one way each. What was
// compressed beforehand is sent so.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const [folder, port] = process.argv.slice(2);

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".wasm": "application/wasm",
};

const isData = (path) => path.startsWith("data/");

/** What each path does to a file: its new bytes, or null for "not found". */
const PATHS = {
  "/x/": (path, bytes) => bytes,
  "/slow/": async (path, bytes) => (isData(path) && (await pause(400)), bytes),
  "/broken-truncated/": (path, bytes) => (isData(path) ? bytes.subarray(0, bytes.length / 2) : bytes),
  "/broken-foreign/": (path, bytes) => (path.startsWith("data/manifest") ? Buffer.from("hello") : bytes),
  "/no-data/": (path, bytes) => (isData(path) ? null : bytes),
  "/no-wasm/": (path, bytes) => (path.endsWith(".wasm") ? null : bytes),
  "/no-script/": (path, bytes) => (/^app-.*\.js$/.test(path) ? null : bytes),
  "/broken-wasm/": (path, bytes) => (path.endsWith(".wasm") ? bytes.subarray(0, 1000) : bytes),
  "/empty": () => Buffer.from("<!DOCTYPE html><title>Empty</title>"),
  "/": (path, bytes) => bytes,
};

async function answer(url, accepts) {
  const wanted = decodeURIComponent(url.pathname);
  const prefix = Object.keys(PATHS).find((known) => wanted.startsWith(known));
  const rest = normalize(wanted.slice(prefix.length) || "index.html");
  if (rest.startsWith("..")) return null;
  const path = rest.endsWith("/") ? `${rest}index.html` : rest;
  const packed = prefix === "/" && accepts.includes("br") && (await readFile(join(folder, `${path}.br`)).catch(() => null));
  if (packed) return { path, bytes: packed, encoding: "br" };
  const bytes = await readFile(join(folder, path)).catch(() => null);
  return bytes && { path, bytes: await PATHS[prefix](path, bytes) };
}

createServer(async (request, response) => {
  const accepts = request.headers["accept-encoding"] ?? "";
  const found = await answer(new URL(request.url, "http://localhost"), accepts).catch(() => null);
  if (!found?.bytes) {
    response.writeHead(404, { "content-type": "text/plain" }).end("not found");
    return;
  }
  const type = TYPES[extname(found.path)] ?? "application/octet-stream";
  const encoding = found.encoding ? { "content-encoding": found.encoding } : {};
  response.writeHead(200, { "content-type": type, "cache-control": "no-store", ...encoding }).end(found.bytes);
}).listen(Number(port), "127.0.0.1");
