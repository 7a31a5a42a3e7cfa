import("SCRIPT")
  .then((app) => {
    const fail = (event) => {
      if (/^(Runtime|Range|Internal)Error$/.test((event.error || event.reason)?.name)) app.fail();
    };
    addEventListener("error", fail);
    addEventListener("unhandledrejection", fail);
    return app.default({ module_or_path: "WASM" });
  })
  .catch(() => {
    document.documentElement.dataset.controls = "failed";
  });
