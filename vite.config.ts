// Builds what pages need into src/shuyuan/design/static/built/, with names that change when the content does.
import { defineConfig } from "vite";

const assets = "src/shuyuan/design/assets";
const files = ["main.ts", "css/main.css", "icons.svg", "seal.svg"];
const gallery = ["landscape.svg", "film.mp4", "tune.m4a", "captions.zh.vtt", "captions.en.vtt"];

// htmx can run text as code; the content security policy refuses that, so it is not shipped.
const withoutEval = {
  name: "without-eval",
  transform(code: string, id: string) {
    return id.includes("htmx.esm") ? code.replace("return eval(str)", "return undefined") : undefined;
  },
};

export default defineConfig({
  plugins: [withoutEval],
  root: assets,
  base: "./",
  publicDir: false,
  logLevel: "warn",
  css: {
    transformer: "lightningcss",
    // Older phones still read the pages: light-dark() and nesting are written out for them.
    lightningcss: { targets: { chrome: 99 << 16, safari: (15 << 16) | (4 << 8), firefox: 97 << 16 } },
  },
  build: {
    outDir: "../static/built",
    emptyOutDir: true,
    manifest: "manifest.json",
    assetsDir: "",
    assetsInlineLimit: 0,
    target: ["chrome99", "safari15.4", "firefox97"],
    cssMinify: "lightningcss",
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: [...files, ...gallery.map((name) => `gallery/${name}`)].map((name) => `${assets}/${name}`),
    },
  },
});
