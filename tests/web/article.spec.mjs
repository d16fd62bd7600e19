import { build, complete, expect, expectSaid, head, open, said, test } from "./support.mjs";

const INTERVIEW = "/?article=harbour-ledger/marrack-interview-in-full";
const ROPEWALK = "/?article=harbour-ledger/mayor-at-the-ropewalk";
const REPORTING = "/?article=meridian-post/belmarra-rejects-dam-offer";

const quotations = (page) => page.locator(".article-text a.quotation");
const chosen = (page) => page.locator(".article-text a.quotation.chosen");
const evidence = (page) => page.getByRole("region", { name: "Who says it" });

test("a quotation is a link that tells who says it and how that is known", async ({ page }) => {
  await open(page, INTERVIEW);
  await quotations(page).filter({ hasText: "I signed it myself" }).first().click();
  await expect(chosen(page).first()).toContainText("I signed it myself");
  await expect(chosen(page).first()).toHaveAttribute("aria-current", "true");
  await expect(evidence(page).locator(".speaker")).toContainText("Ilse Marrack");
  await expect(evidence(page).getByRole("term").filter({ hasText: "how it is known" })).toBeVisible();
  expect(said(page, "statement")).toHaveLength(1);
});

test("a speaker is named where that is sure enough, and otherwise only who it may be", async ({ page }) => {
  await open(page, ROPEWALK);
  const told = new Set();
  for (const quotation of await quotations(page).all()) {
    await quotation.hover();
    const name = await evidence(page).locator(".speaker-name").innerText();
    const sure = evidence(page).locator("div").filter({ hasText: "how sure" }).locator("dd");
    const share = (await sure.count()) ? Number((await sure.innerText()).match(/\((\d+)%\)/)[1]) : 0;
    const isNamed = name !== "unattributed";
    told.add(isNamed);
    if (isNamed) expect(share).toBeGreaterThan(80);
    const perhaps = evidence(page).getByText(new RegExp(`\\(perhaps .+, ${share}%\\)`));
    await expect(perhaps).toHaveCount(isNamed || share === 0 ? 0 : 1);
    if (!isNamed) await expect(quotation).toHaveClass(/tint-other/);
  }
  expect(told).toEqual(new Set([true, false]));
});

test("a quotation's description says who speaks to those who see no margin", async ({ page }) => {
  await open(page, INTERVIEW);
  const quotation = quotations(page).filter({ hasText: "I signed it myself" }).first();
  await expect(quotation).toHaveAccessibleDescription("Ilse Marrack");
});

test("who says it is told of the chosen quotation again, when the reader points at no other any more", async ({ page }) => {
  await open(page, INTERVIEW);
  await complete(page);
  const first = quotations(page).first();
  await first.focus();
  await page.keyboard.press("Enter");
  await expect(first).toHaveClass(/chosen/);
  const told = evidence(page).locator("dl");
  const own = await told.innerText();
  const others = quotations(page);
  for (let at = 1; at < (await others.count()) && (await told.innerText()) === own; at += 1) await others.nth(at).focus();
  expect(await told.innerText()).not.toBe(own);
  await page.locator("#next-quotation").focus();
  expect(await told.innerText()).toBe(own);
  await first.focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("#evidence")).toBeFocused();
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("a quotation anywhere on the screen is chosen by a touch, and what is told of it does not cover it", async ({ page }) => {
    await open(page, INTERVIEW);
    await complete(page);
    const quotation = quotations(page).filter({ hasText: "I signed it myself" }).first();
    await quotation.evaluate((element) => scrollTo(0, scrollY + element.getBoundingClientRect().top - 650));
    await expect.poll(() => quotation.evaluate((element) => Math.round(element.getBoundingClientRect().top))).toBe(650);
    const box = await quotation.evaluate((element) => element.getClientRects()[0].toJSON());
    await page.touchscreen.tap(box.x + 8, box.y + box.height / 2);
    await expect(quotation).toHaveClass(/chosen/);
    await expect(quotation).toBeFocused();
    const panel = page.locator(".at-hand");
    const covered = async () => {
      const [words, over] = [await quotation.boundingBox(), await panel.boundingBox()];
      return words.y + words.height > over.y;
    };
    await expect.poll(covered).toBe(false);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    const foot = await page.locator(".footer").boundingBox();
    expect(foot.y + foot.height).toBeLessThanOrEqual((await panel.boundingBox()).y);
  });
});

