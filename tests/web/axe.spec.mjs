import AxeBuilder from "@axe-core/playwright";
import { expect, open, openStatement, test } from "./support.mjs";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const PAGES = {
  start: (page) => open(page),
  filtered: (page) => open(page, "/?q=river&outlet=The+Harbour+Ledger&from=2031-01&to=2031-02"),
  "articles found": (page) => open(page, "/?q=river&in=articles"),
  empty: (page) => open(page, "/?q=zzqx&foo=1&outlet=The+Harbour+Ledger"),
  statement: (page) => openStatement(page, "crown"),
  article: async (page) => {
    await open(page, "/?article=harbour-ledger/mayor-at-the-ropewalk");
    await page.locator("#next-quotation").click();
    await expect(page.locator(".quotation.chosen").first()).toBeVisible();
  },
  "article with reported speech": async (page) => {
    await open(page, "/?article=meridian-post/belmarra-rejects-dam-offer");
    await expect(page.locator(".with-reported .reported").first()).toBeVisible();
  },
  "Arabic article": (page) => open(page, "/?article=lantern-0118-hollen-ar"),
  help: async (page) => {
    await open(page);
    await page.getByText("Help", { exact: true }).click();
    await expect(page.getByRole("checkbox", { name: /single keys/ })).toBeVisible();
  },
  lost: (page) => open(page, "/?statement=no-such-thing"),
  failure: async (page) => {
    await page.goto("/broken-foreign/");
    await expect(page.getByRole("alert")).toBeVisible();
  },
};

/** What is wrong, in a form that a reader of the test's report can use. */
const told = ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => `${node.target} ${node.any.map((check) => check.message)}`).join("; ")}`;

for (const [name, prepare] of Object.entries(PAGES)) {
  for (const colorScheme of ["light", "dark"]) {
    test.describe(`${name}, ${colorScheme}`, () => {
      test.use({ colorScheme });
      for (const width of [1440, 390]) {
        test(`has no barrier that axe knows at ${width} px`, async ({ page }) => {
          await page.setViewportSize({ width, height: 900 });
          await prepare(page);
          const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
          expect(violations.map(told)).toEqual([]);
        });
      }
    });
  }
}
