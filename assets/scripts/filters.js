// Makes the lists of terms above cards into filters that work at once. Terms of one kind widen
// the choice, those of different kinds narrow it. The choice stands in the address.
(() => {
  "use strict";
  for (const nav of document.querySelectorAll(".filters")) {
    const cards = [...(nav.parentElement.querySelectorAll(".card[data-terms]"))]
      .map((element) => ({ element, terms: JSON.parse(element.dataset.terms) || {} }));
    if (!cards.length) continue;

    const group = document.createElement("div");
    for (const { name, value } of nav.attributes) group.setAttribute(name, value);
    group.setAttribute("role", "group");
    group.append(...nav.childNodes);
    nav.replaceWith(group);

    // Each link of a term becomes a button that stays pressed.
    const buttons = [...group.querySelectorAll("a.filter")].map((link) => {
      const button = document.createElement("button");
      button.type = "button";
      button.className = link.className;
      button.append(...link.childNodes);
      Object.assign(button.dataset, link.dataset);
      link.replaceWith(button);
      return button;
    });
    for (const heading of group.querySelectorAll(".filter-group > p > a")) {
      heading.replaceWith(...heading.childNodes);
    }

    const foot = document.createElement("div");
    foot.className = "filters-foot";
    const status = document.createElement("p");
    status.setAttribute("role", "status");
    const clear = document.createElement("button");
    clear.type = "button";
    clear.className = "filters-clear";
    clear.textContent = group.dataset.clear;
    foot.append(status, clear);
    group.append(foot);

    const pressed = (button) => button.getAttribute("aria-pressed") === "true";
    const show = () => {
      const wanted = new Map();
      for (const { dataset: { kind, term } } of buttons.filter(pressed)) {
        wanted.set(kind, [...(wanted.get(kind) ?? []), term]);
      }
      let shown = 0;
      for (const { element, terms } of cards) {
        const fits = [...wanted].every(([kind, names]) => names.some((name) => terms[kind]?.includes(name)));
        element.hidden = !fits;
        shown += fits;
      }
      clear.hidden = !wanted.size;
      status.textContent = shown
        ? group.dataset.shown.replace("##", cards.length).replace("#", shown)
        : group.dataset.none;
    };
    const kinds = new Set(buttons.map((button) => button.dataset.kind));
    const write = () => {
      const address = new URL(location);
      for (const kind of kinds) address.searchParams.delete(kind);
      for (const { dataset: { kind, term } } of buttons.filter(pressed)) address.searchParams.append(kind, term);
      history.replaceState(history.state, "", address);
    };
    const read = () => {
      const query = new URLSearchParams(location.search);
      for (const button of buttons) {
        button.setAttribute("aria-pressed", query.getAll(button.dataset.kind).includes(button.dataset.term));
      }
      show();
    };

    for (const button of buttons) {
      button.addEventListener("click", () => {
        button.setAttribute("aria-pressed", !pressed(button));
        write();
        show();
      });
    }
    clear.addEventListener("click", () => {
      for (const button of buttons) button.setAttribute("aria-pressed", false);
      write();
      show();
      // The button goes away; the keyboard must not be lost with it.
      buttons[0].focus();
    });
    addEventListener("popstate", read);
    read();
  }
})();
