(() => {
  const [script, wasm, sheet] = document.querySelector("[data-workbench]").dataset.workbench.split(" ");
  let coming, pressed;
  const bench = () => document.querySelector("#page-live #workbench");
  // The page may have failed by now, and taken the workbench along.
  const say = (state) => bench()?.setAttribute("data-state", state);
  const come = () => {
    if (coming || !bench()) return;
    bench().dataset.begun ??= bench().dataset.query;
    const style = document.createElement("link");
    style.rel = "stylesheet";
    style.href = sheet;
    coming = new Promise((done, fail) => {
      style.onload = done;
      style.onerror = fail;
      document.head.append(style);
    })
      .then(() => import(script))
      .then((app) => app.default({ module_or_path: wasm }))
      .then(() =>
        setTimeout(() => {
          say("live");
          document.getElementById(pressed)?.click();
        }),
      )
      .catch(() => {
        coming = undefined;
        say("failed");
      });
  };
  for (const type of ["pointerdown", "keydown", "focusin", "click"])
    addEventListener(
      type,
      ({ target }) => {
        if (!target.closest?.("#growth")) return;
        if (type === "click" && bench()?.dataset.state !== "live") pressed = target.closest("#workbench button")?.id ?? pressed;
        come();
      },
      true,
    );
  new MutationObserver((_, observer) => {
    if (!bench()) return;
    observer.disconnect();
    for (const control of bench().querySelectorAll(":disabled")) control.disabled = false;
    if (/[?&](v|pin|futures|count|later)=/.test(bench().dataset.query)) come();
  }).observe(document.documentElement, { attributes: true, attributeFilter: ["data-controls"] });
})();
