// <line-numbers errors="3 7"><textarea>: numbers beside the lines, kept level with them while one scrolls.
class LineNumbers extends HTMLElement {
  connectedCallback() {
    const area = this.querySelector("textarea");
    if (!area) return;
    const numbers = document.createElement("div");
    numbers.className = "numbers";
    numbers.setAttribute("aria-hidden", "true");
    this.prepend(numbers);
    const wrong = new Set((this.getAttribute("errors") ?? "").split(" "));
    let shown = 0;

    const count = () => {
      const lines = area.value.split("\n").length;
      if (lines === shown) return;
      shown = lines;
      numbers.replaceChildren(
        ...Array.from({ length: lines }, (_, index) => {
          const line = String(index + 1);
          const row = document.createElement(wrong.has(line) ? "b" : "div");
          row.textContent = line;
          return row;
        }),
      );
    };
    area.addEventListener("input", count);
    area.addEventListener("scroll", () => (numbers.scrollTop = area.scrollTop));
    count();
  }
}

customElements.define("line-numbers", LineNumbers);
