// <film-transcript for="id">: the times in a transcript lead to that moment of the film.
class FilmTranscript extends HTMLElement {
  connectedCallback() {
    const film = document.getElementById(this.getAttribute("for") ?? "") as HTMLMediaElement | null;
    if (!film) return;
    for (const place of this.querySelectorAll<HTMLElement>("[data-seconds]")) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = place.textContent;
      button.addEventListener("click", () => {
        film.currentTime = Number(place.dataset.seconds);
        void film.play();
      });
      place.replaceChildren(button);
    }
  }
}

customElements.define("film-transcript", FilmTranscript);
