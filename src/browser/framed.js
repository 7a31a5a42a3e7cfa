(() => {
  const root = document.documentElement;
  const asked = new URLSearchParams(location.search);
  const framed = parent !== window;
  const view = framed ? ["framed"] : [];
  if (asked.get("plain") === "1") view.push("plain");
  if (asked.get("static") === "1") view.push("still");
  if (asked.get("controls") === "off" || view.includes("still")) view.push("fixed");
  // Nothing is waited for.
  if (view.includes("still")) delete root.dataset.controls;
  root.dataset.view = view.join(" ");
  // An article is light unless it says otherwise: a frame that follows the system stands out in it at night.
  const theme = asked.get("theme");
  const wanted = /^(light|dark|auto)$/.test(theme) ? theme : framed ? "light" : "auto";
  if (wanted !== "auto") {
    root.dataset.theme = wanted;
    document.querySelector("[name=color-scheme]").content = wanted;
  }
  if (!framed) return;
  addEventListener("DOMContentLoaded", () => {
    const home = document.createElement("a");
    // As an address too: in a sandbox a link may lead nowhere.
    home.href = home.textContent = new URL("../../", location.href).href;
    home.className = "home";
    document.body.append(home);
  });
  // What leads out of the figure opens beside the article, not in its frame.
  addEventListener(
    "click",
    ({ target }) => {
      const link = target.closest?.("a[href]");
      if (link && !link.getAttribute("href").startsWith("#")) link.target = "_blank";
    },
    true,
  );
})();
