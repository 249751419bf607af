// Makes the boxes of a checklist real: a reader can tick them, and they stay ticked in this
// browser. Nothing is stored before the first tick, and only the words of what was ticked.
(() => {
  "use strict";
  let told = false; // where the ticks are kept is said once on a page
  /* The words that tell one list of a page from another: its title, else the heading above it. */
  const nameOf = (list) => {
    const title = list.querySelector(":scope > .checklist-title");
    const headings = [...document.querySelectorAll(":is(.prose, main) :is(h1, h2, h3, h4, h5, h6)")];
    const above = headings.filter((it) => it.compareDocumentPosition(list) & Node.DOCUMENT_POSITION_FOLLOWING);
    return (title ?? above.at(-1))?.textContent.trim();
  };
  for (const [number, list] of document.querySelectorAll(".checklist").entries()) {
    const key = `checklist ${location.pathname} ${number + 1}`;
    const read = () => {
      try { return JSON.parse(localStorage.getItem(key)); } catch { return null; }
    };
    const write = (words) => {
      // A browser may refuse to store; the ticks then last as long as the page.
      try {
        if (words) localStorage.setItem(key, JSON.stringify(words));
        else localStorage.removeItem(key);
      } catch { /* nothing to undo */ }
    };

    const boxes = [];
    for (const item of list.querySelectorAll("li.task")) {
      const done = item.classList.contains("task-done");
      item.querySelector(":scope > .visually-hidden")?.remove();
      const box = document.createElement("input");
      box.type = "checkbox";
      box.defaultChecked = done;
      const label = document.createElement("label");
      // A list within the item has boxes of its own.
      const own = [...item.childNodes];
      const below = own.findIndex((node) => ["UL", "OL"].includes(node.nodeName));
      label.append(box, ...(below < 0 ? own : own.slice(0, below)));
      item.prepend(label);
      item.classList.remove("task-open", "task-done");
      item.classList.add("task-ready");
      boxes.push({ box, words: label.textContent.trim().replace(/\s+/g, " ") });
    }
    if (!boxes.length) continue;

    const foot = document.createElement("div");
    foot.className = "checklist-foot";
    const clear = document.createElement("button");
    clear.type = "button";
    const name = document.createElement("span");
    name.className = "visually-hidden";
    name.textContent = `: ${nameOf(list)}`;
    clear.append(list.dataset.clear, name);
    if (!told) {
      const note = document.createElement("p");
      note.textContent = list.dataset.note;
      foot.append(note);
    }
    told = true;
    foot.append(clear);
    list.append(foot);

    const stored = read();
    if (Array.isArray(stored)) {
      for (const { box, words } of boxes) box.checked = stored.includes(words);
    }
    clear.disabled = !Array.isArray(stored);
    list.addEventListener("change", () => {
      write(boxes.filter(({ box }) => box.checked).map(({ words }) => words));
      clear.disabled = false;
    });
    clear.addEventListener("click", () => {
      for (const { box } of boxes) box.checked = box.defaultChecked;
      write(null);
      boxes[0].box.focus();
      clear.disabled = true;
    });
  }
})();
