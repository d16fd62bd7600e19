// Verbatim: the library as the app uses it, over the bundle that `verbatim build` writes, in the scope of articles.
import start, { Bundle, core_file } from "/adapter/verbatim_peer.js";

export const lacks = [];
let bundle, folder;
const names = new Map();

const get = async (file) => new Uint8Array(await (await fetch(folder + file)).arrayBuffer());

export async function open(base) {
  folder = base + "verbatim/";
  const started = start({ module_or_path: "/adapter/verbatim_peer_bg.wasm" });
  const [manifest] = await Promise.all([get("manifest.json"), started]);
  bundle = new Bundle(manifest, await get(core_file(manifest)));
}

function address({ kind, text, outlet, from, to }) {
  const isTyped = kind === "letters" || kind === "beginning";
  const words = kind === "phrase" ? `"${text}"` : isTyped ? text : text + " ";
  return new URLSearchParams({ in: "articles", q: words, ...(outlet && { outlet, from, to }) }).toString();
}

/** Pairs of an id and a count, with what `named` makes of the ids. */
function counted(numbers, named) {
  const pairs = [];
  for (let at = 0; at < numbers.length; at += 2) {
    const id = numbers[at];
    if (!names.has(named)) names.set(named, new Map());
    const known = names.get(named);
    if (!known.has(id)) known.set(id, named(id));
    pairs.push([known.get(id), numbers[at + 1]]);
  }
  return pairs;
}

const outlet = (id) => bundle.outlet(id);
const speaker = (id) => bundle.speaker(id);

export async function ask(question) {
  const asked = address(question);
  for (;;) {
    const missing = bundle.ask(asked);
    if (missing.length === 0) break;
    const files = await Promise.all(missing.map(get));
    files.forEach((bytes, place) => bundle.insert(place, bytes));
  }
  return {
    total: bundle.total(),
    ids: [...bundle.first()],
    outlets: Object.fromEntries(counted(bundle.outlets(), outlet)),
    months: bundle.months(),
    speakers: counted(bundle.speakers(), speaker),
  };
}
