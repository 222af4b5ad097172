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

// What follows from a field is shown at once: its form is asked again, as its button would, and that part is put anew.
const turns = {};  // of what is asked twice, the first answer may come last
document.addEventListener("change", async (event) => {
  const part = event.target.closest("[data-ask]");
  if (!part || !event.target.form) return;
  const body = new FormData(event.target.form);
  body.set(part.dataset.ask, "1");
  const turn = turns[part.dataset.ask] = (turns[part.dataset.ask] || 0) + 1;
  const answer = await fetch(location.href, { method: "POST", body }).catch(() => null);
  if (!answer || !answer.ok || answer.redirected) return;
  const text = await answer.text();
  if (turn !== turns[part.dataset.ask]) return;
  const page = new DOMParser().parseFromString(text, "text/html");
  for (const id of part.dataset.fresh.split(" ")) {
    const [old, fresh] = [document.getElementById(id), page.getElementById(id)];
    if (!old || !fresh) continue;
    const typed = [...old.querySelectorAll("input, select")].map((field) => [field.id, field.value]);
    const active = old.contains(document.activeElement) && document.activeElement.id;
    old.replaceChildren(...fresh.childNodes);
    for (const [field, value] of typed) {
      const now = document.getElementById(field);
      if (now && (now.tagName !== "SELECT" || [...now.options].some((one) => one.value === value))) now.value = value;
    }
    if (active) document.getElementById(active)?.focus();
  }
});

// How many rows are ticked, said beside what is done with them.
document.querySelectorAll("[data-picked]").forEach((told) => {
  const boxes = Array.from(told.closest("form").elements).filter((one) => one.name === "choix");
  const words = told.textContent;
  const count = () => {
    const ticked = boxes.filter((one) => one.checked);
    const sum = ticked.reduce((total, one) => total + Math.round(Number(one.dataset.amount || 0) * 100), 0) / 100;
    const worth = "sum" in told.dataset && ticked.every((one) => one.dataset.amount)
      ? ` · ${sum.toLocaleString("fr-FR", { style: "currency", currency: "EUR" }).replaceAll("\u202f", "\u00a0")}` : "";
    told.textContent = ticked.length
      ? `${ticked.length} ${ticked.length > 1 ? "lignes cochées" : "ligne cochée"}${worth} :` : words;
  };
  boxes.forEach((one) => one.addEventListener("change", count));
  count();
});

// A page made to be printed has a button that prints it.
document.querySelectorAll("[data-print]").forEach((button) => {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
});

// The key written on a button leads to it, and a link of the way is followed; never while one types, nor for whoever
// has turned them off.
const keyed = [...document.querySelectorAll("[data-key]")];
const told = document.querySelector("[data-keys]");
if (keyed.length && told) {
  const box = told.querySelector("[data-keys-on]");
  const kept = { get: () => { try { return localStorage.getItem("raccourcis"); } catch { return null; } },
                 set: (value) => { try { localStorage.setItem("raccourcis", value); } catch { /* not kept */ } } };
  const say = () => keyed.forEach((one) => {
    one.querySelector("kbd")?.remove();
    one.removeAttribute("aria-keyshortcuts");
    if (!box.checked) return;
    one.setAttribute("aria-keyshortcuts", one.dataset.key);
    const hint = document.createElement("kbd");
    hint.textContent = one.dataset.key.toUpperCase();
    hint.setAttribute("aria-hidden", "true");
    one.append(hint);
  });
  told.hidden = false;
  box.checked = kept.get() !== "non";
  box.addEventListener("change", () => { kept.set(box.checked ? "oui" : "non"); say(); });
  say();
  document.addEventListener("keydown", (event) => {
    if (!box.checked || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.target.closest("input, textarea, select, summary, [contenteditable]")) return;
    const one = keyed.find((each) => each.dataset.key === event.key.toLowerCase());
    if (!one) return;
    event.preventDefault();
    if (one.closest(".crumbs")) one.click(); else one.focus();
  });
}
