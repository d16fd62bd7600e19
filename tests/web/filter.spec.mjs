import { build, cards, chip, complete, expect, expectSaid, expectTotal, facet, open, opener, promised, test, total, value } from "./support.mjs";

const LEDGER = "The Harbour Ledger";
const POST = "The Meridian Post";

test("an outlet leaves as many results as its facet promised", async ({ page }) => {
  await open(page);
  const ledger = value(page, "Outlet", LEDGER);
  const count = await promised(ledger);
  const speakers = await facet(page, "Speaker").innerText();
  expect(count).toBeLessThan(await total(page));
  await ledger.click();
  await expectTotal(page, count);
  await expectSaid(page, "outlet", [LEDGER]);
  await expect(chip(page, `remove Outlet: ${LEDGER}`)).toBeVisible();
  await expect(ledger).toHaveAttribute("aria-current", "true");
  await expect(ledger).toHaveAccessibleName(`remove ${LEDGER} ${count}`);
  await expect(facet(page, "Speaker")).not.toHaveText(speakers, { useInnerText: true });
});

test("the focus stays on the facet that was chosen", async ({ page }) => {
  await open(page);
  const ledger = value(page, "Outlet", LEDGER);
  const count = await promised(ledger);
  await ledger.focus();
  await page.keyboard.press("Enter");
  await expectTotal(page, count);
  await expect(ledger).toBeFocused();
});

test("a second outlet widens, its chip takes it back, and one link clears all", async ({ page }) => {
  await open(page);
  const all = await total(page);
  const [ledger, post] = [value(page, "Outlet", LEDGER), value(page, "Outlet", POST)];
  const [ofLedger, ofPost] = [await promised(ledger), await promised(post)];
  await ledger.click();
  await expectTotal(page, ofLedger);
  expect(await promised(post)).toBe(ofPost);
  await post.click();
  await expectSaid(page, "outlet", [LEDGER, POST]);
  await expect.poll(() => total(page)).toBeGreaterThan(Math.max(ofLedger, ofPost));
  expect(await total(page)).toBeLessThanOrEqual(ofLedger + ofPost);
  await chip(page, `remove Outlet: ${LEDGER}`).click();
  await expectTotal(page, ofPost);
  await expect(chip(page, `remove Outlet: ${LEDGER}`)).toHaveCount(0);
  await chip(page, "clear all").click();
  await expectTotal(page, all);
  await expectSaid(page, "outlet", []);
  await expect(page.getByRole("list", { name: "Chosen filters" })).toHaveCount(0);
});

test("how far versions agree narrows to the statements that say so", async ({ page }) => {
  await open(page);
  const reworded = value(page, "Versions", "in other words");
  const count = await promised(reworded);
  await reworded.click();
  await expectTotal(page, count);
  await expectSaid(page, "versions", ["reworded"]);
  await expect(chip(page, "remove Versions: in other words")).toBeVisible();
  await complete(page);
  await expect(cards(page)).toHaveCount(count);
  for (const card of await cards(page).all()) await expect(card).toContainText(/\d articles: differ in (up to )?\d+ words?/);
});

test("words given to another speaker say to whom and by which outlet", async ({ page }) => {
  await open(page, "/?versions=disputed");
  const disputed = cards(page).filter({ hasText: "Ilse Marrack" });
  await expect(disputed.locator(".disputed")).toHaveText("given to Rafael Ondarrez by The Meridian Post");
  await opener(disputed).click();
  await expect(page.locator(".statement-head .disputed")).toHaveText("given to Rafael Ondarrez by The Meridian Post");
});

test("filters of different facets narrow one another", async ({ page }) => {
  await open(page, "/?outlet=Lantern+News+Agency");
  const all = await total(page);
  const arabic = value(page, "Language", "ar");
  const count = await promised(arabic);
  expect(count).toBeLessThan(all);
  await arabic.click();
  await expectTotal(page, count);
  await expect(value(page, "Outlet", "Lantern News Agency")).toContainText(String(count));
  await chip(page, "remove Outlet: Lantern News Agency").click();
  await complete(page);
  await expectTotal(page, await promised(arabic));
});

