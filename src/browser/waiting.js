(function (root) {
  // Where the controls can come, their space is kept until they do; after ten seconds a sentence says that they have not.
  if (!("noModule" in HTMLScriptElement.prototype) || !("WebAssembly" in window)) return;
  root.dataset.controls = "waiting";
  setTimeout(function () {
    if (root.dataset.controls === "waiting") root.dataset.controls = "failed";
  }, 10000);
})(document.documentElement);
