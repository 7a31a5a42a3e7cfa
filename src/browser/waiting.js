(function (root) {
  if (!("noModule" in HTMLScriptElement.prototype) || !("WebAssembly" in window)) return;
  root.dataset.controls = "waiting";
  setTimeout(function () {
    if (root.dataset.controls === "waiting") root.dataset.controls = "failed";
  }, 10000);
})(document.documentElement);
