import { cards, complete, expect, head, open, opener, test } from "./support.mjs";

const scrolled = (page) => page.evaluate(() => window.scrollY);

/** Scrolls to a card in the middle of the list; says where that is. */
async function scrollTo(page, card) {
  await card.evaluate((element) => element.scrollIntoView({ block: "center" }));
  await expect.poll(() => scrolled(page)).toBeGreaterThan(500);
  return scrolled(page);
}

test("back leads to the same results at the same place, forward to the statement", async ({ page }) => {
  await open(page);
  const results = await page.locator(".statements").innerText();
  const card = cards(page).nth(20);
  const place = await scrollTo(page, card);
  await opener(card).click();
  await expect(page.locator(".versions")).toBeVisible();
  await expect.poll(() => scrolled(page)).toBe(0);
  const statement = await head(page).innerText();
  await page.getByRole("link", { name: /^in the article of / }).first().click();
  await expect(page.locator(".article-text")).toBeVisible();

  await page.goBack();
  await expect(head(page)).toHaveText(statement, { useInnerText: true });
  await page.goBack();
  await expect(page.locator(".statements")).toHaveText(results, { useInnerText: true });
  await expect.poll(async () => Math.abs((await scrolled(page)) - place)).toBeLessThan(4);
  await page.goForward();
  await expect(head(page)).toHaveText(statement, { useInnerText: true });
});

test("one step back leads out of an article, however many of its quotations were stepped through", async ({ page }) => {
  await open(page);
  await opener(cards(page).first()).click();
  await expect(page.locator(".versions")).toBeVisible();
  const statement = await head(page).innerText();
  await page.getByRole("link", { name: /^in the article of / }).first().click();
  await expect(page.locator(".article-text")).toBeVisible();
  await complete(page);
  for (let step = 0; step < 2; step += 1) {
    const before = page.url();
    await page.keyboard.press(step > 0 || !(await page.locator("#next-quotation").count()) ? "p" : "n");
    await expect.poll(() => page.url()).not.toBe(before);
  }
  await page.goBack();
  await expect(head(page)).toHaveText(statement, { useInnerText: true });
});

test("a reload keeps the place", async ({ page }) => {
  await open(page);
  const place = await scrollTo(page, cards(page).nth(20));
  await page.reload();
  await expect(cards(page).nth(20)).toBeInViewport();
  await expect.poll(async () => Math.abs((await scrolled(page)) - place)).toBeLessThan(4);
});

test("a second reload, before the first is done, keeps the place", async ({ page }) => {
  await open(page, "/slow/");
  const place = await scrollTo(page, cards(page).nth(20));
  await page.reload({ waitUntil: "commit" });
  await expect(page.locator(".masthead")).toBeVisible();
  await page.reload();
  await expect(cards(page).nth(20)).toBeInViewport();
  await expect.poll(async () => Math.abs((await scrolled(page)) - place)).toBeLessThan(4);
});

test("a page that is painted late does not move the one that follows it", async ({ page }) => {
  await open(page);
  const place = await scrollTo(page, cards(page).nth(20));
  await opener(cards(page).nth(20)).click();
  await expect(page.locator(".versions")).toBeVisible();
  await page.getByRole("link", { name: /^in the article of / }).first().click();
  await expect(page.locator(".article-text")).toBeVisible();
  await page.evaluate(() => {
    window.late = [];
    window.requestAnimationFrame = (paint) => window.late.push(paint);
  });
  await page.goBack();
  await expect(page.locator(".versions")).toBeVisible();
  await page.goBack();
  await expect(cards(page).nth(20)).toBeInViewport();
  await complete(page);
  await page.evaluate(() => window.late.forEach((paint) => paint(performance.now())));
  expect(Math.abs((await scrolled(page)) - place)).toBeLessThan(4);
});

test("a page that is left while it is scrolled is found there again", async ({ page }) => {
  await open(page);
  await opener(cards(page).first()).click();
  await expect(page.locator(".versions")).toBeVisible();
  await complete(page);
  await page.evaluate(() => (window.scrollTo(0, 150), history.back()));
  await expect(cards(page).first()).toBeVisible();
  await complete(page);
  await page.goForward();
  await expect(page.locator(".versions")).toBeVisible();
  await expect.poll(() => scrolled(page)).toBe(150);
});

test("back to the top of the results shows their top", async ({ page }) => {
  await open(page);
  await opener(cards(page).first()).click();
  await expect(page.locator(".versions")).toBeVisible();
  await page.evaluate(() => window.scrollTo(0, 400));
  await page.goBack();
  await expect(cards(page).first()).toBeVisible();
  await expect.poll(() => scrolled(page)).toBe(0);
});

test("filters are undone one by one", async ({ page }) => {
  await open(page);
  const heads = [];
  for (const outlet of ["The Harbour Ledger", "The Meridian Post"]) {
    heads.push(await head(page).innerText());
    await page.locator(".facet-value").filter({ hasText: outlet }).click();
    await expect(head(page)).not.toHaveText(heads.at(-1), { useInnerText: true });
  }
  for (const before of heads.reverse()) {
    await page.goBack();
    await expect(head(page)).toHaveText(before, { useInnerText: true });
  }
});

test("each page has a title of its own", async ({ page }) => {
  await open(page);
  await expect(page).toHaveTitle("Three stories from Varenia (invented sample) · Verbatim");
  await open(page, "/?q=crown");
  await expect(page).toHaveTitle("crown · Verbatim");
  await opener(cards(page).first()).click();
  await expect(page).toHaveTitle(/Bruno Castellane.* · Verbatim$/);
  await page.getByRole("link", { name: "in the article of The Harbour Ledger" }).first().click();
  await expect(page).toHaveTitle("Mayor stakes his keys on a new stadium for Coldwell · Verbatim");
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveTitle("crown · Verbatim");
});

test("an address that is not there has a title that says so", async ({ page }) => {
  await open(page, "/?article=no-such-thing");
  await expect(page).toHaveTitle(/no-such-thing|not/i);
});

test("filters are in the title", async ({ page }) => {
  await open(page, "/?outlet=The+Harbour+Ledger");
  await expect(page).toHaveTitle("Outlet: The Harbour Ledger · Verbatim");
});
