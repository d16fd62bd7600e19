import { build, cards, complete, expect, expectSaid, expectTotal, found, open, opener, promised, test, total, value } from "./support.mjs";

const box = (page) => page.locator("#search");

test("typing leaves one entry in the history, however many keys", async ({ page }) => {
  await open(page);
  await value(page, "Outlet", "The Harbour Ledger").click();
  await expectSaid(page, "outlet", ["The Harbour Ledger"]);
  const entries = await page.evaluate(() => history.length);
  await box(page).pressSequentially("river");
  await expectSaid(page, "q", ["river"]);
  await expect(box(page)).toBeFocused();
  expect(await page.evaluate(() => history.length)).toBe(entries);
  await page.goBack();
  await expectSaid(page, "outlet", []);
  await expect(box(page)).toHaveValue("");
});

test("Enter makes an entry of the history of what was typed", async ({ page }) => {
  await open(page);
  const entries = await page.evaluate(() => history.length);
  await box(page).pressSequentially("river");
  await page.keyboard.press("Enter");
  await box(page).fill("lock");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expectSaid(page, "q", ["lock"]);
  expect(await page.evaluate(() => history.length)).toBe(entries + 2);
  await page.goBack();
  await expectSaid(page, "q", ["river"]);
  await expect(box(page)).toHaveValue("river");
  await page.goBack();
  await expectSaid(page, "q", []);
  await expect(box(page)).toHaveValue("");
  await page.goForward();
  await expect(box(page)).toHaveValue("river");
});

test("hits are marked, and results follow what is typed", async ({ page }) => {
  await open(page);
  const all = await total(page);
  await box(page).pressSequentially("passport");
  await expectSaid(page, "q", ["passport"]);
  await complete(page);
  expect(await total(page)).toBeLessThan(all);
  await expect(cards(page).first().locator("mark").first()).toBeVisible();
  for (const word of await page.locator(".statements mark").allTextContents()) expect(word).toMatch(/^passport/i);
});

test("words in quotation marks must follow one another", async ({ page }) => {
  const words = await found(page, "summer gates ");
  const phrase = await found(page, '"gates this summer"');
  expect(words).toBeGreaterThan(0);
  expect(phrase).toBeGreaterThan(0);
  expect(phrase).toBeLessThanOrEqual(words);
  expect(await found(page, '"summer gates"')).toBe(0);
  expect(await found(page, "“gates this summer”")).toBe(phrase);
});

test("a quotation with a wrong word leads to the right one", async ({ page }) => {
  await open(page, "/?q=We+will+never+shut+the+gates+this+summer");
  await expect(page.locator(".notice")).toContainText("No statement has all of these words.");
  await page.getByRole("link", { name: "without “never”: 1" }).click();
  await expectSaid(page, "q", ["We will shut the gates this summer"]);
  await expect(cards(page)).toHaveCount(1);
  await open(page, '/?q="the+summer+gates"');
  await page.getByRole("link", { name: /^the same words in any order: \d/ }).click();
  await expectSaid(page, "q", ["the summer gates"]);
});

test("a word with a minus must not occur", async ({ page }) => {
  const gates = await found(page, "gates ");
  const summer = await found(page, "gates summer ");
  expect(summer).toBeGreaterThan(0);
  expect(summer).toBeLessThan(gates);
  expect(await found(page, "gates -summer")).toBe(gates - summer);
});

test("the last word may be unfinished", async ({ page }) => {
  const whole = await found(page, "passport ");
  expect(whole).toBeGreaterThan(0);
  expect(await found(page, "passpor ")).toBe(0);
  expect(await found(page, "passpor")).toBe(whole);
  await expect(page.locator(".statements mark").first()).toHaveText("passport");
});

test("accents and capitals make no difference", async ({ page }) => {
  const count = await found(page, "Dürre ");
  expect(count).toBeGreaterThan(0);
  expect(await found(page, "durre ")).toBe(count);
  await expect(page.locator(".statements mark").first()).toHaveText("Dürre");
  expect(await found(page, "DÜRRE ")).toBe(count);
});

test("a long list comes piece by piece, and all of it", async ({ page }) => {
  await open(page);
  const all = await total(page);
  await open(page, `/?show=${all + 20}`);
  await expect(cards(page)).toHaveCount(all);
  const differing = page.locator(".card-meta").filter({ hasText: /articles: (differ|the same|word for word)/ });
  const several = page.locator(".card-meta").filter({ hasText: /\d articles/ });
  expect(await several.count()).toBeGreaterThan(0);
  await expect(differing).toHaveCount(await several.count());
});

test("what is typed last is what is found, however fast", async ({ page }) => {
  await open(page);
  await box(page).pressSequentially("river passport gates");
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("passport");
  await expectSaid(page, "q", ["passport"]);
  await complete(page);
  const typed = [await page.locator(".statements").innerText(), await total(page)];
  await open(page, "/?q=passport");
  expect([await page.locator(".statements").innerText(), await total(page)]).toEqual(typed);
});

test("no result shows ways out that lead where they say", async ({ page }) => {
  await open(page, "/?q=passport&outlet=Nordufer+Bote&language=en");
  await expectTotal(page, 0);
  const ways = page.locator(".notice").getByRole("link", { name: /^without / });
  const told = await ways.allTextContents();
  expect(told.length).toBeGreaterThan(0);
  for (const way of told) {
    await open(page, "/?q=passport&outlet=Nordufer+Bote&language=en");
    await page.getByRole("link", { name: way, exact: true }).click();
    await expectTotal(page, Number(way.match(/(\d+)$/)[1]));
  }
});