test("all values of a long facet can be shown and looked through", async ({ page }) => {
  await open(page);
  const speakers = facet(page, "Speaker");
  const links = speakers.locator(".facet-value");
  const few = await links.count();
  const all = speakers.getByRole("button", { name: /^All \d+$/ });
  const count = Number((await all.textContent()).slice("All ".length));
  await all.click();
  await expect(links).toHaveCount(count);
  expect(count).toBeGreaterThan(few);
  await speakers.getByRole("searchbox", { name: "Find in Speaker" }).fill("mArr");
  await expect(links).not.toHaveCount(count);
  for (const name of await links.locator(".facet-name").allTextContents()) expect(name).toMatch(/marr/i);
  await expect(value(page, "Speaker", "Ilse Marrack")).toBeVisible();
  await speakers.getByRole("button", { name: "Fewer" }).click();
  await expect(links).toHaveCount(few);
});

test("who has no name comes behind all who have", async ({ page }) => {
  await open(page);
  const speakers = facet(page, "Speaker");
  await speakers.getByRole("button", { name: /^All/ }).click();
  await expect(value(page, "Speaker", "a town spokesman")).toBeVisible();
  const rows = (await speakers.getByRole("listitem").allInnerTexts()).map((row) => row.split("\n")[0]);
  const head = rows.indexOf("without a name");
  expect(head).toBeGreaterThan(rows.indexOf("Ilse Marrack"));
  expect(rows.indexOf("a town spokesman")).toBeGreaterThan(head);
  expect(rows.indexOf("Ilse Marrack")).toBeGreaterThanOrEqual(0);
  expect(rows.at(-1)).toBe("unattributed");
});

test.describe("a facet with very many values", () => {
  const GIVEN = ["Ilse", "Bruno", "Noor", "Walter", "Odalys"];
  const FIRST = ["Kor", "Veld", "Tamm", "Risch", "Dunn", "Pol", "Garr", "Hess", "Lim", "Norr"];
  const SECOND = ["mark", "stein", "vik", "holt", "burg"];
  const families = FIRST.flatMap((first) => SECOND.map((second) => first + second));
  const names = families.flatMap((family) => GIVEN.map((given) => `${given} ${family}`));
  let corpus;

  test.beforeAll(() => {
    const said = (name, number) => `“The gates stay open until river number ${number} falls,” ${name} said on Monday.`;
    const text = names.map(said).join("\n\n");
    corpus = build([{ id: "many", title: "Many voices", outlet: "The Harbour Ledger", date: "2031-01-16", lang: "en", text }]);
  });
  test.afterAll(() => corpus.remove());
  test.beforeEach(({ page }) => corpus.serve(page));

  test("shows a hundred at a time, and finds each of them", async ({ page }) => {
    await open(page);
    const speakers = facet(page, "Speaker");
    const links = speakers.locator(".facet-value");
    await expect(links).toHaveCount(10);
    const all = Number((await speakers.getByRole("button", { name: /^All \d+$/ }).textContent()).slice("All ".length));
    expect(all).toBeGreaterThan(200);
    await speakers.getByRole("button", { name: /^All/ }).click();
    await expect(links).toHaveCount(100);
    await speakers.getByRole("button", { name: `100 more of ${all}` }).click();
    await expect(links).toHaveCount(200);
    await speakers.getByRole("button", { name: `${all - 200} more of ${all}` }).click();
    await expect(links).toHaveCount(all);
    const last = (await links.last().locator(".facet-name").textContent()).trim();
    await speakers.getByRole("button", { name: "Fewer" }).click();
    await expect(links).toHaveCount(10);
    await speakers.getByRole("button", { name: /^All/ }).click();
    await speakers.getByRole("searchbox", { name: "Find in Speaker" }).fill(last);
    await expect(value(page, "Speaker", last)).toBeVisible();
  });
});

const month = (page, name) => page.locator(`[data-date="${name}"]`);
const inMonth = async (page, name) => Number((await month(page, name).getAttribute("aria-label")).match(/: (\d+) result/)[1]);

test("dates can be typed", async ({ page }) => {
  await open(page);
  const count = await inMonth(page, "2031-04");
  for (const end of ["from", "until"]) {
    await page.getByLabel(end, { exact: true }).fill("2031-04");
    await page.keyboard.press("Enter");
  }
  await expectTotal(page, count);
  await expectSaid(page, "from", ["2031-04"]);
  await expectSaid(page, "to", ["2031-04"]);
  await expect(chip(page, "remove When: Apr 2031")).toBeVisible();
  await page.getByLabel("until", { exact: true }).fill("");
  await page.keyboard.press("Enter");
  await expectSaid(page, "to", []);
});

