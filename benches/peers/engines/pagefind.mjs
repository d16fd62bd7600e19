// Pagefind: an index in pieces, of which each question fetches what it needs.
export const lacks = [];
let pagefind;

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

function page({ title, outlet, date, speakers, text }) {
  const facet = (name, value) => `<meta data-pagefind-filter="${name}[content]" content="${escaped(value)}">`;
  const facets = [facet("outlet", outlet), facet("month", date.slice(0, 7))];
  const paragraphs = text.split("\n\n").map((paragraph) => `<p>${escaped(paragraph)}</p>`);
  return `<!doctype html><html lang="en"><head><title>${escaped(title)}</title>${facets.join("")}${(speakers ?? [])
    .map((speaker) => facet("speaker", speaker))
    .join("")}</head><body data-pagefind-body><h1>${escaped(title)}</h1>${paragraphs.join("")}</body></html>`;
}

export async function build(articles, folder) {
  const { createIndex, close } = await import("pagefind");
  const { index } = await createIndex();
  for (const article of articles) {
    await index.addHTMLFile({ url: `/${article.id}.html`, content: page(article) });
  }
  await index.writeFiles({ outputPath: folder });
  await close();
}

function months(from, to) {
  const made = [];
  for (let month = from.slice(0, 7); month <= to; ) {
    made.push(month);
    const [year, number] = month.split("-").map(Number);
    month = new Date(Date.UTC(year, number)).toISOString().slice(0, 7);
  }
  return made;
}

export async function open(base) {
  const folder = new URL(base + "pagefind/", location.href).href;
  pagefind = await import(folder + "pagefind.js");
  await pagefind.options({ basePath: folder, baseUrl: "/" });
  await pagefind.init();
  await pagefind.filters();
}

export async function ask({ kind, text, outlet, from, to }) {
  const filters = outlet ? { outlet, month: { any: months(from, to) } } : {};
  const found = await pagefind.search(kind === "phrase" ? `"${text}"` : text, { filters });
  const first = await Promise.all(found.results.slice(0, 10).map((result) => result.data()));
  return { total: found.results.length, ids: first.map(({ url }) => url), outlets: found.filters.outlet ?? {} };
}