test("initials of quotations that begin in one line stand below each other", async ({ page }) => {
  const text = "“No,” said Ilse Marrack. “Yes,” said Piet Askel. “Perhaps,” said Rhea Tamm.";
  const corpus = build([{ id: "a", title: "Three answers", outlet: "The Harbour Ledger", date: "2031-01-16", lang: "en", text }]);
  await corpus.serve(page);
  await open(page, "/?article=a");
  const boxes = await page.locator(".initials").evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()));
  expect(boxes).toHaveLength(3);
  const start = (await page.locator(".paragraph").boundingBox()).x;
  for (const [at, box] of boxes.entries()) {
    expect(box.right).toBeLessThanOrEqual(start);
    if (at > 0) expect(box.top).toBeGreaterThanOrEqual(boxes[at - 1].bottom - 1);
  }
  corpus.remove();
});

test("an excerpt says that it is one", async ({ page }) => {
  const note = page.getByText("Only sentences that tell who said what");
  await open(page, "/?article=lantern-0117-hollen");
  await expect(note).toHaveCount(0);
  await page.route("**/data/manifest.json", async (route) => {
    const manifest = await (await route.fetch()).json();
    await route.fulfill({ json: { ...manifest, excerpts: true } });
  });
  await open(page, "/?article=lantern-0117-hollen");
  await expect(note).toBeVisible();
  await open(page);
  await expect(page.getByRole("link", { name: "in all excerpts" })).toBeVisible();
  await expect(page.getByRole("link", { name: "in whole articles" })).toHaveCount(0);
});

test("what is reported without quotation marks is told apart from quotations, until it is switched off", async ({ page }) => {
  await open(page, REPORTING);
  const reported = page.locator(".article-text .reported");
  expect(await reported.count()).toBeGreaterThan(0);
  await expect(page.locator("a.quotation .reported, .reported a.quotation")).toHaveCount(0);
  const label = (element) => getComputedStyle(element, "::before").content;
  expect(await reported.first().evaluate(label)).toMatch(/^"reported · \S.* \(“\S.*”\) " \/ ""$/);
  await expect(reported.first()).toHaveCSS("background-color", "rgba(0, 0, 0, 0)");
  const text = await page.locator(".article-text").innerText();
  const option = page.getByRole("checkbox", { name: /^reported, not quoted/ });
  await expect(option).toBeChecked();
  await option.uncheck();
  expect(await reported.first().evaluate(label)).toBe("none");
  await page.reload();
  await expect(option).not.toBeChecked();
  expect(await page.locator(".article-text").innerText()).toBe(text);
});

test("choosing another quotation leaves the text as it is", async ({ page }) => {
  await open(page, INTERVIEW);
  const mark = page.locator(".article-text p").first();
  await mark.evaluate((paragraph) => (paragraph.kept = true));
  await page.keyboard.press("n");
  await expect(chosen(page).first()).toBeFocused();
  await page.keyboard.press("n");
  await expectSaid(page, "statement", [expect.any(String)]);
  expect(await mark.evaluate((paragraph) => paragraph.kept)).toBe(true);
});

test("pointing at a quotation tells the same without choosing it", async ({ page }) => {
  await open(page, ROPEWALK);
  await quotations(page).filter({ hasText: "I will miss the rain" }).first().hover();
  await expect(evidence(page).locator(".speaker")).toContainText("Walter Pryce");
  await expectSaid(page, "statement", []);
});

test("n and p step through the quotations", async ({ page }) => {
  await open(page, INTERVIEW);
  await page.keyboard.press("n");
  await expect(chosen(page).first()).toBeFocused();
  const first = said(page, "statement");
  expect(first).toHaveLength(1);
  await page.keyboard.press("n");
  await expect.poll(() => said(page, "statement")).not.toEqual(first);
  // What leads back to the first comes with the page, not with the address.
  await complete(page);
  await expect(chosen(page).first()).toBeFocused();
  await expect(chosen(page).first()).toBeInViewport();
  await page.keyboard.press("p");
  await expectSaid(page, "statement", first);
});

test("n reaches every quotation once and then stops", async ({ page }) => {
  await open(page, INTERVIEW);
  const keys = new Set();
  const next = page.locator("#next-quotation");
  while (await next.count()) {
    const before = said(page, "statement").join();
    await page.keyboard.press("n");
    await expect.poll(() => said(page, "statement").join()).not.toBe(before);
    const key = said(page, "statement").join();
    // The address is there before the page is; what leads to the next quotation comes with the page.
    await expect(chosen(page).first()).toHaveAttribute("href", new RegExp(`statement=${key}`));
    await complete(page);
    expect(keys).not.toContain(key);
    keys.add(key);
  }
  const links = await quotations(page).evaluateAll((all) => all.map((link) => new URL(link.href).searchParams.get("statement")));
  expect(keys).toEqual(new Set(links.filter(Boolean)));
});

