// The embed builder: what an editor chooses becomes a frame to look at and codes to copy. It makes text alone, and a code is set
// into a field as a value, so nothing that a link holds becomes markup here.
(() => {
  const part = (id) => document.getElementById(id);
  const { root, keys, ranges, unsure, choices, figures } = JSON.parse(part("builder-data").textContent);
  const site = new URL(root, location.href);
  const form = Object.fromEntries(["figure", "lang", "theme", "controls", "scenario"].map((name) => [name, part(name)]));
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
  // A number in the forms that the page takes; not a number where it is none of them.
  const number = (text) => {
    const plain = text.normalize("NFKC").replace("\u2212", "-").replace("\u3002", ".").replace(/%$/, "").trim();
    const grouped = plain.replace(",", /^[-+]?[1-9]\d{0,2},\d{3}$/.test(plain) ? "" : ".");
    return /^[-+]?(\d+\.?\d*|\.\d+)$/.test(grouped) ? Number(grouped) : NaN;
  };
  // A setting as the page would take it, and whether it had to be put right; nothing where the page would leave it out.
  const taken = (key, value) => {
    if (choices[key]) return choices[key].includes(value) ? [value, false] : undefined;
    if (!ranges[key]) return [value, false];
    const ends = value.split("~").map(number);
    if (ends.some(Number.isNaN) || ends.length > (unsure.includes(key) ? 2 : 1)) return undefined;
    const [least, most] = ranges[key];
    const right = ends.map((end) => Math.min(most, Math.max(least, key === "until" ? Math.round(end) : end)));
    return [right.join("~"), right.some((end, place) => end !== ends[place])];
  };
  // The settings of a link, the first of each: with their values, whether it names any, and whether one was put right or left out.
  // The version is the page's own business.
  const read = (text) => {
    const settings = new URLSearchParams();
    let [named, mended] = [false, false];
    for (const [key, value] of pairs(text)) {
      if (!keys.includes(key)) continue;
      named = true;
      if (key === "v") continue;
      const right = settings.has(key) && key !== "pin" ? undefined : taken(key, value.trim());
      if (right) settings.append(key, right[0]);
      mended ||= !right || right[1];
    }
    return { settings, named, mended };
  };

  // As they were written: what has to be put right is said.
  const raw = (search) => pairs(search).filter(([key]) => keys.includes(key) && key !== "v");
  const own = raw(location.search);
  const theirs = from.href.startsWith(site.href) ? raw(from.search) : [];
  form.scenario.value = new URLSearchParams(own.length ? own : theirs).toString().replaceAll("%7E", "~");
  for (const name of ["figure", "lang", "theme"]) {
    const wanted = here.get(name);
    if (wanted && [...form[name].options].some(({ value }) => value === wanted)) form[name].value = wanted;
  }
  if (here.get("controls") === "off") form.controls.checked = false;

  // Every setting that the figure shows, also those at their usual values: what stands in an article is to stay as it was.
  const pinned = ({ usual }, settings) => {
    const query = new URLSearchParams(usual[settings.get("figures") ?? choices.figures[0]]);
    for (const [key, value] of settings) key === "pin" ? query.append(key, value) : query.set(key, value);
    return query;
  };
  const asked = () => read(form.scenario.value).settings;

  // A whole link says which figure and which language it shows, too; tells whether it is one.
  const adopt = () => {
    const link = form.scenario.value.trim();
    if (!URL.canParse(link)) return false;
    const { pathname, hash, search } = new URL(link);
    const [, chinese, , own] = /\/(zh\/)?(figure\/([a-z-]+)\/)?$/.exec(pathname) ?? [];
    const figure = own ?? hash.slice(1);
    const meant = Object.hasOwn(figures.en, figure);
    if (!meant && !read(search).named) return link.startsWith(site.href);
    if (meant) form.figure.value = figure;
    form.lang.value = chinese ? "zh" : "en";
    return true;
  };

  const address = (figure) => {
    const url = new URL(`${form.lang.value === "zh" ? "zh/" : ""}figure/${form.figure.value}/`, site);
    const query = pinned(figure, asked());
    if (form.theme.value !== "light") query.set("theme", form.theme.value);
    if (!form.controls.checked) query.set("controls", "off");
    // The range's sign and the colon may stand as they are.
    url.search = query.toString().replaceAll("%7E", "~");
    return url;
  };

  // The picture of what was chosen: of a scenario with a name where it is one, of the usual settings otherwise.
  const pictured = (figure) => {
    const chosen = pinned(figure, asked()).toString();
    const exact = figure.pictures.find(({ query }) => pinned(figure, read(query).settings).toString() === chosen);
    return [exact ?? figure.pictures[0], Boolean(exact)];
  };

  const codes = (figure) => {
    const url = address(figure);
    const [src, title] = [escaped(url.href), escaped(figure.title)];
    const [picture] = pictured(figure);
    const image = escaped(new URL(`${url.pathname}${picture.name}.png`, url).href);
    // A picture leads to what is in it.
    const shown = new URL(url.pathname, url);
    shown.search = pinned(figure, read(picture.query).settings).toString();
    const frame = (more) =>
      `<iframe src="${src}" title="${title}" width="640" height="${figure.height}" loading="lazy" style="width:100%;border:0" allow="clipboard-write"${more}></iframe>`;
    const script = `<script async src="${escaped(new URL("embed.js", site).href)}"></script>`;
    const link = `<a href="${src}">${title}</a>`;
    const attributes = [
      ["figure", form.figure.value],
      ["lang", form.lang.value === "zh" && "zh"],
      ["theme", form.theme.value !== "light" && form.theme.value],
      ["controls", !form.controls.checked && "off"],
      ["scenario", pinned(figure, asked()).toString().replaceAll("%7E", "~")],
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
      image: `<a href="${escaped(shown.href)}"><img src="${image}" alt="${escaped(picture.alt)}" width="${picture.width}" height="${picture.height}" loading="lazy" style="max-width:100%;height:auto"></a>`,
    };
  };

  const preview = part("preview-frame");
  let turn;
  // In place of what was there, and once the editor pauses: the way back leads out of the builder, not through its previews.
  const look = (href) => {
    clearTimeout(turn);
    if (!preview.src) preview.src = href;
    else turn = setTimeout(() => preview.contentWindow.location.replace(href), 300);
  };

  const show = (link) => {
    const figure = figures[form.lang.value][form.figure.value];
    for (const [name, code] of Object.entries(codes(figure))) part(`code-${name}`).value = code;
    preview.title = figure.title;
    look(address(figure).href);
    part("image-usual").hidden = pictured(figure)[1];
    const { settings, named, mended } = read(form.scenario.value);
    const strange = Boolean(form.scenario.value.trim()) && !named && !link;
    form.scenario.setAttribute("aria-invalid", strange || mended ? "true" : "false");
    part("scenario-strange").hidden = !strange;
    part("scenario-mended").hidden = !mended;
    part("builder-said").textContent = "";
    const kept = new URLSearchParams(settings);
    for (const name of ["figure", "lang", "theme"]) kept.set(name, form[name].value);
    if (!form.controls.checked) kept.set("controls", "off");
    // A page from a file may have no other address.
    try {
      history.replaceState(null, "", `?${kept}`);
    } catch {}
  };

  const width = () => {
    const { value } = document.querySelector("[name=preview-width]:checked");
    part("preview").style.inlineSize = value === "full" ? "100%" : `${value}px`;
  };

  addEventListener("input", ({ target }) => {
    if (target.name === "preview-width") return width();
    if (target.form) show(target === form.scenario && adopt());
  });
  part("builder").addEventListener("submit", (event) => event.preventDefault());
  addEventListener("click", async ({ target }) => {
    const name = target.dataset?.copies;
    if (!name) return;
    const [field, said] = [part(name), part("builder-said")];
    // Said anew, also where the same was said before.
    said.textContent = "";
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
  // A column wider than the window would be cut off.
  if (innerWidth < 700) document.querySelector("[name=preview-width][value=full]").checked = true;
  width();
  show(false);
})();
