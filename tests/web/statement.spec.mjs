import { build, complete, expect, expectSaid, focused, open, openStatement, test } from "./support.mjs";

const versions = (page) => page.locator(".version");
const sentences = (page) => page.locator(".differences li");
const agreement = (page) => page.locator(".agreement");
const base = (page) => page.locator(".version.base h2");

test("every outlet's version is shown, and who does not carry it", async ({ page }) => {
  await openStatement(page, "crown");
  const count = await versions(page).count();
  expect(count).toBeGreaterThan(3);
  for (const outlet of ["The Harbour Ledger", "The Meridian Post", "The Coldwell Courier", "Lantern News Agency"]) {
    await expect(versions(page).filter({ has: page.getByRole("heading", { name: outlet }) }).first()).toBeVisible();
  }
  await expect(sentences(page).locator("b")).toHaveCount(count - 1);
  await expect(page.getByText(/^Not found in these words in: .*Nordufer Bote/)).toBeVisible();
});

test("differences are told in words, not by colour alone", async ({ page }) => {
  await openStatement(page, "crown");
  await expect(sentences(page).filter({ hasText: "The Meridian Post" }).first()).toContainText(/schools/);
  const lines = await page
    .locator(".key ins")
    .evaluateAll((marks) => marks.map(getComputedStyle).map((style) => `${style.textDecorationStyle} ${style.textDecorationThickness}`));
  expect(new Set(lines).size).toBe(lines.length);
});

test.describe("a version of which much is left out", () => {
  const whole = "“We kept the gates shut then,” Ilse Marrack told the council on Monday. “But nobody in the valley of the Sorvane asked us why the upper gate was ever opened at night.”";
  const cut = "“The upper gate was ever opened at night,” Ilse Marrack said on Monday.";
  let corpus;

  test.beforeAll(() => {
    const article = (id, outlet, text) => ({ id, title: `The gates, as ${outlet} tells it`, outlet, date: "2031-01-16", lang: "en", text });
    corpus = build([article("whole", "The Harbour Ledger", whole), article("cut", "The Meridian Post", cut)]);
  });
  test.afterAll(() => corpus.remove());
  test.beforeEach(({ page }) => corpus.serve(page));

  test("tells where it was shortened with one sign, not two", async ({ page }) => {
    await openStatement(page, "upper");
    await expect(page.locator(".differences")).toContainText(/“We kept the gates shut then, … .* us why” \(\d+ words\)/);
    await expect(page.locator(".differences")).not.toContainText("… …");
  });
});

test.describe("words that an outlet has outside of quotation marks", () => {
  const words = "the upper gate of the Sorvane stays shut until the harvest is in";
  let corpus;

  test.beforeAll(() => {
    const article = (id, outlet, text) => ({ id, title: "The gate", outlet, date: "2031-01-16", lang: "en", text });
    corpus = build([
      article("said", "The Harbour Ledger", `“I can promise you that ${words},” Ilse Marrack said on Monday.`),
      article("told", "The Meridian Post", `On Monday Ilse Marrack promised that ${words}. Nobody believed it.`),
      article("none", "The Coldwell Courier", "Nothing was said on Monday about any gates or locks."),
    ]);
  });
  test.afterAll(() => corpus.remove());
  test.beforeEach(({ page }) => corpus.serve(page));

  test("are told, and the outlet is not called silent", async ({ page }) => {
    await openStatement(page, "promise");
    await expect(page.locator("main")).toContainText("Not found in these words in: The Coldwell Courier.");
    await page.getByRole("link", { name: "The Meridian Post, 16 Jan 2031" }).click();
    await expect(page.locator(".article-text")).toContainText("Nobody believed it.");
    await expect(page.locator("mark.shared")).toContainText(words);
    await expect(page.locator("mark.shared")).toBeFocused();
    await page.getByRole("link", { name: "← The statement" }).click();
    await expect(page.locator("#page-head")).toContainText("I can promise you");
  });
});

