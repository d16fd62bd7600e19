// How much memory a page takes.
import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";

/**
 * The most memory that an engine's page had, in MB, when it came to each of these points. It asks by itself: where
 * somebody looks on from outside, a browser keeps whatever was fetched.
 */
export async function memory(chromium, server, wanted, points) {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), "memory-"));
  const words = ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-extensions", "--remote-debugging-port=0"];
  const browser = spawn(chromium, [...words, `--user-data-dir=${profile}`, `${server.origin}/page.html?${wanted}`], { stdio: "ignore", detached: true });
  const ended = new Promise((end) => browser.on("exit", end));
  const failed = pause(300_000, null, { ref: false }).then(() => Promise.reject(new Error("the page did not come to its end")));
  try {
    return await Promise.race([failed, Promise.all(points.map((point) => server.at(point, () => peak(browser.pid))))]);
  } finally {
    // With all that it began: what lives on writes into its folder.
    process.kill(-browser.pid, "SIGKILL");
    await ended;
    fs.rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 });
  }
}

/** The highest memory so far of the page's process among those that a browser began. */
function peak(browser) {
  const status = (id, field) => Number(fs.readFileSync(`/proc/${id}/status`, "utf8").match(`${field}:\\s+(\\d+)`)?.[1] ?? 0);
  const isBegun = (id) => id === browser || (id > 1 && isBegun(status(id, "PPid")));
  const pages = fs.readdirSync("/proc").map(Number).filter((id) => {
    try {
      const words = id && fs.readFileSync(`/proc/${id}/cmdline`, "utf8");
      // The browser's own surfaces are pages, too.
      return words && words.includes("--type=renderer") && !words.includes("webui") && isBegun(id);
    } catch {
      return false;
    }
  });
  return Math.max(...pages.map((id) => status(id, "VmHWM") / 1024));
}
