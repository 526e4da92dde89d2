// Adds a button that prints the page, since on a phone the browser's own is hard to find. Without it everything is there.

"use strict";

(() => {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "print";
  button.textContent = document.currentScript.dataset.print;
  button.addEventListener("click", () => window.print());
  const downloads = document.querySelector("main > .downloads");
  if (downloads) {
    const item = document.createElement("li");
    item.append(button);
    downloads.append(item);
  } else {
    [...document.querySelectorAll("main > .status")].at(-1)?.after(button);
  }
})();
