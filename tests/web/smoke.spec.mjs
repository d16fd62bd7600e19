import { expect, test } from "@playwright/test";
import { watch } from "./support.mjs";

for (const path of ["/", "/x/"]) {
  test(`the app starts at ${path}`, async ({ page }) => {
    const wrong = watch(page.context());
    await page.goto(path);
    await expect(page.locator("#boot")).toHaveCount(0);
    await expect(page.locator("main, h1").first()).toBeVisible();
    await page.waitForLoadState("networkidle");
    expect(wrong).toEqual([]);
  });
}

const FAILURES = {
  "/no-wasm/": "was not found on its server (status 404)",
  "/no-script/": "was not found on its server (status 404)",
  "/broken-wasm/": "could not run the app",
};

for (const [path, reason] of Object.entries(FAILURES)) {
  test(`a start that fails at ${path} says why`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole("alert")).toContainText(reason);
  });
}

test("a browser without WebAssembly is told so", async ({ page }) => {
  await page.addInitScript(() => delete globalThis.WebAssembly);
  await page.goto("/");
  await expect(page.getByRole("alert")).toContainText("no WebAssembly");
});

test("a page opened as a file says that it needs a server", async ({ page }) => {
  await page.goto(new URL("../../dist/index.html", import.meta.url).href);
  await expect(page.getByRole("alert")).toContainText("opened as a file");
});

test("a start without a connection says so", async ({ page }) => {
  // Not context.setOffline: the script that speaks may itself be still on its way.
  await page.addInitScript(() => Object.defineProperty(navigator, "onLine", { get: () => false }));
  await page.route("**/*.wasm", (route) => route.abort());
  await page.goto("/");
  await expect(page.getByRole("alert")).toContainText("You are offline");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("the page says what it needs", async ({ page }) => {
    await page.goto("/");
    await expect(page.locator("noscript p")).toBeVisible();
    await expect(page.locator("#boot .late")).toBeHidden();
  });
});
