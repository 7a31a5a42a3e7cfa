// The embed builder: what an editor chooses becomes a frame to look at and codes to copy. It makes text alone, and a code is set
// into a field as a value, so nothing that a link holds becomes markup here.
(() => {
  const part = (id) => document.getElementById(id);
  const { root, keys, figures } = JSON.parse(part("builder-data").textContent);
  const site = new URL(root, location.href);
  const choice = Object.fromEntries(["figure", "lang", "theme", "controls", "scenario"].map((name) => [name, part(name)]));
  const escaped = (text) =>
    text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  // A query, or whatever of a link is one.
  const pairs = (text) => {
    const query = text.includes("?") ? text.slice(text.indexOf("?")) : text;
    return [...new URLSearchParams(query.split("#")[0].trim())];
  };

  // What the page shows from which the editor came, unless the address says more.
  const here = new URLSearchParams(location.search);
  const from = URL.canParse(document.referrer) ? new URL(document.referrer) : site;
  const ours = (search) => pairs(search).filter(([key]) => keys.includes(key));
  const own = ours(location.search);
  const theirs = from.href.startsWith(site.href) ? ours(from.search) : [];
  const began = new URLSearchParams(own.length ? own : theirs);
  choice.scenario.value = began.toString();
  for (const name of ["figure", "lang", "theme"]) {
    const wanted = here.get(name);
    if (wanted && [...choice[name].options].some(({ value }) => value === wanted)) choice[name].value = wanted;
  }
  if (here.get("controls") === "off") choice.controls.checked = false;

  // Every setting that the figure shows, also those at their usual values: what stands in an article is to stay as it was.
  const pinned = ({ pinned }) => {
    const asked = ours(choice.scenario.value);
    const given = new Map(asked);
    const query = new URLSearchParams(pinned);
    for (const key of query.keys()) if (given.has(key)) query.set(key, given.get(key));
    // What several figures share stays as well, where it was set.
    for (const [key, value] of asked) if (!query.has(key)) query.append(key, value);
    return query;
  };

  const address = (figure) => {
    const url = new URL(`${choice.lang.value === "zh" ? "zh/" : ""}figure/${choice.figure.value}/`, site);
    const query = pinned(figure);
    if (choice.theme.value !== "light") query.set("theme", choice.theme.value);
    if (!choice.controls.checked) query.set("controls", "off");
    // The range's sign and the colon may stand as they are.
    url.search = query.toString().replaceAll("%7E", "~");
    return url;
  };

  // The picture of what was chosen: of a scenario with a name where it is one, of the usual settings otherwise.
  const pictured = (figure) => {
    const chosen = pinned(figure);
    const same = ({ query }) => {
      const wanted = new URLSearchParams(figure.pinned);
      for (const [key, value] of new URLSearchParams(query)) wanted.set(key, value);
      return [...wanted].every(([key, value]) => chosen.get(key) === value);
    };
    const exact = figure.pictures.find(same);
    return [exact || figure.pictures[0], Boolean(exact)];
  };

  const codes = (figure) => {
    const url = address(figure);
    const [src, title] = [escaped(url.href), escaped(figure.title)];
    const [picture] = pictured(figure);
    const image = escaped(new URL(`${url.pathname}${picture.name}.png`, url).href);
    const frame = (more) =>
      `<iframe src="${src}" title="${title}" width="640" height="${figure.height}" loading="lazy" style="width:100%;border:0" allow="clipboard-write; web-share"${more}></iframe>`;
    const script = `<script async src="${escaped(new URL("embed.js", site).href)}"></script>`;
    const link = `<a href="${src}">${title}</a>`;
    const attributes = [
      ["figure", choice.figure.value],
      ["lang", choice.lang.value === "zh" && "zh"],
      ["theme", choice.theme.value !== "light" && choice.theme.value],
      ["controls", !choice.controls.checked && "off"],
      ["scenario", pinned(figure).toString().replaceAll("%7E", "~")],
      ["title", figure.title],
      ["height", figure.height],
    ];
    const said = attributes.filter(([, value]) => value).map(([name, value]) => ` ${name}="${escaped(String(value))}"`);
    return {
      plain: frame(""),
      script: `${frame(" data-jobs-explainer")}${script}`,
      element: `<jobs-explainer${said.join("")}>${link}</jobs-explainer>${script}`,
      amp: `<amp-iframe src="${src}" title="${title}" width="640" height="${figure.height}" layout="responsive" sandbox="allow-scripts allow-same-origin" frameborder="0" resizable><a placeholder href="${src}">${title}</a><button overflow>${escaped(part("code-amp").dataset.more)}</button></amp-iframe>`,
      // What answers for it is a file, which is the same for every query.
      oembed: url.origin + url.pathname,
      image: `<a href="${src}"><img src="${image}" alt="${escaped(picture.alt)}" width="${picture.width}" height="${picture.height}" loading="lazy" style="max-width:100%;height:auto"></a>`,
    };
  };

  const preview = part("preview-frame");
  const show = () => {
    const figure = figures[choice.lang.value][choice.figure.value];
    for (const [name, code] of Object.entries(codes(figure))) part(`code-${name}`).value = code;
    const { href } = address(figure);
    preview.title = figure.title;
    if (preview.src !== href) preview.src = href;
    part("image-usual").hidden = pictured(figure)[1];
    const strange = choice.scenario.value.trim() && !ours(choice.scenario.value).length;
    choice.scenario.setAttribute("aria-invalid", strange ? "true" : "false");
    part("scenario-strange").hidden = !strange;
    part("builder-said").textContent = "";
    const kept = new URLSearchParams(ours(choice.scenario.value));
    for (const name of ["figure", "lang", "theme"]) kept.set(name, choice[name].value);
    if (!choice.controls.checked) kept.set("controls", "off");
    // A page from a file may have no other address.
    try {
      history.replaceState(null, "", `?${kept}`);
    } catch {}
  };

  const width = () => {
    const { value } = document.querySelector("[name=preview-width]:checked");
    part("preview").style.inlineSize = value === "full" ? "100%" : `${value}px`;
  };

  addEventListener("input", ({ target }) => (target.name === "preview-width" ? width() : target.form && show()));
  part("builder").addEventListener("submit", (event) => event.preventDefault());
  addEventListener("click", async ({ target }) => {
    const name = target.dataset?.copies;
    if (!name) return;
    const [field, said] = [part(name), part("builder-said")];
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
      said.textContent = said.dataset.copied;
    } catch {
      // The code stands selected.
      field.focus();
      said.textContent = said.dataset.byHand;
    }
  });
  addEventListener("focusin", ({ target }) => target.matches("[id^=code-]") && target.select());

  for (const hidden of document.querySelectorAll("[data-needs-script]")) hidden.hidden = false;
  width();
  show();
})();
