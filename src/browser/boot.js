import("SCRIPT")
  .then((app) => {
    const fail = (event) => {
      const error = event.error || event.reason;
      if (!/^(Runtime|Range|Internal)Error$/.test(error?.name)) return;
      // The page goes on without its workbench.
      const bench = /workbench-[^/\n]*$/m.test(error.stack) && document.getElementById("workbench");
      if (bench) bench.dataset.state = "failed";
      else app.fail();
    };
    // The other language opens where the reader is.
    document.addEventListener("click", ({ target }) => {
      const figure = target.id === "language" && document.querySelector("#contents [aria-current]");
      if (figure) target.hash = figure.hash;
    });
    addEventListener("error", fail);
    addEventListener("unhandledrejection", fail);
    return app.default({ module_or_path: "WASM" });
  })
  .catch(() => {
    document.documentElement.dataset.controls = "failed";
  });
