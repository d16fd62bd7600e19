// Filters and facet counts for engines that have none: over columns, in the page.

export async function columns(base) {
  const facts = await (await fetch(base + "facts.json")).json();
  const months = facts.date.map((date) => Math.floor(date / 100));
  const first = months.reduce((a, b) => Math.min(a, b), Infinity);
  const since = (month) => (Math.floor(month / 100) - Math.floor(first / 100)) * 12 + (month % 100);
  const starts = new Uint32Array(facts.cast.length + 1);
  facts.cast.forEach((cast, at) => (starts[at + 1] = starts[at] + cast.length));
  return {
    ...facts,
    outlet: Uint8Array.from(facts.outlet),
    date: Uint32Array.from(facts.date),
    month: Uint8Array.from(months, since),
    cast: Uint16Array.from(facts.cast.flat()),
    starts,
  };
}

/** The articles of a list that fit outlet and dates. */
export function narrowed(facts, ids, { outlet, from, to }) {
  if (!outlet && !from) return ids;
  const number = (date) => Number(date.replaceAll("-", ""));
  const [wanted, first, last] = [facts.outlets.indexOf(outlet), number(from), number(to)];
  return ids.filter((id) => facts.outlet[id] === wanted && facts.date[id] >= first && facts.date[id] <= last);
}

/** Total, first ten, and how many of the articles each outlet, month and speaker has. */
export function answer(facts, ids) {
  const outlets = new Uint32Array(facts.outlets.length);
  const months = new Uint32Array(64);
  const speakers = new Uint32Array(facts.speakers.length);
  for (const id of ids) {
    outlets[facts.outlet[id]] += 1;
    months[facts.month[id]] += 1;
    for (let at = facts.starts[id]; at < facts.starts[id + 1]; at++) speakers[facts.cast[at]] += 1;
  }
  const top = [...speakers.keys()].filter((id) => speakers[id]).sort((a, b) => speakers[b] - speakers[a]);
  return {
    total: ids.length,
    ids: ids.slice(0, 10),
    outlets: Object.fromEntries(facts.outlets.map((name, at) => [name, outlets[at]])),
    months,
    speakers: top.slice(0, 20).map((id) => [facts.speakers[id], speakers[id]]),
  };
}
