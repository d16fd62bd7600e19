// How much memory a page takes.
import { readFileSync } from "node:fs";

/** The highest memory that the page's process has had so far, in MB. */
export async function memory(browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  // The browser's own surfaces are pages, too.
  const isPage = ({ id, type }) => type === "renderer" && !readFileSync(`/proc/${id}/cmdline`, "utf8").includes("webui");
  const peaks = processInfo.filter(isPage).map(({ id }) => {
    const status = readFileSync(`/proc/${id}/status`, "utf8");
    return Number(status.match(/VmHWM:\s+(\d+)/)[1]) / 1024;
  });
  return Math.max(...peaks);
}
