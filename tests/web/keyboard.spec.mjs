import { cards, complete, expect, facet, focused, head, open, opener, test } from "./support.mjs";

/** Presses Tab until what has the focus matches. */
async function tabTo(page, selector, most = 150) {
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press("Tab");
    if (await focused(page).evaluate((element, wanted) => element.matches(wanted), selector)) return;
  }
  throw new Error(`${most} times Tab do not lead to ${selector}`);
}

/** What Alt+Left does: a key of the browser, not of the page, which a browser without windows does not have. */
const back = (page) => page.evaluate(() => history.back());

test("the first Tab leads to a link past the head of the page", async ({ page }) => {
  await open(page);
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to the content" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.locator("#main")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.locator("#search")).toBeFocused();
});

test("a link leads past the filters", async ({ page }) => {
  await open(page);
  const skip = page.getByRole("link", { name: "Skip to the results" });
  await skip.focus();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.locator("#page-head")).toBeFocused();
});

test("a slash leads to the search box and is not typed", async ({ page }) => {
  await open(page);
  await page.keyboard.press("/");
  await expect(page.locator("#search")).toBeFocused();
  await page.keyboard.type("crown");
  await expect(page.locator("#search")).toHaveValue("crown");
});

test("a statement is found, opened, compared, read and left by keys alone", async ({ page }) => {
  await open(page);
  await page.keyboard.press("/");
  await page.keyboard.type("crown");
  await expect(cards(page).first().locator("mark").first()).toHaveText(/crown/i);
  await tabTo(page, ".card h3 a");
  await page.keyboard.press("Enter");
  await expect(page.locator(".versions")).toBeVisible();
  await expect(head(page)).toBeFocused();
  await tabTo(page, '.version a[aria-label^="in the article"]');
  await page.keyboard.press("Enter");
  await expect(page.locator(".article-text")).toBeVisible();
  await expect(page.locator(".quotation.chosen").first()).toBeFocused();
  await back(page);
  await expect(page.locator(".versions")).toBeVisible();
  await back(page);
  await expect(opener(cards(page).first())).toBeVisible();
});

test("the focus can be seen wherever Tab leads", async ({ page }) => {
  await open(page);
  for (const selector of ["#search", ".facet-value", ".histogram a", ".card h3 a", ".card-outlets a"]) {
    await tabTo(page, selector);
    await expect(focused(page)).toBeInViewport();
    // What the browser says of a ring may be of one that it does not paint.
    const ringed = await page.screenshot({ caret: "hide" });
    const element = await focused(page).elementHandle();
    await element.evaluate((element) => element.blur());
    expect(ringed.equals(await page.screenshot({ caret: "hide" })), selector).toBe(false);
    await element.evaluate((element) => element.focus());
  }
});

test("the focus goes on where something that had it is gone", async ({ page }) => {
  await open(page, "/?kind=speech&language=en");
  const chips = page.getByRole("list", { name: "Chosen filters" }).getByRole("link");
  for (const left of [2, 0]) {
    await chips.first().focus();
    await page.keyboard.press("Enter");
    await expect(chips).toHaveCount(left);
    await expect(left > 0 ? chips.first() : head(page)).toBeFocused();
  }
});

test("more values of a facet, or fewer, leave the focus at them", async ({ page }) => {
  await open(page);
  const speakers = facet(page, "Speaker");
  await speakers.getByRole("button", { name: /^All/ }).focus();
  await page.keyboard.press("Enter");
  await expect(speakers.locator(".facet-value").nth(10)).toBeFocused();
  await speakers.getByRole("button", { name: "Fewer" }).focus();
  await page.keyboard.press("Enter");
  await expect(speakers.getByRole("button", { name: /^All/ })).toBeFocused();
});

test("the help folds when the focus leaves it, and Escape elsewhere keeps its focus", async ({ page }) => {
  await open(page);
  await page.keyboard.press("?");
  await expect(page.locator("#help")).toHaveAttribute("open", "");
  await page.locator("#search").focus();
  await expect(page.locator("#help")).not.toHaveAttribute("open");
  await page.keyboard.press("Escape");
  await expect(page.locator("#search")).toBeFocused();
});

test("the way back leads to the result that was opened", async ({ page }) => {
  await open(page);
  const card = opener(cards(page).nth(20));
  await card.click();
  await expect(page.locator(".versions")).toBeVisible();
  await page.getByRole("link", { name: "← Results" }).click();
  await expect(card).toBeFocused();
  await expect(card).toBeInViewport();
});

test("the facets can be had when a narrow page becomes a wide one", async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 1024 });
  await open(page);
  await expect(facet(page, "Speaker")).toBeHidden();
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.getByText("Narrow the results").click();
  await expect(facet(page, "Speaker")).toBeVisible();
});

test("the focus does not fall off the page on the way back", async ({ page }) => {
  await open(page);
  const card = opener(cards(page).nth(20));
  await card.focus();
  await page.keyboard.press("Enter");
  await expect(head(page)).toBeFocused();
  await back(page);
  await expect(card).toBeInViewport();
  await expect(focused(page)).toHaveCount(1);
});

test("the question mark opens the help, and Escape closes it", async ({ page }) => {
  await open(page);
  await page.keyboard.press("?");
  await expect(page.locator("#help")).toHaveAttribute("open");
  await page.keyboard.press("Escape");
  await expect(page.locator("#help")).not.toHaveAttribute("open");
});

test("back leads the focus to the card that was left, and more results to the first of them", async ({ page }) => {
  await open(page);
  await opener(cards(page).nth(5)).focus();
  await page.keyboard.press("Enter");
  await expect(page.locator(".versions")).toBeVisible();
  await page.goBack();
  await expect(opener(cards(page).nth(5))).toBeFocused();
  const shown = await cards(page).count();
  await page.getByRole("link", { name: /^Show more/ }).focus();
  await page.keyboard.press("Enter");
  await expect(opener(cards(page).nth(shown))).toBeFocused();
});

test.describe("nothing that has the focus is hidden behind a bar", () => {
  const INTERVIEW = "/?article=harbour-ledger/marrack-interview-in-full";

  /** Whether the focused element itself is seen at the middle of any of its lines. */
  const isSeen = (page) =>
    focused(page).evaluate((element) =>
      [...element.getClientRects()].some(({ x, y, width, height }) => {
        const seen = document.elementFromPoint(x + width / 2, y + height / 2);
        return element === seen || element.contains(seen);
      }),
    );

  for (const [width, height] of [[360, 740], [320, 256]]) {
    test(`in an article at ${width} × ${height}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await open(page, INTERVIEW);
      await page.locator(".quotation").first().click();
      await complete(page);
      await page.evaluate(() => scrollTo(0, 0));
      await page.locator(".trail a").first().focus();
      for (let press = 0; press < 40; press += 1) {
        await page.keyboard.press("Tab");
        expect(await isSeen(page), await focused(page).innerText()).toBe(true);
        if (await focused(page).evaluate((element) => element.matches(".set-apart > summary"))) return;
      }
    });

    test(`in the facets at ${width} × ${height}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await open(page);
      await page.getByText("Narrow the results").click();
      await page.getByText("Narrow the results").focus();
      for (let press = 0; press < 30; press += 1) {
        await page.keyboard.press("Tab");
        expect(await isSeen(page), await focused(page).innerText()).toBe(true);
      }
    });
  }
});
