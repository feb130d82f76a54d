// Everything a page needs from script; each part improves something that works without it.
import htmx from "htmx.org";
import "./elements/theme-switch";
import "./elements/copy-button";
import "./elements/deep-zoom";
import "./elements/line-numbers";
import "./elements/film-transcript";

htmx.config.allowEval = false;
htmx.config.includeIndicatorStyles = false;
htmx.config.selfRequestsOnly = true;

// Public pages are the same for everyone; only someone signed in asks for the personal part.
if (document.cookie.split("; ").includes("signed_in=1")) {
  addEventListener("DOMContentLoaded", () => {
    for (const place of document.querySelectorAll("[data-personal]")) htmx.trigger(place, "signed-in");
  });
}

// One menu at a time; Escape and a click elsewhere close it.
addEventListener("click", (event) => closeMenus(event.target as Node));
addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  const open = document.querySelector<HTMLDetailsElement>("details[data-menu][open]");
  open?.querySelector("summary")?.focus();
  closeMenus(document);
});

function closeMenus(except: Node) {
  for (const menu of document.querySelectorAll<HTMLDetailsElement>("details[data-menu][open]")) {
    if (!menu.contains(except)) menu.open = false;
  }
}
