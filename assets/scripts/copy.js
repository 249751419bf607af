// Copies a text that stands on the page; who has no script can select it there.
(() => {
  "use strict";
  for (const button of document.querySelectorAll("[data-copy]")) {
    const text = document.getElementById(button.dataset.copy);
    const status = button.closest("section").querySelector("[role=status]");
    const words = button.innerHTML;
    button.hidden = false;
    // No line of it is hidden.
    while (text.scrollHeight > text.clientHeight && text.rows < 40) text.rows += 1;
    button.addEventListener("click", async () => {
      let copied = true;
      // A browser may refuse: then the text is selected, ready for Ctrl+C.
      try { await navigator.clipboard.writeText(text.value); } catch { copied = false; text.select(); }
      button.textContent = status.textContent = copied ? button.dataset.copied : button.dataset.failed;
      setTimeout(() => { button.innerHTML = words; status.textContent = ""; }, 4000);
    });
  }
})();
