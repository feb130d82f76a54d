// <deep-zoom src="…" tiles="…">: a picture to look at closely. The viewer is fetched when someone asks for it;
// until then, and without script, the plain picture with its numbered notes stands there.
import type { Viewer } from "openseadragon";

class DeepZoom extends HTMLElement {
  private viewer?: Viewer;
  private marks: HTMLButtonElement[] = [];

  connectedCallback() {
    const open = this.querySelector<HTMLElement>("[data-open]");
    open?.addEventListener("click", (event) => {
      event.preventDefault();
      void this.open();
    });
    this.notes.forEach((note, index) => this.makeClickable(note, index));
  }

  private get notes() {
    return [...this.querySelectorAll<HTMLLIElement>(".zoom-notes > li")];
  }

  private makeClickable(note: HTMLLIElement, index: number) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...note.childNodes);
    button.addEventListener("click", () => void this.show(index));
    note.append(button);
  }

  private async show(index: number) {
    await this.open();
    const note = this.notes[index];
    const image = this.viewer?.world.getItemAt(0);
    if (!note || !image || !this.viewer) return;
    const { x, y } = image.getContentSize();
    const width = x / 3;
    const height = y / 3;
    const left = Math.min(Math.max(Number(note.dataset.x) * x - width / 2, 0), x - width);
    const top = Math.min(Math.max(Number(note.dataset.y) * y - height / 2, 0), y - height);
    this.viewer.viewport.fitBounds(image.imageToViewportRectangle(left, top, width, height), !this.moving);
    this.notes.forEach((other) => other.classList.toggle("current", other === note));
  }

  private get moving() {
    return !matchMedia("(prefers-reduced-motion: reduce)").matches;
  }

  private opening?: Promise<void>;

  private open() {
    return (this.opening ??= this.start());
  }

  private async start() {
    const { default: OpenSeadragon } = await import("openseadragon");
    const stage = this.querySelector<HTMLElement>(".zoom-stage")!;
    const canvas = document.createElement("div");
    canvas.className = "zoom-canvas";
    const tiles = this.getAttribute("tiles");
    const picture = { type: "image", url: this.getAttribute("src")! };
    stage.querySelector(".zoom-plain")!.replaceWith(canvas);
    this.viewer = OpenSeadragon({
      element: canvas,
      tileSources: (tiles ?? picture) as string,
      showNavigationControl: false,
      drawer: "canvas",
      animationTime: this.moving ? 0.6 : 0,
      maxZoomPixelRatio: 3,
      gestureSettingsMouse: { clickToZoom: false, dblClickToZoom: true },
    });
    canvas.querySelector<HTMLElement>("[tabindex]")?.setAttribute("aria-label", this.getAttribute("label") ?? "");
    this.addTools(stage);
    await new Promise<void>((ready) => this.viewer!.addOnceHandler("open", () => ready()));
    this.addMarks();
    canvas.querySelector<HTMLElement>("[tabindex]")?.focus();
  }

  private addTools(stage: HTMLElement) {
    const tools = this.querySelector<HTMLTemplateElement>("template")!.content.cloneNode(true) as DocumentFragment;
    const deeds: Record<string, () => void> = {
      nearer: () => this.viewer!.viewport.zoomBy(1.5),
      farther: () => this.viewer!.viewport.zoomBy(1 / 1.5),
      whole: () => this.viewer!.viewport.goHome(),
    };
    for (const button of tools.querySelectorAll<HTMLButtonElement>("[data-deed]")) {
      button.addEventListener("click", () => deeds[button.dataset.deed!]!());
    }
    stage.append(tools);
  }

  private addMarks() {
    const viewer = this.viewer!;
    const image = viewer.world.getItemAt(0);
    const { x, y } = image.getContentSize();
    this.marks = this.notes.map((note, index) => {
      const mark = document.createElement("button");
      mark.type = "button";
      mark.className = "zoom-mark";
      mark.textContent = String(index + 1);
      mark.setAttribute("aria-label", note.textContent?.trim() ?? "");
      const location = image.imageToViewportCoordinates(Number(note.dataset.x) * x, Number(note.dataset.y) * y);
      viewer.addOverlay({ element: mark, location, placement: "CENTER" as never });
      mark.addEventListener("click", () => void this.show(index));
      return mark;
    });
  }
}

customElements.define("deep-zoom", DeepZoom);
