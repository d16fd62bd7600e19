// What all journeys share: a test that watches for what must never happen, and names for the page's parts.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as base, expect } from "@playwright/test";

export { expect };

/** Collects what must not happen in a browser: errors, warnings, and requests to anybody else. */
export function watch(context) {
  const wrong = [];
  context.on("weberror", (error) => wrong.push(String(error.error())));
  context.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) wrong.push(message.text());
  });
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (!["data:", "file:"].includes(url.protocol) && url.hostname !== "127.0.0.1") wrong.push(`foreign request: ${url}`);
  });
  context.on("response", (response) => {
    if (response.status() >= 400) wrong.push(`status ${response.status()}: ${response.url()}`);
  });
  return wrong;
}

/**
 * A test that fails when anything wrong happened, but for what matches `expected` (`test.use`). VERBATIM_TEST_SLOWED=4
 * makes pages four times as slow, which brings out what depends on who is first.
 */
export const test = base.extend({
  expected: [null, { option: true }],
  page: async ({ page }, use) => {
    const rate = Number(process.env.VERBATIM_TEST_SLOWED ?? 1);
    if (rate > 1) await (await page.context().newCDPSession(page)).send("Emulation.setCPUThrottlingRate", { rate });
    await use(page);
  },
  watched: [
    async ({ context, expected }, use) => {
      const wrong = watch(context);
      await use(wrong);
      expect(wrong.filter((what) => !expected?.test(what))).toEqual([]);
    },
    { auto: true },
  ],
});

/** Opens an address of the explorer and waits until its page is complete. */
export async function open(page, address = "/") {
  await page.goto(address);
  await expect(head(page)).toBeVisible();
  await complete(page);
}

/** Waits until nothing of the page is still to come. */
export const complete = (page) => expect(page.locator("main[aria-busy]")).toHaveCount(0);

/** Builds a corpus of articles of its own, to be served to a page in place of the sample. */
export function build(articles) {
  const folder = mkdtempSync(join(tmpdir(), "verbatim-test-"));
  const data = join(folder, "data");
  mkdirSync(join(folder, "articles"));
  writeFileSync(join(folder, "articles", "all.jsonl"), articles.map((article) => `${JSON.stringify(article)}\n`).join(""));
  const program = join(process.env.CARGO_TARGET_DIR ?? new URL("../../target", import.meta.url).pathname, "release/verbatim");
  execFileSync(program, ["build", join(folder, "articles"), "--out", data], { stdio: "pipe" });
  const file = (url) => readFileSync(join(data, new URL(url).pathname.split("/").pop()));
  return {
    serve: (page) => page.route("**/data/*", (route) => route.fulfill({ body: file(route.request().url()) })),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** The head of every page: the number of results, the speaker, the headline. */
export const head = (page) => page.locator("#page-head");

/** How many results the head tells, read as soon as it is there. */
export async function total(page) {
  await expect(head(page)).toHaveText(/^[\d,]+ (statement|article)s?$/);
  return number(await head(page).textContent());
}

/** How many results an address has. */
export async function found(page, query, scope = "statements") {
  await open(page, `/?${new URLSearchParams({ q: query, in: scope })}`);
  return total(page);
}

/** The head tells exactly so many results. */
export const expectTotal = (page, count) => expect(head(page)).toHaveText(new RegExp(`^${grouped(count)} (statement|article)s?$`));

export const facet = (page, title) => page.locator(".facet").filter({ has: page.getByRole("heading", { name: title, exact: true }) });

/** A value of a facet: a link. */
export const value = (page, title, name) =>
  facet(page, title).locator(".facet-value").filter({ has: page.locator(".facet-name").getByText(name, { exact: true }) });

/** How many results a value of a facet promises. */
export const promised = async (link) => number(await link.locator(".facet-count").textContent());

export const chip = (page, name) => page.getByRole("list", { name: "Chosen filters" }).getByRole("link", { name });

export const cards = (page) => page.locator(".statements .card");

/** The link that a card is. */
export const opener = (card) => card.locator("h3 a");

/** What the address says for a key, as a list. */
export const said = (page, key) => new URL(page.url()).searchParams.getAll(key);

/** Waits until the address says these values for a key. */
export const expectSaid = (page, key, values) => expect.poll(() => said(page, key)).toEqual(values);

/** Opens the statement of the first card, and waits until it is complete. */
export async function openFirst(page) {
  await opener(cards(page).first()).click();
  await expect(page.locator(".versions")).toBeVisible();
  await complete(page);
}

/** Opens the statement that a search finds first. */
export async function openStatement(page, query, path = "/") {
  await open(page, `${path}?${new URLSearchParams({ q: query })}`);
  await openFirst(page);
}

export const focused = (page) => page.locator(":focus");

function number(text) {
  return Number(text.replace(/\D/g, ""));
}

function grouped(count) {
  return count.toLocaleString("en");
}
