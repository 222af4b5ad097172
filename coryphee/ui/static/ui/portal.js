// Comfort only: every page works without this file.
"use strict";

// The list of errors takes the focus when a form comes back wrong.
const summary = document.querySelector("[data-focus]");
if (summary) summary.focus();

// A second click on the same button sends nothing more.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.method !== "post") return;
  if (form.dataset.sent) { event.preventDefault(); return; }
  form.dataset.sent = "1";
});
window.addEventListener("pageshow", () => {
  document.querySelectorAll("form[data-sent]").forEach((form) => delete form.dataset.sent);
});

// Files may be dropped on their field.
document.querySelectorAll("[data-drop]").forEach((zone) => {
  const input = zone.querySelector("input[type=file]");
  zone.querySelector("[data-drop-hint]").hidden = false;
  zone.addEventListener("dragover", (event) => { event.preventDefault(); zone.classList.add("over"); });
  zone.addEventListener("dragleave", () => zone.classList.remove("over"));
  zone.addEventListener("drop", (event) => {
    event.preventDefault();
    zone.classList.remove("over");
    if (event.dataTransfer.files.length) input.files = event.dataTransfer.files;
  });
});

// How many rows are ticked, said beside what is done with them.
document.querySelectorAll("[data-picked]").forEach((told) => {
  const boxes = Array.from(told.closest("form").elements).filter((one) => one.name === "choix");
  const words = told.textContent;
  const count = () => {
    const ticked = boxes.filter((one) => one.checked).length;
    told.textContent = ticked ? `${ticked} ${ticked > 1 ? "lignes cochées" : "ligne cochée"} :` : words;
  };
  boxes.forEach((one) => one.addEventListener("change", count));
  count();
});