test("words that stand nowhere lead to everything", async ({ page }) => {
  await open(page);
  const all = await total(page);
  await open(page, "/?q=zzqx");
  await expectTotal(page, 0);
  await page.getByRole("link", { name: "everything" }).click();
  await expectTotal(page, all);
  await expect(box(page)).toHaveValue("");
});

test("junk in the address is told, one by one, and the page works", async ({ page }) => {
  await open(page);
  const all = await total(page);
  await open(page, "/?show=-1&from=xx&foo=1&kind=zz");
  const notices = page.locator(".notice li");
  await expect(notices).toHaveCount(4);
  for (const junk of ["show=-1", "from=xx", "foo", "kind=zz"]) await expect(notices.filter({ hasText: junk })).toHaveCount(1);
  await expectTotal(page, all);
  const post = value(page, "Outlet", "The Meridian Post");
  const count = await promised(post);
  await post.click();
  await expectTotal(page, count);
  await expect(notices).toHaveCount(0);
});

for (const [what, address] of Object.entries({
  "an outlet that is not in the corpus": "/?outlet=The+Moon+Gazette",
  "a speaker who is not in the corpus": "/?speaker=Nobody+Atall",
})) {
  test(`${what} is told by name`, async ({ page }) => {
    await open(page, address);
    await expect(page.locator(".notice").first()).toContainText(/The Moon Gazette|Nobody Atall/);
    await page.getByRole("link", { name: "everything" }).click();
    await expect.poll(() => total(page)).toBeGreaterThan(0);
  });
}

test("broken encoding in the address breaks nothing", async ({ page }) => {
  await open(page, "/?q=%E0%A4%A&outlet=%FF");
  await expect(page.locator(".notice").first()).toBeVisible();
});

test("whole articles can be searched, with the words around each hit", async ({ page }) => {
  await open(page, "/?q=gauges");
  await page.getByRole("link", { name: "in whole articles", exact: true }).click();
  await expectSaid(page, "in", ["articles"]);
  await expect(page.locator("#page-head")).toHaveText(/article/);
  expect(await total(page)).toBeGreaterThan(0);
  const snippet = cards(page).first().locator(".snippet li").first();
  await expect(snippet).toContainText(/fourteen gauges on the Sorvane/);
  await expect(snippet.locator("mark")).toHaveText("gauges");
});

test("an article found by its text opens with its hits marked", async ({ page }) => {
  await open(page, "/?q=fourteen+gauges&in=articles");
  await cards(page).first().locator("h3 a").click();
  await expect(page.locator("#page-head")).toContainText("Two rivers, one name");
  await expect(page.locator(".article-text mark").first()).toHaveText("fourteen");
});

test("a name that nobody says leads to what its bearer says, and to whole articles", async ({ page }) => {
  await open(page, "/?q=marrack");
  expect(await total(page)).toBe(0);
  await expect(page.getByRole("link", { name: /^in whole articles: \d+$/ })).toBeVisible();
  await page.getByRole("link", { name: "said by Ilse Marrack" }).click();
  await expectSaid(page, "speaker", ["Ilse Marrack"]);
  await expect.poll(() => total(page)).toBeGreaterThan(0);
});

test("a name may be spelt another way", async ({ page }) => {
  await open(page, "/?q=Ilze+Marack");
  await expect(page.getByRole("link", { name: "said by Ilse Marrack" })).toHaveCount(0);
  await open(page, "/?q=Marack");
  await expect(page.getByRole("link", { name: "said by Ilse Marrack" })).toBeVisible();
});

test("a slip in a name leads to whom it means", async ({ page }) => {
  await open(page, "/?q=Marrock");
  await expect(page.getByRole("link", { name: "said by Ilse Marrack" })).toBeVisible();
});

test("a name with other words leads to them in what its bearer says", async ({ page }) => {
  await open(page, "/?q=marrack+generous");
  expect(await total(page)).toBe(0);
  const way = page.getByRole("link", { name: /^“generous” in what Ilse Marrack said: \d+$/ });
  const promise = Number((await way.textContent()).split(": ").at(-1));
  await way.click();
  await expectSaid(page, "speaker", ["Ilse Marrack"]);
  await expectTotal(page, promise);
});

test.describe("words that only a shorter version has", () => {
  const text = (words) => `“${words} before the first snow falls on the northern road,” Ilse Marrack said on Monday in Halven.`;
  const article = (id, outlet, words) => ({ id, title: "Snow", outlet, date: "2031-01-16", lang: "en", text: text(words) });
  let corpus;
  test.beforeAll(() => {
    corpus = build([
      article("full", "The Harbour Ledger", "We will finish both of the bridges and the whole western quay"),
      article("other", "The Meridian Post", "We will complete both of the bridges"),
    ]);
  });
  test.afterAll(() => corpus.remove());

  test("are shown on the card, which opens that version", async ({ page }) => {
    await corpus.serve(page);
    await open(page, "/?q=complete");
    await expect(cards(page).first().locator("mark")).toHaveText("complete");
    await opener(cards(page).first()).click();
    await expect(page.locator(".version.shown h2")).toContainText("The Meridian Post");
  });
});

test("a word that is excluded is in no version of a statement", async ({ page }) => {
  const all = await found(page, "");
  expect((await found(page, "veto ")) + (await found(page, "-veto"))).toBe(all);
});

test("a star is the beginning of a word, and other signs are told to be none", async ({ page }) => {
  expect(await found(page, "vet* ")).toBe(await found(page, "vet"));
  await open(page, "/?q=veto+OR+gates");
  await expect(page.locator(".notice").first()).toContainText("“OR” is looked for as a word");
});
