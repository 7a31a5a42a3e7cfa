(() => {
  if (parent === window) return;
  // As the host asked for it: the page's own settings come into the address later, and are nobody else's business.
  const src = location.href;
  const id = document.documentElement.dataset.figure;
  const child = /[?&]childId=([\w-]{1,64})(&|$)/.exec(location.search)?.[1];
  const secret = /secret=(\w+)/.exec(location.hash)?.[1];
  let told, due;
  const tell = () => {
    due = 0;
    // Down to where it ends: what stands first may keep it from the frame's edge.
    const height = Math.ceil(document.body.getBoundingClientRect().bottom + scrollY);
    if (height === told) return;
    told = height;
    const say = (message) => parent.postMessage(message, "*");
    say({ source: "jobs-explainer", v: 1, type: "height", id, height });
    say({ sentinel: "amp", type: "embed-size", height });
    say(JSON.stringify({ src, context: "iframe.resize", height }));
    say({ "datawrapper-height": { [id]: height } });
    if (child) say(`pymxPYMx${child}xPYMxheightxPYMx${height}`);
    if (secret) say({ message: "height", value: height, secret });
  };
  const soon = () => {
    due ||= requestAnimationFrame(tell);
  };
  new ResizeObserver(soon).observe(document.body);
  // A frame that nobody sees yet draws nothing, and is told of no size: so it looks by itself, and when it is asked.
  addEventListener("load", tell);
  tell();
  addEventListener("message", ({ source, data }) => {
    if (source !== parent || !data) return;
    const ours = data.type === "ping" && data.source === "jobs-explainer";
    // WordPress asks once it listens, and shows no frame before it has heard it.
    const theirs = data.message === "ready" && secret && data.secret === secret;
    if (data.type !== "frames-init" && !ours && !theirs) return;
    told = 0;
    tell();
  });
})();