test.describe("a statement over several days", () => {
  const said = (verb) => `“The upper gate of the Sorvane stays shut until the harvest is in,” Ilse Marrack ${verb}.`;
  const between = "Ilse Marrack said the “upper gate” of the old Sorvane canal “stays shut until the harvest is in”.";
  let corpus;

  test.beforeAll(() => {
    const article = (id, date, text) => ({ id, title: `The gate, ${id}`, outlet: "The Harbour Ledger", date, lang: "en", text });
    corpus = build([article("month", "2031-01", said("said")), article("first", "2031-01-16", said("told the council")), article("last", "2031-01-18", between)]);
  });
  test.afterAll(() => corpus.remove());
  test.beforeEach(({ page }) => corpus.serve(page));

  test("tells the days and not the month that holds them", async ({ page }) => {
    await openStatement(page, "harvest");
    await expect(page.locator("#page-head")).toContainText("16–18 Jan 2031");
  });

  test("leads to all that its speaker said", async ({ page }) => {
    await openStatement(page, "harvest");
    await page.getByRole("link", { name: "all statements of Ilse Marrack" }).click();
    await expectSaid(page, "speaker", ["Ilse Marrack"]);
    await expectSaid(page, "q", []);
  });

  test("heads each version as the sentences name it", async ({ page }) => {
    await openStatement(page, "harvest");
    const heads = await page.locator(".version:not(.base) h2").allInnerTexts();
    expect(new Set([...heads, await base(page).innerText()]).size).toBe(3);
    await complete(page);
    expect(await sentences(page).locator("b").allInnerTexts()).toEqual(heads);
  });

  test("the way back from an article keeps the base", async ({ page }) => {
    await openStatement(page, "harvest");
    await page.getByRole("link", { name: /^compare with/ }).first().click();
    await expect.poll(() => new URL(page.url()).searchParams.has("base")).toBe(true);
    const chosen = new URL(page.url()).searchParams.get("base");
    await page.getByRole("link", { name: /^in the article of/ }).first().click();
    await page.getByRole("link", { name: "← The statement" }).click();
    await expectSaid(page, "base", [chosen]);
  });

  test("tells a reporter's own words apart", async ({ page }) => {
    await openStatement(page, "harvest");
    await page.getByRole("link", { name: /^compare with this.*The Harbour Ledger, 16 Jan 2031/ }).click();
    await expect(sentences(page).filter({ hasText: "18 Jan 2031" })).toContainText("in its own words");
  });
});

test.describe("versions that differ in the same way", () => {
  const said = (word) => `“The ${word} gate of the Sorvane stays shut until the harvest is in,” Ilse Marrack said.`;
  let corpus;

  test.beforeAll(() => {
    const article = (id, outlet, text) => ({ id, title: "The gate", outlet, date: "2031-01-16", lang: "en", text });
    corpus = build([
      article("a", "The Harbour Ledger", said("upper and the lower")),
      article("b", "The Meridian Post", said("upper")),
      article("c", "The Coldwell Courier", said("upper")),
    ]);
  });
  test.afterAll(() => corpus.remove());

  test("are told of together", async ({ page }) => {
    await corpus.serve(page);
    await openStatement(page, "harvest");
    await expect(agreement(page)).toContainText("3 articles: differ in up to 3 words");
    await expect(sentences(page)).toHaveText([/^Each of The (Meridian Post|Coldwell Courier) and The (Meridian Post|Coldwell Courier) leaves out “and the lower” \(3 words\)\.$/]);
  });
});

