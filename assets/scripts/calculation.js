// Lets readers vary the numbers of a calculation that may be varied, and follows its formulas.
// Without this script the table shows the numbers as they were written.
(() => {
  "use strict";
  const functions = {
    som: (...numbers) => numbers.reduce((sum, number) => sum + number, 0),
    per_jaar: (amount, years) => amount / years,
    per_woning: (amount, homes) => amount / homes,
    deel_van: (amount, percentage) => (amount * percentage) / 100,
    annuiteit: (loan, percentage, years) => {
      const rate = percentage / 100;
      return rate ? (loan * rate) / (1 - (1 + rate) ** -years) : loan / years;
    },
  };
  const operators = {
    "+": (a, b) => a + b,
    "-": (a, b) => a - b,
    "*": (a, b) => a * b,
    "/": (a, b) => a / b,
  };
  const value = (steps, rows) => {
    const stack = [];
    for (const step of steps) {
      if (typeof step === "number") stack.push(step);
      else if (typeof step === "string") stack.push(rows.get(step).value);
      else if (step.length === 1) {
        const right = stack.pop();
        stack.push(operators[step[0]](stack.pop(), right));
      } else stack.push(functions[step[0]](...stack.splice(-step[1])));
    }
    return stack.pop();
  };

  document.querySelectorAll("table.calculation").forEach((table, place) => {
    const rows = new Map();
    for (const element of table.querySelectorAll("tr[data-name]")) {
      const { name, value: first, unit, steps } = element.dataset;
      rows.set(name, {
        cell: element.querySelector("td"),
        header: element.querySelector("th"),
        varies: "varies" in element.dataset,
        unit,
        steps: JSON.parse(steps),
        value: Number(first),
        first: Number(first),
      });
    }
    const varied = [...rows.values()].filter((row) => row.varies);
    const computed = [...rows.values()].filter((row) => row.steps.length);
    if (!varied.length || !computed.length) return;

    const written = (row) => {
      const euros = row.unit === "€";
      const cents = euros && Math.abs(row.value) < 1000 && Math.round(row.value * 100) % 100;
      const number = new Intl.NumberFormat(table.lang, {
        minimumFractionDigits: cents ? 2 : 0,
        maximumFractionDigits: euros && !cents ? 0 : 2,
      }).format(Math.abs(row.value));
      const signed = row.value < 0 && /[1-9]/.test(number) ? `−${number}` : number;
      if (euros) return table.dataset.euro.replace("0", signed);
      if (row.unit === "%") return `${signed}%`;
      return row.unit ? `${signed}\u00a0${row.unit}` : signed;
    };
    // In a field a number stands as in the text; who types may leave out what parts thousands, and
    // write a decimal point as well as a comma.
    const marks = new Intl.NumberFormat(table.lang).formatToParts(12345.6);
    const [group, decimal] = ["group", "decimal"].map((type) => marks.find((it) => it.type === type)?.value ?? "");
    const grouped = new RegExp(`^-?\\d{1,3}([${group}]\\d{3})+([${decimal}]\\d+)?$`);
    const field = (number) => new Intl.NumberFormat(table.lang, { maximumFractionDigits: 10 }).format(number);
    const read = (text) => {
      const plain = text.replace(/[\s\u00a0]/g, "").replace("−", "-");
      const number = grouped.test(plain) ? plain.replaceAll(group, "").replace(decimal, ".") : plain.replace(",", ".");
      return /^-?\d+(\.\d+)?$/.test(number) ? Number(number) : NaN;
    };
    // The last result is read aloud when it changes.
    const result = document.createElement("output");
    const last = computed.at(-1);
    result.append(...last.cell.childNodes);
    last.cell.append(result);
    // Rows may name others that come later: as many rounds as there are rows reach all of them.
    const follow = () => {
      for (let round = 0; round < computed.length; round += 1) {
        for (const row of computed) row.value = value(row.steps, rows);
      }
      for (const row of computed) {
        const text = Number.isFinite(row.value) ? written(row) : "–";
        (row === last ? result : row.cell).textContent = text;
      }
    };
    varied.forEach((row, number) => {
      const input = document.createElement("input");
      row.input = input;
      row.header.id ||= `calculation-${place}-${number}`;
      Object.assign(input, { type: "text", inputMode: "decimal", autocomplete: "off", value: field(row.first) });
      input.setAttribute("aria-labelledby", row.header.id);
      input.addEventListener("input", () => {
        const given = read(input.value);
        if (Number.isFinite(given)) {
          input.removeAttribute("aria-invalid");
          row.value = given;
          follow();
        } else input.setAttribute("aria-invalid", "true");
      });
      input.addEventListener("change", () => {
        if (Number.isFinite(read(input.value))) input.value = field(row.value);
      });
      const before = row.unit === "€" ? ["€ "] : [];
      const after = document.createElement("span");
      after.className = "calculation-unit";
      if (row.unit !== "€") after.textContent = row.unit;
      row.cell.replaceChildren(...before, input, " ", after);
    });
    const reset = document.createElement("button");
    Object.assign(reset, { type: "button", className: "button", textContent: table.dataset.reset });
    reset.addEventListener("click", () => {
      for (const row of varied) {
        row.value = row.first;
        row.input.value = field(row.first);
        row.input.removeAttribute("aria-invalid");
      }
      follow();
    });
    table.closest(".table").after(reset);
  });
})();
