// <theme-switch><button>…</button></theme-switch>: light or dark, remembered on this device.
class ThemeSwitch extends HTMLElement {
  connectedCallback() {
    this.querySelector("button")?.addEventListener("click", () => this.turn());
    this.tell();
  }

  private get dark() {
    const chosen = document.documentElement.dataset.theme;
    return chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  }

  private turn() {
    const theme = this.dark ? "light" : "dark";
    document.documentElement.dataset.theme = theme;
    try {
      localStorage.setItem("theme", theme);
    } catch {
      // Private windows may refuse storage; the choice then lasts for this page.
    }
    for (const other of document.querySelectorAll<ThemeSwitch>("theme-switch")) other.tell();
  }

  tell() {
    this.querySelector("button")?.setAttribute("aria-pressed", String(this.dark));
  }
}

customElements.define("theme-switch", ThemeSwitch);
