import("SCRIPT")
  .then((app) => app.default({ module_or_path: "WASM" }))
  .catch(() => {
    document.documentElement.dataset.controls = "failed";
  });
