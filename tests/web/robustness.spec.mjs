import { build, cards, expect, expectSaid, expectTotal, head, open, openFirst, opener, promised, test, value } from "./support.mjs";

test("all works under a path that is not the root", async ({ page }) => {
  await open(page, "/x/");
  const ledger = value(page, "Outlet", "The Harbour Ledger");
  const count = await promised(ledger);
  await ledger.click();
  await expectTotal(page, count);
  await openFirst(page);
  const statement = await page.locator(".versions").innerText();
  await page.reload();
  await expect(page.locator(".versions")).toHaveText(statement, { useInnerText: true });
  await page.getByRole("link", { name: /^in the article of / }).first().click();
  await expect(page.locator(".article-text")).toBeVisible();
  await page.goBack();
  await expect(page.locator(".versions")).toBeVisible();
  await page.goBack();
  await expectTotal(page, count);
  await page.getByRole("link", { name: "Verbatim", exact: true }).click();
  await expectSaid(page, "outlet", []);
  expect(new URL(page.url()).pathname).toBe("/x/");
});

test.describe("a corpus that cannot be opened", () => {
  test.use({ expected: /status 404|Failed to load resource/ });
  for (const [path, reason] of Object.entries({
    "/no-data/": /data\/manifest\.json was not found/,
    "/broken-truncated/": /manifest\.json/,
    "/broken-foreign/": /manifest\.json/,
  })) {
    test(`at ${path} says which file is wrong`, async ({ page }) => {
      await page.goto(path);
      await expect(page.getByRole("alert")).toContainText("The corpus could not be opened");
      await expect(page.getByRole("alert")).toContainText(reason);
    });
  }
});

/** Answers requests for a file of the corpus in another way, until told to stop. */
async function spoil(page, file, answer) {
  await page.route(`**/data/${file}-*.bin`, answer);
  return () => page.unroute(`**/data/${file}-*.bin`);
}

const half = async (route) => {
  const response = await route.fetch();
  const body = await response.body();
  await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
};
const other = async (route) => {
  const response = await route.fetch();
  const body = await response.body();
  body[body.length >> 1] ^= 0x55;
  await route.fulfill({ response, body });
};
const missing = (route) => route.fulfill({ status: 404, body: "not found" });
const error = (route) => route.fulfill({ status: 503, body: "later" });
const page200 = (route) => route.fulfill({ status: 200, contentType: "text/html", body: "<h1>Log in</h1>" });

test.describe("a part of the corpus that is broken", () => {
  test.use({ expected: /status (404|503)|Failed to load resource/ });
  for (const [what, answer] of Object.entries({ half, other, missing, error, page200 })) {
    test(`(the core: ${what}) is named`, async ({ page }) => {
      await spoil(page, "core", answer);
      await page.goto("/");
      await expect(page.getByRole("alert")).toContainText(/core-\w+\.bin/);
    });

    test(`(the articles: ${what}) is named, and the rest works`, async ({ page }) => {
      const stop = await spoil(page, "articles", answer);
      await open(page, "/?q=crown");
      await opener(cards(page).first()).click();
      await page.getByRole("link", { name: /^in the article of / }).first().click();
      await expect(page.getByRole("alert")).toContainText(/articles-[\w-]+\.bin/);
      await page.goBack();
      await expect(page.locator(".versions")).toBeVisible();
      await stop();
      await page.getByRole("link", { name: /^in the article of / }).first().click();
      await expect(page.locator(".article-text")).toBeVisible();
    });
  }

  test("can be left by starting again", async ({ page }) => {
    const stop = await spoil(page, "articles", missing);
    await page.goto("/?article=harbour-ledger/mayor-at-the-ropewalk");
    await expect(page.getByRole("alert")).toContainText(/articles-[\w-]+\.bin was not found/);
    await stop();
    await page.getByRole("link", { name: "start again" }).click();
    await expect(cards(page).first()).toBeVisible();
  });
});

test("a slow connection shows how far it is", async ({ page }) => {
  let go;
  const told = new Promise((resolve) => (go = resolve));
  await spoil(page, "core", async (route) => {
    await told;
    await route.continue();
  });
  await page.goto("/slow/");
  await expect(page.getByRole("progressbar", { name: "Loading the corpus" })).toBeVisible();
  await expect(page.getByText(/^Loading the corpus/)).toBeVisible();
  go();
  await expect(cards(page).first()).toBeVisible();
  await expect(page.getByRole("progressbar")).toHaveCount(0);
});

test("the page allows nothing from elsewhere and nothing inline", async ({ request }) => {
  const html = await (await request.get("/")).text();
  const policy = html.match(/http-equiv="Content-Security-Policy" content="([^"]+)"/i)?.[1] ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain("unsafe-inline");
  expect(policy).not.toMatch(/'unsafe-eval'/);
  expect(html).not.toMatch(/<script(?![^>]*\ssrc=)/i);
  expect(html).not.toMatch(/<style|\sstyle=|\son\w+=/i);
  expect(html).not.toMatch(/(src|href)="(https?:)?\/\//i);
});

test.describe("hostile articles", () => {
  const HOSTILE = '<img src=x onerror="window.harmed = true"><script>window.harmed = true</script>';
  let corpus;

  test.beforeAll(() => {
    const article = {
      id: "hostile",
      title: `Headline ${HOSTILE}`,
      outlet: `The ${HOSTILE} Gazette`,
      date: "2031-01-16",
      url: "javascript:window.harmed=true",
      byline: `By ${HOSTILE}`,
      lang: 'en"><script>window.harmed = true</script>',
      text: `“The gates ${HOSTILE} stay open,” Minister Ilse Marrack said on Monday in Karsholt.\n\nThe end of the story ${HOSTILE} is not known.`,
    };
    corpus = build([article]);
  });

  test.afterAll(() => corpus.remove());

  test.beforeEach(({ page }) => corpus.serve(page));

  for (const [what, address] of Object.entries({
    results: "/?q=gates",
    "results in articles": "/?q=story&in=articles",
    "an article": "/?article=hostile",
    "a message": `/?article=${encodeURIComponent(HOSTILE)}&q=${encodeURIComponent(HOSTILE)}`,
    "an unknown outlet": `/?outlet=${encodeURIComponent(HOSTILE)}`,
  })) {
    test(`are shown as text in ${what}`, async ({ page }) => {
      await open(page, address);
      await expect(page.getByText("<img src=x onerror=").first()).toBeVisible();
      await expect(page.locator("main img, main script")).toHaveCount(0);
      await expect(page.locator('a[href^="javascript:" i]')).toHaveCount(0);
      expect(await page.evaluate(() => window.harmed)).toBeUndefined();
    });
  }

  test("are shown as text in a statement", async ({ page }) => {
    await open(page, "/?q=gates");
    await opener(cards(page).first()).click();
    await expect(page.locator(".version blockquote")).toContainText("<img src=x onerror=");
    await expect(head(page)).toContainText("Marrack");
    await expect(page.locator("main img, main script")).toHaveCount(0);
    await expect(page.locator('a[href^="javascript:" i]')).toHaveCount(0);
    expect(await page.evaluate(() => window.harmed)).toBeUndefined();
  });
});