test.describe("a long cut that many versions share", () => {
  const first = (word) => `The ${word} gate of the Sorvane stays shut until the harvest is in.`;
  const second = " Nobody in the upper valley has asked us to open it before the first frost.";
  let corpus;

  test.beforeAll(() => {
    const article = (outlet, words) => ({ id: outlet, title: "The gate", outlet, date: "2031-01-16", lang: "en", text: `“${words}” Ilse Marrack said.` });
    const words = { "The Meridian Post": "big", "The Coldwell Courier": "great", "Lantern News Agency": "old" };
    const shorter = Object.entries(words).map(([outlet, word]) => article(outlet, first(word)));
    corpus = build([article("The Harbour Ledger", first("upper") + second), ...shorter]);
  });
  test.afterAll(() => corpus.remove());

  test("is told once, behind what else differs", async ({ page }) => {
    await corpus.serve(page);
    await openStatement(page, "harvest");
    await expect(agreement(page)).toContainText("4 articles: differ in up to 1 word, leave up to 15 unquoted");
    await expect(sentences(page)).toHaveText([
      ...Array(3).fill(/ has “(big|great|old)” for “upper”\.$/),
      /^Each of .+, .+ and .+ leaves “Nobody in the upper valley has asked … to open it before the first frost” \(15 words\) unquoted\.$/,
    ]);
  });
});

test("words given to another mouth are told", async ({ page }) => {
  await openStatement(page, '"neither does a drought"');
  const told = await page.locator(".differences").innerText();
  expect(told).toMatch(/gives it to/);
});

test("any version can be the base, and the differences are told anew", async ({ page }) => {
  await openStatement(page, "crown");
  const before = await sentences(page).allInnerTexts();
  const link = page.getByRole("link", { name: /^compare with this.*The Meridian Post/ }).first();
  await link.click();
  await expect(base(page)).toHaveText("The Meridian Post");
  await expect(page.getByRole("heading", { name: "In words, against The Meridian Post" })).toBeVisible();
  await expect.poll(() => new URL(page.url()).searchParams.has("base")).toBe(true);
  await complete(page);
  expect(await sentences(page).allInnerTexts()).not.toEqual(before);
  await expect(sentences(page).filter({ hasText: "The Harbour Ledger" }).first()).toContainText("schools");
  await page.goBack();
  await expect.poll(() => sentences(page).allInnerTexts()).toEqual(before);
});

test("the base stands in front of all others, and its name above them", async ({ page }) => {
  await openStatement(page, "crown");
  await expect(versions(page).first()).toHaveClass(/base/);
  await page.getByRole("link", { name: /^compare with this.*The Meridian Post/ }).first().click();
  await complete(page);
  await expect(versions(page).first().locator("h2")).toHaveText("The Meridian Post");
  await expect(versions(page).first().locator("h2")).toBeFocused();
  await expect(agreement(page)).toContainText("compared with The Meridian Post");
});

test("the way to what differs in words is no entry of the history", async ({ page }) => {
  await openStatement(page, "crown");
  const entries = () => page.evaluate(() => history.length);
  const before = await entries();
  await page.getByRole("link", { name: "In words" }).click();
  await expect(page.getByRole("heading", { name: /^In words/ })).toBeFocused();
  await expect(page.getByRole("heading", { name: /^In words/ })).toBeInViewport();
  expect(await entries()).toBe(before);
});

test.describe("a version without a “not”", () => {
  const version = (page) => versions(page).filter({ has: page.locator("del.turns") });

  test.beforeEach(({ page }) => openStatement(page, '"shut the gates this summer"'));

  test("is told of above all versions, and shows what is missing unasked", async ({ page }) => {
    await expect(page.locator(".turning li")).toHaveText(/^unknown outlet, .* leaves out “not” \(1 word\)\.$/);
    await expect(version(page)).toHaveCount(1);
    await expect(version(page).locator(".turns .instead")).toBeVisible();
    await expect(version(page).locator(".turns .instead")).toHaveText(" [without “not”]");
  });

  test.describe("copied", () => {
    test.use({ permissions: ["clipboard-read", "clipboard-write"] });

    test("is the outlet's words and none of the marks", async ({ page }) => {
      await version(page).locator("blockquote").evaluate((words) => getSelection().selectAllChildren(words));
      await page.keyboard.press("Control+C");
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied.trim()).toBe("“We will close the gates this summer unless the reservoir falls below the third mark,” … “What it cannot have is a veto.”");
    });
  });
});

