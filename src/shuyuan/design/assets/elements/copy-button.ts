// <copy-button for="id" data-done="Copied"><button>…</button></copy-button>: copies the value of a field.
class CopyButton extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector("button");
    button?.addEventListener("click", () => this.copy(button));
  }

  private async copy(button: HTMLButtonElement) {
    const field = document.getElementById(this.getAttribute("for") ?? "") as HTMLInputElement | HTMLTextAreaElement | null;
    if (!field) return;
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
    } catch {
      // Without a secure address there is no clipboard; the text is selected, the keyboard copies it.
      return;
    }
    const label = button.querySelector("[data-label]") ?? button;
    const before = label.textContent;
    label.textContent = this.dataset.done ?? "✓";
    setTimeout(() => (label.textContent = before), 2000);
  }
}

customElements.define("copy-button", CopyButton);