test("dates the wrong way round are told", async ({ page }) => {
  await open(page, "/?from=2031-05&to=2031-04");
  await expectTotal(page, 0);
  await expect(page.locator(".notice")).toContainText("the wrong way round");
  await page.getByRole("link", { name: "Ask for Apr – May 2031" }).click();
  await expectSaid(page, "from", ["2031-04"]);
  await expectSaid(page, "to", ["2031-05"]);
  await open(page, "/?from=2031-04-02&to=2031-04&outlet=nobody");
  await expect(page.locator(".notice").first()).not.toContainText("the wrong way round");
});

test("the fields for dates name the corpus's own first and last", async ({ page }) => {
  await open(page);
  const months = await page.locator("[data-date]").evaluateAll((bars) => bars.map((bar) => bar.dataset.date).filter(Boolean));
  const [from, until] = ["from", "until"].map((end) => page.getByLabel(end, { exact: true }));
  expect(await from.getAttribute("placeholder")).toContain(months.at(0));
  expect(await until.getAttribute("placeholder")).toContain(months.at(-1));
});

test("what is no date is told, and filters nothing", async ({ page }) => {
  await open(page);
  const all = await total(page);
  await page.getByLabel("from", { exact: true }).fill("soon");
  await page.keyboard.press("Enter");
  await expect(facet(page, "When").getByRole("alert")).toContainText("soon");
  await expect(page.getByLabel("from", { exact: true })).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByLabel("until", { exact: true })).not.toHaveAttribute("aria-invalid");
  await expectTotal(page, all);
  await expectSaid(page, "from", []);
});

test("a month of the histogram is a filter, and its days are shown then", async ({ page }) => {
  await open(page);
  const count = await inMonth(page, "2031-03");
  await month(page, "2031-03").click();
  await expectTotal(page, count);
  await expectSaid(page, "from", ["2031-03"]);
  const bars = page.getByRole("list", { name: "Results by day" }).getByRole("link");
  await expect(bars.first()).toHaveAttribute("aria-current", "true");
  const days = await bars.evaluateAll((links) => links.map((link) => [link.dataset.date, Number(link.ariaLabel.match(/: (\d+) result/)[1])]));
  expect(days.every(([day]) => day.startsWith("2031-03-"))).toBe(true);
  const [day, found] = days.find(([, found]) => found > 0);
  await page.locator(`[data-date="${day}"]`).click();
  await expectTotal(page, found);
  await expect(page.locator(".histogram [aria-current]")).toHaveCount(1);
  await page.getByRole("link", { name: `remove When: ${Number(day.slice(-2))} Mar 2031` }).click();
  await expect(page.getByRole("list", { name: "Results by month" })).toBeVisible();
});

test("the bars of the histogram are one stop of the keyboard, and arrows go along them", async ({ page }) => {
  await open(page);
  const stops = page.locator('.histogram a[tabindex="0"]');
  await expect(stops).toHaveCount(1);
  const bars = page.locator(".histogram a");
  await stops.focus();
  await page.keyboard.press("ArrowRight");
  await expect(bars.nth(1)).toBeFocused();
  await page.keyboard.press("End");
  await expect(bars.last()).toBeFocused();
  await expect(stops).toHaveCount(1);
  await expect(bars.last()).toHaveAttribute("tabindex", "0");
  await page.keyboard.press("ArrowRight");
  await expect(bars.last()).toBeFocused();
  const most = Math.max(...(await bars.evaluateAll((links) => links.map((link) => Number(link.ariaLabel.match(/: (\d+) result/)[1])))));
  await expect(page.locator(".range-ends")).toContainText(`at most ${most} a month`);
});

for (const [from, to] of [["2031-02", "2031-04"], ["2031-04", "2031-02"]]) {
  test(`dragging over the histogram from ${from} to ${to} chooses the months between`, async ({ page }) => {
    await open(page);
    const all = await total(page);
    await month(page, from).hover();
    await page.mouse.down();
    await month(page, to).hover();
    await page.mouse.up();
    await expectSaid(page, "from", ["2031-02"]);
    await expectSaid(page, "to", ["2031-04"]);
    await expect.poll(() => total(page)).toBeLessThan(all);
    await expect(chip(page, "remove When: Feb – Apr 2031")).toBeVisible();
    await expect(page.locator(".histogram [aria-current]")).toHaveCount(3);
  });
}

test("the order of the results can be chosen", async ({ page }) => {
  await open(page);
  const first = await page.locator(".card h3").first().innerText();
  const menu = page.getByLabel("sorted by");
  await menu.focus();
  await menu.selectOption("oldest first");
  await expectSaid(page, "sort", ["oldest"]);
  await expect(page.locator(".card h3").first()).not.toHaveText(first, { useInnerText: true });
  await expect(menu).toBeFocused();
});
