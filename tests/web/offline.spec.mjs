import { cards, expect, expectTotal, open, opener, openStatement, promised, test, value } from "./support.mjs";

test.use({ expected: /ERR_INTERNET_DISCONNECTED/ });

test("what is loaded works without a connection", async ({ page, context }) => {
  await open(page);
  await context.setOffline(true);
  const ledger = value(page, "Outlet", "The Harbour Ledger");
  const count = await promised(ledger);
  await ledger.click();
  await expectTotal(page, count);
  await opener(cards(page).first()).click();
  await expect(page.locator(".versions")).toBeVisible();
  await page.goBack();
  await expectTotal(page, count);
});

test("what is not loaded is told, back works, and so does another try with a connection", async ({ page, context }) => {
  await openStatement(page, "crown");
  await context.setOffline(true);
  const article = page.getByRole("link", { name: /^in the article of / }).first();
  await article.click();
  await expect(page.getByRole("alert")).toContainText(/(keys|articles)-[\w-]+\.bin could not be fetched: the connection failed/);
  await page.goBack();
  await expect(page.locator(".versions")).toBeVisible();
  await context.setOffline(false);
  await article.click();
  await expect(page.locator(".article-text")).toBeVisible();
});

test("a search whose words are not loaded is told, and can be taken back", async ({ page, context }) => {
  await open(page);
  const all = await page.locator("#page-head").innerText();
  await context.setOffline(true);
  await page.locator("#search").fill("crown");
  await expect(page.getByRole("alert")).toContainText(/\.bin could not be fetched: the connection failed/);
  await expect(page.locator("#search")).toBeFocused();
  await page.locator("#search").fill("");
  await expect(page.locator("#page-head")).toHaveText(all, { useInnerText: true });
});