test("what a mark stands for is there for who comes to it by key", async ({ page }) => {
  await openStatement(page, '"shut the gates this summer"');
  const changed = versions(page).locator("[tabindex]:has(> .changed)").first();
  await expect(changed.locator(".instead")).toHaveCSS("position", "absolute");
  await changed.focus();
  await expect(changed.locator(".instead")).toHaveCSS("position", "static");
  await expect(changed.locator(".instead")).toHaveText(/^ ?\[for “.+”\]$/);
  const cut = versions(page).locator("del.cut[tabindex]").first();
  await cut.focus();
  await expect(cut.locator(".instead")).toHaveCSS("position", "static");
  await expect(cut.locator(".instead")).toHaveText(/^ ?\[without “.+”\]$/);
  await page.emulateMedia({ media: "print" });
  await expect(changed.locator(".instead")).toHaveCSS("position", "static");
});

test.describe("on a screen that is touched", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test("a mark tells what it stands for", async ({ page }) => {
    await openStatement(page, "crown");
    await page.getByRole("navigation", { name: "Versions" }).getByRole("link", { name: "The Meridian Post" }).first().tap();
    await complete(page);
    const mark = page.locator(".version:visible [tabindex]:has(> .instead)").first();
    await mark.tap();
    await expect(mark.locator(".instead")).toHaveCSS("position", "static");
  });
});

test("a version with the same words has no marks", async ({ page }) => {
  await openStatement(page, "crown");
  const same = sentences(page).filter({ hasText: "the same words" }).locator("b");
  expect(await same.count()).toBeGreaterThan(0);
  for (const name of await same.allInnerTexts()) {
    const version = versions(page).filter({ has: page.getByRole("heading", { name, exact: true }) });
    await expect(version.locator("ins, del")).toHaveCount(0);
  }
});

test("the focus is not lost when the base changes", async ({ page }) => {
  await openStatement(page, "crown");
  await page.getByRole("link", { name: /^compare with this.*The Meridian Post/ }).first().focus();
  await page.keyboard.press("Enter");
  await expect(base(page)).toHaveText("The Meridian Post");
  await expect(focused(page)).toHaveCount(1);
});

test("another base changes the versions in place", async ({ page }) => {
  await openStatement(page, "crown");
  await versions(page).first().evaluate((version) => (version.kept = true));
  await page.getByRole("link", { name: /^compare with this.*The Meridian Post/ }).first().click();
  await expect(base(page)).toHaveText("The Meridian Post");
  expect(await versions(page).first().evaluate((version) => version.kept)).toBe(true);
});

test("the outlet of a card opens its version", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, "/?q=crown");
  await page.locator(".card-outlets").first().getByRole("link", { name: "The Meridian Post" }).click();
  await expect(page.locator(".version:visible h2")).toHaveText(["The Meridian Post"]);
});

test.describe("where there is room for one version only", () => {
  test.use({ viewport: { width: 390, height: 844 } });
  const row = (page) => page.getByRole("navigation", { name: "Versions" }).getByRole("link");
  const visible = (page) => page.locator(".version:visible");

  test("the row of outlets switches it in place", async ({ page }) => {
    await openStatement(page, "crown");
    await expect(visible(page)).toHaveCount(1);
    const entries = await row(page).allInnerTexts();
    const second = entries.findIndex((name) => name !== entries[0]);
    await row(page).nth(second).click();
    await expect(row(page).nth(second)).toHaveAttribute("aria-current", "true");
    await expect(visible(page)).toHaveCount(1);
    expect(entries[second]).toContain(await visible(page).locator("h2").innerText());
    await expect(row(page).nth(second)).toBeFocused();
  });

  test("its words come with the differences from the base", async ({ page }) => {
    await openStatement(page, "crown");
    await row(page).filter({ hasText: "The Meridian Post" }).first().click();
    await expect(visible(page).locator("h2")).toHaveText("The Meridian Post");
    await expect(visible(page).locator("del.cut, ins").first()).toBeVisible();
    await expect(sentences(page).filter({ hasText: "The Meridian Post" }).first()).toBeVisible();
  });

  test("arrow keys move along the row", async ({ page }) => {
    await openStatement(page, "crown");
    await row(page).first().focus();
    await page.keyboard.press("ArrowRight");
    await expect(row(page).nth(1)).toBeFocused();
    await page.keyboard.press("ArrowLeft");
    await expect(row(page).first()).toBeFocused();
  });

  for (const address of ["/", "/?q=zzqx", "/?article=lantern-0118-hollen-ar"]) {
    test(`nothing sticks out of the page at ${address}`, async ({ page }) => {
      await open(page, address);
      const overhang = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(await overhang()).toBe(0);
    });
  }

  test("a filter with a long name does not stick out of the page", async ({ page }) => {
    await open(page, `/?speaker=${"Averyverylongname".repeat(4)}`);
    const overhang = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await overhang()).toBe(0);
  });

  test("nothing sticks out of a statement", async ({ page }) => {
    await openStatement(page, "crown");
    const overhang = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await overhang()).toBe(0);
  });
});

