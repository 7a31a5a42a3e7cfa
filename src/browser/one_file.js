// What the one-file edition has in place of a server: its parts, unpacked from the file itself; the scenario that was saved in it;
// and the way to save it again with another. It stands in the head, before all other scripts.
const oneFile = (() => {
  const root = document.documentElement;
  const { scenario, site } = root.dataset;
  const part = (id) => document.getElementById(id);
  // A file that was opened by itself has the scenario that it was saved with; its address may say another. A page of the site has
  // that of the page from which the reader came.
  const served = location.protocol !== "file:";
  const home = site || (served ? new URL("HOME", location.href).href : "");
  const came = served && document.referrer.startsWith(home) ? new URL(document.referrer).search : "";
  // Who has put everything back and loads the page again wants it so.
  const again = performance.getEntriesByType("navigation")[0]?.type === "reload";
  const begun = location.search || again ? "" : scenario || came;
  if (begun) {
    try {
      history.replaceState(null, "", begun + location.hash);
    } catch {
      // Then the page shows its usual settings.
    }
  }

  let source;
  const save = () => {
    const said = (name, value) => (value ? ` ${name}="${value.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"` : "");
    const opened = `<html${said("lang", root.lang)}${said("data-scenario", location.search)}${said("data-site", home)}>`;
    const file = new Blob(["<!doctype html>\n", source.replace(/^<html[^>]*>/, () => opened)], { type: "text/html" });
    const link = document.createElement("a");
    link.href = URL.createObjectURL(file);
    link.download = "twenty-two-million-jobs.html";
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  };

  // Links to the site's other pages lead there, if it is known where that is; otherwise they are not shown.
  if (!home) root.dataset.alone = "";
  const page = home && new URL("FOLDER", home).href;
  // What is copied and saved names the page on its site, if that is known, and never the reader's folders.
  if (!served) root.dataset.home = page;
  const lead = ({ target }) => {
    const link = target.closest?.('a[href^="."]');
    if (link && home) link.href = new URL(link.getAttribute("href"), page).href;
  };
  for (const type of ["pointerdown", "focusin", "click"]) addEventListener(type, lead, true);

  return {
      // The page as it is before anything has been drawn, to be saved.
    begin: () => {
      source = root.outerHTML;
      part("one-file-save").hidden = false;
      part("one-file-save").addEventListener("click", save);
    },
    unpacked: async (id) => {
      const packed = Uint8Array.from(atob(part(id).textContent), (letter) => letter.charCodeAt(0));
      return new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
    },
  };
})();