test("single keys can be switched off for good", async ({ page }) => {
  await open(page, INTERVIEW);
  await page.locator("#next-quotation").click();
  await expect(chosen(page).first()).toBeVisible();
  const first = said(page, "statement");
  await open(page, INTERVIEW);
  const help = page.getByText("Help", { exact: true });
  await help.click();
  const option = page.getByRole("checkbox", { name: /single keys/ });
  await option.uncheck();
  await help.click();
  for (const again of [false, true]) {
    if (again) await page.reload();
    await expect(head(page)).toBeVisible();
    await head(page).focus();
    await page.keyboard.press("n");
    // Had the key done anything, this would lead to the second quotation.
    await page.locator("#next-quotation").click();
    await expectSaid(page, "statement", first);
    await open(page, INTERVIEW);
  }
  await help.click();
  await expect(option).not.toBeChecked();
  await option.check();
  await head(page).focus();
  await page.keyboard.press("n");
  await expectSaid(page, "statement", first);
});

test("keys typed into a field stay there", async ({ page }) => {
  await open(page);
  await page.locator("#search").pressSequentially("n/p?");
  await expect(page.locator("#search")).toHaveValue("n/p?");
  await expect(page.locator("#help")).not.toHaveAttribute("open");
});

test("the same statement is one step away in another outlet", async ({ page }) => {
  await open(page, ROPEWALK);
  await quotations(page).filter({ hasText: "Not one crown" }).first().click();
  await expect(evidence(page).getByRole("link", { name: /^compare all \d+ versions$/ })).toBeVisible();
  await evidence(page).getByRole("link", { name: "in The Meridian Post" }).first().click();
  await expect(head(page)).toContainText("Varenian mayor vows");
  await expect(chosen(page).first()).toContainText("Not one crown of the budget");
  await expect(chosen(page).first()).toBeInViewport();
});

test("nothing of an article is cut off on paper", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 400 });
  await open(page, INTERVIEW);
  await quotations(page).first().click();
  await page.emulateMedia({ media: "print" });
  const aside = page.locator(".aside");
  await expect(aside).toHaveCSS("position", "static");
  await expect(aside).toHaveCSS("max-height", "none");
  const [text, beside] = await Promise.all([page.locator(".article-text"), aside].map((part) => part.boundingBox()));
  expect(beside.y).toBeGreaterThan(text.y + text.height);
});

test("what was set apart is folded away and can be read", async ({ page }) => {
  await open(page, ROPEWALK);
  const apart = page.locator("details.set-apart");
  await expect(apart.getByText("Copyright 2031 The Harbour Ledger")).toBeHidden();
  await apart.getByText(/^Set apart as not part of the article: \d+ lines?$/).click();
  await expect(apart.getByText("Copyright 2031 The Harbour Ledger")).toBeVisible();
  await expect(page.locator(".article-text")).not.toContainText("Copyright 2031");
});

for (const [id, language, direction] of [
  ["lantern-0118-hollen-ar", "ar", "rtl"],
  ["lantern-0118-hollen-zh", "zh", "ltr"],
  ["nordufer-bote/datenleck-coldwell", "de", "ltr"],
]) {
  test(`${id} is marked as ${language} and runs ${direction}`, async ({ page }) => {
    await open(page, `/?article=${id}`);
    const text = page.locator(".article-text");
    await expect(text).toHaveAttribute("lang", language);
    await expect(text).toHaveCSS("direction", direction);
    await expect(quotations(page).first()).toBeVisible();
  });
}

test("pressing the chosen quotation keeps what is compared in the address", async ({ page }) => {
  await open(page, INTERVIEW);
  await quotations(page).first().click();
  await expect(chosen(page).first()).toBeVisible();
  const key = new URL(page.url()).searchParams.get("statement");
  await open(page, `${INTERVIEW}&statement=${key}&base=${key}`);
  const entries = await page.evaluate(() => history.length);
  await chosen(page).first().press("Enter");
  await expect(page.locator("#evidence")).toBeFocused();
  await expectSaid(page, "base", [key]);
  expect(await page.evaluate(() => history.length)).toBe(entries);
});

test("a headline has its own language and direction", async ({ page }) => {
  await open(page, "/?article=lantern-0118-hollen-ar");
  await expect(head(page)).toHaveCSS("direction", "rtl");
  const language = await head(page).evaluate((element) => element.closest("[lang]").lang);
  expect(language).toBe("ar");
});

test("the way out leads to the outlet's own page, in a tab of its own", async ({ page }) => {
  await open(page, INTERVIEW);
  const original = page.getByRole("link", { name: /^original at The Harbour Ledger/ });
  await expect(original).toHaveAttribute("href", /^https:\/\/www\.harbourledger\.example\/world\//);
  await expect(original).toHaveAttribute("target", "_blank");
  await expect(original).toHaveAttribute("rel", /noopener/);
});

test("an article without outlet and date says so", async ({ page }) => {
  await open(page, "/?article=unsorted/clipping-river");
  await expect(page.locator(".article-head")).toContainText("unknown outlet");
  await expect(page.locator(".article-head")).toContainText("undated");
  await expect(page.getByRole("link", { name: /^original at/ })).toHaveCount(0);
});
