// Aids for reading, on top of pages that work without: the table of contents shows where the
// reader is, a heading that is followed is copied as an address, and a picture opens over the page.
(() => {
  "use strict";
  const words = document.currentScript.dataset;

  /* The current heading in the table of contents. */
  const links = new Map();
  for (const link of document.querySelectorAll(".toc a[href^='#']")) {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (heading) links.set(heading, link);
  }
  if (links.size) {
    const headings = [...links.keys()];
    const toc = headings.length && links.get(headings[0]).closest(".toc");
    let current;
    const mark = () => {
      // The last heading above a quarter of the window; at the very end, the last of all.
      const end = innerHeight + Math.ceil(scrollY) >= document.documentElement.scrollHeight;
      const passed = headings.filter((heading) => heading.getBoundingClientRect().top < innerHeight / 4);
      const heading = end && scrollY > 0 ? headings.at(-1) : passed.at(-1);
      const link = links.get(heading);
      if (link === current) return;
      current?.removeAttribute("aria-current");
      link?.setAttribute("aria-current", "location");
      current = link;
      // Keeps the marked line in sight where the list itself scrolls.
      if (link && toc.scrollHeight > toc.clientHeight) {
        toc.scrollTop = link.offsetTop - toc.clientHeight / 2;
      }
    };
    let waiting = false;
    addEventListener("scroll", () => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => { waiting = false; mark(); });
    }, { passive: true });
    mark();
  }

  /* A picture as large as the window; without this the link leads to its file. */
  for (const link of document.querySelectorAll("a.enlarge")) {
    link.addEventListener("click", (event) => {
      if (event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      const dialog = document.createElement("dialog");
      dialog.className = "large-picture";
      dialog.setAttribute("aria-label", link.textContent);
      const close = document.createElement("button");
      close.type = "button";
      close.className = "button";
      close.textContent = words.close;
      const room = document.createElement("div");
      room.tabIndex = 0;
      room.setAttribute("role", "group");
      room.setAttribute("aria-label", link.textContent);
      const picture = new Image();
      const small = link.parentElement.querySelector("img");
      picture.alt = small.alt;
      // How wide the picture is for its height, so that it fits the window without bands beside it.
      if (small.naturalHeight) picture.style.setProperty("--ratio", small.naturalWidth / small.naturalHeight);
      picture.src = link.href;
      room.append(picture);
      // Where the picture is wider than the window, an arrow stands at each side that has more of
      // it. By keyboard the arrow keys do what these do.
      const arrows = [-1, 1].map((way) => {
        const arrow = document.createElement("span");
        arrow.className = "button further";
        arrow.setAttribute("aria-hidden", "true");
        arrow.textContent = way < 0 ? "←" : "→";
        arrow.addEventListener("click", () => room.scrollBy(way * room.clientWidth * 0.8, 0));
        return arrow;
      });
      const look = () => {
        arrows[0].hidden = room.scrollLeft < 1;
        arrows[1].hidden = room.scrollLeft + room.clientWidth > room.scrollWidth - 1;
      };
      room.addEventListener("scroll", look, { passive: true });
      const sizes = new ResizeObserver(look);
      sizes.observe(room);
      sizes.observe(picture);
      dialog.append(close, room, ...arrows);
      dialog.addEventListener("click", ({ target }) => {
        if (target === close || target === dialog) dialog.close();
      });
      dialog.addEventListener("close", () => dialog.remove());
      document.body.append(dialog);
      dialog.showModal();
    });
  }

  /* Copying the address of a heading. */
  const anchors = document.querySelectorAll("a.anchor");
  if (anchors.length && navigator.clipboard) {
    const status = document.createElement("p");
    status.className = "toast";
    status.setAttribute("role", "status");
    document.body.append(status);
    let timer;
    const say = (text) => {
      clearTimeout(timer);
      status.textContent = text;
      timer = setTimeout(() => { status.textContent = ""; }, 4000);
    };
    for (const anchor of anchors) {
      anchor.addEventListener("click", () => {
        navigator.clipboard.writeText(anchor.href).then(() => say(words.copied), () => say(words.copyFailed));
      });
    }
  }
})();
