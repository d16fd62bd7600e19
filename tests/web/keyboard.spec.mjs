import { cards, expect, focused, head, open, opener, test } from "./support.mjs";

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

const outline = (page) => focused(page).evaluate((element) => getComputedStyle(element).outlineStyle);

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
    expect(await outline(page), selector).not.toBe("none");
    await expect(focused(page)).toBeInViewport();
  }
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
