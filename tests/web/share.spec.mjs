import { readFile } from "node:fs/promises";
import { build, complete, expect, expectSaid, head, open, openFirst, test, total, watch } from "./support.mjs";

const CROWN = "/?q=crown&outlet=The+Harbour+Ledger";

/** What the page says, without the tools around it. */
const contents = (page) =>
  Promise.all([".statement-head", ".versions", ".differences"].map((part) => page.locator(part).innerText()));

test.describe("a copied link", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("shows another reader the same statement, compared in the same way", async ({ page, browser, baseURL }) => {
    await open(page, CROWN);
    await openFirst(page);
    await page.getByRole("link", { name: /^compare with / }).last().click();
    await expect.poll(() => new URL(page.url()).searchParams.has("base")).toBe(true);
    await complete(page);
    await page.getByRole("button", { name: "Copy link" }).click();
    await expect(page.getByText("Link copied")).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(page.url());

    const other = await browser.newContext({ baseURL });
    const wrong = watch(other);
    const there = await other.newPage();
    await open(there, link);
    expect(await contents(there)).toEqual(await contents(page));
    expect(await there.title()).toBe(await page.title());
    await there.getByRole("link", { name: "← Results" }).click();
    await expectSaid(there, "outlet", ["The Harbour Ledger"]);
    await expectSaid(there, "q", ["crown"]);
    expect(wrong).toEqual([]);
    await other.close();
  });
});

test.describe("a copied citation", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("has the words, where they stand, and a link to them", async ({ page, baseURL }) => {
    await open(page, CROWN);
    await openFirst(page);
    await page.getByRole("button", { name: /^Copy citation of The Harbour Ledger/ }).first().click();
    await expect(page.getByText("Citation copied")).toBeVisible();
    const cited = await page.evaluate(() => navigator.clipboard.readText());
    expect(cited).toMatch(/^“.+crown.+” \(.+\), quoted in: “.+”, The Harbour Ledger, \d+ \w+ 2031/);
    const link = cited.split(" ").at(-1);
    expect(link).toContain(baseURL);
    await open(page, link);
    await expect(page.locator(".version blockquote").filter({ hasText: "crown" }).first()).toBeVisible();
  });
});

test.describe("a citation of several quotations", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });
  const text = "Ilse Marrack told the council that she would open “the third gate” in May and “no other one” before the harvest was in.";
  let corpus;

  test.beforeAll(() => {
    corpus = build([{ id: "a", title: "“No other one”: the gates", outlet: "The Harbour Ledger", lang: "en", text }]);
  });
  test.afterAll(() => corpus.remove());

  test("keeps each in its own marks, and says what is not known", async ({ page }) => {
    await corpus.serve(page);
    await open(page, "/?q=third");
    await openFirst(page);
    await page.getByRole("button", { name: /^Copy citation/ }).click();
    const cited = await page.evaluate(() => navigator.clipboard.readText());
    expect(cited).toMatch(/^“the third gate” … “no other one” \(Ilse Marrack\), quoted in: “‘No other one’: the gates”, The Harbour Ledger, undated, /);
  });
});

test("what is told of a button moves nothing", async ({ page }) => {
  await open(page);
  const places = () => page.locator(".results-tools button, .statements").evaluateAll((all) => all.map((part) => JSON.stringify(part.getBoundingClientRect())));
  const before = await places();
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as CSV" }).click();
  await saving;
  await expect(page.getByText(/versions saved$/)).toBeVisible();
  expect(await places()).toEqual(before);
});

test("a link that cannot be copied is told to be in the address bar", async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error("not allowed"));
  });
  await open(page);
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect(page.getByText("Copy it from the address bar")).toBeVisible();
});

for (const key of ["statement", "article"]) {
  test(`a link to a ${key} that is not there says so and leads back`, async ({ page }) => {
    await open(page, `/?q=crown&${key}=no-such-thing`);
    await expect(head(page)).toContainText(`No ${key} “no-such-thing”`);
    await page.getByRole("link", { name: "To the results" }).click();
    await expect.poll(() => total(page)).toBeGreaterThan(0);
    await expectSaid(page, "q", ["crown"]);
    await expectSaid(page, key, []);
  });
}

test("a link whose compared version is not there still shows the statement", async ({ page }) => {
  await open(page, CROWN);
  await openFirst(page);
  const before = await contents(page);
  await open(page, `${page.url()}&base=no-such-thing&with=no-such-thing`);
  expect(await contents(page)).toEqual(before);
});

test("a link to a quotation opens at the quotation", async ({ page }) => {
  await page.setViewportSize({ width: 600, height: 400 });
  await open(page, CROWN);
  await openFirst(page);
  const link = await page.getByRole("link", { name: /^in the article of/ }).last().getAttribute("href");
  await open(page, `/${link}`);
  await expect(page.locator(".quotation.chosen").first()).toBeInViewport();
  await expect(page.locator(".quotation.chosen").first()).toBeFocused();
});

test("what was found is saved as a table, with a row for each version", async ({ page }) => {
  await open(page, CROWN);
  const found = await total(page);
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as CSV" }).click();
  const download = await saving;
  await expect(page.getByText(new RegExp(`^${found} statements?, \\d+ versions? saved$`))).toBeVisible();
  expect(download.suggestedFilename()).toMatch(/, crown .*Harbour Ledger, statements\.csv$/);
  const rows = cells(await readFile(await download.path(), "utf8"));
  expect(new Set(rows.map((row) => row.statement)).size).toBe(found);
  for (const row of rows) {
    expect(row.found_by).toBe(page.url());
    expect(row.compared).not.toBe("");
    const counts = [row.differing_words, row.unquoted_words];
    const isFirst = ["the fullest", "the only one"].includes(row.compared);
    for (const count of counts) expect(count).toMatch(isFirst ? /^$/ : /^\d+$/);
    expect(row.matches).toBe(row.outlet === "The Harbour Ledger" ? "yes" : "no");
  }
  const { link, words } = rows.find((row) => !row.compared.startsWith("the "));
  await open(page, link);
  await expect(page.locator(".versions")).toContainText(words.split(" ").slice(0, 3).join(" "));
});

test("articles that were found are saved as well", async ({ page }) => {
  await open(page, "/?in=articles");
  const found = await total(page);
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as CSV" }).click();
  const rows = cells(await readFile(await (await saving).path(), "utf8"));
  expect(rows.length).toBe(found);
  await open(page, rows[0].link);
  await expect(head(page)).toContainText(rows[0].title);
});

/** The rows of a table, each by the names of its columns. */
function cells(text) {
  expect(text.startsWith("\ufeff")).toBe(true);
  const cell = /(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r\n)/gy;
  const rows = [[]];
  for (const [, marked, plain, end] of text.slice(1).matchAll(cell)) {
    rows.at(-1).push(marked?.replaceAll('""', '"') ?? plain);
    if (end !== ",") rows.push([]);
  }
  const [columns, ...all] = rows.slice(0, -1);
  return all.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at]])));
}
