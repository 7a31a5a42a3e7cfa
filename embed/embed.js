// The loader that an article takes from the site: it makes frames where one is asked for, and lets each be as high as it says.
//
// An article may hold it any number of times; the first one works. It reads no more of the article than what is marked, hears
// only the frames that it knows, and of those that the article holds changes nothing but the height. An article's own image and
// link stay to be seen until the frame that it makes there has said its height: if it never does, they are what the reader has.
(() => {
  const NAME = "jobs-explainer";
  const script = document.currentScript;
  const MARK = Symbol.for(NAME);
  if (!script || !window.customElements || window[MARK]) return;
  window[MARK] = true;
  const site = new URL(".", script.src);
  // Each frame with what is to be done once it has said its height.
  const frames = new Map();
  const within = (height) => Math.min(8000, Math.max(100, height));
  const ask = ({ contentWindow }) => contentWindow && contentWindow.postMessage({ source: NAME, type: "ping" }, "*");

  const know = (frame, then) => {
    if (frames.has(frame)) return;
    frames.set(frame, then);
    // It may have spoken before anybody listened.
    frame.addEventListener("load", () => ask(frame));
    ask(frame);
  };

  const address = ({ figure, lang, theme, controls, scenario }) => {
    const url = new URL(`${/^zh\b/i.test(lang) ? "zh/" : ""}figure/${figure}/`, site);
    url.search = (scenario || "").replace(/^[^?]*\?|#.*$/g, "");
    if (theme) url.searchParams.set("theme", theme);
    if (controls) url.searchParams.set("controls", controls);
    return url.href;
  };

  // Those who hear the page tell frames apart by their titles.
  const unlike = (title) => {
    const taken = [...document.querySelectorAll("iframe")].map((frame) => frame.title);
    let [unlike, count] = [title, 1];
    while (taken.includes(unlike)) unlike = `${title} (${(count += 1)})`;
    return unlike;
  };

  const fill = (element, asked) => {
    // Who names no figure keeps what the element holds.
    if (!/^[a-z]+(-[a-z]+)*$/.test(asked.figure || "")) return;
    const src = address(asked);
    const before = element.querySelector(":scope > iframe");
    if (before) {
      if (before.src !== src) before.src = src;
      if (asked.title) before.title = asked.title;
      return;
    }
    const held = [...element.childNodes];
    const image = element.querySelector("img");
    const frame = document.createElement("iframe");
    const show = () => {
      for (const node of held) {
        const whole = node.style ? node : document.createElement("span");
        if (whole !== node) {
          node.replaceWith(whole);
          whole.append(node);
        }
        whole.hidden = true;
      }
      held.length = 0;
      frame.style.position = "static";
      frame.style.visibility = "visible";
    };
    frame.title = unlike(asked.title || (image && image.alt) || element.textContent.trim() || asked.figure);
    frame.loading = "lazy";
    frame.width = "100%";
    frame.height = within(Number(asked.height) || 800);
    frame.allow = "clipboard-write";
    frame.referrerPolicy = "no-referrer-when-downgrade";
    Object.assign(frame.style, { display: "block", border: 0 });
    if (element.textContent.trim() || image) {
      element.style.position = "relative";
      Object.assign(frame.style, { position: "absolute", inset: 0, visibility: "hidden" });
    }
    frame.src = src;
    element.append(frame);
    know(frame, show);
  };

  const take = (element) => {
    const { jobsExplainer: figure, ...rest } = element.dataset;
    if (element.localName === "iframe") know(element);
    if (element.localName === "div") fill(element, { figure, ...rest });
  };
  const scan = (root) => root.querySelectorAll(`[data-${NAME}]`).forEach(take);

  addEventListener("message", ({ source, origin, data }) => {
    if (!data || data.source !== NAME || data.v !== 1 || data.type !== "height" || !Number.isFinite(data.height)) return;
    for (const [frame, then] of frames) {
      if (frame.contentWindow !== source) continue;
      // A page in a sandbox without an origin of its own has none to show.
      const { sandbox, src, style } = frame;
      const none = sandbox.length && !sandbox.contains("allow-same-origin");
      if (origin !== (none ? "null" : new URL(src || "about:blank").origin)) continue;
      style.height = `${within(data.height)}px`;
      if (then) then();
    }
  });

  const start = () => {
    const ASKED = ["figure", "lang", "theme", "controls", "scenario", "title", "height"];
    customElements.define(
      NAME,
      class extends HTMLElement {
        static observedAttributes = ASKED.slice(0, 6);
        connectedCallback() {
          this.style.display = "block";
          fill(this, Object.fromEntries(ASKED.map((name) => [name, this.getAttribute(name)])));
        }
        attributeChangedCallback() {
          if (this.isConnected) this.connectedCallback();
        }
      },
    );
    scan(document);
    // Articles add parts later, when a reader scrolls or opens one.
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes)
        for (const node of addedNodes)
          if (node.dataset) {
            if ("jobsExplainer" in node.dataset) take(node);
            scan(node);
          }
    }).observe(document.documentElement, { childList: true, subtree: true });
  };
  // An element that asks for a frame is to be there with all that it holds.
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", start);
  else start();
})();
