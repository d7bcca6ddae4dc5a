"use strict";
// Narrows the steps down to what the form asks for, and keeps that in the address.
{
  const form = document.querySelector("form.filters");
  const search = form.querySelector("input");
  const controls = [...form.querySelectorAll("select, input")];
  const rows = [...document.querySelectorAll("tr[id^='step-']")];
  const states = {
    "open": ":not(.done, .cancelled)", "at-risk": ":has(.health.amber)", "off-track": ":has(.health.red)",
  };

  // Case, accents and white space do not count.
  const plain = (text) => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").split(/\s+/u).join(" ").trim();
  const words = (cell) => [...cell.childNodes].filter((part) => !part.matches?.(".actions"));
  const text = (row) =>
    row.searched ??= plain([...row.cells].flatMap(words).map((part) => part.textContent).join(" "));
  const phaseOf = (phase) => phase.dataset.phase ?? phase.querySelector(".phase bdi")?.textContent;

  // For each question, what tells whether a row is an answer.
  const answers = {
    side: (side) => (row) => row.dataset.side === side || (row.dataset.side === "both" && side !== "unknown"),
    owner: (owner) => (row) => [...row.querySelectorAll(".owners bdi")].some((name) => name.textContent === owner),
    phase: (phase) => (row) => phaseOf(row.closest("tbody")) === phase,
    status: (status) => (row) => row.matches(states[status] ?? `.${status}`),
    q: (words) => (row) => plain(words).split(" ").every((word) => text(row).includes(word)),
  };

  const isolated = (textContent) => Object.assign(document.createElement("bdi"), { textContent });
  const label = (control) => control === search ? `“${search.value.trim()}”` : control.selectedOptions[0].label;

  const show = (unknown = []) => {
    const asked = controls.filter((control) => control.value.trim());
    const tests = asked.map(({ name, value }) => answers[name](value));
    for (const row of rows) row.hidden = !tests.every((test) => test(row));
    for (const part of document.querySelectorAll("section:has(> .steps), .steps, .steps > tbody"))
      if (!part.contains(form)) part.hidden = !part.querySelector("tr[id]:not([hidden])");
    const seen = rows.filter((row) => !row.hidden).length;
    form.classList.toggle("narrowed", asked.length > 0);
    form.querySelector("[role=status]").replaceChildren(
      asked.length ? `${seen || "None"} of ${rows.length} steps` : `${rows.length} steps`,
      ...asked.flatMap((control, index) => [index ? ", " : ": ", isolated(label(control))]),
      ...unknown.flatMap(([name, value]) => [`. There is no ${name} `, isolated(`“${value}”`), " in this plan"]));
  };

  const clear = () => {
    for (const control of controls) control.value = "";
  };

  const write = () => {
    const asked = new URLSearchParams();
    for (const { name, value } of controls) if (value.trim()) asked.set(name, value.trim());
    const fragment = String(asked).replaceAll("+", "%20");
    try {
      history.replaceState(null, "", fragment ? "#" + fragment : location.href.split("#")[0]);
    } catch {
      // Forbidden where a preview has no address of its own, and after many changes in a row.
    }
    show();
  };

  // An address that asks nothing leads to a place: it must be seen.
  const read = () => {
    const asked = new URLSearchParams(location.hash.slice(1));
    const place = document.querySelector(":target");
    const names = Object.keys(answers).filter((name) => asked.get(name));
    const unknown = [];
    if (names.length) {
      clear();
      for (const name of names) {
        const value = asked.get(name);
        const control = form.elements[name];
        if (control) control.value = value;
        if (control?.value) continue;
        if (control) control.value = "";
        unknown.push([name, value.slice(0, 80)]);
      }
    } else if (!location.hash || place?.closest("[hidden]")) {
      clear();
    }
    show(unknown);
    place?.scrollIntoView();
  };

  for (const type of ["input", "change"]) form.addEventListener(type, write);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.querySelector("button").addEventListener("click", () => {
    clear();
    write();
    controls[0].focus();
  });
  search.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    search.value = "";
    write();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest("input, select, textarea")) return;
    event.preventDefault();
    search.focus();
  });
  addEventListener("hashchange", read);
  form.hidden = false;
  read();
}
