(function (root) {
  if (!("noModule" in HTMLScriptElement.prototype) || !("WebAssembly" in window)) return;
  root.dataset.controls = "waiting";
  if (/[?&]figures=article(&|$)/.test(location.search)) root.dataset.base = "article";
  if (/[?&]guess=/.test(location.search)) root.dataset.guess = "";
  setTimeout(function () {
    if (root.dataset.controls === "waiting") root.dataset.controls = "failed";
  }, 10000);
})(document.documentElement);