test("a statement of a single article has nothing to compare", async ({ page }) => {
  await openStatement(page, "calculator");
  await expect(page.getByRole("heading", { name: /^In words/ })).toHaveCount(0);
  await expectSaid(page, "base", []);
});

test.describe("what an outlet carries in parts", () => {
  const gates = "The upper gate of the Sorvane stays shut until the harvest is in, whatever Varen pays.";
  const veto = "Nobody in the valley will ever give the crown a veto over our own water.";
  const parts = (one, two) => `“${one}” Ilse Marrack said.\n\nIn the evening, on the dam, Marrack added: “${two}”`;
  let corpus;

  test.beforeAll(() => {
    const article = (id, outlet, text) => ({ id, title: "The gate", outlet, date: "2031-01-16", lang: "en", text });
    corpus = build([
      article("a", "The Meridian Post", `“${gates} ${veto}” Ilse Marrack said.`),
      article("b", "The Harbour Ledger", parts(gates, veto)),
      article("c", "The Coldwell Courier", parts(veto, gates)),
    ]);
  });
  test.afterAll(() => corpus.remove());
  test.beforeEach(({ page }) => corpus.serve(page));

  test("is one version, unless it comes in another order", async ({ page }) => {
    await openStatement(page, "harvest");
    const heads = (await page.locator(".version h2").allInnerTexts()).sort();
    expect(heads).toEqual(["The Coldwell Courier, passage 1", "The Coldwell Courier, passage 2", "The Harbour Ledger", "The Meridian Post"]);
  });

  test("is nothing that it lacks", async ({ page }) => {
    await openStatement(page, "harvest");
    const own = sentences(page).filter({ hasText: "The Coldwell Courier" });
    await expect(own.first()).toContainText("has more of it elsewhere in the article");
    await expect(sentences(page).filter({ hasText: "unquoted" })).toHaveCount(0);
    const names = await sentences(page).locator("b").allInnerTexts();
    expect(new Set(names).size).toBe(names.length);
  });
});

test("the outlet of a card leads to its version", async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 400 });
  await open(page, "/?q=crown");
  const last = page.locator(".card-outlets").first().getByRole("link").last();
  const name = (await last.locator("bdi").innerText()).split(",")[0];
  await last.click();
  await complete(page);
  await expect(focused(page)).toHaveText(name);
  await expect(focused(page)).toBeInViewport();
});

test.describe("the way to the outlet's own page", () => {
  const text = "Ilse Marrack told the council that she would open “the third gate” in May and \"no other one\" before the harvest was in.";
  let corpus;

  test.beforeAll(() => {
    corpus = build([{ id: "a", title: "Gates", outlet: "The Harbour Ledger", date: "2031-01-16", lang: "en", url: "https://harbourledger.example/gates", text }]);
  });
  test.afterAll(() => corpus.remove());
  test.beforeEach(({ page }) => corpus.serve(page));

  test("names words as the article has them", async ({ page }) => {
    await openStatement(page, "third");
    const href = await page.getByRole("link", { name: /^original at/ }).getAttribute("href");
    const ends = decodeURIComponent(href.split("#:~:text=")[1]).split(",");
    expect(ends).toHaveLength(2);
    for (const end of ends) expect(text).toContain(end);
  });
});
