// What the page of a text can do more with a script: search in the text, copy a citation, say what a term means, show where one is.
// Without it everything can be read. It asks nobody for anything: what is searched is the page itself.

"use strict";

(() => {
  const words = document.currentScript.dataset;
  const text = document.querySelector(".with-toc > .text");
  if (!text) return;

  const make = (name, attributes = {}, ...children) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  };

  // Citations

  const headOf = (element) => element.querySelector(":scope > .heading > :is(h2, h3, h4, h5, h6)")?.textContent ?? "";

  /** How lawyers name a provision: «art. 6, comma 4», «art. 6»; where articles restart in each section, with the section. */
  const nameOf = (element) => {
    const around = element.closest(".article, .annex, .part");
    const name = around?.querySelector(":scope > .heading > .permalink").dataset.name ?? headOf(element);
    const label = element.querySelector(":scope > p > .number")?.getAttribute("aria-label").replace(/\.$/, "");
    // The label begins with the name as a sentence would, with a capital.
    return !label ? name : label.slice(1, name.length) === name.slice(1) ? name + label.slice(name.length) : label;
  };

  const status = make("p", { class: "hidden", role: "status" });
  text.before(status);

  const copyButton = (element) => {
    const name = nameOf(element);
    const button = make("button", { class: "copy", type: "button", "aria-label": `${words.copy}: ${name}`, title: words.copy });
    button.addEventListener("click", async () => {
      const page = document.querySelector("link[rel=canonical]")?.href ?? location.href.split("#")[0];
      const title = document.querySelector("h1").textContent;
      await navigator.clipboard.writeText(`${name}, ${title}, ${words.body} (${page}#${element.id})`);
      status.textContent = `${words.copied}: ${name}`;
      button.classList.add("done");
      setTimeout(() => button.classList.remove("done"), 1500);
    });
    return button;
  };

  // Only pages that come over a safe connection may write to the clipboard.
  if (navigator.clipboard) {
    for (const article of text.querySelectorAll(".article, .annex")) {
      article.querySelector(":scope > .heading")?.append(copyButton(article));
    }
    for (const paragraph of text.querySelectorAll(".paragraph:not(.unnumbered)")) {
      // Bound to the last word: alone, it would have a line to itself.
      paragraph.querySelector(":scope > p")?.append(make("span", { class: "bound" }, "\u202f", copyButton(paragraph)));
    }
  }

  // Search

  const endings = /(zioni|zione|amente|mente|ando|endo|[aiu]t[oaie]|[aei]re|[ao]no|h[ie]|[aeio])$/;

  const fold = (word) => word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

  /** A word without its ending, so that «commento» finds «commenti». */
  const stem = (word) => {
    const short = word.replace(endings, "");
    return short.length >= 3 ? short : word;
  };

  const wordsOf = (string) =>
    [...string.matchAll(/\p{L}[\p{L}\p{M}\p{N}]*|\p{N}+/gu)].map((match) => {
      const folded = fold(match[0]);
      return { start: match.index, end: match.index + match[0].length, folded, stem: stem(folded) };
    });

  const contentOf = (element) => {
    const copy = element.cloneNode(true);
    for (const extra of copy.querySelectorAll(".rule, .number, .copy, .permalink")) extra.remove();
    return copy.textContent.replace(/\s+/g, " ").trim();
  };

  let units;

  /** The commi with their words, made when somebody searches for the first time. */
  const index = () =>
    (units ??= [...text.querySelectorAll(".paragraph, .preamble")].map((element) => {
      const content = contentOf(element);
      const article = element.closest(".article");
      return { element, content, words: wordsOf(content), head: wordsOf(article ? headOf(article) : "") };
    }));

  const fits = (word, wanted) => word.stem === wanted.stem || word.folded.startsWith(wanted.folded);

  const find = (query) => {
    const wanted = wordsOf(query).filter((word) => word.folded.length > 1);
    if (wanted.length === 0) return [];
    return index().filter((unit) => wanted.every((one) => [...unit.words, ...unit.head].some((word) => fits(word, one))))
      .map((unit) => ({ unit, hits: unit.words.filter((word) => wanted.some((one) => fits(word, one))) }));
  };

  /** The words around the first hit, hits marked. */
  const excerpt = ({ unit, hits }) => {
    const first = hits[0] ? unit.words.indexOf(hits[0]) : 0;
    const shown = unit.words.slice(Math.max(first - 8, 0), first + 24);
    const [start, end] = [shown[0]?.start ?? 0, shown.at(-1)?.end ?? 0];
    const pieces = [start > 0 ? "… " : ""];
    let place = start;
    for (const hit of hits.filter((word) => word.start >= start && word.end <= end)) {
      pieces.push(unit.content.slice(place, hit.start), make("mark", {}, unit.content.slice(hit.start, hit.end)));
      place = hit.end;
    }
    pieces.push(unit.content.slice(place, end), end < unit.content.length ? " …" : "");
    return pieces;
  };

  const field = make("input", { id: "search-field", type: "search", autocomplete: "off", spellcheck: "false" });
  const count = make("p", { class: "note", role: "status" });
  const list = make("ol", { class: "results", hidden: "" });
  text.parentElement.before(
    make("search", { class: "search" }, make("label", { for: "search-field" }, words.search), field, count, list));

  const most = 50;

  const show = () => {
    const query = field.value.trim();
    const found = query ? find(query) : [];
    list.replaceChildren(...found.slice(0, most).map((one) =>
      make("li", {},
        make("a", { href: `#${one.unit.element.id}` }, nameOf(one.unit.element)), " ", make("span", {}, ...excerpt(one)))));
    list.hidden = found.length === 0;
    count.textContent = query.length < 2 ? "" : found.length === 0 ? words.none
      : found.length === 1 ? words.one : words.many.replace("{count}", String(found.length));
  };

  field.addEventListener("input", show);
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter") list.querySelector("a")?.focus();
    if (event.key === "Escape") { field.value = ""; show(); }
  });

  // Terms: what one means is shown to whoever points at it, comes to it by keyboard or touches it; Escape puts it away

  const definition = make("div", { class: "definition", id: "definition", role: "tooltip", hidden: "" });
  text.append(definition);
  let defined, leaving, wasShown;

  const putAway = () => {
    clearTimeout(leaving);
    defined?.removeAttribute("aria-describedby");
    definition.hidden = true;
    defined = undefined;
  };

  const define = (link) => {
    clearTimeout(leaving);
    if (defined === link) return;
    putAway();
    const entry = document.getElementById(link.hash.slice(1));
    if (!entry) return;
    defined = link;
    definition.replaceChildren(make("strong", {}, entry.querySelector("dt").textContent), " – ", entry.querySelector("dd").textContent);
    definition.hidden = false;
    link.setAttribute("aria-describedby", definition.id);
    const [line, page, box] = [link.getClientRects()[0], text.getBoundingClientRect(), definition.getBoundingClientRect()];
    const isBelow = line.bottom + box.height + 8 < innerHeight || line.top < box.height + 8;
    definition.style.left = `${Math.max(0, Math.min(line.left - page.left, page.width - box.width))}px`;
    definition.style.top = `${(isBelow ? line.bottom + 4 : line.top - box.height - 4) - page.top}px`;
  };

  const termOf = (event) => event.target.closest?.(".term[href^='#']");

  // Whoever moves from the term to what it means has a moment to get there.
  const leave = () => { leaving = setTimeout(putAway, 250); };

  text.addEventListener("pointerover", (event) => {
    if (event.pointerType !== "mouse") return;
    if (termOf(event)) define(termOf(event)); else if (definition.contains(event.target)) clearTimeout(leaving);
  });
  text.addEventListener("pointerout", (event) => {
    if (event.pointerType === "mouse" && defined !== document.activeElement && (termOf(event) || definition.contains(event.target))) leave();
  });
  text.addEventListener("focusin", (event) => { if (termOf(event)) define(termOf(event)); });
  text.addEventListener("focusout", (event) => { if (termOf(event)) putAway(); });
  document.addEventListener("keydown", (event) => { if (event.key === "Escape") putAway(); });
  document.addEventListener("pointerdown", (event) => {
    wasShown = defined && defined === termOf(event);
    if (defined && !wasShown && !definition.contains(event.target)) putAway();
  });
  // The first touch shows what a term means, the second follows the link.
  text.addEventListener("click", (event) => {
    const link = termOf(event);
    if (!link || event.pointerType !== "touch" || wasShown) return;
    event.preventDefault();
    define(link);
  });

  // Where one is

  const links = new Map([...document.querySelectorAll(".toc a")].map((link) => [link.hash.slice(1), link]));
  const seen = new IntersectionObserver((entries) => {
    for (const entry of entries.filter((one) => one.isIntersecting)) {
      for (const link of links.values()) link.removeAttribute("aria-current");
      links.get(entry.target.id)?.setAttribute("aria-current", "location");
    }
  }, { rootMargin: "-10% 0px -75% 0px" });
  for (const article of text.querySelectorAll(".article, .annex, .preamble")) seen.observe(article);
})();
